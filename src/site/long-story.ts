// A story in, whether one page can hold its timeline and, where it cannot, the main events that the page opens with
// out.
import type { Story } from '../model/story.ts'
import { chooseMainEvents } from '../story/main-events/main-events.ts'

/**
 * Up to so many accounts stand on the story's page itself. Five long articles make 120, a compressed page of 24 KB; 250
 * make one of about 45.
 */
const MOST_ACCOUNTS = 250
/**
 * Days of a long story that its page shows, each with so many events: some minutes of reading, and a compressed page
 * under 60 KB.
 */
const MAIN_DAYS = 20
const MAIN_EVENTS_A_DAY = 3

/** Whether it has more accounts than one page holds. */
export function isLong(story: Story): boolean {
  return story.events.reduce((count, { accounts }) => count + accounts.length, 0) > MOST_ACCOUNTS
}

/** Ids; null where the story's page shows all events. */
export function findMainEvents(story: Story): ReadonlySet<string> | null {
  return isLong(story) ? chooseMainEvents(story, MAIN_DAYS, MAIN_EVENTS_A_DAY) : null
}

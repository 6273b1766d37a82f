// An event in, why it is one event out, as plain text for editors: each account with what joined it, and what was left
// out, with why.
import type { Span } from '../model/span.ts'
import type { Account, LeftOut, ScorePart, Story, StoryEvent } from '../model/story.ts'
import { formatCount } from './format-count.ts'
import { formatWhen } from './format-when.ts'
import { indexStory, wordsAt } from './story-index.ts'

/** Ids that are shown where none fits. */
const MOST_IDS = 4

/** The event whose id this is or begins; else a message that names the events it may mean. */
export function chooseEvent(story: Story, id: string): StoryEvent | string {
  const exact = story.events.find((event) => event.id === id)
  if (exact !== undefined) return exact
  const begun = story.events.filter((event) => event.id.startsWith(id))
  const [only] = begun
  if (begun.length === 1 && only !== undefined) return only
  if (begun.length > 1)
    return `"${id}" begins the ids of ${begun.length} events of ${story.id}; which is meant?\n${formatIds(begun)}`
  const words = new Set(id.split('-').filter((word) => word.length > 3))
  const near = story.events
    .map((event) => ({ event, shared: event.id.split('-').filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ event }) => event)
  const nearest = near.length === 0 ? '' : `; did you mean one of these?\n${formatIds(near.slice(0, MOST_IDS))}`
  return `no event "${id}" in ${story.id}${nearest}`
}

/** Lines without a line feed after the last. Accounts count from 1; a place is the file and line of the passage. */
export function formatExplanation(story: Story, event: StoryEvent): string {
  const articles = new Set(event.accounts.map(({ article }) => article)).size
  const counted = `${formatCount(event.accounts.length, 'account')} of ${formatCount(articles, 'article')}`
  return [
    event.title,
    `id: ${event.id}`,
    `when: ${formatWhen(event.when)}. ${event.when.reason}`,
    '',
    `${counted}:`,
    ...event.accounts.map((account, index) => formatAccount(story, account, index)),
    '',
    event.leftOut.length === 0 ? 'No other account came near.' : 'Nearest left out:',
    ...event.leftOut.map((leftOut) => formatLeftOut(story, leftOut)),
  ].join('\n')
}

function formatAccount(story: Story, account: Account, index: number): string {
  const { closest } = account
  const lines = [`${index + 1}. ${placeOf(story, account)}${account.role === 'account' ? '' : ` (${account.role})`}`]
  lines.push(`“${wordsAt(indexStory(story), account)}”`)
  if (closest !== null) lines.push(`closest to ${closest.account + 1}: ${formatScore(closest.score, closest.parts)}`)
  if (account.because.length > 0) lines.push(account.because.join('; '))
  return lines.join('\n   ')
}

function formatLeftOut(story: Story, leftOut: LeftOut): string {
  const { event, account, score, parts, reason } = leftOut
  return [
    `- ${placeOf(story, leftOut)}, ${event === null ? 'in no event' : `in ${event}`}`,
    `“${wordsAt(indexStory(story), leftOut)}”`,
    `closest to ${account + 1}: ${formatScore(score, parts)}`,
    reason,
  ].join('\n   ')
}

/** "0.62 = kind of act 0.28 + whom, what or where 0.34": the parts add up to the score, but for rounding. */
function formatScore(score: number, parts: readonly ScorePart[]): string {
  const sum = parts.map(({ feature, points }) => `${feature} ${points.toFixed(2)}`).join(' + ')
  return `${score.toFixed(2)} = ${sum === '' ? 'nothing in common' : sum}`
}

/** The file and the line on which the passage begins. */
function placeOf(story: Story, { article: id, start }: Span): string {
  const article = indexStory(story).articles.get(id)
  const passage = article?.passages.findLast((candidate) => candidate.start <= start)
  return `${article?.file ?? id}:${passage?.line ?? 1}`
}

function formatIds(events: readonly StoryEvent[]): string {
  const shown = events.slice(0, MOST_IDS).map(({ id }) => `    ${id}`)
  const more = events.length - shown.length
  return [...shown, ...(more > 0 ? [`    and ${more} more`] : [])].join('\n')
}

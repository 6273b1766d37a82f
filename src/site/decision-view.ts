// What the editor decided comes in, the same for readers goes out: what was done, to which words, why, and where to see
// it.
import type { AppliedDecision, Story } from '../model/story.ts'
import { formatDays } from './format-when.ts'
import type { Link } from './page-head.ts'
import type { Routes } from './routes.ts'
import { indexStory, sentenceIndex } from './story-index.ts'

export interface DecisionView {
  /** "Told as one event" */
  readonly done: string
  readonly what: string
  readonly why: string | null
  /**
   * The event (with its day where that was decided) or names as they are now; where it is in no event, the sentence.
   */
  readonly links: readonly Link[]
}

const DONE: Readonly<Record<AppliedDecision['kind'], string>> = {
  merge: 'Told as one event',
  split: 'Taken out of its event, to stand alone',
  hide: 'Left out',
  retitle: 'Another title',
  redate: 'Another day',
  'same-name': 'One name',
  'different-names': 'Different names',
}

/** In the story's order. A decision that no longer applies is not among them. */
export function viewDecisions(story: Story, routes: Routes): DecisionView[] {
  return story.decisions.map((decision) => ({
    done: DONE[decision.kind],
    what: decision.what,
    why: decision.why,
    links: [...linkEvents(story, decision, routes), ...linkNames(story, decision, routes)],
  }))
}

function linkEvents(story: Story, { kind, event: id, sentences }: AppliedDecision, routes: Routes): Link[] {
  const index = indexStory(story)
  const event = story.events.find((one) => one.id === id)
  if (event !== undefined) {
    const label = kind === 'redate' ? `${event.title} (${formatDays(event.when)})` : event.title
    return [{ label, href: routes.event(story.id, event.id) }]
  }
  return sentences.map((span) => ({
    label: index.labels.get(span.article)?.text ?? span.article,
    href: routes.sentence(story.id, span.article, sentenceIndex(index, span) ?? 0),
  }))
}

function linkNames(story: Story, { names }: AppliedDecision, routes: Routes): Link[] {
  const index = indexStory(story)
  return names.map((id) => ({ label: index.names.get(id)?.name ?? id, href: routes.name(story.id, id) }))
}

// One story's settings, articles and readings in, the Story out: names, tellings, groups, events, quotations, fates, in
// this order.
import type { Article } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import type { Reading } from '../model/reading.ts'
import type { StorySettings } from '../model/settings.ts'
import type { Name, Story } from '../model/story.ts'
import { listDecisions } from './editor/applied-decisions.ts'
import { featuresOf } from './same-event/candidates.ts'
import { findContinuations } from './tellings/continuations.ts'
import { resolveDecisions } from './editor/decisions.ts'
import { buildEvents } from './events.ts'
import { findFates } from './fates.ts'
import { groupTellings } from './same-event/grouping.ts'
import { findRepeatedDecisions } from './editor/repeated-decisions.ts'
import { findUndoneSplits } from './editor/undone-splits.ts'
import { findIdleDecisions } from './editor/idle-decisions.ts'
import { buildNames } from './names.ts'
import { placeQuotes } from './quotes/quote-events.ts'
import { mergeQuotes } from './quotes.ts'
import { measureRarity } from './same-event/rarity.ts'
import { findReferences } from './references.ts'
import { findTellings } from './tellings.ts'

export interface BuiltStory {
  readonly story: Story
  readonly problems: readonly Problem[]
}

/** `articles` and `readings` go one for one, in order of day of publication, then id. */
export function buildStory(
  settings: StorySettings,
  articles: readonly Article[],
  readings: readonly Reading[],
): BuiltStory {
  const named = buildNames(articles, readings, settings.decisions, settings.file)
  const names = new Map<string, Name>(named.names.map((name) => [name.id, name]))
  const decisions = resolveDecisions(settings, articles, readings)
  const references = findReferences(articles, readings, named)
  const tellings = findTellings(articles, readings, named, references, decisions)
  const rarity = measureRarity(tellings.map(featuresOf))
  const continuations = findContinuations(tellings, articles)
  const { groups, ...grouping } = groupTellings(tellings, rarity, decisions, continuations)
  const context = { articles, readings, names, decisions, tellings, rarity, ...grouping }
  const { events, disagreements } = buildEvents(groups, context)
  const quotes = placeQuotes(mergeQuotes(articles, readings, references), events)
  const sentences = findFates(articles, readings, events, decisions)
  return {
    story: {
      id: settings.id,
      title: settings.title,
      introduction: settings.introduction,
      language: settings.language,
      articles,
      readings,
      events,
      names: named.names,
      quotes,
      disagreements,
      sentences,
      decisions: listDecisions(settings, articles, readings, { names: named.names, sentences }),
    },
    problems: [
      ...named.problems,
      ...decisions.problems,
      ...findRepeatedDecisions(settings, articles, readings),
      ...findUndoneSplits(settings, articles, readings, decisions, groups, (others) => {
        return groupTellings(tellings, rarity, others, continuations).groups
      }),
      ...findIdleDecisions(settings, { articles, readings, events, sentences }),
    ],
  }
}

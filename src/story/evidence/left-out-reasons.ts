// A near miss in, one sentence for readers out: what kept these words out of the event.
import type { Article } from '../../model/article.ts'
import { formatInterval } from '../../model/date-text.ts'
import type { Range } from '../../model/span.ts'
import type { Name } from '../../model/story.ts'
import type { Barrier } from '../same-event/barriers.ts'
import type { NearMiss } from './left-out.ts'
import { findShared, findUnshared } from './reasons.ts'
import type { ReasonContext } from './reasons.ts'
import { roundScore } from './score-words.ts'
import { isPlace, nameInFeature, WHOLE_WORLD } from '../tellings/feature-kinds.ts'
import { findFarCounts } from '../same-event/shared-features.ts'
import type { Telling } from '../tellings.ts'
import { SAME_EVENT } from '../same-event/weights.ts'

/**
 * Begins with how alike the two are, and has no full stop of its own. `articles` are those that the tellings of the
 * miss were read from.
 */
export function explainNearMiss(miss: NearMiss, context: ReasonContext, articles: readonly Article[]): string {
  const { member, outsider, comparison, cause } = miss
  const likeness = `Likeness ${formatScore(comparison.score)}`
  switch (cause.kind) {
    case 'barred':
      return `${likeness}, but it cannot be the same event: ${formatBarrier(cause.barrier, member, outsider, context, articles)}`
    case 'events barred':
      return `${likeness}, but another pair of accounts of the two cannot be one event: ${cause.barrier}`
    case 'events unlike':
      return `${likeness} to this account, but only ${formatScore(cause.average)} on average over all accounts, under ${formatScore(SAME_EVENT)}`
    case 'passing':
      return `${likeness}, but it only says who or what is meant`
    case 'told already':
      return `${likeness}, but it only refers to what its article tells in other words`
    case 'closer elsewhere':
      return `${likeness}, but its sentence tells first of something else`
    case 'unlike': {
      const shared = findShared(member, outsider, context).join('; ')
      const unshared = findUnshared(member, outsider).join('; ')
      const both = [shared, unshared === '' ? '' : `but ${unshared}`].filter((list) => list !== '').join('; ')
      return `${likeness}, under ${formatScore(SAME_EVENT)}${both === '' ? '' : `: ${both}`}`
    }
  }
}

function formatScore(score: number): string {
  return roundScore(score).toFixed(2)
}

function formatBarrier(
  barrier: Barrier,
  member: Telling,
  outsider: Telling,
  { names }: ReasonContext,
  articles: readonly Article[],
): string {
  const both = ([here, there]: readonly (string | null)[]): string =>
    here === null || there === null || here === undefined || there === undefined || here === there
      ? barrier
      : `${barrier}, ${here} here and ${there} there`
  const pair = [member, outsider]
  switch (barrier) {
    case 'different days':
      return both(pair.map(formatDays))
    case 'different doers':
      return both(pair.map((telling) => quote(telling, telling.happening.actor, articles)))
    case 'different places':
      return both(pair.map((telling) => formatPlaces(telling, names)))
    case 'different things':
      return both(pair.map((telling) => otherThing(telling, pair, articles)))
    case 'different numbers':
      return both(quoteCounts(member, outsider, articles))
    case 'only expected':
    case 'nothing in particular in common':
      return barrier
  }
}

function quoteCounts(a: Telling, b: Telling, articles: readonly Article[]): (string | null)[] {
  const counts = findFarCounts(a, b)
  return counts === null ? [] : [quote(a, counts[0], articles), quote(b, counts[1], articles)]
}

/** The first thing that the one telling is about and the other is not. */
function otherThing(telling: Telling, pair: readonly Telling[], articles: readonly Article[]): string | null {
  const things = (one: Telling): (string | null)[] =>
    one.happening.objects.map((object) => quote(one, object, articles))
  const others = pair.filter((one) => one !== telling).flatMap(things)
  return things(telling).find((thing) => !others.includes(thing)) ?? null
}

function formatDays({ day: { from, to, mention } }: Telling): string | null {
  return from === null || to === null ? null : formatInterval(from, to, mention?.precision ?? 'day')
}

function formatPlaces({ clause }: Telling, names: ReadonlyMap<string, Name>): string | null {
  const places = clause.told
    .filter(isPlace)
    .map((number) => clause.vocabulary.featureOf(number))
    .map((feature) => (feature === WHOLE_WORLD ? 'the whole world' : names.get(nameInFeature(feature) ?? '')?.name))
  return places.length === 0 ? null : places.join(', ')
}

function quote(telling: Telling, range: Range | null, articles: readonly Article[]): string | null {
  const words = range === null ? '' : (articles[telling.article]?.text.slice(range.start, range.end) ?? '')
  return words === '' ? null : `“${words}”`
}

// The tellings of one event in, its accounts out, each with its role and why it is there; and what was left out, with
// why not.
import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import type { Account, LeftOut } from '../model/story.ts'
import type { NearMiss } from './evidence/left-out.ts'
import { explainNearMiss } from './evidence/left-out-reasons.ts'
import type { OriginsOfEvent } from './evidence/origins.ts'
import { explainTelling } from './evidence/reasons.ts'
import type { ReasonContext } from './evidence/reasons.ts'
import { nameParts, roundScore } from './evidence/score-words.ts'
import type { Telling } from './tellings.ts'
import { SAME_EVENT } from './same-event/weights.ts'

interface Context extends ReasonContext {
  readonly articles: readonly Article[]
}

/** One account for each telling, in their order. */
export function buildAccounts(
  tellings: readonly Telling[],
  { originOf }: Pick<OriginsOfEvent, 'originOf'>,
  context: Context,
): Account[] {
  const told = new Set<number>()
  return tellings.map((telling, index): Account => {
    const span = spanOf(telling, context)
    const isCaption = telling.caption
    const role = isCaption ? 'caption' : told.has(telling.article) ? 'repeat' : 'account'
    if (!isCaption) told.add(telling.article)
    const reasons = explainTelling(telling, tellings, context)
    return {
      ...span,
      sentence: { article: span.article, ...telling.sentenceRange },
      role,
      origin: originOf[index] ?? 0,
      because: reasons?.because ?? [],
      closest:
        reasons === null
          ? null
          : {
              account: tellings.indexOf(reasons.closest),
              score: roundScore(reasons.comparison.score),
              parts: nameParts(reasons.comparison),
            },
    }
  })
}

/** `tellings` are the event's, `event` the id of the event that the words left out of it are an account of. */
export function describeLeftOut(
  miss: NearMiss,
  tellings: readonly Telling[],
  event: string | null,
  context: Context,
): LeftOut {
  return {
    ...spanOf(miss.outsider, context),
    event,
    account: tellings.indexOf(miss.member),
    score: roundScore(miss.comparison.score),
    threshold: SAME_EVENT,
    parts: nameParts(miss.comparison),
    reason: explainNearMiss(miss, context, context.articles),
  }
}

function spanOf(telling: Telling, { articles }: Pick<Context, 'articles'>): Span {
  const { start, end } = telling.whole ? telling.sentenceRange : telling.range
  return { article: articles[telling.article]?.id ?? '', start, end }
}

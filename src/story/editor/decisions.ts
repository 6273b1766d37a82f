// The editor's decisions about events in, the same decisions about sentences out. One that no longer applies is a
// problem at its line.
import type { Article } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import type { Reading } from '../../model/reading.ts'
import type { Redate, StorySettings } from '../../model/settings.ts'
import type { Span } from '../../model/span.ts'
import { findSentence, isProblem } from '../sentence-lookup.ts'
import type { SentenceAddress } from '../sentence-lookup.ts'

/** `article:sentence`, both counted from 0. */
export type SentenceKey = `${number}:${number}`

export interface ResolvedDecisions {
  /** Sentences that tell one event, as pairs. */
  readonly merge: readonly (readonly [SentenceKey, SentenceKey])[]
  readonly split: ReadonlySet<SentenceKey>
  /** Why each hidden sentence is hidden. */
  readonly hide: ReadonlyMap<SentenceKey, string>
  /** The title for the event that the sentence tells. */
  readonly retitle: ReadonlyMap<SentenceKey, Span>
  readonly redate: ReadonlyMap<SentenceKey, Redate>
  readonly problems: readonly Problem[]
}

/** The same for every address of one sentence of a story: an index, not an id, so it means nothing in another story. */
export function keyOf(address: SentenceAddress): SentenceKey {
  return `${address.article}:${address.sentence}`
}

/**
 * A pointer that finds no single sentence, or a title that no article has, becomes a problem, and its decision is left
 * out; never throws. Of two decisions of one kind about one sentence the first one holds. Decisions about names are not
 * looked at.
 */
export function resolveDecisions(
  settings: StorySettings,
  articles: readonly Article[],
  readings: readonly Reading[],
): ResolvedDecisions {
  const { decisions, file } = settings
  const problems: Problem[] = []
  const keyAt = (pointer: Redate['at']): SentenceKey | null => {
    const found = findSentence(pointer, articles, readings, file)
    if (!isProblem(found)) return keyOf(found)
    problems.push(found)
    return null
  }
  const merge: [SentenceKey, SentenceKey][] = []
  for (const group of decisions.merge) {
    const keys = group.map(keyAt).filter((key) => key !== null)
    const first = keys[0]
    if (first !== undefined) for (const key of keys.slice(1)) merge.push([first, key])
  }
  const split = new Set(decisions.split.map(keyAt).filter((key) => key !== null))
  const hide = new Map<SentenceKey, string>()
  for (const { at, why } of decisions.hide) setAt(hide, keyAt(at), why)
  const redate = new Map<SentenceKey, Redate>()
  for (const decision of decisions.redate) setAt(redate, keyAt(decision.at), decision)
  const retitle = new Map<SentenceKey, Span>()
  for (const { at, title } of decisions.retitle) {
    const key = keyAt(at)
    const span = findTitle(at.article, title, articles)
    if (span !== null) setAt(retitle, key, span)
    else if (key !== null) problems.push(noSuchTitle(file, at, title))
  }
  return { merge, split, hide, retitle, redate, problems }
}

function setAt<V>(map: Map<SentenceKey, V>, key: SentenceKey | null, value: V): void {
  if (key !== null && !map.has(key)) map.set(key, value)
}

/** The title's words in that article, else in the first other one that has them. */
function findTitle(id: string, title: string, articles: readonly Article[]): Span | null {
  for (const article of [...articles.filter((one) => one.id === id), ...articles]) {
    const start = article.text.indexOf(title)
    if (start >= 0) return { article: article.id, start, end: start + title.length }
  }
  return null
}

function noSuchTitle(file: string, at: { line: number; column: number }, title: string): Problem {
  return {
    file,
    line: at.line,
    column: at.column,
    field: 'decisions.retitle',
    message: `expected a title in the words of an article, found "${title}"`,
    hint: 'A title is copied from an article, never written: choose words that one of them has.',
  }
}

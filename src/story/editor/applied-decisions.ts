// The editor's decisions and the story that they were applied to in, the same decisions for readers out, with the event
// or names that each is about. One that applies to nothing is left out: it is a problem, and told as one.
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { Place, Pointer, StorySettings } from '../../model/settings.ts'
import type { Span } from '../../model/span.ts'
import type { AppliedDecision, Name, Story } from '../../model/story.ts'
import { findSentence, isProblem } from '../sentence-lookup.ts'
import { normaliseSpelling } from '../names/transliteration.ts'

type Told = Pick<Story, 'names' | 'sentences'>
type Placed = AppliedDecision & { readonly place: Place }

/** In the order of `story.md`. */
export function listDecisions(
  { decisions, file }: StorySettings,
  articles: readonly Article[],
  readings: readonly Reading[],
  story: Told,
): AppliedDecision[] {
  const spanAt = (pointer: Pointer): Span | null => {
    const found = findSentence(pointer, articles, readings, file)
    const sentence = isProblem(found) ? undefined : readings[found.article]?.sentences[found.sentence]
    return sentence === undefined ? null : { article: pointer.article, start: sentence.start, end: sentence.end }
  }
  const about = (kind: AppliedDecision['kind'], pointers: readonly Pointer[], why: string | null = null): Placed[] => {
    const sentences = pointers.map(spanAt).filter((span) => span !== null)
    const [place] = pointers
    if (place === undefined || sentences.length < pointers.length) return []
    const event = eventOf(sentences, story)
    if (event === null && kind !== 'hide') return []
    return [{ kind, what: quote(pointers.map(({ words }) => words)), why, event, names: [], sentences, place }]
  }
  const aboutNames = (kind: AppliedDecision['kind'], spellings: readonly string[], place: Place): Placed[] => {
    const found = spellings.map((spelling) => namesWith(spelling, story.names))
    if (found.some((ids) => ids.length === 0)) return []
    const names = [...new Set(found.flat())]
    return [{ kind, what: quote(spellings), why: null, event: null, names, sentences: [], place }]
  }
  return [
    ...decisions.merge.flatMap((pointers) => about('merge', pointers)),
    ...decisions.split.flatMap((pointer) => about('split', [pointer])),
    ...decisions.hide.flatMap(({ at, why }) => about('hide', [at], why)),
    ...decisions.retitle.flatMap(({ at }) => about('retitle', [at])),
    ...decisions.redate.flatMap(({ at, why }) => about('redate', [at], why)),
    ...decisions.sameName.flatMap(({ spellings, place }) => aboutNames('same-name', spellings, place)),
    ...decisions.differentNames.flatMap(({ spellings, place }) => aboutNames('different-names', spellings, place)),
  ]
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ kind, what, why, event, names, sentences }) => ({ kind, what, why, event, names, sentences }))
}

/** The event that the first of the sentences tells. */
function eventOf([first]: readonly Span[], story: Told): string | null {
  const fate = story.sentences.find(({ article, start }) => article === first?.article && start === first.start)
  return fate?.event ?? null
}

function namesWith(spelling: string, names: readonly Name[]): string[] {
  const normal = normaliseSpelling(spelling)
  return names.filter(({ spellings }) => spellings.some((one) => normaliseSpelling(one) === normal)).map(({ id }) => id)
}

function quote(words: readonly string[]): string {
  return words.map((one) => `“${one}”`).join(', ')
}

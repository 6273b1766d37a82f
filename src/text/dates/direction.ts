// A sentence and a place in it in, whether its verbs there look back or forward out. Reads the nearest verb, no
// grammar.
import { FUTURE, PAST, PRESENT } from './direction-cues.ts'

/** "present" tells of what is on or what is to come: "they meet Monday". */
export type Direction = 'past' | 'present' | 'future' | 'none'

const CUE = new RegExp(
  `((?<!\\p{L})(?:${FUTURE})|['’](?:ll|d)(?= ))(?!\\p{L})|(?<!\\p{L})(?:${PAST})(?!\\p{L})|(?<!\\p{L})(${PRESENT})(?!\\p{L})`,
  'gu',
)

/** "On Friday they agreed to pay": the day before such a verb is that of the agreement. */
const PAST_INTENT = /^(?:planned|agreed|vowed|pledged|promised|threatened|hoped)\s+to/u
/** In characters: verbs farther away than this speak of something else. */
const REACH = 240

/** "to open the bridge by March": what is to be done by then lies ahead, whatever was said of it. */
const BY_BEFORE =
  /(?<!\p{L})by\s+(?:(?:(?:early|mid|late)[\s-])?\p{L}{3,9}\s+or\s+)?(?:(?:the\s+)?(?:end|middle|start|beginning|early|mid|late|last|next)[\s-]+(?:of\s+)?)?$/iu
const INFINITIVE =
  /(?<!\p{L})(?!(?:rose|fell|grew|came|went|up|down|risen|fallen|grown|[a-z]{2,20}ed)\s)\p{Ll}+\s+to\s+(?!(?:an?|the|its|their|his|her|this|that|these|those|all|any|some|nearly|almost|about|around|more|less|below|above|at|record|high|low|\p{Ll}+ly)(?!\p{L}))\p{Ll}{2,}/gu

/** "On Friday the mayor, who will retire, spoke": the verb of a clause about somebody is not the day's. */
const RELATIVE = /,\s+(?:who|which|whose)\s[^,]*$/u

/** "could be mended by Friday" */
const MODAL = /(?<!\p{L})(?:could|may|might|should|can)(?:\s+(?:not|\p{Ll}+ly))?\s+(?!have)\p{Ll}{2,}/gu

/** "was told to leave by Friday", "demanded that he leave by Friday" */
const ORDER =
  /(?<!\p{L})(?:(?:asked|directed|instructed|invited|obliged|ordered|requested|required|told|urged)\s+to|(?:demand|insist|propos|recommend|request|requir)(?:ed|es|e|s|ing)?\s+that)\s+\p{Ll}/gu

/** "are being sold in December": the time right after it is that of a plan. */
const ARRANGED = /(?<!\p{L})(?:is|are)\s+being\s+\p{Ll}{3,20}\s+(?:(?:in|on)\s+)?$/u
/** In characters. */
const ARRANGED_REACH = 40

/** `start` and `end` are the expression's own place in the sentence. */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const first = Math.max(0, start - REACH)
  const before = sentence.slice(first, start)
  if (ARRANGED.test(before.slice(-ARRANGED_REACH))) return 'future'
  const nearest = nearestDirection(sentence, start, end)
  if (!BY_BEFORE.test(before) || nearest.direction === 'future') return nearest.direction
  if (nearest.direction === 'none') return 'future'
  const aim = lastOf([INFINITIVE, MODAL], before)
  const order = lastOf([ORDER], before)
  if (order !== null && (nearest.at >= end || first + order >= nearest.at)) return 'future'
  if (aim === null) return nearest.direction
  // A verb after the day is that of who said so: "it could be mended by Friday, they said".
  return nearest.at >= end || first + aim > nearest.at ? 'future' : nearest.direction
}

/** Where the last match of any begins. */
function lastOf(patterns: readonly RegExp[], text: string): number | null {
  const places = patterns.flatMap((pattern) => [...text.matchAll(pattern)].at(-1)?.index ?? [])
  return places.length === 0 ? null : Math.max(...places)
}

function nearestDirection(sentence: string, start: number, end: number): { direction: Direction; at: number } {
  const first = Math.max(0, start - REACH)
  let before: { direction: Direction; at: number } = { direction: 'none', at: -1 }
  for (const match of sentence.slice(first, end + REACH).matchAll(CUE)) {
    const direction = match[1] !== undefined ? 'future' : match[2] === undefined ? 'past' : 'present'
    const at = first + match.index
    if (at < start) before = { direction, at }
    else if (at >= end && direction !== 'present') {
      if (before.direction !== 'none') return before
      if (direction === 'future' && RELATIVE.test(sentence.slice(end, at))) continue
      return { direction: PAST_INTENT.test(match[0]) ? 'past' : direction, at }
    }
  }
  return before
}

// A sentence and a place in it in, whether its verbs there look back or forward out. Reads the nearest verb, no grammar.

export type Direction = 'past' | 'future' | 'none'

/** A participle after these is no past: "will be named", "is to be opened". */
const PASSIVE = '(?:\\s+\\p{Ll}{2,12}){0,2}?\\s+be(?:\\s+\\p{Ll}{2,12}ly)?\\s+\\p{Ll}{2,20}(?:ed|en)'

const FUTURE = [
  `(?:will|shall|would|to)${PASSIVE}`,
  '(?:agreed|agrees?|vow(?:ed|s)?|pledged?|pledges|promised?|promises|threaten(?:ed|s)?)\\s+to(?!\\s+(?:an?|the|its|their|his|her|this|that|these|those|all|any|some|\\p{Ll}+ing)(?!\\p{L}))(?=\\s+\\p{Ll})',
  'will',
  'shall',
  "won't",
  'won’t',
  'would',
  'going to',
  'scheduled',
  'due',
  'expected',
  'expects?',
  'set to',
  'plans?',
  'planned\\s+to',
  'planning',
  'to be',
  'is to',
  'are to',
  'was to',
  'were to',
  'must',
  'intends?',
  'hopes?',
  'hoped\\s+to',
  'aims?\\s+to',
  'aiming\\s+to',
  'hoping\\s+to',
  'upcoming',
  'deadline',
  'supposed to',
  'agreement to',
  'until',
  'as soon as',
  'as early as',
  'starting',
  'ahead of',
  'no later than',
  'preparing',
  'postponed',
  'effective',
  'begins',
  'payable',
].join('|')

const PAST = [
  // What had been planned did not come, or came before.
  'had\\s+been\\s+(?:scheduled|due|set|expected|supposed|planned)',
  'said',
  'says',
  'was',
  'were',
  'had',
  'has',
  'have',
  'did',
  'after',
  'since',
  'told',
  'came',
  'went',
  'left',
  'took',
  'made',
  'began',
  'won',
  'lost',
  'fell',
  'rose',
  'met',
  'held',
  'gave',
  'got',
  'saw',
  'found',
  'led',
  'broke',
  'spoke',
  'became',
  'flew',
  'fled',
  'shot',
  'sent',
  'struck',
  'stood',
  'brought',
  'bought',
  'sold',
  'put',
  'ran',
  'drove',
  'wrote',
  'read',
  'hit',
  'shook',
  'cut',
  'swept',
  'seen',
  'taken',
  'given',
  'known',
  'ago',
  'earlier',
  "[a-z]{2,20}ed(?!['’-])",
].join('|')

const CUE = new RegExp(`((?<!\\p{L})(?:${FUTURE})|['’](?:ll|d)(?= ))(?!\\p{L})|(?<!\\p{L})(?:${PAST})(?!\\p{L})`, 'gu')

/** "On Friday they agreed to pay": the day before such a verb is that of the agreement. */
const PAST_INTENT = /^(?:planned|agreed|vowed|pledged|promised|threatened|hoped)\s+to/u
/** In characters: verbs farther away than this speak of something else. */
const REACH = 240

/** "to open the bridge by March": what is to be done by then lies ahead, whatever was said of it. */
const BY_BEFORE =
  /(?<!\p{L})by\s+(?:(?:the\s+)?(?:end|middle|start|beginning|early|mid|late|last|next)[\s-]+(?:of\s+)?)?$/iu
const INFINITIVE =
  /(?<!\p{L})(?!(?:rose|fell|grew|came|went|up|down|risen|fallen|grown|[a-z]{2,20}ed)\s)\p{Ll}+\s+to\s+(?!(?:an?|the|its|their|his|her|this|that|these|those|all|any|some|nearly|almost|about|around|more|less|below|above|at|record|high|low|\p{Ll}+ly)(?!\p{L}))\p{Ll}{2,}/gu

/** `start` and `end` are the expression's own place in the sentence. */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const before = sentence.slice(Math.max(0, start - REACH), start)
  const nearest = nearestDirection(sentence, start, end)
  if (nearest.direction !== 'past' || !BY_BEFORE.test(before)) return nearest.direction
  const infinitive = [...before.matchAll(INFINITIVE)].at(-1)
  const at = infinitive === undefined ? -1 : Math.max(0, start - REACH) + infinitive.index
  return at > nearest.at ? 'future' : 'past'
}

function nearestDirection(sentence: string, start: number, end: number): { direction: Direction; at: number } {
  const first = Math.max(0, start - REACH)
  let before: { direction: Direction; at: number } = { direction: 'none', at: -1 }
  for (const match of sentence.slice(first, end + REACH).matchAll(CUE)) {
    const direction = match[1] === undefined ? 'past' : 'future'
    const at = first + match.index
    if (at < start) before = { direction, at }
    else if (at >= end) {
      if (before.direction !== 'none') return before
      return { direction: PAST_INTENT.test(match[0]) ? 'past' : direction, at }
    }
  }
  return before
}

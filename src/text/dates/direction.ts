// A sentence and a place in it in, whether its verbs there look back or forward out. Reads the nearest verb, no grammar.

export type Direction = 'past' | 'future' | 'none'

const FUTURE = [
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

/** In characters: verbs farther away than this speak of something else. */
const REACH = 240

/** `start` and `end` are the expression's own place in the sentence. */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const first = Math.max(0, start - REACH)
  let before: Direction = 'none'
  for (const match of sentence.slice(first, end + REACH).matchAll(CUE)) {
    const direction = match[1] === undefined ? 'past' : 'future'
    if (first + match.index < start) before = direction
    else if (first + match.index >= end) return before === 'none' ? direction : before
  }
  return before
}

// A title's words and what follows them in the sentence in, whether the title breaks off there out: before the main
// clause, before the predicate of a noun and its aside, inside a list, behind a "that" that says nothing yet. It knows
// the words alone, not the reading of the clause.
import { LEADING_UP_WORDS } from '../../text/data/title-words.ts'
import { verbFormsOf } from '../../text/happenings/verb-lexicon.ts'
import {
  beginsWithAuxiliary,
  beginsWithFiniteVerb,
  beginsWithPresentVerb,
  hasFiniteVerb,
  hasPastVerb,
} from './finite-verbs.ts'

const NAMES_OF_LIST =
  /^(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, ){0,4}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?,? and \p{Lu}/u

/**
 * Whether a title begins inside a list or an aside: `before` is the sentence up to it. "Karsk, " before "Mirelle and
 * Tarn were flooded", and "the engineer, " before "a sister of the mayor, has resigned".
 */
export function beginsInside(before: string, words: string): boolean {
  if (!/[,–—-] $/u.test(before)) return false
  if (NAMES_OF_LIST.test(words) && /\b\p{Lu}[\p{L}’'-]+, $/u.test(before) && hasFiniteVerb(before)) return true
  const mark = /(?:,|\s(?:--?|[–—])) $/u.exec(before)?.[0]
  const end = mark === undefined ? -1 : words.indexOf(mark)
  if (mark === undefined || end < 0 || !beginsWithAuxiliary(words.slice(end + mark.length))) return false
  return mark !== ', ' || !hasFiniteVerb(words.slice(0, end))
}

/** `rest` goes to the sentence's end and begins with the mark or white space behind the title. */
export function breaksOff(words: string, rest: string): boolean {
  return (
    endsInVerb(words, rest) ||
    isLeadUpAlone(words, rest) ||
    isNounWithAside(words, rest) ||
    goesOnBehindDash(words, rest) ||
    isJoinedAside(words, rest) ||
    isListCut(words, rest) ||
    endsBeforeWhatIsSaid(words) ||
    endsInMeasure(words, rest)
  )
}

/** "the mayor wrote" before ": The bridge is closed". */
function endsInVerb(words: string, rest: string): boolean {
  return rest.startsWith(':') && hasFiniteVerb(/\p{L}+$/u.exec(words)?.[0] ?? '')
}

const LEADS_UP = new RegExp(`^(?:${[...LEADING_UP_WORDS].join('|')})\\s`, 'iu')
const PHRASE = /^(?:in|on|at|by|to|with|without|over|under|during|despite|following|amid|among|near|within)\s/iu
/** What a main clause does not begin with. */
const HANGS_ON = /^,\s(?:\p{L}+ing|who|which|whose|whom|where|when|while|as|after|but|and|or|with|according)\b/u

/** "As the tide rose", "Founded in 1902", "To raise money" before the comma of the main clause. */
function isLeadUpAlone(words: string, rest: string): boolean {
  if (!/^(?:[,:]|\s[-–—]{1,2})\s/u.test(rest) || HANGS_ON.test(rest)) return false
  const clause = words
    .slice(Math.max(...[': ', '; ', '– ', '— '].map((mark) => words.lastIndexOf(mark))) + 1)
    .trimStart()
  if (clause.length < words.length && !hasFiniteVerb(clause)) return true
  if (clause.includes(', ') || !rest.startsWith(',')) return false
  if (LEADS_UP.test(clause)) return !PHRASE.test(clause) || !hasFiniteVerb(clause)
  return isParticiple(/^(?:\p{L}+ly )?(?<first>\p{L}+)/u.exec(clause)?.groups?.['first'] ?? '')
}

function isParticiple(word: string): boolean {
  const small = word.toLowerCase()
  if (small === 'having' || small === 'being') return true
  const kinds = verbFormsOf(small)?.kinds
  return kinds !== undefined && (kinds.has('ing') || kinds.has('participle')) && !kinds.has('base')
}

const RELATIVE = /^,\s(?:who|which|whose|whom|where)\s/u
const PARTICIPLE = /^,\s(?:\p{L}+ly\s|never\s|first\s|once\s)?(?<word>\p{Ll}+)\s/u

/** "The bridge, which opened in 1971" before ", has collapsed": what is said of it is missing. */
function isNounWithAside(words: string, rest: string): boolean {
  const end = rest.indexOf(', ')
  const predicate = end < 0 ? '' : rest.slice(end + 2)
  if (end === 0 && beginsWithAuxiliary(predicate)) return true
  const comma = words.lastIndexOf(', ')
  if (comma < 0 || hasFiniteVerb(words.slice(0, comma))) return false
  const aside = words.slice(comma)
  if (RELATIVE.test(aside)) return beginsWithFiniteVerb(predicate) || /^,\s(?:and|but)\s/u.test(rest)
  const participle = PARTICIPLE.exec(aside)?.groups?.['word'] ?? ''
  return isParticiple(participle) && beginsWithPresentVerb(predicate)
}

const DASH = /\s(?:--?|[–—])\s/u

/** "The ferry" before " – the last of its kind – has sunk", or before the second of the dashes. */
function goesOnBehindDash(words: string, rest: string): boolean {
  const [before = '', aside = '', behind = ''] = rest.split(DASH, 3)
  if (before !== '' || !DASH.test(rest)) return false
  if (words.split(DASH).length % 2 === 0 || beginsWithFiniteVerb(aside)) return true
  return behind !== '' && !/^(?:and|but|or|as|while|which|who)\b/u.test(behind)
}

/** "but, of course" before ", they left". */
function isJoinedAside(words: string, rest: string): boolean {
  return rest.startsWith(',') && /\b(?:and|but|or|that), [^\s,]+(?: [^\s,]+){0,3}$/u.test(words)
}

/** An item of a list: a few words without a verb, an article or a word that begins a clause or phrase. */
const ITEM = String.raw`(?!(?:an?|the|one|who|which|whose|where|when|while|as|but|with|including|after|before|if|then|he|she|it|they|we|not|in|on|at|by|for|from|to|of|among|like|during|under|per|\p{L}+ing|\p{L}+ed|\p{L}+ly)\s)\S+(?: [^\s,]+){0,3}`
/** The comma is gone that was looked at first. */
const ITEMS_TO_COME = new RegExp(`^,\\s(?:${ITEM},\\s){0,3}${ITEM},?\\s(?:and|or)\\s`, 'u')
/** "the mayor, the baker" before ", the priest and the smith". */
const ITEMS_WITH_ARTICLE = /^(?:, the [^\s,]+(?: [^\s,]+)?){1,4},? (?:and|or) the\s/u
const LAST_ITEM = /^,?\s(?:and|or)\s(?<item>[^,;.]+)/u

/** "oil" before ", tar and other waste", and "cars, boats" before "and cash from the bank". */
function isListCut(words: string, rest: string): boolean {
  const items = ITEMS_TO_COME.exec(rest)
  if (items !== null) return !hasPastVerb(items[0])
  const comma = words.lastIndexOf(', ')
  if (comma < 0) return false
  const before = words.slice(comma + 2)
  if (/^the\s/u.test(before) && ITEMS_WITH_ARTICLE.test(rest)) return true
  const last = LAST_ITEM.exec(rest)?.groups?.['item']
  if (last === undefined) return false
  if (/^(?:an?|the|who|which|whose|where|when|\d)/u.test(before)) return false
  if (beginsWithFiniteVerb(before)) {
    const first = words.slice(0, comma)
    return beginsWithFiniteVerb(last) && hasFiniteVerb(first) && !/,\s(?:who|which|whose|whom|where)\s/u.test(first)
  }
  if (/^\p{Lu}/u.test(before) && !rest.startsWith(',')) return false
  return !hasFiniteVerb(before) && !hasFiniteVerb(last)
}

/** "on that day": it only points. */
const POINTING_THAT = /\b(?:of|in|on|at|by|for|to|from|with|about|after|before|since|until|like|than|during|over)$/iu

/** "said the bridge was safe and that traffic", "began when six men": the last clause has no verb yet. */
function endsBeforeWhatIsSaid(words: string): boolean {
  const that = words.lastIndexOf(' that ')
  const when = words.lastIndexOf(' when ')
  if (when > that) return !hasFiniteVerb(words.slice(when)) && !/\p{L}ing\b/u.test(words.slice(when))
  if (that < 0 || POINTING_THAT.test(words.slice(0, that))) return false
  return !hasFiniteVerb(words.slice(that + ' that '.length))
}

const MEASURE =
  /(?<before>\p{L}+)? (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty|several|some|few)(?: more)? (?:minute|hour|day|week|month|year|decade)s?$/iu
/** "closed for two days": how long, not how long after. */
const LASTING = /^(?:for|in|within|over|of|during|every|than|about|nearly|almost|past|last|first|next)$/iu

/** "four hours", "shortly" before "after the launch". */
function endsInMeasure(words: string, rest: string): boolean {
  if (!/^\s(?:after|before|as|when|because|following)\s/u.test(rest)) return false
  if (
    /\s(?:so|just|only|even|shortly|soon|right|immediately|long|not|such|same|precisely|partly|mainly|largely)$/iu.test(
      words,
    )
  )
    return true
  const measure = MEASURE.exec(words)
  return measure !== null && !LASTING.test(measure.groups?.['before'] ?? '')
}

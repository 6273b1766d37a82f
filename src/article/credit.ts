// The words of a caption in, the stretch that names the picture's maker out: "(Ann Lee/Harbour Press via AFP)" or
// "© Ann Lee, AFP" at the end. A caption without such an end has no credit.
import type { Range } from '../model/span.ts'

/** Words that make a closing parenthesis a credit (compiled by hand from the credit lines that agencies prescribe). */
// prettier-ignore
const CREDIT_WORDS = [
  'photo', 'photos', 'photograph', 'photographer', 'photography', 'picture', 'pictures', 'image', 'images', 'pic', 'credit',
  'courtesy', 'file', 'pool', 'handout', 'screengrab', 'screenshot', 'illustration', 'graphic', 'map by', 'video by', 'via',
  'getty', 'shutterstock', 'alamy', 'wikimedia', 'flickr', 'unsplash', 'agency', 'news agency', 'press', 'studio',
  'reuters', 'afp', 'ap', 'upi', 'epa', 'efe', 'dpa', 'ansa', 'anadolu', 'aa', 'tass', 'sputnik', 'xinhua', 'kyodo', 'pti',
  'bloomberg', 'zuma', 'nurphoto', 'sipa', 'imago', 'rex', 'pa', 'cc by', 'cc0', 'public domain', '©',
] as const

const WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CREDIT_WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
/** Agencies are written in capitals; "aa" or "pa" in lower case is no agency, and "rex" may be a dog. */
const INITIALS = /(?<![\p{L}\p{N}])(?:AP|AA|PA|EPA|EFE|DPA|UPI|AFP|PTI|ANSA|TASS)(?![\p{L}\p{N}])/u
const AMBIGUOUS: ReadonlySet<string> = new Set(['ap', 'aa', 'pa', 'epa', 'efe', 'dpa', 'upi', 'pti'])
/** "Photo: Ann Lee", "Photo by Ann Lee", "Picture courtesy of …" as a last sentence without parentheses. */
const LAST_SENTENCE =
  /(?<=[.!?…"”’] )(?:photo|picture|image|credit|photograph|courtesy)(?:s? ?:| by | credit ?:| courtesy )[^.!?]{1,120}\.?$/iu
const COPYRIGHT = /(?:©|\(c\) ?(?=\p{Lu}))[^.!?©]{1,160}\.?$/u
/** A credit is a line of names; a longer parenthesis is a remark. */
const MAX_CREDIT = 200

/** Counts in the caption and reaches to its end; null where the caption ends in no credit. */
export function findCredit(caption: string): Range | null {
  const parentheses = findParentheses(caption)
  if (parentheses !== null) return parentheses
  const match = COPYRIGHT.exec(caption) ?? LAST_SENTENCE.exec(caption)
  return match === null ? null : { start: match.index, end: caption.length }
}

/** The parentheses that end the caption, as long as each of them is a credit. */
function findParentheses(caption: string): Range | null {
  let start = caption.length
  for (let end = skipBack(caption, start); caption.charAt(end - 1) === ')'; end = skipBack(caption, start)) {
    const open = caption.lastIndexOf('(', end - 1)
    if (open === -1 || end - open > MAX_CREDIT || !isCredit(caption.slice(open + 1, end - 1))) break
    start = open
  }
  return start === caption.length ? null : { start, end: caption.length }
}

/** Over spaces, and over the full stop that some put after the parenthesis. */
function skipBack(text: string, from: number): number {
  let at = from
  while (at > 0 && (text.charAt(at - 1) === ' ' || (from === text.length && text.charAt(at - 1) === '.'))) at -= 1
  return at
}

function isCredit(words: string): boolean {
  const match = WORD.exec(words)
  if (match === null) return false
  return !AMBIGUOUS.has(match[0].toLowerCase()) || INITIALS.test(words)
}

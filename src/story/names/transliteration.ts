// One spelling of a name in, what is the same in all its spellings out: "al-Jazari", "el Gazari" and "Jazary" meet.
// Three grades, from sure to bold; the caller decides which grade is enough. Compares letters only, knows no names.
import {
  ARABIC_PARTICLES,
  FOLDED_ARTICLES,
  FOLDED_PARTICLES,
  JOINING_PARTICLES,
  NAME_SUFFIXES,
} from '../../text/data/particles.ts'

export interface FoldedSpelling {
  /** Its words without the article, accents and small particles; "Abu X" is one word. */
  readonly words: readonly FoldedWord[]
  /** Has an Arabic article, "Abu", "bin" or the like: the widest grade may be used. */
  readonly arabic: boolean
}

export interface FoldedWord {
  /** Accents, capitals and apostrophes gone. */
  readonly plain: string
  /** Also doubled letters, "kh" and "h", "y" and "i" and "e", "u" and "o". */
  readonly close: string
  /** Also "j" and "g", "a" and "e", "ay" and "a": for transliterated Arabic. */
  readonly wide: string
}

const MOHAMMED = /^m[ou]hamm?[ae]d$/u

/**
 * Words in the order of the spelling; none where it has no letter or digit. Any text will do: it is not asked whether
 * it is a name.
 */
export function foldSpelling(spelling: string): FoldedSpelling {
  const parts = stripMarks(spelling)
    .split(/[^\p{L}\p{N}.]+/u)
    .map((part) => part.replaceAll('.', ''))
    .filter((part) => part !== '')
  const arabic = parts.some((part) => ARABIC_PARTICLES.has(part) || MOHAMMED.test(part))
  const kept = keepWords(parts)
  return { words: kept.map(foldWord), arabic }
}

/** "Jr", "Ltd.": said of a name, no part of it. */
export function isSuffix(word: string): boolean {
  return NAME_SUFFIXES.has(stripMarks(word).replaceAll('.', ''))
}

/** All words of one grade as one key. */
export function keyOfGrade(folded: FoldedSpelling, grade: keyof FoldedWord): string {
  return folded.words.map((word) => word[grade]).join(' ')
}

/** What two spellings that a reader would call identical share: case, spaces, hyphens and apostrophes are one. */
export function normaliseSpelling(spelling: string): string {
  return spelling
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘`]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Small letters without accents and apostrophes. */
function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘`]/gu, '')
    .toLowerCase()
    .normalize('NFC')
}

function keepWords(parts: readonly string[]): readonly string[] {
  const words: string[] = []
  let joining = ''
  parts.forEach((part, index) => {
    const isLast = index === parts.length - 1
    if (!isLast && FOLDED_ARTICLES.has(part)) return
    if (!isLast && JOINING_PARTICLES.has(part)) {
      joining += `${part}-`
      return
    }
    if (!isLast && FOLDED_PARTICLES.has(part)) return
    if (index > 0 && NAME_SUFFIXES.has(part)) return
    words.push(joining + part)
    joining = ''
  })
  if (joining !== '') words.push(joining.slice(0, -1))
  return words.length > 0 ? words : parts
}

function foldWord(plain: string): FoldedWord {
  const shared = plain
    .replace(/[kgd]h/gu, (pair) => (pair === 'kh' ? 'h' : pair.charAt(0)))
    .replace(/ph/gu, 'f')
    .replace(/ou|oo/gu, 'o')
    .replace(/q/gu, 'k')
  const close = shared.replace(/ee|ie/gu, 'i').replace(/[ey]/gu, 'i').replace(/u/gu, 'o')
  const wide = shared
    .replace(/dj/gu, 'j')
    .replace(/g/gu, 'j')
    .replace(/a[uw]/gu, 'o')
    .replace(/[ae][yi](?=[^aeiouy])/gu, 'a')
    .replace(/ee/gu, 'i')
    .replace(/e/gu, 'a')
    .replace(/y/gu, 'i')
    .replace(/u/gu, 'o')
  return { plain, close: finish(close), wide: finish(wide) }
}

function finish(word: string): string {
  const single = word.replace(/(.)\1+/gu, '$1')
  return single.length > 3 ? single.replace(/(?<=[aeiou])h$/u, '') : single
}

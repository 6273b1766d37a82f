// An article's text and passages in, its sentences out: in order, apart, each within one passage, together holding
// every character that is not white space. Mends the breaks of Intl.Segmenter; adds none of its own but where one would
// be longer than any that people write.
import type { Passage } from '../model/article.ts'
import type { Sentence } from '../model/reading.ts'
import {
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TITLE_ABBREVIATIONS,
} from './data/abbreviations.ts'
import { SAYING_FORMS } from './saying-forms.ts'
import { findMarkPairs } from './quotation-marks.ts'
import type { MarkPair } from './quotation-marks.ts'

/** In characters. A longer quotation is read sentence by sentence even where "he said" follows it. */
const MAX_JOINED_QUOTATION = 600
/** In characters. A shorter quotation is never parted. */
const SHORT_QUOTATION = 80
/**
 * In characters, some 800 words: what is longer is cut between words. Rules look at all of a sentence for each thing in
 * it: of an article of 360 KB without a full stop one story took 21 s to make, cut like this 1.
 */
const LONGEST_SENTENCE = 5000
/** In characters: how far around a break the rules look. */
const REACH = 60
const WORD = /[\p{L}\p{N}]/u

/** `language` is BCP 47; one that is not is taken for English. A heading is one sentence. */
export function findSentences(text: string, passages: readonly Passage[], language: string): Sentence[] {
  const segmenter = segmenterFor(language)
  const sentences: Sentence[] = []
  passages.forEach((passage, index) => {
    let start = passage.start
    for (const end of breaksOf(text, passage, segmenter)) {
      for (const cut of [...cutsOf(text, start, end), end]) {
        const sentence = trimmed(text, start, cut, index)
        if (sentence !== null) sentences.push(sentence)
        start = cut
      }
    }
  })
  return sentences
}

/** Where a sentence that nobody wrote as one is cut: between words, or where there is but one, between characters. */
function cutsOf(text: string, start: number, end: number): number[] {
  const cuts: number[] = []
  for (let from = start; end - from > LONGEST_SENTENCE; from = cuts.at(-1) ?? end) {
    const furthest = from + LONGEST_SENTENCE
    const space = text.lastIndexOf(' ', furthest)
    const inPair = /[\uDC00-\uDFFF]/.test(text.charAt(furthest))
    cuts.push(space > from + LONGEST_SENTENCE / 2 ? space : furthest - (inPair ? 1 : 0))
  }
  return cuts
}

/** Where sentences of the passage end, its own end included. */
function breaksOf(text: string, passage: Passage, segmenter: Intl.Segmenter): number[] {
  if (passage.kind === 'heading') return [passage.end]
  const body = text.slice(passage.start, passage.end)
  const pairs = findMarkPairs(text, passage)
  const held = pairs.filter((pair) => isHeld(text, pair, passage))
  const breaks: number[] = []
  let start = passage.start
  let hasWord = false
  let next = 0
  for (const { index, segment } of segmenter.segment(body)) {
    const end = passage.start + index + segment.length
    if (end >= passage.end) continue
    hasWord ||= WORD.test(segment)
    while ((held[next]?.close ?? end) < end) next++
    if (!hasWord || (held[next]?.open ?? end) < end || joins(text, start, end, passage)) continue
    breaks.push(end)
    start = end
    hasWord = false
  }
  breaks.push(passage.end)
  return breaks
}

/** Whether the sentences inside the marks stay one: they are short, or someone is said to say them, before or after. */
function isHeld(text: string, pair: MarkPair, passage: Passage): boolean {
  if (pair.depth > 0 || pair.close - pair.open > MAX_JOINED_QUOTATION) return false
  if (pair.close - pair.open <= SHORT_QUOTATION) return true
  const before = text.slice(Math.max(passage.start, pair.open - 3), pair.open).trimEnd()
  if (/[\p{L}\p{N},:]$/u.test(before)) return true
  const last = text.charAt(pair.close - 1)
  const after = text.slice(pair.close + 1, Math.min(passage.end, pair.close + 1 + REACH))
  return last === ',' || /^\s*[,-]/u.test(after) || /^\s*\p{Ll}/u.test(after) || beginsWithAttribution(after)
}

/**
 * Whether there is no end of a sentence at `at`, though the segmenter sees one. `start` is where this sentence began.
 */
function joins(text: string, start: number, at: number, passage: Passage): boolean {
  const left = text.slice(Math.max(start, at - REACH), at).trimEnd()
  const right = text.slice(at, Math.min(passage.end, at + REACH)).trimStart()
  if (!WORD.test(right) || /^[@#|&+=/\\]/u.test(right) || (/\s\?+$/u.test(left) && /^\d/u.test(right))) return true
  if (isCredit(text, at, passage)) return true
  if (text.slice(at - 1, at + 1).includes('\n') && !/[.!?…:;。]["”’')\]]*$/u.test(left)) return /^\p{Ll}/u.test(right)
  if (/^[\p{Ll}]/u.test(right) && /[.!?…]["”’'»)\]]*$/u.test(left)) return true
  if (start === passage.start && at - start < 6 && /^\d{1,3}[.)]\s*$/u.test(text.slice(start, at))) return true
  if (/[!?]["”’'»]$/u.test(left) && beginsWithAttribution(right)) return true
  return endsInAbbreviation(left, right)
}

function endsInAbbreviation(left: string, right: string): boolean {
  const match = /(?:^|[^\p{L}\p{N}.])((?:\p{L}+\.)+)$/u.exec(left)
  if (match === null) return false
  const word = (match[1] ?? '').slice(0, -1)
  const key = word.toLowerCase()
  const capital = word !== key
  const next = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u.exec(right)?.[1] ?? ''
  const opener = SENTENCE_OPENERS.has(next.toLowerCase())
  if ((capital || key.includes('.') || key === 'vs') && TITLE_ABBREVIATIONS.has(key)) return true
  if (NUMBER_ABBREVIATIONS.has(key)) {
    if (/^\p{N}/u.test(next)) return true
    if (key.length > 1) return false
  }
  if (/^\p{Lu}$/u.test(word)) return !opener && /^\p{Lu}/u.test(next)
  const timeOfDay = key === 'a.m' || key === 'p.m'
  if (timeOfDay)
    return right.startsWith('(') || /^(?:\p{Lu}{2,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u.test(next)
  if (OPEN_ABBREVIATIONS.has(key) && (capital || key.includes('.') || key === 'etc')) return !opener
  return false
}

/** Whether `text` begins with one to three capitalised words and a verb of saying: "Smith asked". */
function beginsWithAttribution(text: string): boolean {
  const words = text.trimStart().split(/\s+/u, 4)
  for (const [index, word] of words.entries()) {
    const bare = word.replace(/[^\p{L}\p{N}’'-]+$/u, '')
    const form = SAYING_FORMS.get(bare.toLowerCase())
    if (index > 0 && form?.form === 'finite' && form.kind === 'say') return true
    if (!/^\p{Lu}[\p{L}’'-]*\.?$/u.test(word) || (index === 0 && SENTENCE_OPENERS.has(bare.toLowerCase()))) return false
  }
  return false
}

/** Whether a credit in parentheses stands at `at`: in a caption any, elsewhere a short one that ends the passage. */
function isCredit(text: string, at: number, passage: Passage): boolean {
  if (passage.credit !== null && passage.credit.start <= at + 1 && at < passage.credit.end) return true
  const right = text.slice(at, Math.min(passage.end, at + 200)).trim()
  if (!/^[([]/u.test(right))
    return passage.kind === 'caption' && /^(?:©|(?:Photo|Picture|Credit|Image)s?:)/u.test(right)
  if (passage.kind === 'caption') return /^[([][^()[\]]*[)\]]/u.test(right)
  return /^[([][^()[\].!?]{1,80}[)\]]\.?$/u.test(right)
}

function trimmed(text: string, from: number, to: number, passage: number): Sentence | null {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return start < end ? { start, end, passage } : null
}

const SEGMENTERS = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = SEGMENTERS.get(language)
  if (known !== undefined) return known
  let segmenter: Intl.Segmenter
  try {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch {
    segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  }
  SEGMENTERS.set(language, segmenter)
  return segmenter
}

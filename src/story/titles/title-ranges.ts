// One telling in, the stretches of its sentence that may become a title: from where a clause, its doer or the sentence
// begins to where a clause or the sentence ends. It does not say which of them reads well.
import type { Range } from '../../model/span.ts'
import { OPEN_ABBREVIATIONS } from '../../text/data/abbreviations.ts'
import { isSuffix } from '../names/transliteration.ts'
import type { Telling } from '../tellings.ts'

/** Each once, without white space and points around. */
export function findTitleRanges(telling: Telling, text: string): Range[] {
  const { happening, sentenceRange } = telling
  if (telling.leads && !telling.whole && !happening.main) {
    // An aside with its noun: "The bridge, built in 1875". With a "which" it is no clause: the sentence may stand in.
    if (telling.range.start >= happening.start) return [trim(text, sentenceRange)]
    const ranges = [trim(text, telling.range)]
    const isRelative = /,\s(?:who|which|whose|whom|where)\s/u.test(
      text.slice(telling.range.start, happening.verb.start),
    )
    return isRelative ? [...ranges, trim(text, sentenceRange)] : ranges
  }
  const starts = telling.leads ? [happening.start, ...findBeginnings(text, sentenceRange)] : [happening.start]
  const ends = [happening.end, sentenceRange.end, ...findEndings(text, telling)]
  if (happening.actor !== null && happening.actor.end <= happening.verb.start) starts.push(happening.actor.start)
  if (/^\s*and\b/u.test(text.slice(happening.start, happening.end))) starts.push(sentenceRange.start)
  const ranges: Range[] = []
  for (const start of new Set(starts)) {
    for (const end of new Set(ends)) {
      const range = trim(text, { start, end })
      if (range.end > range.start && !ranges.some((known) => known.start === range.start && known.end === range.end))
        ranges.push(range)
    }
  }
  return ranges
}

/**
 * "TOPSHOT - ", "May 1979: ", "14:05 GMT: ", "1405 The", "TARN, Mirelle (Agency) - ": says what kind of line it is, or
 * of when and where, and is no part of the sentence.
 */
export const LABEL =
  /^(?:\p{Lu}[\p{Lu}., ]{2,40}(?:, \p{Lu}\p{Ll}+\.?)? (?:--|[-–—])|(?:\p{Lu}\p{Ll}+ )?\d{4}(?::| [-–—])|\d{1,2}[:.]\d{2}(?: ?(?:GMT|UTC|[ap]\.?m\.?))?(?::| [-–—])?|[0-2]\d[0-5]\d(?= (?:The|An?|Mr|Ms|Mrs|President) )|[^()]{2,100} ?\((?:Reuters|\p{Lu}{2,5})\) ?[-–—]{1,2}) /u

/** The sentence's beginning, and behind a label or an opening word: "Meanwhile, ", "But ". */
export function findBeginnings(text: string, sentence: Range): number[] {
  const words = text.slice(sentence.start, sentence.end)
  const opening = LABEL.exec(words) ?? /^(?:\p{Lu}\p{Ll}+,|But|And|Yet|So) (?=\p{L})(?!far\b)/u.exec(words)
  return opening === null ? [sentence.start] : [sentence.start, sentence.start + opening[0].length]
}

/**
 * Places after the verb and its first object where a clause or phrase ends: before a comma, "as", "after", "while" …
 */
function findEndings(text: string, { happening, sentenceRange }: Telling): number[] {
  const first = happening.objects.find((object) => object.start >= happening.verb.end)
  const from = Math.max(happening.verb.end, first?.end ?? 0)
  const rest = text.slice(from, sentenceRange.end)
  return Array.from(
    rest.matchAll(
      /(?:[,;]|\s(?:--|[–—])|\sand(?=\s\p{Ll}+ed\b)|\s(?:as|after|while|when|before|amid|following|because|although|though|since|despite|whereas))(?=\s)/gu,
    ),
    (match) => from + match.index,
  )
}

/**
 * Without white space, closing points and commas around, and without a bracket that closes nothing; the point of "Inc."
 * and "p.m." stays.
 */
function trim(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && /[\s,;:–—-]/u.test(text.charAt(start))) start += 1
  while (end > start && /[\s,;:–—.(-]/u.test(text.charAt(end - 1)) && !endsAbbreviated(text.slice(start, end))) end -= 1
  if (text.charAt(end) === '.' && endsAbbreviated(text.slice(start, end + 1))) end += 1
  return { start, end }
}

function endsAbbreviated(words: string): boolean {
  const last = /(?<![\p{L}.])((?:\p{L}+\.)+)$/u.exec(words.slice(-LONGEST_ABBREVIATION))?.[1]
  if (last === undefined) return false
  const word = last.slice(0, -1).toLowerCase()
  if (/^(?:\p{Lu}\.)+$/u.test(last)) return true
  return isSuffix(word) || (word.includes('.') && OPEN_ABBREVIATIONS.has(word))
}

/** In characters, its point and what stands before it included. */
const LONGEST_ABBREVIATION = 12

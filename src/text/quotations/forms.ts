// A pair of quotation marks in its passage in, what it holds out: words said as a whole, a part of what was said, or a
// name or title. Does not say who speaks.
import type { Passage } from '../../model/article.ts'
import type { QuotationMention } from '../../model/reading.ts'
import { NAMING_WORDS, TITLE_SMALL_WORDS } from '../data/clause-words.ts'
import type { Attribution } from './frames.ts'
import type { MarkPair } from '../quotation-marks.ts'

/** `attribution` is whose words they are: with a speaker, small letters may begin a whole saying. */
export function formOf(
  text: string,
  pair: MarkPair,
  passage: Passage,
  attribution: Attribution | null,
): QuotationMention['form'] {
  if (isTitle(text, pair, passage)) return 'title'
  const inner = text.slice(pair.open + 1, pair.close).trim()
  const before = text.slice(Math.max(passage.start, pair.open - 3), pair.open).trimEnd()
  const after = text.slice(pair.close + 1, pair.close + 2)
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(inner)
  const ends = /[,.?!…。؟—–-]["”’']?$/u.test(inner)
  const several = /\S\s+\S+\s+\S/u.test(inner)
  const free = before === '' || /[,:.?!…”"]$/u.test(before)
  if (free && (attribution !== null || capital) && (ends || after === ',' || several)) return 'direct'
  return capital && ends && several ? 'direct' : 'partial'
}

/**
 * Whether the marks hold a name or title: capitalised words after "known as" or "group", or several that end no clause.
 */
export function isTitle(text: string, pair: MarkPair, passage: Passage): boolean {
  const inner = text.slice(pair.open + 1, Math.min(pair.close, pair.open + 200)).trim()
  if (pair.close - pair.open > 120 || !isTitleCase(inner)) return false
  const before = text.slice(Math.max(passage.start, pair.open - 40), pair.open)
  const cues = before.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  while (/^(?:as|the|a|an)$/u.test(cues.at(-1) ?? '')) cues.pop()
  const free = before.trim() === '' || /[,:.?!”"]\s*$/u.test(before)
  if (!free && NAMING_WORDS.has(cues.at(-1) ?? '')) return true
  return !free && passage.kind !== 'heading' && /\s/u.test(inner) && !/[?!…]$/u.test(inner)
}

/** Every word that is not a small one begins with a capital or a figure. */
function isTitleCase(inner: string): boolean {
  const words = inner.split(/\s+/u)
  if (words.length > 12 || !/^[\p{Lu}\p{N}]/u.test(inner)) return false
  return words.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || TITLE_SMALL_WORDS.has(word.toLowerCase()))
}

// Text in, a short readable address out: for files, events and names alike.

/** Names that some systems keep for devices, or hosts for a folder's page. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/u
/** Latin letters that are no letter with a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}

/**
 * Lower-case letters of any script, digits and hyphens; accents of Latin letters go, apostrophes vanish, all else parts
 * words. At most `longest` code units, cut at a word. Text without any letter or digit gives `fallback`.
 */
export function formatSlug(text: string, fallback: string, longest = 60): string {
  const plain = text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[øæœßđðłþı]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/[’'ʼ‘`.]/gu, '')
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  const short = joinWhole(words, longest) || cutWhole(words[0] ?? '', longest)
  if (short === '') return fallback
  return RESERVED.test(short) ? `${short}-${fallback}` : short
}

/**
 * Adds `-2`, `-3` … until `taken` does not have it, and takes it. `taken` begins empty: for each slug it has the last
 * number that was tried with it, so that thousands of one slug are not counted through each time.
 */
export function takeSlug(slug: string, taken: Map<string, number>): string {
  let count = taken.get(slug) ?? 1
  let free = slug
  while (taken.has(free)) {
    count += 1
    free = `${slug}-${count}`
  }
  taken.set(free, 1)
  if (free !== slug) taken.set(slug, count)
  return free
}

/** As many words as fit, joined by hyphens. */
function joinWhole(words: readonly string[], longest: number): string {
  let joined = ''
  for (const word of words) {
    const longer = joined === '' ? word : `${joined}-${word}`
    if (longer.length > longest) break
    joined = longer
  }
  return joined
}

/** The longest beginning of a word that fits and cuts no character in two. */
function cutWhole(word: string, longest: number): string {
  let cut = ''
  for (const character of word) {
    if (cut.length + character.length > longest) break
    cut += character
  }
  return cut
}

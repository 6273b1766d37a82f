// Text in, a short readable address out: for files, events and names alike.

/** Longest slug, in characters; longer ones end at a word. */
const LONGEST = 60
/** Names that some systems keep for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * Lower-case letters of any script, digits and hyphens; accents of Latin letters go, apostrophes vanish, all else parts words.
 * Text without any letter or digit gives `fallback`.
 */
export function formatSlug(text: string, fallback: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'‘`]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  const short = shorten(plain)
  if (short === '') return fallback
  return RESERVED.test(short) ? `${short}-1` : short
}

/** Adds `-2`, `-3` … until `taken` does not have it, and takes it. */
export function takeSlug(slug: string, taken: Set<string>): string {
  let free = slug
  for (let count = 2; taken.has(free); count += 1) free = `${slug}-${count}`
  taken.add(free)
  return free
}

function shorten(slug: string): string {
  const letters = Array.from(slug)
  if (letters.length <= LONGEST) return slug
  const cut = letters.slice(0, LONGEST + 1).join('')
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : letters.slice(0, LONGEST).join('')
}

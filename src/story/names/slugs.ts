// Names in, ids out: safe in addresses and file names on any system, letters of any script kept, none twice.

/** In characters: long enough to read, short enough for a file name with an ending. */
const LONGEST = 80
/** Names that some file systems do not allow. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/u
const SPECIAL: Readonly<Record<string, string>> = {
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

export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øæœßđðłþı]/gu, (letter) => SPECIAL[letter] ?? letter)
    .replace(/['’ʼ‘`.]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  const short = Array.from(slug).slice(0, LONGEST).join('').replace(/-+$/u, '')
  if (short === '') return 'name'
  return RESERVED.test(short) ? `${short}-name` : short
}

/** One id a name, in the order given; the second of a kind ends in "-2". */
export function uniqueSlugs(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const slug = slugOf(name)
    let id = slug
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${String(count)}`
    taken.add(id)
    return id
  })
}

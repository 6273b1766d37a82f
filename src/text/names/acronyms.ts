// Whether capitals are made of the first letters of a name's words: "NATO" of "North Atlantic Treaty Organization".

/** Every letter of the acronym, in order, begins a word; small words and parts of words may be passed over. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/\P{L}/gu, '').toLowerCase()
  const initials = name
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
  if (letters.length < 2 || initials[0] !== letters.charAt(0)) return false
  let at = 0
  for (const initial of initials) if (initial === letters.charAt(at)) at += 1
  return at === letters.length
}

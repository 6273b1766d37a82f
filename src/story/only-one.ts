// What several places say in, the one answer out that they agree on. For words that may mean several.

/** Null for none, and for more than one. */
export function onlyOne<T>(answers: ReadonlySet<T>): T | null {
  const [first] = answers
  return first === undefined || answers.size > 1 ? null : first
}

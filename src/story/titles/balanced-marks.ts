// A stretch of text in, whether each quotation and bracket in it is opened and closed.

/** Counts marks: "(a” and “b)" would be balanced. */
export function isBalanced(words: string): boolean {
  const count = (mark: string): number => words.split(mark).length - 1
  return count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 0
}

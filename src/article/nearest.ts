// A misspelt word and the words that exist in; the one that was meant out, or null where none is near.

/** Two letters in five may be wrong; a word that another begins with (`lang`, `language`) is near too. */
export function findNearest(word: string, words: readonly string[]): string | null {
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor((word.length * 2) / 5 + 0.5)) + 1
  if (word.length > 40) return null
  for (const candidate of words) {
    const begins = word.length > 2 && (word.startsWith(candidate) || candidate.startsWith(word))
    const distance = begins ? 1 : editDistance(word.toLowerCase(), candidate)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** How many letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(value)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

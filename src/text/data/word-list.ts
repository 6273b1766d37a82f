// A table of words, written as running text, as a set. Compiled tables stay readable and are split once.

/** Words are parted by white space and stay as written; one given twice counts once. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''))
}

/** The same for entries of several words: one entry between commas or line ends. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

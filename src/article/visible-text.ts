// Whether a reader sees anything of a text: spaces, zero-width characters and marks of direction show nothing.

const SHOWN = /[\p{L}\p{N}\p{P}\p{S}]/u

/** False for an empty text too. */
export function isVisible(text: string): boolean {
  return SHOWN.test(text)
}

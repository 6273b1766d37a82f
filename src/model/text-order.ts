// The one order of texts: by code unit, the same on every machine, whatever its locale.

/** Below 0 where `a` comes first, above 0 where `b` does, else 0. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

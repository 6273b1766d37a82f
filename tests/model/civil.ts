// A day for tests, where that it exists is not what is tested.
import { parseCivilDate } from '../../src/model/civil-date.ts'
import type { CivilDate } from '../../src/model/civil-date.ts'

/** Throws where there is no such day, so that a slip in a table of cases is seen. */
export function civil(text: string): CivilDate {
  const date = parseCivilDate(text)
  if (date === null) throw new Error(`no such day: ${text}`)
  return date
}

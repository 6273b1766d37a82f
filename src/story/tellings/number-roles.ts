// A number of a clause in, what it counts there out: those who act, or those whom it befalls.
import type { Happening } from '../../model/reading.ts'
import { overlaps } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'

/** Null elsewhere in the clause. The sign of "$5 billion" is part of the number, and not of the phrase. */
export function roleOf(number: Range, { actor, objects }: Happening): 'doer' | 'sufferer' | null {
  if (actor !== null && overlaps(actor, number)) return 'doer'
  return objects.some((object) => overlaps(object, number)) ? 'sufferer' : null
}

// A number of a clause in, what it counts there out: those who act, or those whom it befalls.
import type { Happening } from '../../model/reading.ts'
import { contains } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'

/** Null elsewhere in the clause. */
export function roleOf(number: Range, { actor, objects }: Happening): 'doer' | 'sufferer' | null {
  if (actor !== null && contains(actor, number)) return 'doer'
  return objects.some((object) => contains(object, number)) ? 'sufferer' : null
}

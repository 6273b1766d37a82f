// Tellings in, which of them speak of days that conflict out. A long story has thousands of tellings and some hundred
// days: each two days are asked about once.
import { daysConflict } from '../tellings/day-conflict.ts'
import { isStated } from '../tellings/telling-day.ts'
import type { TellingDay } from '../tellings/telling-day.ts'
import type { Telling } from '../tellings.ts'

/** Positions are those of the list of tellings given. */
export interface DistinctDays {
  /** For the position of a telling the number of its day. */
  readonly numberOf: Int32Array
  /** By number of a day: 1 where it conflicts with that of the telling at the position. */
  readonly conflictsOf: (position: number) => Uint8Array
}

/**
 * Days of one stretch of the calendar have the same number, those that words give and those that publication gives
 * apart.
 */
export function findDistinctDays(tellings: readonly Pick<Telling, 'day'>[]): DistinctDays {
  const numbers = new Map<string, number>()
  const days: TellingDay[] = []
  const numberOf = Int32Array.from(tellings, ({ day }) => {
    const key = `${isStated(day) ? 'stated' : day.basis} ${day.from ?? ''} ${day.to ?? ''}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, days.length)
    return days.push(day) - 1
  })
  const rows = days.map((): Uint8Array | null => null)
  return {
    numberOf,
    conflictsOf(position) {
      const number = numberOf[position] ?? 0
      const own = days[number]
      let row = rows[number] ?? null
      if (row === null) {
        const conflicts = (rows[number] = row = new Uint8Array(days.length))
        days.forEach((day, other) => (conflicts[other] = own !== undefined && daysConflict(own, day) ? 1 : 0))
      }
      return row
    },
  }
}

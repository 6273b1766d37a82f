// Two numbers as articles give them in, whether both can be true of one thing out, or how far apart they are.
import type { NumberMention } from '../../model/reading.ts'

type Given = Pick<NumberMention, 'value' | 'exactness'>

/** "About 100" leaves room for 115, and for 87. */
const ABOUT = 1.15
/** Round numbers stand for what lies this near: 2,000 for 1,987. */
const ROUND = 1.05
/** "Hundreds" are fewer than ten hundreds. */
const VAGUE = 10

/**
 * True where the stretches of numbers that the two leave open share a number. Whether both count the same thing is not
 * asked.
 */
export function canBeSameNumber(a: Given, b: Given): boolean {
  return gapBetween(a, b) <= 1
}

/**
 * How many times more the least of the larger is than the most of the smaller; 1 or less where the stretches share a
 * number.
 */
export function gapBetween(a: Given, b: Given): number {
  const [[lowA, highA], [lowB, highB]] = [intervalOf(a), intervalOf(b)]
  return Math.max(lowA / highB, lowB / highA)
}

function intervalOf({ value, exactness }: Given): readonly [number, number] {
  switch (exactness) {
    case 'about':
      return [value / ABOUT, value * ABOUT]
    case 'at-least':
      return [value, Infinity]
    case 'at-most':
      return [0, value]
    case 'some':
      return [value, value * VAGUE - 1]
    case 'exact':
      return isRound(value) ? [value / ROUND, value * ROUND] : [value, value]
  }
}

function isRound(value: number): boolean {
  return value >= 100 && value % 100 === 0
}

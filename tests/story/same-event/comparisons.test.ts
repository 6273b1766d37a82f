import { describe, expect, test } from 'vitest'
import { compareCandidates } from '../../../src/story/same-event/comparisons.ts'
import { findBarrier } from '../../../src/story/same-event/barriers.ts'
import { scorePair } from '../../../src/story/same-event/same-event.ts'
import type { Telling } from '../../../src/story/tellings.ts'
import { tellSmall } from '../small-tellings.ts'

const { tellings, rarity } = tellSmall([
  'Rebels seized the mill town of Mirelle on Tuesday.',
  'Rebels captured the mill town of Mirelle on Tuesday.',
  'Rebels seized the mill town of Mirelle on Thursday.',
  'Farmers harvested barley.',
])
const indexOf = (article: number): number => tellings.findIndex((telling) => telling.article === article)
const [seized, captured, later, barley] = [indexOf(0), indexOf(1), indexOf(2), indexOf(3)]

describe('of two tellings', () => {
  const all = compareCandidates(tellings, tellings, rarity)
  all.compareWithAll(tellings)

  test.each([
    ['which nothing bars, the score is what they have in common', seized, captured],
    ['in the other order too', captured, seized],
  ])('%s', (_, a, b) => {
    const [one, other] = [tellings[seized], tellings[captured]]
    if (one === undefined || other === undefined) expect.unreachable()
    expect(all.isBarred(a, b)).toBe(false)
    expect(all.score(a, b)).toBe(scorePair(one, other, rarity))
    expect(all.score(a, b)).toBe(all.likeness(a, b))
    expect(all.explain(a, b)).toMatchObject({ barrier: null, score: all.score(a, b) })
  })

  test('of different days, the score is 0 however alike they are, and the barrier is told', () => {
    expect(all.isBarred(seized, later)).toBe(true)
    expect(all.score(seized, later)).toBe(0)
    expect(all.likeness(seized, later)).toBeGreaterThan(0.5)
    expect(all.explain(seized, later).barrier).toBe('different days')
  })

  test('a number that no telling has is no pair', () => {
    expect(() => all.likeness(barley, 99)).toThrow('No telling has the number 99.')
  })
})

describe('visits', () => {
  const visited = (free: readonly Telling[], least: number, compared = tellings): number[][] => {
    const pairs: number[][] = []
    const comparisons = compareCandidates(tellings, free, rarity)
    comparisons.compareWithAll(compared)
    comparisons.visitClose(least, (a, b) => pairs.push([a, b]))
    return pairs
  }

  test('the unbarred pairs of a score, in order', () => {
    const unbarred = tellings.flatMap((a) =>
      tellings
        .filter((b) => b.index > a.index && findBarrier(a, b, rarity) === null)
        .map((b) => [a.index, b.index, scorePair(a, b, rarity)] as const),
    )
    expect(visited(tellings, 0)).toEqual(unbarred.map(([a, b]) => [a, b]))
    expect(visited(tellings, 0.5)).toEqual(unbarred.filter(([, , score]) => score >= 0.5).map(([a, b]) => [a, b]))
    expect(visited(tellings, 0.5)).toContainEqual([seized, captured])
  })

  test('none before it is compared, and those with one that is', () => {
    expect(visited(tellings, 0, [])).toEqual([])
    const ofCaptured = visited(tellings, 0).filter((pair) => pair.includes(captured))
    expect(visited(tellings, 0, tellings.slice(captured, captured + 1))).toEqual(ofCaptured)
  })

  test('none of a telling that is not free, which has its score all the same', () => {
    const free = tellings.filter(({ index }) => index !== captured)
    expect(visited(free, 0).flat()).not.toContain(captured)
    const comparisons = compareCandidates(tellings, free, rarity)
    comparisons.compareWithAll(tellings)
    expect(comparisons.score(seized, captured)).toBe(
      compareCandidates(tellings, tellings, rarity).score(seized, captured),
    )
    expect(comparisons.isBarred(seized, captured)).toBe(false)
  })
})

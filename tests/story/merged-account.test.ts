import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRICE, buildMergedAccount } from '../../src/story/merged-account.ts'
import type { Candidate } from '../../src/story/merged-account.ts'

/** `says` are the features, each a word of one letter or more; `words` counts the ones that a reader reads. */
function candidate(article: number, says: string, words = 10, whole = true): Candidate {
  return { article, features: new Set(says.split(' ').filter((feature) => feature !== '')), words, whole }
}

describe('what is chosen', () => {
  test.each([
    ['of two that say the same, the shorter', [candidate(0, 'a b c d', 12), candidate(1, 'a b c d', 9)], [1]],
    ['both of two that say different things', [candidate(0, 'a b c d'), candidate(1, 'e f g h')], [0, 1]],
    [
      'the one that says what two others say, not those two',
      [candidate(0, 'a b c', 8), candidate(0, 'd e f', 8), candidate(1, 'a b c d e f g', 12)],
      [2],
    ],
    [
      'a longer one in place of a shorter that was better alone',
      [candidate(0, 'a b c d e', 5), candidate(1, 'a b c d f g h i', 10)],
      [1],
    ],
    ['none that adds less than it repeats', [candidate(0, 'a b c d e'), candidate(1, 'a b c d f')], [0]],
    ['one that adds more than it repeats', [candidate(0, 'a b c d e'), candidate(1, 'd e f g h i j k')], [1, 0]],
    ['a headline never beside a sentence', [candidate(0, 'a b c d', 4, false), candidate(1, 'e f', 10)], [1]],
    ['a headline where there is nothing else', [candidate(0, 'a b c d', 4, false)], [0]],
    ['the only sentence, even if it says nothing known', [candidate(0, '')], [0]],
    ['nothing of nothing', [], []],
  ])('%s', (_, candidates, chosen) => {
    expect(buildMergedAccount(candidates)).toEqual(chosen)
  })

  test('what two articles say is worth more than what one says', () => {
    const price = 0.02
    const short = candidate(0, 'a b c d', 5)
    // 20 words cost 8 points: too much for seven features of one article, not for seven of two.
    const long = candidate(1, 'e f g h i j k', 20)
    expect(buildMergedAccount([short, long], price)).toEqual([0])
    expect(buildMergedAccount([short, long, candidate(2, 'e f g h i j k', 60)], price)).toEqual([1])
  })

  test('the longer the account, the more a sentence must add', () => {
    const long = Array.from({ length: 12 }, (_, at) =>
      candidate(at, [1, 2, 3, 4].map((n) => `${at}x${n}`).join(' '), 20),
    )
    const chosen = buildMergedAccount(long)
    // 20 words cost 1 point at the start; four points are not worth the words 41 to 60, which cost 5.
    expect(chosen).toHaveLength(2)
    expect(buildMergedAccount(long.slice(0, 2))).toHaveLength(2)
  })
})

describe('order of reading', () => {
  test.each([
    ['the article that says most comes first', [candidate(0, 'a b c', 5), candidate(1, 'd e f g h', 5)], [1, 0]],
    ['articles that say as much stand in their order', [candidate(0, 'a b c', 5), candidate(1, 'd e f', 5)], [0, 1]],
    [
      'sentences of one article stay in its order',
      [candidate(0, 'a b c', 5), candidate(1, 'd e f', 5), candidate(1, 'g h i j', 5)],
      [1, 2, 0],
    ],
  ])('%s', (_, candidates, order) => {
    expect(buildMergedAccount(candidates)).toEqual(order)
  })
})

/** Counted anew, from the rule as it is written down. */
function countPoints(chosen: readonly Candidate[], all: readonly Candidate[]): number {
  const said = chosen.flatMap(({ features }) => [...features])
  const earned = [...new Set(said)].map(
    (feature) => new Set(all.filter(({ features }) => features.has(feature)).map(({ article }) => article)).size,
  )
  const words = chosen.reduce((sum, candidate) => sum + candidate.words, 0)
  const repeats = said.length - earned.length
  return earned.reduce((sum, points) => sum + points, 0) - repeats - PRICE * words ** 2
}

test('whatever comes in, some of it goes out, each once, and no sentence more or less would be better', () => {
  const someCandidate = fc
    .record({
      article: fc.nat(4),
      features: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 6 }),
      words: fc.integer({ min: 1, max: 40 }),
      whole: fc.boolean(),
    })
    .map(({ features, ...rest }): Candidate => ({ ...rest, features: new Set(features) }))
  fc.assert(
    fc.property(fc.array(someCandidate, { minLength: 1, maxLength: 12 }), (candidates) => {
      const positions = buildMergedAccount(candidates)
      const chosen = positions.flatMap((position) => candidates[position] ?? [])
      expect(new Set(positions).size).toBe(positions.length)
      expect(chosen).toHaveLength(positions.length)
      expect(chosen.length).toBeGreaterThan(0)
      const points = countPoints(chosen, candidates) + 1e-9
      const may = chosen.some(({ whole }) => whole) ? candidates.filter(({ whole }) => whole) : candidates
      for (const more of may) {
        if (!chosen.includes(more)) expect(countPoints([...chosen, more], candidates)).toBeLessThanOrEqual(points)
      }
      if (chosen.length === 1) return
      for (const left of chosen) {
        const rest = chosen.filter((kept) => kept !== left)
        expect(countPoints(rest, candidates)).toBeLessThanOrEqual(points)
      }
    }),
  )
})

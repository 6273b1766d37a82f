import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SAYING, buildMergedAccount, makeCandidate } from '../../../src/story/said-once/merged-account.ts'
import type { Candidate } from '../../../src/story/said-once/merged-account.ts'

/** `says` are the features, a letter each; `words` counts the ones that a reader reads. */
function candidate(article: number, says: string, words = 10, more: Partial<Candidate> = {}): Candidate {
  const features = new Set(says.split(' ').flatMap((feature) => feature.codePointAt(0) ?? []))
  return { article, sentence: 0, features, words, whole: true, leans: false, ...more }
}

const HEADLINE = { whole: false }
const LEANS = { leans: true, sentence: 1 }

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
    ['a headline never beside a sentence', [candidate(0, 'a b c d', 4, HEADLINE), candidate(1, 'e f', 10)], [1]],
    ['a headline where there is nothing else', [candidate(0, 'a b c d', 4, HEADLINE)], [0]],
    ['the only sentence, even if it says nothing known', [candidate(0, '')], [0]],
    ['nothing of nothing', [], []],
  ])('%s', (_, candidates, chosen) => {
    expect(buildMergedAccount(candidates)).toEqual(chosen)
  })

  test('what two articles say is worth more than what one says', () => {
    const saying = { ...SAYING, price: 0.02 }
    const short = candidate(0, 'a b c d', 5)
    // 20 words cost 8 points: too much for seven features of one article, not for seven of two.
    const long = candidate(1, 'e f g h i j k', 20)
    expect(buildMergedAccount([short, long], saying)).toEqual([0])
    expect(buildMergedAccount([short, long, candidate(2, 'e f g h i j k', 60)], saying)).toEqual([1])
  })

  test('the longer the account, the more a sentence must add', () => {
    const long = ['a b c d', 'e f g h', 'i j k l', 'm n o p', 'q r s t'].map((says, at) => candidate(at, says, 20))
    const chosen = buildMergedAccount(long)
    // The first 20 words cost 1.1 points; words 41 to 60 cost 5.5, more than four features earn.
    expect(chosen).toHaveLength(2)
    expect(buildMergedAccount(long.slice(0, 2))).toHaveLength(2)
  })
})

test('what a hundred articles say grows no longer than what two say', () => {
  const says = ['a b c d', 'e f g h', 'i j k l', 'm n o p', 'q r s t', 'u v w x']
  const two = [0, 1].flatMap((article) => says.map((some) => candidate(article, some, 20)))
  const hundred = Array.from({ length: 100 }, (_, article) => says.map((some) => candidate(article, some, 20))).flat()
  expect(buildMergedAccount(hundred).length).toBe(buildMergedAccount(two).length)
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

describe('a sentence that leans on the one before it', () => {
  const before = candidate(0, 'a b c d', 6)
  const leaning = candidate(0, 'e f g h', 6, LEANS)
  const other = candidate(1, 'a b c d', 5)

  test.each([
    ['is chosen with it', [before, leaning], [0, 1]],
    ['is left out where the sentence before is not there', [leaning, other], [1]],
    ['keeps the sentence before where another would be shorter', [before, leaning, other], [0, 1]],
    ['stands where nothing else does', [leaning], [0]],
    ['is left out where that one leans too', [{ ...before, leans: true }, leaning, other], [2]],
    ['is left out after a headline', [{ ...before, whole: false }, leaning, other], [2]],
    [
      'may be the third of a chain',
      [before, leaning, candidate(0, 'i j k', 4, { leans: true, sentence: 2 })],
      [0, 1, 2],
    ],
  ])('%s', (_, candidates, chosen) => {
    expect(buildMergedAccount(candidates)).toEqual(chosen)
  })
})

describe('makeCandidate', () => {
  const read = (text: string) => makeCandidate({ article: 0, sentence: 3 }, text, new Set([1]))

  test('counts words as people do', () => {
    expect(read('The two-day strike, “a shame”, is over.')).toEqual({
      article: 0,
      sentence: 3,
      features: new Set([1]),
      words: 7,
      whole: true,
      leans: false,
    })
  })

  test.each(['The dam burst.', 'Who let it burst?', '“It burst.”', 'It burst (again.)', 'It burst…'])(
    'whole: %s',
    (text) => {
      expect(read(text).whole).toBe(true)
    },
  )

  test.each(['Dam bursts', 'Dam bursts: three hurt', 'Burst dam “a shame”', ''])('a headline: %s', (text) => {
    expect(read(text).whole).toBe(false)
  })

  test.each([
    'He ordered it.',
    'This move came late.',
    'Both fled.',
    'In 2016, however, it closed.',
    'On Monday, they left.',
  ])('leans: %s', (text) => {
    expect(read(text).leans).toBe(true)
  })

  test.each([
    'Henry ordered it.',
    'Items were sold.',
    'In 2016, the dam closed.',
    'Thistles grow here.',
    'On Monday it closed.',
  ])('leans on nothing that is known: %s', (text) => {
    expect(read(text).leans).toBe(false)
  })
})

/** Counted anew, from the rule as it is written down. */
function countPoints(chosen: readonly Candidate[], all: readonly Candidate[]): number {
  const said = chosen.flatMap(({ features }) => [...features])
  const users = (feature: number): Candidate[] => all.filter(({ features }) => features.has(feature))
  const points = [...new Set(said)].map((feature) => {
    const times = said.filter((other) => other === feature).length
    const articles = new Set(users(feature).map(({ article }) => article)).size
    return Math.min(articles, SAYING.mostPoints) - (times - 1) * (1 - (users(feature).length - 1) / all.length)
  })
  const words = chosen.reduce((sum, candidate) => sum + candidate.words, 0)
  return points.reduce((sum, some) => sum + some, 0) - SAYING.price * words ** 2
}

const someCandidates = fc
  .array(
    fc.record({
      article: fc.nat(4),
      features: fc.array(fc.nat(7), { maxLength: 6 }).map((features) => new Set(features)),
      words: fc.integer({ min: 1, max: 40 }),
      whole: fc.boolean(),
      leans: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((some) => some.map((one, sentence): Candidate => ({ ...one, sentence })))

test('whatever comes in, some of it goes out, each once, and what leans stands after what it leans on', () => {
  fc.assert(
    fc.property(someCandidates, (candidates) => {
      const positions = buildMergedAccount(candidates)
      expect(positions.length).toBeGreaterThan(0)
      expect(new Set(positions).size).toBe(positions.length)
      const chosen = positions.flatMap((position) => candidates[position] ?? [])
      expect(chosen).toHaveLength(positions.length)
      if (!candidates.some(({ whole, leans }) => whole && !leans)) return
      chosen.forEach(({ article, sentence, leans, whole }, at) => {
        expect(whole).toBe(true)
        if (leans) expect(chosen[at - 1]).toMatchObject({ article, sentence: sentence - 1 })
      })
    }),
  )
})

test('no sentence more or less would be better', () => {
  fc.assert(
    fc.property(someCandidates, (some) => {
      const candidates = some.map((one) => ({ ...one, whole: true, leans: false }))
      const chosen = buildMergedAccount(candidates).flatMap((position) => candidates[position] ?? [])
      const points = countPoints(chosen, candidates) + 1e-9
      for (const more of candidates) {
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

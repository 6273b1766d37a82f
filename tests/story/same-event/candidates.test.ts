import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCandidates } from '../../../src/story/same-event/candidates.ts'
import type { Rarity } from '../../../src/story/same-event/rarity.ts'
import { findBarrier } from '../../../src/story/same-event/barriers.ts'
import { scorePair } from '../../../src/story/same-event/same-event.ts'
import type { Telling } from '../../../src/story/tellings.ts'
import { tellSmall } from '../small-tellings.ts'

/**
 * Acts that are the same, kin and strangers; speech with and without its quotation; wording that is almost the same.
 */
const SENTENCES = [
  'Rebels seized the mill town of Mirelle on Tuesday.',
  'Rebels entered the mill town of Mirelle.',
  'The Northern League fled the mill town of Mirelle on Thursday.',
  'General Rolf Anker said that rebels had seized Mirelle.',
  'General Rolf Anker warned miners of a flood in the Lowmere valley.',
  'General Anker announced the end of the strike.',
  '“We will rebuild every house in this valley,” said Mayor Ilona Marsh.',
  'Mayor Ilona Marsh promised to “rebuild every house in this valley”.',
  'The deputy called for calm and for “every house in this valley” to be mended.',
  'The storm damaged the old wooden bridge over the Larch river in the Lowmere valley.',
  'The storm closed the old wooden bridge over the Larch river in the Lowmere valley.',
  'They left.',
  'Nurses received a pay rise.',
  'Two miners were killed in 2009.',
] as const

const bodies = fc.array(
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n\n')),
  { minLength: 1, maxLength: 4 },
)

function allUnbarred(tellings: readonly Telling[], rarity: Rarity): [number, number][] {
  return tellings.flatMap((a, position) =>
    tellings
      .slice(position + 1)
      .filter((b) => findBarrier(a, b, rarity) === null)
      .map((b): [number, number] => [a.index, b.index]),
  )
}

/** Those with each wanted one, one call a list. */
function allMet(
  tellings: readonly Telling[],
  rarity: Rarity,
  wanted: readonly (readonly Telling[])[] = [tellings],
): Telling[][] {
  const met: Telling[][] = []
  const candidates = findCandidates(tellings, rarity)
  for (const some of wanted) {
    candidates.visitWith(
      (telling) => some.includes(telling),
      (a, b) => met.push([a, b].sort((one, other) => one.index - other.index)),
    )
  }
  return met
}

/** In order; a pair that was met twice is there twice. */
function numbersOf(pairs: readonly Telling[][]): number[][] {
  return pairs.map((pair) => pair.map(({ index }) => index)).sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)
}

test('are all pairs that no barrier keeps apart, each once', () => {
  fc.assert(
    fc.property(bodies, (texts) => {
      const { tellings, rarity } = tellSmall(texts)
      expect(numbersOf(allMet(tellings, rarity))).toEqual(allUnbarred(tellings, rarity))
    }),
    { numRuns: 120 },
  )
})

/** So many of one act that each other act of the story is rare. */
const OTHERS = Array.from({ length: 40 }, () => 'Clerks counted stamps.').join('\n\n')
const BARE = [
  'It collapsed.',
  'The collapse shocked many.',
  'The bridge collapsed.',
  'Ulf Dahl died in Karsk.',
  'Clerks burnt letters.',
  'Clerks burnt a shed.',
  'Rolf Anker burnt letters.',
  'Rolf Anker burnt the old wooden pier of the harbour with three friends.',
  'Bakers burnt the narrow pier beside a brewery and a chapel.',
  'Clerks burnt stamps beside a tall tower and a mast.',
  'The mill burnt near the granite quarry.',
  'A shop burnt near the granite quarry.',
]

test('are so where acts are rare, also of clauses that are about nothing', () => {
  const sentences = fc.constantFrom(...SENTENCES, ...BARE)
  const texts = fc.array(fc.array(sentences, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  fc.assert(
    fc.property(texts, (some) => {
      const { tellings, rarity } = tellSmall([OTHERS, ...some.map((lines) => lines.join('\n\n'))])
      expect(numbersOf(allMet(tellings, rarity))).toEqual(allUnbarred(tellings, rarity))
    }),
    { numRuns: 100 },
  )
})

test('are those with one that is wanted, and a later call brings only what none brought before', () => {
  fc.assert(
    fc.property(bodies, fc.array(fc.nat(2), { minLength: 1 }), (texts, choices) => {
      const { tellings, rarity } = tellSmall(texts)
      const calls = Map.groupBy(tellings, ({ index }) => choices[index % choices.length] ?? 0)
      const [first = [], second = []] = [calls.get(0), calls.get(1)]
      const isWanted = (number: number): boolean => [...first, ...second].some(({ index }) => index === number)
      const met = numbersOf(allMet(tellings, rarity, [first, second, first]))
      expect(met).toEqual(allUnbarred(tellings, rarity).filter(([a, b]) => isWanted(a) || isWanted(b)))
    }),
    { numRuns: 60 },
  )
})

test('which of two comes first changes neither their score nor whether they are barred', () => {
  fc.assert(
    fc.property(bodies, (texts) => {
      const { tellings, rarity } = tellSmall(texts)
      for (const a of tellings) {
        for (const b of tellings) {
          expect(scorePair(a, b, rarity)).toBe(scorePair(b, a, rarity))
          expect(findBarrier(a, b, rarity) === null).toBe(findBarrier(b, a, rarity) === null)
        }
      }
    }),
    { numRuns: 30 },
  )
})

describe('finds', () => {
  const filler =
    'Farmers harvested barley. The dairy bought lorries. Astronomers discovered a comet. Divers recovered a bell.'
  test.each([
    ['two of one act', SENTENCES[0], SENTENCES[0], true],
    ['two of acts that are kin', SENTENCES[0], SENTENCES[1], true],
    ['a quotation that is told again', SENTENCES[6], SENTENCES[7], true],
    ['almost the same words of another act', SENTENCES[9], SENTENCES[10], true],
    ['nothing in strangers', SENTENCES[0], SENTENCES[12], false],
    ['nothing in what two say of two things', SENTENCES[4], SENTENCES[6], false],
  ])('%s', (_, first, second, expected) => {
    const { tellings, rarity } = tellSmall([`${first} ${filler}`, second])
    const across = allMet(tellings, rarity).some(([a, b]) => a?.sentence === 0 && b?.article === 1)
    expect(across).toBe(expected)
  })
})

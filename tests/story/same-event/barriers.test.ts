import { describe, expect, test } from 'vitest'
import { findBarrier } from '../../../src/story/same-event/barriers.ts'
import type { Barrier } from '../../../src/story/same-event/barriers.ts'
import { tellSmall } from '../small-tellings.ts'

/** Other news of one story, so that it tells how rare a word and an act are; a storm is in some of it. */
const AROUND = `
Farmers in the valley harvested barley before the storm. The dairy bought eleven lorries.

Teachers elected Hanna Brisk to the school board. The museum opened a gallery of maps.

Engineers drained the reservoir above Quillan. Divers recovered a bronze bell from the lake.

Astronomers discovered a comet near the Plough. A choir from Tannoch performed in the garden.

Parliament approved a law on fishing nets. The court acquitted the baker Simon Ode.

Villagers planted nine hundred oaks. The ferry company bought a steamer from the north.

The bank cut its interest rate. The orchestra postponed a tour of the islands.

Surveyors measured the glacier again. The bishop blessed the fishing boats in the bay.`

/** A pair of sentences, and in each the word that the clause is known by. */
type Pair = readonly [what: string, first: string, verb: string, second: string, verb: string]

/** Of one act, or of acts of one kind, and sharing at most a word. */
const APART: readonly Pair[] = [
  [
    'a rare act done to two things',
    'The road over the pass was closed on the advice of engineers who had watched snow gather on the northern slopes.',
    'closed',
    'Jellyfish drifted in with warm water from the south, and the harbour was closed to bathers by its warden.',
    'closed',
  ],
  [
    'the same with a word in common',
    'During the wedding hail damaged the roof of the cinema, where two hundred children were watching a comedy.',
    'damaged',
    'In the hours before the wedding a drunken driver damaged the van in which the florist keeps roses and ferns.',
    'damaged',
  ],
  [
    'a noun of two searches, and a verb',
    'Volunteers with dogs and lanterns searched the woods for a retired postman until the storm drove them home.',
    'searched',
    'Customs officers found nothing in a search of the woods, although a freighter from the east had been seen.',
    'search',
  ],
  [
    'acts that are only akin',
    'The storm burned out a transformer, and pupils at the music school had to practise scales by candlelight.',
    'burned',
    'Carpenters fear that the storm has damaged the beams under which swallows have nested since the spring.',
    'damaged',
  ],
]

/** The same acts and sorts of clause. */
const TOGETHER: readonly Pair[] = [
  [
    'a rare act done to one thing, in sentences that share little else',
    'The road over the pass was closed on the advice of engineers who had watched snow gather on the northern slopes.',
    'closed',
    'Lorry drivers who take cheese to the coast grumbled that the road was closed without a word of warning.',
    'closed',
  ],
  [
    'one thing that has two words, told with a third of both',
    'The road over the pass was closed after engineers had watched snow gather on the northern slopes.',
    'closed',
    'After snow had gathered on the northern slopes, engineers closed the highway over the pass.',
    'closed',
  ],
  [
    'a verb and the noun of it, in sentences that share much',
    'Volunteers with dogs and lanterns searched the beech woods for a retired postman on Monday night.',
    'searched',
    'The search of the beech woods for the retired postman was called off by volunteers with lanterns.',
    'search',
  ],
  [
    'acts that are only akin, in sentences that share much',
    'The storm burned out a transformer behind the music school, and pupils had to practise by candlelight.',
    'burned',
    'The storm damaged a transformer, and at the music school pupils practised scales by candlelight.',
    'damaged',
  ],
  [
    'what a crowd does, whatever it is called',
    'Villagers looted the warehouse on the quay while its owner slept in a hotel in the hills with his family.',
    'looted',
    'Sacks of flour were all that people looted from a warehouse that the insurers had long given up as lost.',
    'looted',
  ],
]

const barrierOf = ([, first, verb, second, other]: Pair): Barrier | null | undefined => {
  const { tellings, rarity } = tellSmall([`${first}\n${AROUND}`, `${second}\n${AROUND}`])
  const [one, two] = [
    [first, verb],
    [second, other],
  ].map(([sentence = '', word = ''], article) =>
    tellings.find(({ article: own, happening: { verb } }) => own === article && verb.start === sentence.indexOf(word)),
  )
  return one === undefined || two === undefined ? undefined : findBarrier(one, two, rarity)
}

describe('two happenings have nothing in particular in common:', () => {
  test.each(APART)('%s', (...pair) => {
    expect(barrierOf(pair)).toBe('nothing in particular in common')
  })
})

describe('nothing bars', () => {
  test.each(TOGETHER)('%s', (...pair) => {
    expect(barrierOf(pair)).toBeNull()
  })
})

// Two articles' worth of invented news in which a test sets its own sentences: with other sentences around, what two
// have in common tells something. Nothing of it is like anything that a test sets in it.
import { buildSmall, wordsAt } from './small-story.ts'
import type { SentenceFate, Story } from '../../src/model/story.ts'

const FIRST_NEWS = `
The town council repaired the clock tower in Fennick.

Farmers in the Lowmere valley harvested the barley early. The dairy bought eleven lorries.

Teachers elected Hanna Brisk to the school board. The museum opened a gallery of maps.

Engineers drained the reservoir above Quillan. Divers recovered a bronze bell from the lake.

The brewery closed its oldest cellar. Astronomers discovered a comet near the Plough.

A choir from Tannoch performed at the cathedral. Parliament approved a law on fishing nets.

The court acquitted the baker Simon Ode. Nurses received a pay rise.`

const SECOND_NEWS = `
Villagers planted nine hundred oaks around Pellworth.

The ferry company bought a steamer. Carpenters rebuilt the lighthouse at Cape Sorrel.

The bank cut its interest rate. The orchestra cancelled a tour of the islands.

A storm damaged vineyards near Oskerly. Surveyors measured the glacier again.

Librarians found a letter by the poet Edda Crane. The bishop blessed the fishing boats.

The mint issued a copper coin. Rowers from Ambleford won the regatta.

The theatre appointed Colm Farrow as its director. Shepherds lost forty lambs to wolves.`

export interface TwoTold {
  readonly published?: string
  readonly later?: string
}

/** A story of two articles that begin with these paragraphs and go on with other news. */
export function tellTwo(
  first: string,
  second: string,
  { published = '2024-05-10', later = published }: TwoTold = {},
): Story {
  return buildSmall({
    first: { published, source: 'Halden Post', body: `${first}\n${FIRST_NEWS}` },
    second: { published: later, source: 'Ambleford Echo', body: `${second}\n${SECOND_NEWS}` },
  })
}

/**
 * Whether the sentence that the first paragraph ends with and the one that the second does tell first of all of one
 * event.
 */
export function areOneEvent(first: string, second: string, days: TwoTold = {}): boolean {
  const story = tellTwo(first, second, days)
  const one = fateOf(story, 'first', lastSentence(first)).event
  return one !== null && one === fateOf(story, 'second', lastSentence(second)).event
}

/** The fate of the first sentence of the article that has these words. */
export function fateOf(story: Story, id: string, words: string): SentenceFate {
  const fate = story.sentences.find(
    ({ article, start, end }) => article === id && wordsAt(story, article, start, end).includes(words),
  )
  if (fate === undefined) throw new Error(`No sentence of ${id} has the words "${words}".`)
  return fate
}

function lastSentence(paragraph: string): string {
  return paragraph.split(/(?<=[.”]) (?=\p{Lu})/u).at(-1) ?? paragraph
}

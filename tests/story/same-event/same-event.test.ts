import { describe, expect, test } from 'vitest'
import { areOneEvent, fateOf, tellTwo } from '../other-news.ts'

type Pair = readonly [what: string, first: string, second: string]

const ONE: readonly Pair[] = [
  [
    'a crowd in one town, by the sentence before',
    'Rebels entered the city of Mirelle. Crowds celebrated with flags.',
    'People celebrated in the city of Mirelle until the morning.',
  ],
  [
    'a group that an article calls rebels, and rebels',
    'The rebel group Halden Front had warned the town. The Halden Front captured the city of Mirelle.',
    'The rebels captured the city of Mirelle.',
  ],
  [
    'somebody leaves, told with where from and where to',
    'President Oren Halvik fled Karsk on Thursday.',
    'Oren Halvik left for the city of Dorvale.',
  ],
  [
    'fled and departed',
    'President Oren Halvik fled the city of Karsk.',
    'President Oren Halvik departed Karsk by boat.',
  ],
  [
    'fled and the departure of',
    'President Oren Halvik fled the city of Karsk before dawn.',
    'Halvik’s government confirmed the departure of President Oren Halvik.',
  ],
  [
    'the reporting of it makes no second event',
    'The minister Rika Lorne said that President Oren Halvik had left the city of Karsk.',
    'President Oren Halvik has fled, Rika Lorne said.',
  ],
  [
    'asylum granted and taken',
    'Dorvale granted asylum to President Oren Halvik.',
    'President Oren Halvik took asylum in Dorvale.',
  ],
  [
    'asylum in the passive and in the active',
    'President Oren Halvik was granted asylum in Dorvale.',
    'Dorvale has given asylum to Oren Halvik and his family.',
  ],
  [
    'a city seized and taken',
    'Rebels seized the city of Mirelle on Tuesday.',
    'Rebels took the city of Mirelle on Tuesday.',
  ],
  [
    'a city seized and entered',
    'Rebels seized the city of Mirelle on Tuesday.',
    'Rebel fighters entered Mirelle on Tuesday.',
  ],
  [
    'a country and its authorities',
    'Norway granted asylum to President Oren Halvik.',
    'Norwegian authorities granted asylum to Oren Halvik.',
  ],
  [
    'a country and the seat of its government',
    'France granted asylum to President Oren Halvik.',
    'The Élysée granted asylum to Oren Halvik.',
  ],
  [
    'numbers that a later report may correct',
    'The storm killed nine people in the city of Mirelle.',
    'The storm killed 14 people in the city of Mirelle.',
  ],
  ['a city captured and fallen', 'Rebels captured the city of Mirelle.', 'The city of Mirelle fell to the rebels.'],
  [
    'the capital without its name',
    'Rebels entered the city of Karsk, the capital of Ostrelle, on Friday.',
    'Rebels entered the capital on Friday.',
  ],
  [
    'a collapse as verb and as noun',
    'The government of President Oren Halvik collapsed on Friday.',
    'Friday saw the collapse of the government of Oren Halvik.',
  ],
  [
    'toppled and overthrown, active and passive',
    'Rebels toppled President Oren Halvik on Friday.',
    'President Oren Halvik was overthrown by rebels on Friday.',
  ],
  [
    'the same quotation',
    '“The bridge will never open again,” said Mayor Ilona Marsh.',
    '“The bridge will never open again,” the mayor told reporters.',
  ],
  [
    'the same quoted part of a sentence',
    'Mayor Ilona Marsh said the bridge was “a danger to every child in town”.',
    'Ilona Marsh called the bridge “a danger to every child in town”.',
  ],
  [
    'words quoted and the same words told',
    'Mayor Ilona Marsh said the bridge over the Tarn was unsafe for lorries.',
    '“The bridge over the Tarn is unsafe for lorries,” said Mayor Ilona Marsh.',
  ],
  [
    'an arrest in the active and in the passive',
    'Police arrested the banker Tomas Veld on Monday.',
    'The banker Tomas Veld was arrested by police on Monday.',
  ],
  [
    'arrested and detained',
    'Police arrested Tomas Veld at Karsk airport.',
    'Officers detained Tomas Veld at the airport in Karsk.',
  ],
  [
    'a fire, active and passive',
    'A fire destroyed the Nordby paper mill.',
    'The Nordby paper mill was destroyed by a fire.',
  ],
  [
    'a killing, active and passive',
    'Gunmen killed the judge Rika Lorne outside her home.',
    'Judge Rika Lorne was killed by gunmen outside her home.',
  ],
  [
    'resigned and stepped down',
    'Prime Minister Ida Torvald resigned on Sunday.',
    'Ida Torvald stepped down as prime minister on Sunday.',
  ],
  [
    'bombed and struck from the air',
    'Warplanes bombed the port of Brannock on Monday night.',
    'Air strikes hit the port of Brannock on Monday.',
  ],
  ['a death told with other words', 'Tomas Veld died in hospital on Sunday.', 'Tomas Veld passed away on Sunday.'],
  [
    'an election with its two sides turned round',
    'The Northern League elected Ilona Marsh as its leader.',
    'Ilona Marsh was elected leader of the Northern League.',
  ],
]

const TWO: readonly Pair[] = [
  [
    'two buildings that collapsed in one town',
    'The hospital in the town of Karsk has collapsed.',
    'The main prison in the town of Karsk has collapsed.',
  ],
  [
    'a film and a speech that television showed',
    'State television aired a film of the rebels on Sunday.',
    'State television aired a speech on Sunday to the rebels.',
  ],
  [
    'a ship and a letter that the same ministry sent to one port',
    'The navy ministry sent a hospital ship to the flooded port of Brannock on Sunday.',
    'The navy ministry sent a letter to the mayor of the flooded port of Brannock on Sunday.',
  ],
  [
    'a match and a concert that were cancelled',
    'The flood in the town of Karsk cancelled a football match.',
    'The flood in the town of Karsk cancelled the choir’s concert.',
  ],
  [
    'crowds in two cities, by the beginning of the sentence',
    'In Berlin, jubilant crowds waved flags and gathered in the squares.',
    'In cities such as Paris and Madrid, jubilant crowds waved flags and gathered in the squares.',
  ],
  [
    'a palace stormed in a city and the city entered',
    'Rebels stormed the palace on the hill.',
    'Rebels entered the city of Mirelle.',
  ],
  [
    'a country’s second city entered and the country swept across',
    'Rebels entered Norway’s second city, Mirelle.',
    'Rebels swept across Norway.',
  ],
  [
    'a party in one town and parties around the world',
    'Crowds celebrated the fall of President Oren Halvik in the streets of Karsk.',
    'Crowds around the world celebrated the fall of President Oren Halvik.',
  ],
  [
    'different days of one week',
    'Rebels seized the city of Mirelle on Tuesday.',
    'Rebels seized the city of Mirelle on Thursday.',
  ],
  [
    'different stated days',
    'Protesters stormed the Larch Palace on 3 May 2024.',
    'Protesters stormed the Larch Palace on 7 May 2024.',
  ],
  [
    'years apart',
    'President Oren Halvik visited the city of Dorvale in 2011.',
    'President Oren Halvik visited the city of Dorvale on Monday.',
  ],
  [
    'years ago and, without a day, now',
    'Storms killed hundreds of people in the Lindel valley in 2019.',
    'Storms killed hundreds of people in the Lindel valley.',
  ],
  ['different cities seized', 'Rebels seized the city of Mirelle.', 'Rebels seized the city of Brannock.'],
  ['different ports bombed', 'Warplanes bombed the port of Brannock.', 'Warplanes bombed the port of Karsk.'],
  [
    'different cities left by one army',
    'The army withdrew from the city of Mirelle.',
    'The army withdrew from the city of Brannock.',
  ],
  [
    'numbers that no report corrects',
    'The storm killed nine people in the city of Mirelle.',
    'The storm killed 12,000 people in the city of Mirelle.',
  ],
  ['different people arrested', 'Police arrested Tomas Veld on Monday.', 'Police arrested Rika Lorne on Monday.'],
  ['different people killed', 'Gunmen killed the judge Rika Lorne.', 'Gunmen killed the banker Tomas Veld.'],
  [
    'different people resigned',
    'Prime Minister Ida Torvald resigned on Sunday.',
    'Defence Minister Rolf Anker resigned on Sunday.',
  ],
  [
    'different people fled one city',
    'President Oren Halvik fled the city of Karsk.',
    'General Rolf Anker fled the city of Karsk.',
  ],
  [
    'different people given asylum',
    'Dorvale granted asylum to President Oren Halvik.',
    'Dorvale granted asylum to General Rolf Anker.',
  ],
  [
    'different people doing one thing in one place',
    'President Oren Halvik visited the flooded villages near Brannock.',
    'Opposition leader Ilona Marsh visited the flooded villages near Brannock.',
  ],
  [
    'different winners',
    'The Northern League won the election in the city of Karsk.',
    'The Green Party won the election in the city of Karsk.',
  ],
  [
    'different people elected',
    'The Northern League elected Ilona Marsh as its leader.',
    'The Northern League elected Rolf Anker as its treasurer.',
  ],
  [
    'two statements of one speaker',
    'Mayor Ilona Marsh said the bridge was unsafe.',
    'Mayor Ilona Marsh said taxes would rise next year.',
  ],
  [
    'two calls of one speaker',
    'Mayor Ilona Marsh called for calm in the streets.',
    'Mayor Ilona Marsh called for new elections in June.',
  ],
  [
    'two quotations of one speaker',
    '“We will rebuild every house in this valley,” said Mayor Ilona Marsh.',
    '“The winter will be long and cold here,” said Mayor Ilona Marsh.',
  ],
  [
    'two speakers on one thing',
    'Mayor Ilona Marsh said the bridge was unsafe.',
    'Engineer Rolf Anker said the bridge was unsafe.',
  ],
  [
    'two welcomes of one thing',
    'Foreign Minister Rolf Anker welcomed the ceasefire.',
    'Chancellor Petra Holm welcomed the ceasefire.',
  ],
  [
    'crowds in two cities',
    'Crowds celebrated in the streets of the city of Karsk.',
    'Crowds celebrated in the streets of the city of Dorvale.',
  ],
  [
    'crowds in two squares',
    'Thousands gathered in the main square of Brannock on Sunday.',
    'Thousands gathered in the main square of Mirelle on Sunday.',
  ],
  [
    'two outlooks of unnamed analysts',
    'Analysts said the fall of Halvik would weaken the Northern League.',
    'Analysts said the price of grain would rise.',
  ],
  [
    'an outlook and what it looks at',
    'Analysts said the fall of President Oren Halvik would weaken the Northern League.',
    'Rebels toppled President Oren Halvik on Friday, a blow to the Northern League.',
  ],
  [
    'one says that another left, and the other way round',
    'President Oren Halvik left the city of Karsk, General Rolf Anker said.',
    'General Rolf Anker left the city of Karsk, President Oren Halvik said.',
  ],
  [
    'one is said to have left and another left',
    'The minister Rika Lorne said that President Oren Halvik had left the city of Karsk.',
    'The ambassador Petra Holm left the city of Karsk.',
  ],
  [
    'arriving and leaving',
    'President Oren Halvik arrived in the city of Dorvale.',
    'President Oren Halvik left the city of Dorvale.',
  ],
  ['arrested and released', 'Tomas Veld was arrested on Monday.', 'Tomas Veld was released on Monday.'],
  [
    'elected and resigned',
    'Ilona Marsh was elected leader of the Northern League.',
    'Ilona Marsh resigned as leader of the Northern League.',
  ],
  [
    'an attack and its condemnation',
    'Gunmen attacked the embassy of Ostrelle in Karsk.',
    'The embassy of Ostrelle in Karsk condemned the attack.',
  ],
  [
    'a strike of workers and one of warplanes',
    'Workers at the Nordby mill went on strike.',
    'Warplanes struck the Nordby mill.',
  ],
  ['praise and criticism', 'Mayor Ilona Marsh praised the firefighters.', 'Mayor Ilona Marsh criticised the council.'],
  ['two fires', 'A fire destroyed the Nordby paper mill.', 'A fire destroyed the Selwick sawmill.'],
  [
    'the same number killed by two things',
    'A bomb killed ten people in the city of Karsk.',
    'A flood killed ten people in the city of Brannock.',
  ],
  [
    'two prisons',
    'Rebels freed prisoners from the Gravel Hill prison in Karsk.',
    'Rebels freed prisoners from the Saltmarsh prison in Mirelle.',
  ],
  ['one verb and nothing else', 'The company opened a factory in Brannock.', 'The queen opened a hospital in Mirelle.'],
]

/** The second happened; the first is no event, but what may or will be. */
const NOT_YET: readonly Pair[] = [
  [
    'what could happen and what did',
    'Rebels could seize the city of Mirelle within days.',
    'Rebels seized the city of Mirelle.',
  ],
  [
    'what will happen and what did',
    'Prime Minister Ida Torvald will resign on Sunday.',
    'Prime Minister Ida Torvald resigned on Friday.',
  ],
  [
    'what is asked for and what was done',
    'Campaigners want Dorvale to grant asylum to President Oren Halvik.',
    'Dorvale granted asylum to President Oren Halvik.',
  ],
  [
    'what is done often and what was done',
    'Police often arrested smugglers in the port of Brannock.',
    'Police arrested smugglers in the port of Brannock on Friday.',
  ],
  [
    'what is done every year and what was done',
    'Every year thousands visited the harbour of Brannock.',
    'Thousands visited the harbour of Brannock on Friday.',
  ],
]

describe('one event', () => {
  test.each(ONE)('%s', (_, first, second) => {
    expect(areOneEvent(first, second)).toBe(true)
  })
})

describe('two events', () => {
  test.each(TWO)('%s', (_, first, second) => {
    const story = tellTwo(first, second)
    const [one, other] = [fateOf(story, 'first', first).event, fateOf(story, 'second', second).event]
    expect(one).not.toBeNull()
    expect(other).not.toBeNull()
    expect(one).not.toBe(other)
  })

  test('the same words of two weeks, where they name a day', () => {
    const words = 'Rebels seized the city of Mirelle on Tuesday.'
    expect(areOneEvent(words, words, { published: '2024-05-03', later: '2024-05-10' })).toBe(false)
    expect(areOneEvent(words, words, { published: '2024-05-09', later: '2024-05-10' })).toBe(true)
  })
})

describe('no event with', () => {
  test.each(NOT_YET)('%s', (_, first, second) => {
    const story = tellTwo(first, second)
    expect(fateOf(story, 'first', first)).toMatchObject({ fate: 'background', event: null })
    expect(fateOf(story, 'second', second).fate).toBe('account')
  })
})

test('which article comes first does not matter', () => {
  for (const [, first, second] of ONE.slice(0, 12)) expect([second, areOneEvent(second, first)]).toEqual([second, true])
  for (const [, first, second] of TWO.slice(0, 12))
    expect([second, areOneEvent(second, first)]).toEqual([second, false])
})

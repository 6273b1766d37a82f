import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../../src/model/article.ts'
import type { NameMention } from '../../src/model/reading.ts'
import { findNames } from '../../src/text/names.ts'
import { findSentences } from '../../src/text/sentences.ts'

interface Block {
  readonly kind?: Passage['kind']
  readonly text: string
  readonly credit?: string
}

/** An article of passages, and its names as "kind: words (role)". */
function read(...blocks: readonly (Block | string)[]): { text: string; names: NameMention[] } {
  let text = ''
  const passages: Passage[] = []
  for (const block of blocks) {
    const { kind = 'paragraph', text: words, credit } = typeof block === 'string' ? { text: block } : block
    if (text !== '') text += '\n'
    const start = text.length
    text += words
    const at = credit === undefined ? -1 : words.indexOf(credit)
    passages.push({
      kind,
      start,
      end: text.length,
      depth: kind === 'heading' ? 2 : 0,
      figure: kind === 'caption' ? 0 : null,
      credit: at < 0 || credit === undefined ? null : { start: start + at, end: start + at + credit.length },
      line: 1,
    })
  }
  return { text, names: findNames(text, findSentences(text, passages, 'en'), passages) }
}

function show(...blocks: readonly (Block | string)[]): string[] {
  const { text, names } = read(...blocks)
  return names.map(
    ({ start, end, kind, role }) => `${kind}: ${text.slice(start, end)}${role === '' ? '' : ` (${role})`}`,
  )
}

describe('people and their roles', () => {
  test.each([
    ['The mayor’s spokesman, Ulf Dahl, said so.', ['person: Ulf Dahl (spokesman)']],
    ['The minister of trade, Ulf Dahl, fled.', ['person: Ulf Dahl (minister of trade)']],
    ['It was led by a former captain, Ulf Dahl.', ['person: Ulf Dahl (former captain)']],
    ['The leader of the group, Ulf Dahl, said so.', ['person: Ulf Dahl (leader of the group)']],
    ['A resident of the town, Sandvik, fled.', ['place: Sandvik']],
    ['They met the mayor, Ulf Dahl, and a priest.', ['other: Ulf Dahl']],
    ['They met the mayor, Ulf Dahl and a priest.', ['other: Ulf Dahl']],
    ['For Mayor, Ulf Dahl, it was over.', ['other: Ulf Dahl']],
    ['Luckily Edgar Holm, the mayor, was home.', ['person: Edgar Holm (mayor)']],
    ['Kelly Holm, the mayor, was home.', ['person: Kelly Holm (mayor)']],
    ['Syrian President Bashar al-Assad has left.', ['person: Bashar al-Assad (Syrian President)']],
    [
      'Bashar al-Assad, the ousted President of Syria, has arrived.',
      ['person: Bashar al-Assad (ousted President of Syria)', 'place: Syria'],
    ],
    ['“Not now,” said rebel commander Anas Salkhadi.', ['person: Anas Salkhadi (rebel commander)']],
    ['British Prime Minister Keir Starmer welcomed it.', ['person: Keir Starmer (British Prime Minister)']],
    [
      'White House National Security Council spokesperson John Kirby called it open.',
      [
        'organisation: White House National Security Council',
        'person: John Kirby (White House National Security Council spokesperson)',
      ],
    ],
    ['US President-elect Donald Trump posted it.', ['place: US', 'person: Donald Trump (US President-elect)']],
    ['A statue of the late leader Hafez al-Assad fell.', ['person: Hafez al-Assad (late leader)']],
    ['Mr. Okonkwo and Dr. Lena Fischer agreed.', ['person: Okonkwo', 'person: Lena Fischer']],
    ['Secretary of State Maria Lindqvist resigned.', ['person: Maria Lindqvist (Secretary of State)']],
    ['They met Crown Prince Harald there.', ['person: Prince Harald']],
    ['It was Ludwig van Beethoven who wrote it.', ['person: Ludwig van Beethoven']],
    ['Leader Kim Jong-un spoke.', ['person: Kim Jong-un (Leader)']],
    ['Theresa May left in May.', ['person: Theresa May']],
    ['The novel is by J. K. Sanderson, 54, of Leeds.', ['person: J. K. Sanderson', 'place: Leeds']],
    ['It was calm, said one woman, Rania.', ['person: Rania']],
    ['Judge Michael Pastor ruled.', ['person: Michael Pastor (Judge)']],
    [
      'It fell, Lowmere County Undersheriff James Gage said.',
      ['place: Lowmere County', 'person: James Gage (Lowmere County Undersheriff)'],
    ],
    ['They stopped Norwegian Brall Ostrev in the seventh round.', ['person: Brall Ostrev']],
    ['The Iceland Maria Sandvik left behind was another.', ['place: Iceland', 'person: Maria Sandvik']],
    [
      'Groundsman Peter Vandermeer saw it. They thanked Peter Vandermeer.',
      ['person: Peter Vandermeer', 'person: Peter Vandermeer'],
    ],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })
})

describe('bodies, places and other names', () => {
  test.each([
    ['The Russian Foreign Ministry confirmed it.', ['organisation: Russian Foreign Ministry']],
    ['It came from the Russian foreign ministry.', ['organisation: Russian foreign ministry']],
    ['Then Syrian state television aired it.', ['organisation: Syrian state television']],
    ['They called for a UN Security Council meeting.', ['organisation: UN Security Council']],
    [
      'The group became the Organization for the Liberation of the Levant.',
      ['organisation: Organization for the Liberation of the Levant'],
    ],
    [
      'The rebel group “Operations Room to Conquer Damascus” spoke.',
      ['organisation: Operations Room to Conquer Damascus'],
    ],
    [
      'Then the Department of Health and Human Services closed.',
      ['organisation: Department of Health and Human Services'],
    ],
    ['The Interfax news agency quoted him.', ['organisation: Interfax']],
    ['He spoke at the Umayyad Mosque in Damascus.', ['place: Umayyad Mosque', 'place: Damascus']],
    ['They left Damascus International Airport.', ['place: Damascus International Airport']],
    ['They took the city of Homs and Saydnaya prison.', ['place: Homs', 'place: Saydnaya']],
    ['They lived near Stratford-upon-Avon in summer.', ['place: Stratford-upon-Avon']],
    ['Louis Vuitton bags and Mercedes-Benz cars were taken.', ['other: Louis Vuitton', 'other: Mercedes-Benz']],
    ['It could raise Israel-Iran tensions.', ['place: Israel', 'place: Iran']],
    ['Troops from Turkey-backed forces were in post-Assad Syria.', ['place: Turkey', 'other: Assad', 'place: Syria']],
    ['The al-Assad family left.', ['other: al-Assad family']],
    ['It was filmed in the U.S. last year.', ['place: U.S.']],
    ['The Oslo Vikings lost. It hurt the Vikings.', ['organisation: Oslo Vikings', 'organisation: Vikings']],
    [
      'They fled before Hurricane Wilmot and Operation Northern Gate.',
      ['other: Hurricane Wilmot', 'other: Operation Northern Gate'],
    ],
    ['It was seen in the Gulf and in Bruce Township.', ['place: Gulf', 'place: Bruce Township']],
    ['It spread to Latin America.', ['place: Latin America']],
    ['It was made by HarborWorks and McBride.', ['organisation: HarborWorks', 'other: McBride']],
    ['The charity is called Doctors Without Borders.', ['organisation: Doctors Without Borders']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })

  test.each([
    ['Hope for Norway They have sent boats.', ['place: Norway']],
    ['A storm in Norway During the night ships sank.', ['place: Norway']],
    ['Page last updated at 09:10 GMT OSLO was calm.', ['place: OSLO']],
    ['It was in World War I that he fell.', ['other: World War I']],
    ['They gave to Hope For Lions that year.', ['other: Hope For Lions']],
  ])('where a headline runs into the text: %s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })

  test('two halves are one name where the article has the whole', () => {
    expect(show('They burned the “Ports and Tolls Department”. Later the Ports and Tolls building fell.')).toEqual([
      'organisation: Ports and Tolls Department',
      'organisation: Ports and Tolls',
    ])
    expect(show('They burned the Ports Department. Then Mirelle and Lowmere fell.')).toHaveLength(3)
  })

  test('an acronym in brackets is of the kind of its expansion', () => {
    expect(show('Hayat Tahrir al-Sham (HTS) entered. HTS stayed.')).toEqual([
      'organisation: Hayat Tahrir al-Sham',
      'organisation: HTS',
      'organisation: HTS',
    ])
  })

  test('a surname is a person where the article has the full name, at the start of a sentence too', () => {
    expect(
      show('A speech by Abu Mohammed al Jolani followed. Jolani declared victory. “Yes,” al-Jolani said.'),
    ).toEqual(['person: Abu Mohammed al Jolani', 'person: Jolani', 'person: al-Jolani'])
  })
})

describe('finds nothing', () => {
  test.each([
    'The rebels left. Despite this, many stayed. However, thousands wept. Many in the nation hope.',
    'Syrian and Russian jets, Islamist fighters and Kurdish groups fought Alawites, Sunnis and Druze.',
    'On Sunday, in December, it rained. Dec. 8 was dry.',
    'Flames engulfed the hall. Laughter filled it.',
    'The President met the Prime Minister. The Army left.',
    'They chanted “God is Great,” and I’m told it’s true.',
    'TOPSHOT - Men hug each other. FILE – Women sing.',
    'it was all small letters, and 24 numbers.',
    'South Korean and North African officials met.',
    'He has a TV, a PhD and an ID.',
    'Write to @Jane_Smith or follow #Freedom.',
    '',
    '   \n  ',
  ])('%s', (text) => {
    expect(show(text)).toEqual([])
  })

  test('in credits and in code', () => {
    expect(
      show(
        { kind: 'caption', text: 'A man waves. (AP Photo/Hussein Malla)', credit: '(AP Photo/Hussein Malla)' },
        { kind: 'code', text: 'Angela Merkel' },
      ),
    ).toEqual([])
  })

  test('a body that a caption credits is a name', () => {
    const caption = { kind: 'caption', text: 'A man waves. (Picture: Northern News Agency)' } as const
    expect(show({ ...caption, credit: '(Picture: Northern News Agency)' })).toEqual([
      'organisation: Northern News Agency',
    ])
  })

  test('in headings that the text does not bear out', () => {
    expect(show({ kind: 'heading', text: 'Peaceful Transition of Power' }, 'It was calm.')).toEqual([])
  })
})

test('a heading has the names that the running text has', () => {
  expect(
    show({ kind: 'heading', text: 'Rebels Seize Saydnaya As Karl Starmer Speaks' }, 'Karl Starmer spoke in Saydnaya.'),
  ).toEqual(['place: Saydnaya', 'person: Karl Starmer', 'person: Karl Starmer', 'place: Saydnaya'])
})

test('a possessive ending is no part of the name', () => {
  expect(show("In Assad’s palace, Syria's flag and Damascus’ gates were seen.")).toEqual([
    'other: Assad',
    'place: Syria',
    'place: Damascus',
  ])
})

test('any text is survived; mentions are in order, apart and begin and end with a letter, digit or stop', () => {
  const word = fc.constantFrom(
    'Abu',
    'al-',
    'al',
    'Assad',
    '’s',
    'President',
    'of',
    'the',
    'and',
    'The',
    'Syria',
    '-',
    '(',
    ')',
    '“',
    '”',
    ',',
    '.',
    'Minister',
    'Mr.',
    'Jean',
    'X',
    'İ',
    'ß',
    '\u0000',
    'Ministry',
    'for',
    '&',
    'U.S.',
    '7',
    '\n',
    'said',
    'ünder',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(texts, fc.boolean(), (words, heading) => {
      const { text, names } = read({ kind: heading ? 'heading' : 'paragraph', text: words })
      let end = 0
      for (const name of names) {
        expect(name.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(name.start, name.end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}.]$/su)
        end = name.end
      }
    }),
    { numRuns: 500 },
  )
})

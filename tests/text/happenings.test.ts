import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../../src/model/article.ts'
import type { CivilDate } from '../../src/model/civil-date.ts'
import type { Happening } from '../../src/model/reading.ts'
import { contains } from '../../src/model/span.ts'
import { findDates } from '../../src/text/dates.ts'
import { findHappenings } from '../../src/text/happenings.ts'
import { findNames } from '../../src/text/names.ts'
import { findQuotations } from '../../src/text/quotations.ts'
import { findSentences } from '../../src/text/sentences.ts'

const PUBLISHED = '2024-12-09' as CivilDate

/**
 * Each happening as `act(actor -> object; object)`, with `*` where it is the main clause's, `~` where somebody is said
 * to tell it, `!` where it is negated, and its mode where that is not past.
 */
function read(text: string): string[] {
  return happeningsIn(text).map((happening) => {
    const words = (range: { start: number; end: number } | null): string =>
      range === null ? '' : text.slice(range.start, range.end)
    const marks = `${happening.main ? '*' : ''}${happening.reported ? '~' : ''}${happening.polarity === 'negated' ? '!' : ''}`
    const mode = happening.mode === 'past' ? '' : ` ${happening.mode}`
    return `${marks}${happening.act}(${words(happening.actor)} -> ${happening.objects.map(words).join('; ')})${mode}`
  })
}

function happeningsIn(text: string): Happening[] {
  const passages = passagesOf(text)
  const sentences = findSentences(text, passages, 'en')
  const names = findNames(text, sentences, passages)
  const quotations = findQuotations(text, passages, sentences)
  return findHappenings(text, sentences, names, quotations, findDates(text, sentences, PUBLISHED))
}

function passagesOf(text: string): Passage[] {
  return [{ kind: 'paragraph', depth: 0, figure: null, credit: null, line: 1, start: 0, end: text.length }]
}

describe('among those to whom it happened', () => {
  test.each<[string, readonly string[]]>([
    ['Among the dead were two nurses, the ministry said.', ['*kill( -> two nurses)', 'say(the ministry -> )']],
    ['Among those arrested was the mayor of Karsk.', ['*arrest( -> the mayor of Karsk)']],
    ['Among the missing is a baker.', []],
    ['Among the looters were boys carrying sacks.', ['*loot(boys -> carrying sacks)', 'carry(boys -> sacks)']],
    ['Among the first were two nurses.', []],
    ['Among the trees was a hut.', []],
    ['Two nurses were among the dead.', []],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected)
  })
})

describe('what leaks decides what it is', () => {
  test.each<[string, readonly string[]]>([
    ['Oil leaked into the harbour.', ['*spill( -> Oil; the harbour)']],
    ['A clerk leaked the documents.', ['*publish(A clerk -> the documents)']],
    ['The memo was leaked.', ['*publish( -> The memo)']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected)
  })
})

describe('a cause is no object', () => {
  test.each<[string, readonly string[]]>([
    ['The government fell due to a strike by nurses.', ['*collapse( -> The government; a strike; nurses)']],
    ['The rent is due to rise.', []],
  ])('%s', (sentence, expected) => {
    expect(read(sentence).slice(0, expected.length)).toEqual(expected)
  })
})

describe('what an act is said to be was done', () => {
  test.each<[string, readonly string[]]>([
    ['One of their first acts was to free the prisoners.', ['free(One of their first acts -> the prisoners)']],
    ['Her answer was to sell the factory.', ['sell(Her answer -> the factory)']],
    ['Their plan was to free the prisoners.', ['free(Their plan -> the prisoners) hypothetical']],
    ['Her first act is to free the prisoners.', ['free(Her first act -> the prisoners) future']],
    ['His answer was not to sell the factory.', ['sell(His answer -> the factory) hypothetical']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected)
  })
})

describe('finds who did what: leaving and entering', () => {
  test.each([
    [
      'Former Syrian President Bashar al-Assad has fled to Russia after Islamist rebels swept into Damascus, ending his family’s five-decade grip on the country.',
      [
        '*leave(Former Syrian President Bashar al-Assad -> Russia)',
        'enter(Islamist rebels -> Damascus)',
        'collapse(Islamist rebels -> his family’s five-decade grip; the country)',
      ],
    ],
    [
      'Assad, 59, reportedly left Syria in the early hours of Sunday as rebel forces stormed his palace and took control of the capital.',
      ['*leave(Assad -> Syria)', 'enter(rebel forces -> his palace)', 'capture(rebel forces -> the capital)'],
    ],
    [
      'Syrian President Bashar al-Assad has left Damascus for an unknown destination as rebels announced that they were entering the capital.',
      [
        '*leave(Syrian President Bashar al-Assad -> Damascus; an unknown destination)',
        'announce(rebels -> )',
        '~enter(they -> the capital)',
      ],
    ],
    [
      'According to Russia’s state news agency Tass, Assad arrived in Moscow later that day aboard a private jet.',
      ['*arrive(Assad -> Moscow; a private jet)'],
    ],
    [
      'The rebel forces, led by Islamist factions, faced no resistance as they entered Damascus.',
      ['lead(Islamist factions -> The rebel forces)', 'enter(they -> Damascus)'],
    ],
    [
      'Rebel fighters announced Damascus as “liberated” in a video statement broadcast on state television, prompting Syrian President Bashar al-Assad to flee to Russia.',
      [
        '*announce(Rebel fighters -> Damascus; a video statement)',
        'publish( -> a video statement; state television)',
        'leave(Syrian President Bashar al-Assad -> Russia)',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('finds who did what: capture and collapse', () => {
  test.each([
    [
      'On Sunday, following 13 years of civil war that deeply divided the country, Bashar al-Assad’s regime collapsed.',
      ['*collapse( -> Bashar al-Assad’s regime)'],
    ],
    [
      'Bashar al-Assad’s Regime has come to an End After 13 Years of Civil War.',
      ['*collapse( -> Bashar al-Assad’s Regime)'],
    ],
    [
      'However, the rebels who seized control of Damascus have a complex history and an uncertain path ahead.',
      ['capture(the rebels -> Damascus)'],
    ],
    [
      'With the fall of the city, the rebels encircled Damascus and stormed the capital.',
      ['capture( -> the city)', '*advance(the rebels -> Damascus)', '*enter(the rebels -> the capital)'],
    ],
    [
      'As the regime crumbled, Assad’s loyalists, including soldiers and police officers, abandoned their posts.',
      ['collapse( -> the regime)', '*withdraw(Assad’s loyalists -> )'],
    ],
    [
      'Syrians celebrate after the armed groups opposed to Bashar al-Assad’s regime took control of the city centre of Homs province on December 8.',
      [
        '*celebrate(Syrians -> )',
        'oppose( -> the armed groups; Bashar al-Assad’s regime)',
        'capture(the armed groups -> the city centre of Homs province)',
      ],
    ],
    [
      'In a Damascus suburb, witnesses said protesters had toppled a statue of Assad’s father, the late leader Hafez al-Assad.',
      ['*say(witnesses -> )', '~destroy(protesters -> a statue of Assad’s father; the late leader Hafez al-Assad)'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('finds who did what: asylum', () => {
  test.each([
    [
      'The Kremlin, a longtime ally of the Assad regime, has granted asylum to Assad and his family.',
      ['*grant-asylum(The Kremlin -> asylum; Assad; his family)'],
    ],
    [
      'Bashar al-Assad and his family have arrived in Moscow and been granted asylum “for humanitarian reasons.”',
      [
        '*arrive(Bashar al-Assad and his family -> Moscow)',
        '*grant-asylum( -> Bashar al-Assad and his family; asylum; humanitarian reasons)',
      ],
    ],
    [
      'Bashar al-Assad, the ousted President of Syria, has arrived in Moscow with his family after being granted asylum by Russian authorities, according to Russian news agencies citing a Kremlin source.',
      [
        '*arrive(Bashar al-Assad -> Moscow; his family)',
        'grant-asylum(Russian authorities -> Bashar al-Assad; asylum; Russian news agencies)',
        'say(Russian news agencies -> a Kremlin source)',
      ],
    ],
    [
      'Syrian President Bashar al-Assad has reportedly fled Syria and taken asylum in Russia following the sudden collapse of his 14-year regime.',
      [
        '*leave(Syrian President Bashar al-Assad -> Syria)',
        '*grant-asylum( -> Syrian President Bashar al-Assad; asylum; Russia)',
        'collapse( -> his 14-year regime)',
      ],
    ],
    [
      'Russian state news agencies confirmed the development, citing a Kremlin source that stated the asylum was granted on humanitarian grounds.',
      [
        '*confirm(Russian state news agencies -> the development)',
        'say(Russian state news agencies -> a Kremlin source)',
        'say(a Kremlin source -> )',
        '~grant-asylum( -> the asylum; humanitarian grounds)',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('finds who did what: said and reported', () => {
  test.each([
    [
      'Earlier, the rebel group had said they had captured the strategic city of Homs, on the way to the capital.',
      ['*say(the rebel group -> )', '~capture(they -> the strategic city of Homs; the way; the capital)'],
    ],
    [
      'A source close to Hezbollah told AFP that fighters of a key Assad ally had left their positions around the Syrian capital.',
      ['*say(A source close -> AFP)', '~withdraw(fighters of a key Assad ally -> the Syrian capital)'],
    ],
    [
      'It announced that he had resigned following talks with various participants in the Syrian conflict.',
      [
        '*announce(It -> )',
        '~resign(he -> various participants; the Syrian conflict)',
        '~negotiate( -> various participants; the Syrian conflict)',
      ],
    ],
    [
      'The Russian Foreign Ministry confirmed Assad’s departure from Syria.',
      ['*confirm(The Russian Foreign Ministry -> Assad’s departure; Syria)', 'leave(Assad -> Syria)'],
    ],
    ['“There is no room for turning back. The future is ours,” he said.', ['*say(he -> )']],
    [
      'Prime Minister Mohammad Ghazi al-Jalali called for free elections to allow the Syrian people to choose their new leaders.',
      [
        '*call-for(Prime Minister Mohammad Ghazi al-Jalali -> free elections)',
        'approve(free elections -> the Syrian people) hypothetical',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('finds who did what: passives, light verbs, event nouns', () => {
  test.each([
    [
      'Assad’s palace was ransacked, exposing the opulence his family enjoyed during more than a decade of brutal civil war.',
      ['*loot( -> Assad’s palace)'],
    ],
    [
      'His regime, which brutally cracked down on peaceful protests in 2011, has long been condemned by human rights groups for committing war crimes.',
      [
        'crack-down(His regime -> peaceful protests)',
        'protest( -> )',
        '*condemn(human rights groups -> His regime; committing war crimes)',
      ],
    ],
    [
      'As chaos engulfed the capital, Israeli Defense Forces launched targeted airstrikes on military airports in Damascus.',
      ['burn(chaos -> the capital)', '*airstrike(Israeli Defense Forces -> military airports; Damascus)'],
    ],
    ['Unknown persons set fire to the building.', ['*burn(Unknown persons -> the building)']],
    [
      'Hayat Tahrir al-Sham was formed in 2012 under the name of al-Nusra.',
      ['*form( -> Hayat Tahrir al-Sham; the name of al-Nusra)'],
    ],
    [
      'In 2016, however, it broke ties with al-Qaeda and took the name Hayat Tahrir al-Sham.',
      ['*break-ties(it -> ties; al-Qaeda)', '*change(it -> the name Hayat Tahrir al-Sham)'],
    ],
    [
      'In 2020, Turkey and Russia brokered a ceasefire to halt the push.',
      ['*ceasefire(Turkey and Russia -> a ceasefire)', 'cancel(Turkey -> the push) hypothetical'],
    ],
    [
      'In Syria, the fall of Assad’s regime led to immediate celebrations in the streets of Damascus and other cities.',
      ['collapse( -> Assad’s regime)', 'celebrate( -> the streets of Damascus)'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('finds who did what: polarity and mode', () => {
  test.each([
    ['The army did not enter the town.', ['*!enter(The army -> the town)']],
    ['The army has not yet entered the town.', ['*!enter(The army -> the town)']],
    ['Nurses fled, yet nobody resigned.', ['*leave(Nurses -> )', '*!resign(nobody -> )']],
    [
      'The ministry denied that the president had left the country.',
      ['*deny(The ministry -> )', '~!leave(the president -> the country)'],
    ],
    ['The minister will resign on Monday.', ['*resign(The minister -> ) future']],
    ['Troops will ensure that the convoy enters the town.', ['~enter(the convoy -> the town) hypothetical']],
    [
      'Troops say that the convoy enters the town.',
      ['*say(Troops -> ) present', '~enter(the convoy -> the town) present'],
    ],
    ['The company may sell the factory.', ['*sell(The company -> the factory) hypothetical']],
    ['Rebels are set to enter the city.', ['enter(Rebels -> the city) future']],
    [
      'If the rebels capture the city, the government will fall.',
      ['capture(the rebels -> the city) hypothetical', '*collapse( -> the government) future'],
    ],
    ['Rebels Seize Damascus in Stunning Victory', ['*capture(Rebels -> Damascus; Stunning Victory)']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('finds who did what: general news', () => {
  test.each([
    [
      'A bomb exploded at a bank, killing an officer and injuring two others.',
      ['*explode( -> A bomb; a bank)', 'kill(A bomb -> an officer)', 'injure(A bomb -> two others)'],
    ],
    ['More than 50 people died in the crash.', ['*kill( -> More than 50 people; the crash)', 'crash( -> )']],
    ['As many as 20 people were killed by the gunman.', ['*kill(the gunman -> As many as 20 people)']],
    [
      'The company fired its chief executive and hired a lawyer.',
      ['*dismiss(The company -> its chief executive)', '*appoint(The company -> a lawyer)'],
    ],
    [
      'A man who was arrested on Friday has been charged with murder.',
      ['arrest( -> A man)', '*charge( -> A man; murder)'],
    ],
    ['The union went on strike after talks collapsed.', ['*walk-out(The union -> )', 'collapse( -> talks)']],
    ['The central bank raised interest rates.', ['*increase(The central bank -> interest rates)']],
    ['No one was injured in the fire.', ['*!injure( -> No one; the fire)', 'burn( -> )']],
    [
      'The mayor, 52, who led the party and served as an adviser, resigned on Monday.',
      ['lead(The mayor -> the party)', '*resign(The mayor -> )'],
    ],
    ['The mayor’s house in Boise, Idaho burned down on Sunday.', ['*burn( -> The mayor’s house)']],
    [
      'The ministry said on Friday the rate of deaths had fallen.',
      ['*say(The ministry -> )', '~decrease( -> the rate of deaths)'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test('reads the main clauses of what is quoted, as no main clause of the sentence', () => {
  const text =
    'The Tarn Herald quoted a source as saying: “President Oren Halvik has arrived in Dorvale. Dorvale has granted him asylum, to end the war.”'
  expect(read(text)).toEqual(
    expect.arrayContaining([
      'arrive(President Oren Halvik -> Dorvale)',
      expect.stringMatching(/^grant-asylum\(Dorvale ->/u) as string,
    ]),
  )
  expect(read(text).join(' ')).not.toContain('end(')
})

describe('finds nothing', () => {
  test.each([
    [''],
    ['Many in the nation are optimistic about the country’s future.'],
    ['While there is hope for peace, the road to recovery will be long and fraught with challenges.'],
    ['Who are the Rebels?'],
    ['The strike was long, and the report is on the left of the book.'],
    ['The city remains calm.'],
    ['They have a plan.'],
    ['“They fled the front lines and left the city.”'],
    ['“I left the city. We fled to the coast.”'],
    ['Syrian rebels with weapons in an open roof car in Homs, Syria'],
    ['The new leaders face a long and uncertain road ahead.'],
    ['Tourists raised concerns about prices.'],
    ['The film captured the imagination of millions.'],
    ['The news of the day'],
    ['12345'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('for any text', () => {
  const words =
    'the army rebels left fled , and who that said to by of in city was has been not will captured " “ ” ( ) attack strikes Monday falling fall — n’t ’s 50'.split(
      ' ',
    )
  const sentenceLike = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '))

  test.each([
    ['any string', fc.string({ unit: 'binary', maxLength: 200 })],
    ['words in any order', sentenceLike],
  ])('%s is survived, and every range lies in the sentence and holds words', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = findSentences(text, passagesOf(text), 'en')
        for (const happening of happeningsIn(text)) {
          const sentence = sentences.find((range) => contains(range, happening.verb))
          expect(sentence).toBeDefined()
          for (const range of [happening, happening.verb, happening.actor, ...happening.objects]) {
            if (range === null || sentence === undefined) continue
            expect(range.start).toBeLessThan(range.end)
            expect(contains(sentence, range)).toBe(true)
          }
          expect(contains(happening, happening.verb)).toBe(true)
        }
      }),
    )
  })

  test('what is found does not depend on the sentences around', () => {
    const first = 'Rebels seized the city on Monday.'
    const second = 'The minister resigned after protests.'
    expect(read(`${first} ${second}`)).toEqual([...read(first), ...read(second)])
  })

  test('a long sentence is read in part, not forever', () => {
    const long = `The army left ${'and the rebels captured the city '.repeat(2000)}.`
    expect(read(long).length).toBeGreaterThan(10)
  })
})

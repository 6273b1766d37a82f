import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse-article.ts'
import type { Article } from '../../src/model/article.ts'
import { formatProblem } from '../../src/model/problem.ts'
import type { Reading } from '../../src/model/reading.ts'
import { NO_DECISIONS } from '../../src/model/settings.ts'
import type { Decisions } from '../../src/model/settings.ts'
import { buildNames } from '../../src/story/names.ts'
import type { StoryNames } from '../../src/story/names.ts'
import { findNames } from '../../src/text/names.ts'
import { findSentences } from '../../src/text/sentences.ts'

const FILE = 'content/s/story.md'

function articleOf(id: string, text: string): Article {
  const whole = {
    start: 0,
    end: text.length,
    kind: 'paragraph',
    depth: 0,
    figure: null,
    credit: null,
    line: 1,
  } as const
  return {
    id,
    story: 's',
    file: `content/s/${id}.md`,
    title: id,
    published: '2024-12-08' as Article['published'],
    source: null,
    author: null,
    url: null,
    language: 'en',
    tags: [],
    inferred: [],
    text,
    passages: text === '' ? [] : [whole],
    marks: [],
  }
}

function readingOf(article: Article): Reading {
  const sentences = findSentences(article.text, article.passages, 'en')
  return {
    article: article.id,
    sentences,
    names: findNames(article.text, sentences, article.passages),
    dates: [],
    references: [],
    numbers: [],
    quotations: [],
    happenings: [],
  }
}

function build(texts: readonly string[], decisions: Partial<Decisions> = {}): StoryNames {
  const articles = texts.map((text, index) => articleOf(`a${String(index)}`, text))
  return buildNames(articles, articles.map(readingOf), { ...NO_DECISIONS, ...decisions }, FILE)
}

function spellings(texts: readonly string[], decisions: Partial<Decisions> = {}): Record<string, readonly string[]> {
  return Object.fromEntries(build(texts, decisions).names.map((name) => [name.id, name.spellings]))
}

const place = (line: number): { line: number; column: number } => ({ line, column: 3 })

describe('one name', () => {
  test.each<[string, string[], Record<string, string[]>]>([
    [
      'full and short forms',
      ['President Bashar al-Assad left. Assad flew.', 'Bashar Assad was seen. “No,” Assad said.'],
      { 'bashar-al-assad': ['Assad', 'Bashar Assad', 'Bashar al-Assad'] },
    ],
    [
      'transliterations',
      [
        'Rebel leader Abu Mohammed al-Golani spoke. “Yes,” al-Golani said.',
        'HTS leader Abu Mohammad al Jolani left. Jolani wept.',
      ],
      {
        'abu-mohammad-al-jolani': ['Abu Mohammad al Jolani', 'Abu Mohammed al-Golani', 'Jolani', 'al-Golani'],
        hts: ['HTS'],
      },
    ],
    [
      'places',
      ['They opened the prison of Sednaya.', 'They opened Saydnaya prison.'],
      { saydnaya: ['Saydnaya', 'Sednaya'] },
    ],
    [
      'acronyms that an article explains, in another article too',
      ['The group Hayat Tahrir al-Sham (HTS) came.', 'The group HTS stayed.', 'The group Hayat Tahrir al Sham left.'],
      { 'hayat-tahrir-al-sham': ['HTS', 'Hayat Tahrir al Sham', 'Hayat Tahrir al-Sham'] },
    ],
    [
      'countries',
      ['The US and the UK agreed.', 'The United States and the United Kingdom and the U.S. agreed.'],
      { 'united-kingdom': ['UK', 'United Kingdom'], 'united-states': ['U.S.', 'US', 'United States'] },
    ],
    [
      'the rest of a long name',
      ['President Recep Tayyip Erdogan spoke.', 'President Recep Erdogan left.'],
      { 'recep-tayyip-erdogan': ['Recep Erdogan', 'Recep Tayyip Erdogan'] },
    ],
    [
      'a company’s legal form is not its fuller name',
      ['The company Norsel Ltd grew. The company Norsel said so.', 'The company Norsel shrank.'],
      { norsel: ['Norsel', 'Norsel Ltd'] },
    ],
  ])('%s', (_, texts, expected) => {
    expect(spellings(texts)).toEqual(expected)
  })
})

describe('two names', () => {
  test.each<[string, string[], string[]]>([
    [
      'a father and a son',
      [
        'Bashar al-Assad left. Bashar al-Assad wept. A statue of his father, the late President Hafez Assad, fell. Assad flew.',
      ],
      ['bashar-al-assad', 'hafez-assad'],
    ],
    ['cities alike', ['They took the city of Homs.', 'They took the city of Hama.'], ['hama', 'homs']],
    [
      'bodies alike',
      ['The group Jabhat Fateh al-Sham came. The group Hayat Tahrir al-Sham came. The group al-Nusra came.'],
      ['al-nusra', 'hayat-tahrir-al-sham', 'jabhat-fateh-al-sham'],
    ],
    ['a family', ['Bashar Assad left. The Assad family left.'], ['assad-family', 'bashar-assad']],
    [
      'an airport',
      ['They were in Damascus. They left Damascus International Airport.'],
      ['damascus', 'damascus-international-airport'],
    ],
    ['a metonym', ['The Kremlin in Moscow was silent.'], ['kremlin', 'moscow']],
    [
      'a surname that two bear, alone',
      ['Senator Bill Harmon met Senator Ruth Harmon. “No,” Harmon said.'],
      ['bill-harmon', 'harmon', 'ruth-harmon'],
    ],
    ['first names alike', ['Mario Rossi came.', 'Maria Rossi came.'], ['maria-rossi', 'mario-rossi']],
    [
      'a middle name',
      ['Michael Joseph Harmon came.', 'Joseph Harmon came.'],
      ['joseph-harmon', 'michael-joseph-harmon'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(build(texts).names.map((name) => name.id)).toEqual(expected)
  })

  test('the short form goes to the one that the article speaks of', () => {
    const { names } = build([
      'Bashar al-Assad left. Bashar al-Assad wept. His father was the late President Hafez al-Assad. Assad flew.',
      'The late President Hafez al-Assad ruled. Assad was feared.',
    ])
    expect(names.map((name) => [name.id, name.mentions.map((mention) => mention.article)])).toEqual([
      ['bashar-al-assad', ['a0', 'a0', 'a0']],
      ['hafez-al-assad', ['a0', 'a1', 'a1']],
    ])
  })
})

describe('decisions', () => {
  test('join and part', () => {
    const texts = ['They opened the prison of Sednaya.', 'They opened Saydnaya prison.', 'The town of Marj is near.']
    expect(
      spellings(texts, {
        sameName: [{ spellings: ['Sednaya', 'Marj'], place: place(4) }],
        differentNames: [{ spellings: ['Sednaya', 'Saydnaya'], place: place(5) }],
      }),
    ).toEqual({ marj: ['Marj', 'Sednaya'], saydnaya: ['Saydnaya'] })
  })

  test('mark the names that they touch', () => {
    const { names } = build(['The city of Homs. The city of Hama.'], {
      differentNames: [{ spellings: ['Homs', 'Hama'], place: place(4) }],
    })
    expect(names.map((name) => name.edited)).toEqual([true, true])
  })

  test('a surname can be taken from a person', () => {
    const decisions = { differentNames: [{ spellings: ['Assad', 'Bashar al-Assad'], place: place(4) }] }
    expect(Object.keys(spellings(['President Bashar al-Assad left. Assad flew.'], decisions))).toEqual([
      'assad',
      'bashar-al-assad',
    ])
  })

  test('that name no one, or contradict each other, are problems', () => {
    const { problems } = build(['The city of Homs. The city of Hama.'], {
      sameName: [
        { spellings: ['Homs', 'Hims'], place: place(4) },
        { spellings: ['Homs', 'Hama'], place: place(5) },
      ],
      differentNames: [{ spellings: ['Homs', 'Hama'], place: place(8) }],
    })
    expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
      "content/s/story.md:4:3 decisions.same-name: names no one: no article has the spelling "Hims"
          Write a name as an article has it.
      content/s/story.md:8:3 decisions.different-names: "Homs" and "Hama" cannot be different names: a decision says that they are the same
          Take one of the two decisions out."
    `)
  })
})

test('no article, no name', () => {
  expect(build([])).toMatchObject({ names: [], problems: [] })
  expect(build(['it rained.']).names).toEqual([])
})

test('ids keep letters of any script, are safe and differ', () => {
  const ids = build(['They saw Édouard Çelik, then Владимир Путин, then Łukasz Con. President Con left.']).names.map(
    ({ id }) => id,
  )
  expect(ids).toMatchInlineSnapshot(`
    [
      "edouard-celik",
      "lukasz-con",
      "владимир-путин",
    ]
  `)
})

describe('the five articles', () => {
  const folder = new URL('../../content/fall-of-assad/', import.meta.url)
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'story.md')
    .sort()
    .flatMap((name) => {
      const file = { path: name, story: 's', id: name.replace('.md', ''), bytes: readFileSync(new URL(name, folder)) }
      const { value } = parseArticle(file)
      return value === null ? [] : [value]
    })
  const readings = articles.map(readingOf)
  const built = buildNames(articles, readings, NO_DECISIONS, FILE)

  test('names of several spellings, and nothing else has several', () => {
    const several = built.names.filter((name) => name.spellings.length > 1)
    expect(Object.fromEntries(several.map((name) => [name.id, [...name.spellings].sort()]))).toMatchInlineSnapshot(`
      {
        "abu-mohammad-al-jolani": [
          "Abu Mohammad al-Jolani",
          "Abu Mohammed al Jolani",
          "Abu Mohammed al-Golani",
          "Jolani",
          "al-Golani",
          "al-Jolani",
        ],
        "al-qaeda": [
          "al Qaeda",
          "al-Qaeda",
        ],
        "assad-family": [
          "Assad family",
          "al-Assad family",
        ],
        "bashar-al-assad": [
          "Assad",
          "Bashar Al-Assad",
          "Bashar Assad",
          "Bashar al-Assad",
        ],
        "hafez-al-assad": [
          "Hafez Assad",
          "Hafez al-Assad",
        ],
        "hayat-tahrir-al-sham": [
          "HTS",
          "Hayat Tahrir al Sham",
          "Hayat Tahrir al-Sham",
          "Organization for the Liberation of the Levant",
        ],
        "israeli-defense-forces": [
          "IDF",
          "Israeli Defense Forces",
        ],
        "joe-biden": [
          "Biden",
          "Joe Biden",
        ],
        "russian-foreign-ministry": [
          "Russian Foreign Ministry",
          "Russian foreign ministry",
        ],
        "saudi-press-agency": [
          "SPA",
          "Saudi Press Agency",
        ],
        "saydnaya": [
          "Saydnaya",
          "Sednaya",
        ],
        "step-news-agency": [
          "Step News Agency",
          "Steps News Agency",
        ],
        "united-nations": [
          "UN",
          "United Nations",
        ],
        "united-states": [
          "U.S.",
          "US",
          "United States",
        ],
      }
    `)
  })

  test('people', () => {
    expect(built.names.filter((name) => name.kind === 'person').map((name) => name.id)).toMatchInlineSnapshot(`
      [
        "abu-bakr-al-baghdadi",
        "abu-mohammad-al-jolani",
        "anas-salkhadi",
        "bashar-al-assad",
        "bassam-masr",
        "donald-trump",
        "hafez-al-assad",
        "joe-biden",
        "john-kirby",
        "keir-starmer",
        "mohammad-ghazi-al-jalali",
        "rania",
        "recep-tayyip-erdogan",
        "sergei-lavrov",
        "vladimir-putin",
      ]
    `)
  })

  test('every mention has its name', () => {
    readings.forEach((reading, index) => {
      for (const mention of reading.names) expect(built.nameOf(index, mention)).not.toBeNull()
    })
    expect(built.nameOf(0, { start: 0, end: 1 })).toBeNull()
  })

  test('the order of the articles makes no difference', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          articles.map((_, index) => index),
          { minLength: articles.length },
        ),
        (order) => {
          const shuffled = buildNames(
            order.flatMap((index) => articles[index] ?? []),
            order.flatMap((index) => readings[index] ?? []),
            NO_DECISIONS,
            FILE,
          )
          expect(shuffled.names).toEqual(built.names)
        },
      ),
      { numRuns: 20 },
    )
  })
})

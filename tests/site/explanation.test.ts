import { describe, expect, test } from 'vitest'
import { chooseEvent, formatExplanation } from '../../src/site/explanation.ts'
import { eventWith } from '../story/small-story.ts'
import { tellTwo } from '../story/other-news.ts'

const story = tellTwo(
  'Police arrested the banker Tomas Veld at his villa in the city of Karsk on Monday.',
  'The banker Tomas Veld was arrested by police in the city of Karsk on Monday.\n\nPolice arrested the banker Tomas Veld in the city of Karsk on Thursday.',
)

/** Scores, and the order of what they are made of, change with the weights. */
function withoutScores(text: string): string {
  return text
    .replace(/\d\.\d\d = .*/gu, '# = …')
    .replace(/\d\.\d\d/gu, '#')
    .replace(/word stems: [^;]+/gu, 'word stems: …')
}

test('an event is explained account by account, then what was left out', () => {
  expect(withoutScores(formatExplanation(story, eventWith(story, 'Police arrested')))).toMatchInlineSnapshot(`
    "The banker Tomas Veld was arrested by police in the city of Karsk on Monday
    id: the-banker-tomas-veld-was-arrested-by-police-in-the-city-of
    when: Monday 6 May 2024. “Monday” is the Monday on or before 10 May 2024, the day the article was published

    2 accounts of 2 articles:
    1. content/small/first.md:8
       “Police arrested the banker Tomas Veld at his villa in the city of Karsk on Monday.”
       closest to 2: # = …
       the same kind of act: arrest; the same names: Tomas Veld, Karsk; the same word stems: …; the same day
    2. content/small/second.md:8
       “The banker Tomas Veld was arrested by police in the city of Karsk on Monday.”
       closest to 1: # = …
       the same kind of act: arrest; the same names: Tomas Veld, Karsk; the same word stems: …; the same day

    Nearest left out:
    - content/small/second.md:10, in police-arrested-the-banker-tomas-veld-in-the-city-of-karsk
       “Police arrested the banker Tomas Veld in the city of Karsk on Thursday.”
       closest to 1: # = …
       Likeness #, but it cannot be the same event: different days, 6 May 2024 here and 9 May 2024 there"
  `)
})

test('a score is shown as the sum of its parts', () => {
  const [line = ''] = /closest to 1: .*/u.exec(formatExplanation(story, eventWith(story, 'Police arrested'))) ?? []
  const [total = 0, ...parts] = [...line.matchAll(/-?\d\.\d\d/gu)].map(([number]) => Number(number))
  expect(line).toMatch(/ = .*\bkind of act \d\.\d\d\b/u)
  expect(
    Math.min(
      1,
      parts.reduce((sum, points) => sum + points, 0),
    ),
  ).toBeCloseTo(total, 1)
})

test('an event of one account, far from all others', () => {
  expect(formatExplanation(story, eventWith(story, 'bronze bell'))).toMatchInlineSnapshot(`
    "Divers recovered a bronze bell from the lake
    id: divers-recovered-a-bronze-bell-from-the-lake
    when: Reported Friday 10 May 2024. No words give the day; 10 May 2024 is the day of the article that reports it

    1 account of 1 article:
    1. content/small/first.md:16
       “Divers recovered a bronze bell from the lake.”

    No other account came near."
  `)
})

describe('an event is chosen by its id', () => {
  const { id } = eventWith(story, 'bronze bell')

  test('or the beginning of it', () => {
    expect(chooseEvent(story, id)).toMatchObject({ id })
    expect(chooseEvent(story, id.slice(0, -3))).toMatchObject({ id })
  })

  test('which must begin no other', () => {
    expect(chooseEvent(story, 'the')).toMatchInlineSnapshot(`
      ""the" begins the ids of 10 events of small; which is meant?
          the-banker-tomas-veld-was-arrested-by-police-in-the-city-of
          the-town-council-repaired-the-clock-tower-in-fennick
          the-dairy-bought-eleven-lorries
          the-ferry-company-bought-a-steamer
          and 6 more"
    `)
  })

  test('the nearest are named where there is none', () => {
    expect(chooseEvent(story, 'a-bronze-bell-by-divers')).toMatchInlineSnapshot(`
      "no event "a-bronze-bell-by-divers" in small; did you mean one of these?
          divers-recovered-a-bronze-bell-from-the-lake"
    `)
    expect(chooseEvent(story, 'zebra')).toMatchInlineSnapshot(`"no event "zebra" in small"`)
  })
})

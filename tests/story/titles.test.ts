import { describe, expect, test } from 'vitest'
import { eventWith } from './small-story.ts'
import { fateOf, tellTwo } from './other-news.ts'
import { tellSmall } from './small-tellings.ts'
import { chooseTitles } from '../../src/story/titles.ts'

/** The title of the event that the sentence tells. */
function titleOf(first: string, second: string, words = second): string {
  return eventWith(tellTwo(first, second), words).title
}

describe('another account gives the title where one leans on what was said before', () => {
  test.each([
    [
      'However',
      'However, President Oren Halvik fled the city of Karsk on Thursday.',
      'President Oren Halvik fled Karsk on Thursday, his party said.',
      'President Oren Halvik fled Karsk on Thursday',
    ],
    [
      'This week',
      'This week they seized the city of Mirelle.',
      'Rebels seized the city of Mirelle on Tuesday.',
      'Rebels seized the city of Mirelle on Tuesday',
    ],
    [
      'a pronoun',
      'They seized the city of Mirelle on Tuesday.',
      'Rebels seized the city of Mirelle on Tuesday.',
      'Rebels seized the city of Mirelle on Tuesday',
    ],
    [
      'what adds to it',
      'Rebels seized the city of Mirelle as well.',
      'Rebels seized the city of Mirelle on Tuesday morning.',
      'Rebels seized the city of Mirelle on Tuesday morning',
    ],
    [
      'a clause of time',
      'As crowds cheered outside, they freed prisoners from the Gravel Hill prison in Karsk.',
      'Rebels freed prisoners from the Gravel Hill prison in Karsk.',
      'Rebels freed prisoners from the Gravel Hill prison in Karsk',
    ],
  ])('%s', (_, first, second, title) => {
    expect(titleOf(first, second)).toBe(title)
    expect(titleOf(second, first)).toBe(title)
  })
})

describe('a title is the shortest clause that says who did what', () => {
  test.each([
    [
      'without an opening word',
      'Meanwhile, Dorvale granted asylum to President Oren Halvik.',
      'Dorvale granted asylum to President Oren Halvik',
    ],
    [
      'without the year of an entry',
      'June 1979: Dorvale granted asylum to President Oren Halvik.',
      'Dorvale granted asylum to President Oren Halvik',
    ],
    [
      'with what is said of a noun and its aside',
      'Rika Lorne, who opened the bridge in Brannock, has resigned.',
      'Rika Lorne, who opened the bridge in Brannock, has resigned',
    ],
    [
      'without the time of an entry',
      '23:50 Dorvale granted asylum to President Oren Halvik.',
      'Dorvale granted asylum to President Oren Halvik',
    ],
    [
      'with the point of an abbreviation',
      'On Monday the banker Tomas Veld bought the bridge in Brannock from Widget Inc.',
      'the banker Tomas Veld bought the bridge in Brannock from Widget Inc.',
    ],
    [
      'without what follows a comma',
      'The mayor opened the bridge in Brannock, which her father had begun in his youth.',
      'The mayor opened the bridge in Brannock',
    ],
    [
      'without what happened meanwhile',
      'Police arrested the banker Tomas Veld in Karsk while he was eating his soup at a table by the window.',
      'Police arrested the banker Tomas Veld in Karsk',
    ],
    [
      'with what was said before its speaker',
      '“It will take us a week to clear the road if it stays as dry as it is,” the engineer Rika Lorne said.',
      '“It will take us a week to clear the road if it stays as dry as it is,” the engineer Rika Lorne said',
    ],
    [
      'with both marks of a quotation',
      'Mayor Ilona Marsh said: “The bridge will never open again.”',
      'Mayor Ilona Marsh said: “The bridge will never open again.”',
    ],
  ])('%s', (_, sentence, title) => {
    expect(titleOf(sentence, 'A goat was found on a roof in Pellworth.', sentence)).toBe(title)
  })
})

describe('where no account has a clause that stands by itself, the sentences before it are in the title', () => {
  const hills = 'The Karsk Hill Club was founded in Mirelle in 1998.'
  test.each([
    [
      'the sentence before',
      `${hills} It joined the Alpine League the next year.`,
      'It joined',
      `${hills} It joined the Alpine League the next year`,
    ],
    [
      'the two before, where the nearer one leans too',
      `${hills} It joined the Alpine League the next year. In 2004, however, it left the league and took the name Tarn.`,
      'it left',
      `${hills} It joined the Alpine League the next year. In 2004, however, it left the league and took the name Tarn`,
    ],
    [
      'the one that ends the paragraph before',
      `${hills}\n\nIts chairman opened a hut above Brannock on Tuesday.`,
      'Its chairman',
      `${hills}\nIts chairman opened a hut above Brannock on Tuesday`,
    ],
  ])('%s', (_, text, words, title) => {
    const event = eventWith(tellTwo(text, 'A goat was found on a roof in Pellworth.'), words)
    expect(event.title).toBe(title)
    expect(event.title.slice(event.titleLeadIn)).toContain(words)
    expect(event.id).not.toContain('founded')
  })

  test('but no long sentence where the clause has a noun of its own', () => {
    const long =
      'The chairman of the Karsk Hill Club spent the first weeks of the winter in a hut above Brannock, where he wrote a book on the history of all the tunnels, bridges and ferries of the Tarn valley.'
    const text = `${long} His palace was ransacked by farmers from Pellworth on Monday.`
    expect(titleOf(text, 'A goat was found on a roof in Mirelle.', 'ransacked')).toBe(
      'His palace was ransacked by farmers from Pellworth on Monday',
    )
  })

  test('but never what a heading or a picture parts from it', () => {
    const text = `${hills}\n\n## The league\n\nIt joined the Alpine League in 1999.`
    expect(titleOf(text, 'A goat was found on a roof in Pellworth.', 'It joined')).toBe(
      'It joined the Alpine League in 1999',
    )
  })
})

describe('a title never ends before what is said', () => {
  test.each([
    [
      'behind a phrase that leads up to it',
      'Captain Ilse Vann said that after the storm of the night, three ferries had lost their anchors.',
      'Captain Ilse Vann said that after the storm of the night, three ferries had lost their anchors',
    ],
    [
      'in an aside about whom it is of',
      'Rescuers said the boy, who was cold and covered in mud, had eaten snow for two days.',
      'Rescuers said the boy, who was cold and covered in mud, had eaten snow for two days',
    ],
    [
      'between a name and what it was called',
      'Minister Ilse Vann called the dam, which had stood for a century, a wonder of its day.',
      'Minister Ilse Vann called the dam, which had stood for a century, a wonder of its day',
    ],
    [
      'behind whom it was told',
      'Officials told The Tarn Herald on Friday that the Brannock tunnel had been flooded.',
      'Officials told The Tarn Herald on Friday that the Brannock tunnel had been flooded',
    ],
    [
      'but where it ends, whatever follows',
      'Captain Ilse Vann said that the ferry to Brannock had lost its anchor, adding that nobody was on board.',
      'the ferry to Brannock had lost its anchor',
    ],
  ])('%s', (_, sentence, title) => {
    expect(titleOf(sentence, 'A goat was found on a roof in Pellworth.', sentence)).toBe(title)
  })
})

describe('a title never begins inside a phrase', () => {
  test.each([
    [
      'behind the verb whose object it would be',
      'Captain Ilse Vann told The Tarn Herald on Friday, shortly after the ferry had reached Brannock, that all was well.',
      'Captain Ilse Vann told',
    ],
    [
      'behind a number',
      'Officials say about 4,000 people have already left the town of Karsk.',
      'Officials say about 4,000',
    ],
  ])('%s', (_, sentence, opening) => {
    expect(titleOf(sentence, 'A goat was found on a roof in Pellworth.', sentence)).toMatch(new RegExp(`^${opening}`))
  })
})

test('a title begins behind a "But"', () => {
  const text = 'The council of Karsk wanted a dam. But the plan was rejected by the farmers of Pellworth on Monday.'
  expect(titleOf(text, 'A goat was found on a roof in Mirelle.', 'rejected')).toBe(
    'the plan was rejected by the farmers of Pellworth on Monday',
  )
})

test('a verb of quoting is no title without what is quoted', () => {
  const sentence = 'The Tarn Herald quoted a harbour pilot as saying: “The Brannock ferry has sunk.”'
  expect(titleOf(sentence, 'A goat was found on a roof in Pellworth.', sentence)).toContain('has sunk')
})

test('words of a "he" give no title where the sentence before names him', () => {
  const story = tellTwo(
    'Mayor Oren Halvik announced the closure of the bridge. “It is over and there is no way back,” he said.',
    'A goat was found.',
  )
  const event = story.events.find(({ id }) => id === fateOf(story, 'first', 'It is over').event)
  expect(event?.accounts).toHaveLength(2)
  expect(event?.title).toContain('closure of the bridge')
})

test('a sentence that denies or recounts gives no title where the one before can', () => {
  for (const next of ['The ministry denied the claim.', 'A customs officer put the figure at 90.']) {
    const story = tellTwo(`Witnesses said that 40 lorries had crossed the Tarn. ${next}`, 'A goat was found.')
    const event = story.events.find(({ id }) => id === fateOf(story, 'first', next).event)
    expect(event?.accounts).toHaveLength(2)
    expect(event?.title).toContain('40 lorries')
  }
})

describe('a title begins behind what is no part of the sentence', () => {
  test.each([
    ['the time of an entry', '1405 The council of Karsk closed the bridge on Monday.'],
    ['the place and the agency', 'BRANNOCK, Tarn (AFP) - The council of Karsk closed the bridge on Monday.'],
    ['the place', 'NEW BRANNOCK, Tarn -- The council of Karsk closed the bridge on Monday.'],
  ])('%s', (_, sentence) => {
    expect(titleOf(sentence, 'A goat was found on a roof in Pellworth.', sentence)).toBe(
      'The council of Karsk closed the bridge on Monday',
    )
  })

  test.each([
    ['In 1405 the council of Karsk closed the bridge.'],
    ['The council (led by Rika Lorne) closed the bridge.'],
  ])('but %s has nothing before it', (sentence) => {
    expect(`${titleOf(sentence, 'A goat was found on a roof in Pellworth.', sentence)}.`).toBe(sentence)
  })
})

describe('what is said is in the title with who says it', () => {
  test.each([
    [
      'before the speaker',
      '“The sealing of the well will help to end the leak,” the engineer Rika Lorne said in a letter to the council.',
      '“The sealing of the well will help to end the leak,” the engineer Rika Lorne said in a letter to the council',
    ],
    [
      'and nothing of a list is missing',
      'Police seized lamps from Karsk, wooden clocks, and honey from the hills of Mirelle, which pleased the mayor no end.',
      'Police seized lamps from Karsk, wooden clocks, and honey from the hills of Mirelle',
    ],
  ])('%s', (_, sentence, title) => {
    expect(titleOf(sentence, 'A goat was found on a roof in Pellworth.', sentence)).toBe(title)
  })
})

test('a noun and what is said of it in passing stay together with the verb', () => {
  const sentence = 'The war in Mirelle, which began in 2011 with a strike, has cost thousands of lives.'
  expect(`${titleOf(sentence, 'A goat was found on a roof in Pellworth.', sentence)}.`).toBe(sentence)
})

test('two events have one title where all else that they could have breaks off', () => {
  const body = 'The mayor of Brannock asked the council of Karsk if the bridge could be saved.'
  const { articles, readings, tellings } = tellSmall([body, body])
  const events = tellings.filter(({ leads }) => leads).map((telling) => [telling])
  const titles = chooseTitles(events, articles, readings).map(({ span }) => body.slice(span.start, span.end))
  expect(titles).toEqual([body.slice(0, -1), body.slice(0, -1)])
})

test('two events have two titles where another reads as well', () => {
  const body = 'Meanwhile, the council of Karsk closed the bridge on Monday, after the storm had taken its roof.'
  const { articles, readings, tellings } = tellSmall([body, body])
  const events = tellings.filter(({ whole }) => whole).map((telling) => [telling])
  const titles = chooseTitles(events, articles, readings).map(({ span }) => body.slice(span.start, span.end))
  expect(new Set(titles).size).toBe(2)
})

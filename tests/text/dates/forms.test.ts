import { describe, expect, test } from 'vitest'
import { HOLIDAYS, MONTH_NUMBERS, PARTS_OF_DAY, SEASON_STARTS } from '../../../src/text/data/calendar-words.ts'
import { FORMS, mayHoldDate } from '../../../src/text/dates/forms.ts'

const SENTENCES = [
  'They met on 8 Dec. and parted.',
  'They met on 2024-12-08.',
  'They met on 12/8/24.',
  'They met Sunday.',
  'They meet tomorrow, not today.',
  'Overnight it rained.',
  'It rained last night.',
  'In May it rained.',
  'In 2016 it rained.',
  'In the ’90s it rained.',
  'In the nineties it rained.',
  'In nineteen seventy it rained.',
  'In two thousand and four it rained.',
  'The third quarter was wet.',
  'The year-earlier period was wet.',
  'Last autumn was wet.',
  'Last week was wet.',
  'Two fortnights ago it rained.',
  'Three days later it rained.',
  'Over the last decade it rained.',
  'It is the third day of the rain.',
  'By dawn it rained.',
  'At 9 p.m. it rained.',
  'At 18:30 it rained.',
  'On New Year’s Eve it rained.',
  'On the 8th it rained.',
]

test.each(SENTENCES)('%s', (sentence) => {
  expect(mayHoldDate(sentence.toLowerCase())).toBe(true)
})

test.each(['The minister resigned.', 'They said that it had been used before.', 'Half of the 40 ships sank.'])(
  'holds none: %s',
  (sentence) => {
    expect(mayHoldDate(sentence.toLowerCase())).toBe(false)
  },
)

describe('no word of the tables is passed over', () => {
  const words = [MONTH_NUMBERS, PARTS_OF_DAY, SEASON_STARTS, HOLIDAYS].flatMap((table) => Object.keys(table))
  test.each(words)('%s', (word) => {
    expect(mayHoldDate(`it was ${word} then`)).toBe(true)
  })

  test.each(Object.keys(PARTS_OF_DAY))('%s, as a time', (word) => {
    expect(FORMS.timesOfDay.needs.test(word)).toBe(true)
  })

  test.each(Object.keys(HOLIDAYS))('%s, as a holiday', (word) => {
    expect(FORMS.holidays.needs.test(word)).toBe(true)
  })
})

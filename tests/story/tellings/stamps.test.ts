import { describe, expect, test } from 'vitest'
import { isStamp } from '../../../src/story/tellings/stamps.ts'
import { findDates } from '../../../src/text/dates.ts'
import { civil } from '../../model/civil.ts'

function stamps(text: string): boolean {
  const sentence = { start: 0, end: text.length, passage: 0 }
  return isStamp(text, { dates: findDates(text, [sentence], civil('2025-04-04')) }, sentence)
}

describe('isStamp', () => {
  test.each([
    'Published 3 April 2025',
    'Published: 3 April 2025, 10:30 GMT',
    'Last updated on Thursday.',
    'First published on Thu 3 Apr 2025 10.30 BST',
    'Published: 3 April 2025. Updated: 4 April 2025 at 9 a.m.',
    'Posted yesterday',
  ])('%s', (text) => {
    expect(stamps(text)).toBe(true)
  })

  test.each([
    'Published by the ministry on 3 April 2025, it names nobody.',
    'Published by Reuters.',
    'The report was published on 3 April 2025.',
    'On 3 April 2025 it was published.',
    'Updated rules came on 3 April 2025.',
    'Posted to Sandvik on Thursday, he fled.',
  ])('not: %s', (text) => {
    expect(stamps(text)).toBe(false)
  })
})

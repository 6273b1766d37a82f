import { expect, test } from 'vitest'
import { passes } from '../../src/enhance/filters.ts'

const EVENT = { sources: 'post radio', names: 'ida-berg oru', contested: '' }
const ALL = { source: '', name: '', contested: false }

test.each([
  [ALL],
  [{ ...ALL, source: 'radio' }],
  [{ ...ALL, name: 'oru' }],
  [{ ...ALL, contested: true }],
  [{ source: 'post', name: 'ida-berg', contested: true }],
])('%j lets the event through', (filter) => {
  expect(passes(EVENT, filter)).toBe(true)
})

test.each([
  ['a part of an id', EVENT, { ...ALL, source: 'rad' }],
  ['another name', EVENT, { ...ALL, name: 'berg' }],
  ['an event that nobody contests', { sources: 'post' }, { ...ALL, contested: true }],
  ['an event without names', { sources: 'post' }, { ...ALL, name: 'oru' }],
])('does not let through %s', (_, event, filter) => {
  expect(passes(event, filter)).toBe(false)
})

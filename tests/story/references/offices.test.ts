import { describe, expect, test } from 'vitest'
import { fitsOffice, isOfState, parseOffice } from '../../../src/story/references/offices.ts'

describe('parseOffice', () => {
  test.each([
    ['Norwegian President', { noun: 'president', of: '', country: 'norway', past: false }],
    ['the president of Norway', { noun: 'president', of: '', country: 'norway', past: false }],
    ['Norway’s president', { noun: 'president', of: '', country: 'norway', past: false }],
    ['ousted President of New Zealand', { noun: 'president', of: '', country: 'new zealand', past: true }],
    ['British Prime Minister', { noun: 'premier', of: '', country: 'united kingdom', past: false }],
    ['the premier', { noun: 'premier', of: '', country: null, past: false }],
    ['U.S. Defense Secretary', { noun: 'secretary', of: 'defense', country: 'united states', past: false }],
    ['the 33-year-old actress', { noun: 'actor', of: '', country: null, past: false }],
    ['head of the harbour board', { noun: 'head', of: 'harbour board', country: null, past: false }],
  ])('%s', (role, office) => {
    expect(parseOffice(role)).toEqual(office)
  })

  test.each(['brother', 'the resident', 'the storm', 'Norwegian', ''])('nothing: %s', (role) => {
    expect(parseOffice(role)).toBeNull()
  })
})

describe('fitsOffice', () => {
  test.each([
    ['the Norwegian president', 'President of Norway', true],
    ['the president', 'Norwegian President', true],
    ['the Norwegian leader', 'Norwegian Prime Minister', true],
    ['the former president', 'ousted President of Norway', true],
    ['the Norwegian president', 'Danish President', false],
    ['the foreign minister', 'Defence Minister', false],
    ['the prime minister', 'foreign minister', false],
    ['the former president', 'President', false],
    ['the leader', 'Norwegian Prime Minister', false],
  ])('%s, %s: %s', (described, role, fits) => {
    const [left, right] = [parseOffice(described), parseOffice(role)]
    if (left === null || right === null) throw new Error('no office')
    expect(fitsOffice(left, right, false)).toBe(fits)
  })
})

test.each([
  ['Norwegian president', true],
  ['Norwegian foreign minister', true],
  ['president', false],
  ['Norwegian minister', false],
  ['Norwegian singer', false],
])('isOfState: %s', (role, expected) => {
  const office = parseOffice(role)
  expect(office !== null && isOfState(office)).toBe(expected)
})

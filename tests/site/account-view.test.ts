import { describe, expect, test } from 'vitest'
import { cutPieces, viewAccounts } from '../../src/site/account-view.ts'
import { createRoutes } from '../../src/site/routes.ts'
import { bridgeStory } from './bridge-story.ts'

const TEXT = 'On Sunday the bridge fell, police said.'

describe('the pieces of a sentence', () => {
  test('a clause is set off from what stands around it', () => {
    const pieces = cutPieces(TEXT, { start: 0, end: 39 }, { start: 10, end: 25 }, [{ start: 14, end: 20 }])
    expect(pieces.map(({ text, told, own }) => [text, told, own])).toEqual([
      ['On Sunday ', false, false],
      ['the ', true, false],
      ['bridge', true, true],
      [' fell', true, false],
      [', police said.', false, false],
    ])
  })

  test('a whole sentence is one piece', () => {
    const whole = { start: 0, end: 39 }
    expect(cutPieces(TEXT, whole, whole, [])).toEqual([{ text: TEXT, told: true, own: false }])
  })

  test('a clause outside its sentence is shown alone', () => {
    expect(cutPieces(TEXT, { start: 20, end: 30 }, { start: 0, end: 9 }, []).map(({ text }) => text)).toEqual([
      'On Sunday',
    ])
  })
})

describe('accounts of an event', () => {
  const story = bridgeStory()
  const event = story.events.find(({ id }) => id === 'bridge-fell')
  const accounts = event === undefined ? [] : viewAccounts(story, event, createRoutes('/sub/'))

  test('each leads to its sentence', () => {
    expect(accounts.map(({ label, href }) => [label, href])).toEqual([
      ['The Oru Post', '/sub/a-bridge/articles/bridge-falls/#s1'],
      ['The Oru Post', '/sub/a-bridge/articles/bridge-falls/#s2'],
      ['Coast Radio', '/sub/a-bridge/articles/no-warning/#s1'],
      ['Coast Radio', '/sub/a-bridge/articles/no-warning/#s2'],
    ])
  })

  test('words of one article alone are marked', () => {
    const own = accounts.map(({ pieces }) => pieces.filter((piece) => piece.own).map(({ text }) => text))
    expect(own).toEqual([['fell'], ['Nine', 'hurt'], ['road', 'collapsed', 'morning'], ['Eleven', 'injured']])
  })

  test('joined, the pieces are the sentence', () => {
    expect(accounts.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([
      'The bridge at Oru fell on Sunday.',
      'Nine people were hurt.',
      'A road bridge collapsed at Oru on Sunday morning.',
      'Eleven people were injured.',
    ])
  })
})

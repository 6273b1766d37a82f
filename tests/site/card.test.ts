import { describe, expect, test } from 'vitest'
import { loadFonts } from '../../src/load-fonts.ts'
import { buildCardText, findDrawable } from '../../src/site/card-text.ts'
import { buildCard } from '../../src/site/card.ts'
import { buildChart } from '../../src/site/chart.ts'
import { bridgeStory } from './bridge-story.ts'
import { makeStory } from './story-fixture.ts'

const NBSP = '\u00A0'
const fonts = await loadFonts()

function sizeOf(png: Uint8Array): { signature: string; width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset)
  const signature = Array.from(png.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { signature, width: view.getUint32(16), height: view.getUint32(20) }
}

describe('a card', () => {
  test.each([
    ['plain', bridgeStory()],
    ['a long title', bridgeStory({ title: 'A bridge that fell '.repeat(11).slice(0, 200) })],
    ['one long word', bridgeStory({ title: 'x'.repeat(200) })],
    ['Arabic', bridgeStory({ title: 'انهيار الجسر' })],
    ['emoji and control characters', bridgeStory({ title: '🎉\u0000\u202E' })],
    ['no events', makeStory({ articles: [{ id: 'a', text: 'Nothing.' }] })],
    [
      'many sources',
      makeStory({
        articles: Array.from({ length: 60 }, (_, index) => {
          return { id: `a${index}`, source: { name: `The ${index} Times`, home: null }, text: 'It fell.' }
        }),
      }),
    ],
  ])('is a picture of 1200 by 630: %s', async (_, story) => {
    expect(sizeOf(await buildCard(story, fonts))).toEqual({ signature: '89504e470d0a1a0a', width: 1200, height: 630 })
  })

  test('is the same each time, another for another title', async () => {
    const first = await buildCard(bridgeStory(), fonts)
    expect(first).toEqual(await buildCard(bridgeStory(), fonts))
    expect(first).not.toEqual(await buildCard(bridgeStory({ title: 'Another' }), fonts))
  })
})

describe('the words on it', () => {
  const words = (title: string) => buildCardText(bridgeStory({ title }), buildChart(bridgeStory()).columns)

  test('are the title, counts, sources and days', () => {
    expect(words('The bridge at Oru')).toEqual({
      headline: 'The bridge at Oru',
      counts: `3${NBSP}articles · 5${NBSP}events · 1${NBSP}contested`,
      sources: 'The Oru Post, Coast Radio',
      from: '14 Mar 2021',
      to: '16 Mar 2021',
    })
  })

  test('are the counts alone where the fonts cannot draw the title', () => {
    expect(words('انهيار الجسر')).toMatchObject({
      headline: `3${NBSP}articles · 5${NBSP}events · 1${NBSP}contested`,
      counts: '',
    })
  })
})

test.each([
  ['Łódź, Şırnak — “why”', 'Łódź, Şırnak — “why”'],
  ['party 🎉 time', 'party time'],
  ['e\u0301te\u0301', 'été'],
  ['', ''],
  ['Мост', ''],
  ['half سوريا', ''],
])('findDrawable(%j) is %j', (text, expected) => {
  expect(findDrawable(text)).toBe(expected)
})

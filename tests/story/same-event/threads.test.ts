import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Vocabulary } from '../../../src/story/tellings/features.ts'
import { findThreads } from '../../../src/story/same-event/threads.ts'

/** Articles as sentences, sentences as words. */
function threadsOf(...articles: readonly (readonly string[])[]): number[] {
  const vocabulary = new Vocabulary()
  return findThreads(articles.map((sentences) => sentences.map((sentence) => vocabulary.setOf(sentence.split(' ')))))
}

const FIRE = ['mill fire selwick night', 'crew fight fire mill', 'selwick mill owner insurance']
const FIRE_AGAIN = ['fire mill selwick crew', 'owner mill insurance night']
const FLOOD = ['river flood dorvale bridge', 'bridge close flood', 'dorvale school shut river']
const FLOOD_AGAIN = ['flood dorvale river school', 'bridge river shut']

describe('findThreads', () => {
  test.each([
    ['two fires and two floods, told in turn', [FIRE, FLOOD, FIRE_AGAIN, FLOOD_AGAIN], [0, 1, 0, 1]],
    ['whichever comes first', [FLOOD, FLOOD_AGAIN, FIRE_AGAIN, FIRE], [0, 0, 2, 2]],
    ['one that shares nothing with two', [FIRE, FLOOD, FIRE_AGAIN], [0, 1, 0]],
  ])('%s', (_, articles, expected) => {
    expect(threadsOf(...articles)).toEqual(expected)
  })

  test.each([
    ['no articles', [], []],
    ['one article', [FIRE], [0]],
    ['two articles, with nothing to compare them by but each other', [FIRE, FLOOD], [0, 0]],
    ['the same article again and again', [FIRE, FIRE, FIRE], [0, 0, 0]],
    ['nothing shared by any', [['mill'], ['river'], ['bridge']], [0, 0, 0]],
    ['empty articles', [[], [], []], [0, 0, 0]],
    [
      'three of one affair, each with its own side of it',
      [
        [...FIRE, 'police arrest man'],
        [...FIRE_AGAIN, 'minister visit'],
        [...FIRE, 'worker job lost'],
      ],
      [0, 0, 0],
    ],
  ])('parts nothing: %s', (_, articles, expected) => {
    expect(threadsOf(...articles)).toEqual(expected)
  })

  test('each article is in the thread of an earlier one or begins one', () => {
    const articles = fc.array(fc.array(fc.constantFrom('a b', 'b c', 'c d e', 'f g', 'g h', 'a'), { maxLength: 4 }))
    fc.assert(
      fc.property(articles, (texts) => {
        const threads = threadsOf(...texts)
        expect(threads).toHaveLength(texts.length)
        threads.forEach((thread, article) => {
          expect(thread).toBeLessThanOrEqual(article)
          expect(threads[thread]).toBe(thread)
        })
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import type { PassageKind } from '../../src/model/article.ts'
import type { Story } from '../../src/model/story.ts'
import { viewArticle } from '../../src/site/article-view.ts'
import type { ArticleView } from '../../src/site/article-view.ts'
import { createRoutes } from '../../src/site/routes.ts'
import { bridgeStory } from './bridge-story.ts'
import { makeStory } from './story-fixture.ts'

function viewFirst(story: Story): ArticleView {
  const [article] = story.articles
  if (article === undefined) throw new Error('No article')
  return viewArticle(story, article, createRoutes('/'))
}

/** One passage for each kind, each saying its number. */
function viewKinds(kinds: readonly (readonly [PassageKind, number?])[]): ArticleView {
  const text = kinds.map((_, index) => `Line ${index}.`).join('\n')
  const story = makeStory({ articles: [{ id: 'a', text }] })
  const [article] = story.articles
  if (article === undefined) throw new Error('No article')
  const passages = article.passages.map((passage, index) => {
    const [kind, number] = kinds[index] ?? ['paragraph']
    const figure = kind === 'caption' ? (number ?? null) : null
    return { ...passage, kind, depth: kind === 'heading' ? (number ?? 2) : 0, figure }
  })
  return viewArticle(story, { ...article, passages }, createRoutes('/'))
}

const textOf = (view: ArticleView): string =>
  view.blocks
    .flatMap(({ lines }) =>
      lines.map((line) => line.flatMap(({ segments }) => segments.map(({ text }) => text)).join('')),
    )
    .join('\n')

describe('an article’s own page', () => {
  test('has every word in order', () => {
    for (const article of bridgeStory().articles) {
      const story = bridgeStory()
      expect(textOf(viewArticle(story, article, createRoutes('/')))).toBe(article.text)
    }
  })

  test('sentences have anchors, and the events they tell by number', () => {
    const sentences = viewFirst(bridgeStory()).blocks.flatMap(({ lines }) =>
      lines.flat().filter(({ anchor }) => anchor !== null),
    )
    expect(sentences.map(({ anchor, events }) => [anchor, events.map(({ number, id }) => `${number} ${id}`)])).toEqual([
      ['s1', ['1 bridge-fell']],
      ['s2', ['1 bridge-fell']],
      ['s3', []],
      ['s4', ['2 bridge-built']],
    ])
  })

  test('an event is noted once, where it is told first', () => {
    expect(viewFirst(bridgeStory()).blocks.map(({ notes }) => notes.map(({ number }) => number))).toEqual([[1], [2]])
  })

  test.each([
    ['items make a list', [['item'], ['item'], ['paragraph']], ['list 2', 'paragraph 1']],
    [
      'captions of one picture make a figure',
      [
        ['caption', 0],
        ['caption', 0],
        ['caption', 1],
      ],
      ['figure 2', 'figure 1'],
    ],
    ['captions of no picture stay apart', [['caption'], ['caption']], ['figure 1', 'figure 1']],
    ['quotations join', [['quotation'], ['quotation']], ['quotation 2']],
    ['paragraphs do not', [['paragraph'], ['paragraph']], ['paragraph 1', 'paragraph 1']],
  ] as const)('%s', (_, kinds, expected) => {
    expect(viewKinds(kinds).blocks.map(({ kind, lines }) => `${kind} ${lines.length}`)).toEqual(expected)
  })

  test('no level of heading is skipped', () => {
    const view = viewKinds([
      ['heading', 3],
      ['heading', 6],
      ['heading', 2],
      ['heading', 4],
    ])
    expect(view.blocks.map(({ level }) => level)).toEqual([2, 3, 2, 3])
  })
})

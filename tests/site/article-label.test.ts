import { describe, expect, test } from 'vitest'
import { inferenceOf, labelArticles, languageOf } from '../../src/site/article-label.ts'
import { makeStory } from './story-fixture.ts'
import type { Source } from '../../src/model/article.ts'
import type { ArticleSpec } from './story-fixture.ts'

function labelsOf(articles: readonly Partial<ArticleSpec>[]): string[] {
  const story = makeStory({
    articles: articles.map((article, index) => ({ id: `a${index}`, text: 'It fell.', ...article })),
  })
  return [...labelArticles(story.articles).values()].map(({ text }) => text)
}
const source = (name: string): Source => ({ name, home: null })

describe('what an article is called', () => {
  test.each([
    ['its source', [{ source: source('The Oru Post') }], ['The Oru Post']],
    ['its title where it names none', [{ title: 'Bridge falls' }], ['“Bridge falls”']],
    [
      'source and title where a source has two',
      [
        { source: source('Post'), title: 'Bridge falls' },
        { source: source('Post'), title: 'Mayor resigns' },
      ],
      ['Post: “Bridge falls”', 'Post: “Mayor resigns”'],
    ],
    [
      'a number where all is the same',
      [{ title: 'Bridge falls' }, { title: 'Bridge falls' }],
      ['Unnamed: “Bridge falls”', 'Unnamed: “Bridge falls” (2)'],
    ],
    [
      'the words after those that all titles begin with',
      [{ title: 'Ida Berg, mayor of Oru, resigns' }, { title: 'Ida Berg’s bridge falls' }],
      ['“…mayor of Oru, resigns”', '“…bridge falls”'],
    ],
    [
      'the title whole where too little would be left',
      [{ title: 'Bridge falls' }, { title: 'Bridge falls into river' }],
      ['“Bridge falls”', '“Bridge falls into river”'],
    ],
  ])('%s', (_, articles, expected) => {
    expect(labelsOf(articles)).toEqual(expected)
  })

  test('says that a source was inferred', () => {
    const story = makeStory({
      articles: [
        { id: 'a', text: 'It fell.', source: source('Post'), inferred: [{ field: 'source', from: 'its address' }] },
      ],
    })
    expect(labelArticles(story.articles).get('a')?.inferredFrom).toBe('its address')
    const [article] = story.articles
    expect(article === undefined ? undefined : inferenceOf(article, 'published')).toBeNull()
  })

  test.each([
    ['en', null],
    ['en-GB', null],
    [undefined, null],
    ['de', 'de'],
    ['enm', 'enm'],
  ])('language %s needs saying: %s', (language, expected) => {
    expect(languageOf(language)).toBe(expected)
  })
})

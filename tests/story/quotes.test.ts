import { describe, expect, test } from 'vitest'
import type { Article, Passage } from '../../src/model/article.ts'
import type { QuotationMention, Reading } from '../../src/model/reading.ts'
import { NO_DECISIONS } from '../../src/model/settings.ts'
import type { Range } from '../../src/model/span.ts'
import { buildNames } from '../../src/story/names.ts'
import { findReferences } from '../../src/story/references.ts'
import { mergeQuotes } from '../../src/story/quotes.ts'
import { findNames } from '../../src/text/names.ts'
import { findSentences } from '../../src/text/sentences.ts'

/** Quoted words, the words that say whose they are, and the form. */
type Said = readonly [words: string, speaker: string | null, form?: QuotationMention['form']]

interface Told {
  readonly text: string
  readonly said: readonly Said[]
}

function quotesOf(...told: readonly Told[]): string[] {
  const articles = told.map(({ text }, index) => articleOf(`a${String(index)}`, text))
  const readings = articles.map((article, index) => readingOf(article, told[index]?.said ?? []))
  const named = buildNames(articles, readings, NO_DECISIONS, 'story.md')
  return mergeQuotes(articles, readings, findReferences(articles, readings, named)).map(
    (quote) => `${quote.speaker ?? '-'}: ${quote.text} (${quote.speakerText}) x${String(quote.spans.length)}`,
  )
}

function articleOf(id: string, text: string): Article {
  let start = 0
  const passages = text.split('\n').map((words): Passage => {
    const passage = {
      kind: 'paragraph',
      start,
      end: start + words.length,
      depth: 0,
      figure: null,
      credit: null,
      line: 1,
    } as const
    start += words.length + 1
    return passage
  })
  return {
    id,
    story: 's',
    file: id,
    title: id,
    published: '2024-12-08' as Article['published'],
    source: null,
    author: null,
    url: null,
    language: 'en',
    tags: [],
    inferred: [],
    text,
    passages,
    marks: [],
  }
}

function readingOf(article: Article, said: readonly Said[]): Reading {
  const { text, passages } = article
  const sentences = findSentences(text, passages, 'en')
  const range = (words: string): Range => {
    const start = text.indexOf(words)
    expect(start, words).toBeGreaterThanOrEqual(0)
    return { start, end: start + words.length }
  }
  return {
    article: article.id,
    sentences,
    names: findNames(text, sentences, passages),
    dates: [],
    references: [],
    numbers: [],
    quotations: said.map(([words, speaker, form = 'direct']) => ({
      ...range(words),
      speaker: speaker === null ? null : range(speaker),
      verb: null,
      form,
    })),
    happenings: [],
  }
}

describe('speakers', () => {
  test.each<[string, string, Said, string]>([
    [
      'a title',
      'It was “not ours”, said Foreign Minister Sergei Lavrov.',
      ['not ours', 'Foreign Minister Sergei Lavrov'],
      'sergei-lavrov',
    ],
    [
      'a body',
      'The Russian Foreign Ministry said it was “calm”.',
      ['calm', 'The Russian Foreign Ministry'],
      'russian-foreign-ministry',
    ],
    [
      'a body and its word',
      'The Islamist Tahrir group said it was “calm”. Then Tahrir left.',
      ['calm', 'The Islamist Tahrir group'],
      'tahrir',
    ],
    ['he', 'Karl Starmer spoke of Assad. “It is calm,” he said.', ['It is calm,', 'he'], 'karl-starmer'],
    [
      'he of the paragraph before',
      'Karl Starmer spoke of Assad.\n“It is calm,” he said.',
      ['It is calm,', 'he'],
      'karl-starmer',
    ],
    [
      'a spokeswoman of a firm with a man’s name',
      'Karl Holm died. Karl Holm spokeswoman Anna Lee said it was “calm”.',
      ['calm', 'Karl Holm spokeswoman Anna Lee'],
      'anna-lee',
    ],
    [
      'an office that one alone holds',
      'Norwegian Prime Minister Karl Starmer left. The prime minister said it was “calm”.',
      ['calm', 'The prime minister'],
      'karl-starmer',
    ],
  ])('%s', (_, text, said, speaker) => {
    expect(quotesOf({ text, said: [said] })[0]).toMatch(new RegExp(`^${speaker}:`, 'u'))
  })

  test.each<[string, string, Said]>([
    ['a source', 'A Kremlin source said it was “calm”.', ['calm', 'A Kremlin source']],
    [
      'a source near somebody',
      'A source close to Karl Starmer said it was “calm”.',
      ['calm', 'A source close to Karl Starmer'],
    ],
    [
      'who speaks for somebody',
      'Karl Starmer sang. A representative for Mr. Starmer said it was “calm”.',
      ['calm', 'A representative for Mr. Starmer'],
    ],
    ['somebody’s spokesman', 'Karl Starmer’s spokesman said it was “calm”.', ['calm', 'Karl Starmer’s spokesman']],
    ['one of two', 'Karl Starmer met Joe Biden. “It is calm,” he said.', ['It is calm,', 'he']],
    ['one that may be nobody', 'Karl Starmer met Zub Vrelk. “It is calm,” he said.', ['It is calm,', 'he']],
    ['nobody near', 'It rained. “It is calm,” he said.', ['It is calm,', 'he']],
    [
      'somebody of two paragraphs before',
      'Karl Starmer spoke.\nIt rained.\n“It is calm,” he said.',
      ['It is calm,', 'he'],
    ],
    ['people', 'Karl Starmer spoke. “It is calm,” they said.', ['It is calm,', 'they']],
    ['nobody named', 'Karl Starmer spoke. “It is calm.”', ['It is calm.', null]],
  ])('nobody: %s', (_, text, said) => {
    expect(quotesOf({ text, said: [said] })[0]).toMatch(/^-:/u)
  })
})

describe('merging', () => {
  test('the same words in two articles are one quote', () => {
    expect(
      quotesOf(
        {
          text: 'It was “A victory for the nation”, Karl Starmer said.',
          said: [['A victory for the nation', 'Karl Starmer']],
        },
        { text: 'He called it a “victory for the nation.”', said: [['victory for the nation.', null]] },
      ),
    ).toEqual(['karl-starmer: A victory for the nation (Karl Starmer) x2'])
  })

  test('two speakers are two quotes', () => {
    expect(
      quotesOf(
        { text: '“We will never give up,” Karl Starmer said.', said: [['We will never give up,', 'Karl Starmer']] },
        { text: '“We will never give up,” Joe Biden said.', said: [['We will never give up,', 'Joe Biden']] },
      ),
    ).toHaveLength(2)
  })

  test('a word or two by nobody known are not one', () => {
    expect(
      quotesOf(
        { text: 'It was “liberated”.', said: [['liberated', null]] },
        { text: '“Liberated”?', said: [['Liberated', null]] },
      ),
    ).toHaveLength(2)
  })

  test('marks around no word are no quote', () => {
    expect(quotesOf({ text: 'It was “—”.', said: [['—', null]] })).toEqual([])
  })

  test('the same words by nobody, then by one, then by another', () => {
    const said = (speaker: string | null): readonly Said[] => [['We will never give up,', speaker]]
    expect(
      quotesOf(
        { text: '“We will never give up,” went the cry.', said: said(null) },
        { text: '“We will never give up,” Karl Starmer said.', said: said('Karl Starmer') },
        { text: '“We will never give up,” Joe Biden said.', said: said('Joe Biden') },
      ),
    ).toEqual([
      'karl-starmer: We will never give up, (Karl Starmer) x2',
      'joe-biden: We will never give up, (Joe Biden) x1',
    ])
  })

  test('a title is no quote', () => {
    expect(quotesOf({ text: 'The film “Gone Away” won.', said: [['Gone Away', null, 'title']] })).toEqual([])
    expect(quotesOf()).toEqual([])
  })
})

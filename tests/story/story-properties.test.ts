import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ContentFile } from '../../src/article/content-file.ts'
import type { Span } from '../../src/model/span.ts'
import type { Story } from '../../src/model/story.ts'
import { makeStory, readFile, runPipeline } from '../../src/pipeline.ts'
import { groupByStory } from '../../src/story-groups.ts'
import { buildSmall, runSmall, wordsAt } from './small-story.ts'

/** Sentences of which some tell one event, some differ, deny, quote or tell of nothing. */
const SENTENCES = [
  'Rebels seized the city of Mirelle on Tuesday.',
  'Rebels took Mirelle, a city of weavers, on 7 May 2024.',
  'However, they left the city of Mirelle on Thursday.',
  'President Oren Halvik fled the city of Karsk in the early hours of Sunday.',
  'Oren Halvik left for the city of Dorvale, the Corvid news agency reported.',
  'Dorvale granted asylum to President Oren Halvik after rebels seized the city of Mirelle.',
  'The Northern League said that General Rolf Anker had sold 40 rifles.',
  'The ministry denied the claim.',
  'A second source put the figure at 2,000.',
  'Hundreds of miners stormed the Larch Palace.',
  '“We will rebuild every house in this valley,” said Mayor Ilona Marsh.',
  'Mayor Ilona Marsh promised to “rebuild every house in this valley”.',
  'The war began in 2009.',
  'The bridge is made of red brick.',
  'Rebels could soon march on the city of Karsk.',
  '## Rebels march on',
  '> The valley is ours, and so is the hill.',
  '> [!photo]\n> Rebels seize the city of Mirelle, Tuesday, May 7, 2024. (Photo by Edda Crane)',
] as const

const DAYS = ['2024-05-08', '2024-05-10', '2024-05-12'] as const

/** Marks, spaces and words that some rule looks for. */
const PIECES = [
  ...['“', '”', '"', '‘', '’', '(', ')', '.', '…', '!', '?', ',', ';', ' – ', '-', ' ', ' ', ' ', '\n', '\n\n', '\t'],
  ...[
    '*',
    '**',
    '_',
    '`',
    '#',
    '> ',
    '- ',
    '[',
    ']',
    '|',
    '\\',
    '&amp;',
    '<',
    '\u00a0',
    '\u200f',
    'é',
    '東京',
    'مدينة',
    '🙂',
  ],
  ...[
    'President',
    'Oren Halvik',
    'Mr',
    'al-',
    'St.',
    'U.S.',
    'said',
    'denied this',
    'put the figure at',
    'told',
    'city of',
  ],
  ...[
    'Rebels',
    'seized',
    'fled',
    'was arrested',
    'the fall of',
    'who',
    'after',
    'could',
    'will',
    'not',
    'It',
    'they',
    'However',
  ],
  ...[
    'on Tuesday',
    '3 March 2024',
    'in 2009',
    '30 February',
    '24-year',
    'hundreds of',
    '2,000',
    '1e9',
    '½',
    '٣',
    '$5m',
    '%',
  ],
] as const

const body = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 10 }).map((lines) => lines.join('\n\n'))
const prose = fc
  .array(fc.array(fc.constantFrom(...SENTENCES.slice(0, 15)), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((paragraphs) => paragraphs.map((lines) => lines.join(' ')).join('\n\n'))
const article = fc.record({ published: fc.constantFrom(...DAYS), body: fc.oneof(body, prose) })
const articles = fc.array(article, { minLength: 1, maxLength: 4 }).map(nameArticles)
const noise = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(' ').replaceAll('  ', ''))
const anyText = fc.oneof(
  noise,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)

function nameArticles<T>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((item, index) => [`article-${String(index + 1)}`, item]))
}

/** What must hold of any story. */
function checkStory(story: Story): void {
  checkSpans(story)
  checkSentences(story)
  checkReferences(story)
  checkOrder(story)
}

function checkSpans(story: Story): void {
  const lengths = new Map(story.articles.map(({ id, text }) => [id, text.length]))
  const check = ({ article: id, start, end }: Span): void => {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(lengths.get(id) ?? -1)
  }
  for (const event of story.events) {
    check(event.titleSpan)
    const { article: id, start, end } = event.titleSpan
    expect(event.title).toBe(wordsAt(story, id, start, end))
    expect(event.title.trim()).toBe(event.title)
    if (event.when.evidence !== null) check(event.when.evidence)
    for (const account of event.accounts) {
      check(account)
      expect(account.article).toBe(account.sentence.article)
      expect(account.sentence.start).toBeLessThanOrEqual(account.start)
      expect(account.sentence.end).toBeGreaterThanOrEqual(account.end)
    }
  }
  for (const name of story.names) {
    for (const mention of name.mentions) {
      check(mention)
      expect(name.spellings).toContain(wordsAt(story, mention.article, mention.start, mention.end))
    }
  }
  for (const quote of story.quotes) quote.spans.forEach(check)
  for (const { values } of story.disagreements) for (const { spans } of values) spans.forEach(check)
}

function checkSentences(story: Story): void {
  const read = story.readings.flatMap(({ article: id, sentences }) =>
    sentences.map(({ start, end }) => `${id}:${start}-${end}`),
  )
  expect(story.sentences.map(({ article: id, start, end }) => `${id}:${start}-${end}`)).toEqual(read)
  expect(new Set(read).size).toBe(read.length)
  for (const { fate, event, events, reason } of story.sentences) {
    expect(reason).not.toBe('')
    expect(event).toBe(events[0] ?? null)
    expect(new Set(events).size).toBe(events.length)
    if (fate === 'account' || fate === 'repeat') expect(event).not.toBeNull()
    if (fate === 'background' || fate === 'heading' || fate === 'omitted') expect(event).toBeNull()
  }
}

function checkReferences(story: Story): void {
  const events = new Set(story.events.map(({ id }) => id))
  const names = new Set(story.names.map(({ id }) => id))
  const disagreements = new Set(story.disagreements.map(({ id }) => id))
  expect(events.size).toBe(story.events.length)
  expect(names.size).toBe(story.names.length)
  expect(disagreements.size).toBe(story.disagreements.length)
  for (const event of story.events) {
    expect(event.accounts.length).toBeGreaterThan(0)
    for (const name of event.names) expect(names).toContain(name)
    for (const id of event.disagreements) expect(disagreements).toContain(id)
    for (const { origin } of event.accounts) expect(event.origins[origin]).toBeDefined()
    expect(new Set(event.accounts.map(({ origin }) => origin)).size).toBe(event.origins.length)
    const once = event.saidOnce.map((index) => event.accounts[index]?.sentence)
    expect(once).not.toContain(undefined)
    expect(new Set(once.map((sentence) => JSON.stringify(sentence))).size).toBe(once.length)
    const told = new Set(event.accounts.map((account) => account.article))
    if (told.size < 2) expect(once).toEqual([])
    expect(new Set(event.origins.flatMap((origin) => origin.articles))).toEqual(told)
    expect(event.importance).toBeGreaterThanOrEqual(0)
    expect(event.importance).toBeLessThanOrEqual(1)
  }
  for (const { event, values } of story.disagreements) {
    expect(events).toContain(event)
    expect(values.length).toBeGreaterThan(1)
  }
  for (const { event, speaker } of story.quotes) {
    if (event !== null) expect(events).toContain(event)
    if (speaker !== null) expect(names).toContain(speaker)
  }
  const accounts = story.events.flatMap(({ id, accounts: own }) =>
    own.map(({ sentence }) => `${id} ${sentence.article}:${sentence.start}`),
  )
  const fates = story.sentences.flatMap(({ article: id, start, events: own }) =>
    own.map((event) => `${event} ${id}:${start}`),
  )
  expect(new Set(accounts).size).toBe(accounts.length)
  expect(fates.toSorted()).toEqual(accounts.toSorted())
}

function checkOrder(story: Story): void {
  const days = story.events.map(({ when }) => when.start ?? '9999-99-99')
  expect(days).toEqual(days.toSorted())
  const order = story.articles.map(({ published, id }) => `${published} ${id}`)
  expect(order).toEqual(order.toSorted())
  for (const { accounts } of story.events) {
    const places = accounts.map((account) => [
      story.articles.findIndex(({ id }) => id === account.article),
      account.sentence.start,
    ])
    expect(places).toEqual(places.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)))
  }
}

describe('any story', { timeout: 30_000 }, () => {
  test('has whole spans, one fate for each sentence, and no reference to nothing', () => {
    fc.assert(
      fc.property(articles, (drawn) => {
        checkStory(buildSmall(drawn))
      }),
      { numRuns: 60 },
    )
  })

  test('survives any text, or says what is wrong with it', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 2 }), (bodies) => {
        const { stories, problems } = runSmall(nameArticles(bodies.map((text) => ({ body: text }))))
        expect(stories.length === 1).toBe(problems.length === 0)
        stories.forEach(checkStory)
      }),
      { numRuns: 150 },
    )
  })

  test('does not depend on the order of files', () => {
    const shuffled = articles.chain((drawn) => {
      const files = filesOf(drawn)
      return fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }))
    })
    fc.assert(
      fc.property(shuffled, ([files, other]) => {
        expect(runPipeline(other)).toEqual(runPipeline(files))
      }),
      { numRuns: 40 },
    )
  })

  test('is the same after it was written as JSON and read', () => {
    fc.assert(
      fc.property(articles, (drawn) => {
        const { stories } = runPipeline(filesOf(drawn))
        expect(JSON.parse(JSON.stringify(stories))).toStrictEqual(stories)
      }),
      { numRuns: 40 },
    )
  })

  test('does not change what was read', () => {
    fc.assert(
      fc.property(articles, (drawn) => {
        const files = filesOf(drawn)
        const kept = files.map((file) => readFile(file))
        const before = JSON.stringify(kept)
        const read = (file: ContentFile) => kept[files.indexOf(file)] ?? readFile(file)
        expect(groupByStory(files).map((group) => makeStory(group, read))).toEqual(
          groupByStory(files).map((group) => makeStory(group)),
        )
        expect(JSON.stringify(kept)).toBe(before)
      }),
      { numRuns: 15 },
    )
  })
})

function filesOf(
  drawn: Readonly<Record<string, { readonly published: string; readonly body: string }>>,
): ContentFile[] {
  const file = (id: string, text: string): ContentFile => ({
    path: `content/small/${id}.md`,
    story: 'small',
    id,
    bytes: new TextEncoder().encode(text),
  })
  return [
    file('story', '---\ntitle: A small story\n---\n'),
    ...Object.entries(drawn).map(([id, { published, body: text }]) =>
      file(id, `---\ntitle: Title of ${id}\npublished: ${published}\n---\n\n${text}\n`),
    ),
  ]
}

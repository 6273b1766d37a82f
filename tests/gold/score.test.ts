import { describe, expect, test } from 'vitest'
import type { DateMention } from '../../src/model/reading.ts'
import type { Story } from '../../src/model/story.ts'
import { civil } from '../model/civil.ts'
import { makeStory } from '../site/story-fixture.ts'
import type { EventSpec, StorySpec } from '../site/story-fixture.ts'
import { scoreDates } from './date-score.ts'
import { scoreDisagreements } from './disagreement-score.ts'
import { GoldSchema } from './gold-schema.ts'
import type { Gold } from './gold-schema.ts'
import { keyOf, locate } from './locate.ts'
import { buildItems } from './merge-items.ts'
import { scoreMerges } from './merge-score.ts'
import { formatMistakes } from './mistakes.ts'
import { figuresOf, formatFigures, scoreStory } from './score.ts'
import { scoreSpeakers } from './speaker-score.ts'
import { scoreSpellings } from './spelling-score.ts'
import { scoreWhens } from './when-score.ts'

// Two articles on a fire at a mill. The gold: a fire told by s1, s3 and s4, a rescue told by s2 and s4; s5 tells
// nothing.
const ARTICLES: StorySpec['articles'] = [
  { id: 'x', text: 'The mill burned on Monday.\nA boat saved nine men.\nSmoke hid the mill.' },
  { id: 'y', text: 'Nine were saved as the mill burned.\nTheir loss is a blow.' },
]
const S1 = ['x', 'The mill burned'] as const
const S2 = ['x', 'saved nine men'] as const
const S3 = ['x', 'hid the mill'] as const
const S4 = ['y', 'Nine were saved'] as const
const S5 = ['y', 'is a blow'] as const

const FIRE = { id: 'fire', tells: [S1, S3, S4], passing: [] }
const RESCUE = { id: 'rescue', tells: [S2, S4], passing: [] }

describe('merges', () => {
  // Pairs of the gold that belong together: 1-3, 1-4, 3-4 (fire) and 2-4 (rescue): four.
  test.each<[string, readonly (readonly (readonly [string, string])[])[], number[], number[]]>([
    [
      'all as in the gold',
      [
        [S1, S3, S4],
        [S2, S4],
      ],
      [4, 0, 0],
      [1, 1],
    ],
    ['nothing joined', [[S1], [S2], [S3], [S4]], [0, 0, 4], [1, (1 / 3 + 1 / 2 + 1 / 3 + 1 / 4) / 4]],
    ['no events at all', [], [0, 0, 4], [1, (1 / 3 + 1 / 2 + 1 / 3 + 1 / 4) / 4]],
    // Ten pairs, of which four belong together; each of s1 to s4 has five in its cluster.
    ['all joined', [[S1, S2, S3, S4, S5]], [4, 6, 0], [(3 / 5 + 2 / 5 + 3 / 5 + 4 / 5) / 4, 1]],
    [
      'one half missed',
      [
        [S1, S3],
        [S2, S4],
      ],
      [2, 0, 2],
      [1, (2 / 3 + 1 + 2 / 3 + 2 / 4) / 4],
    ],
    ['one joined wrongly', [[S1, S2]], [0, 1, 4], [(1 / 2 + 1 / 2 + 1 + 1) / 4, (1 / 3 + 1 / 2 + 1 / 3 + 1 / 4) / 4]],
    [
      'a sentence of background joined',
      [[S1, S5]],
      [0, 1, 4],
      [(1 / 2 + 1 + 1 + 1) / 4, (1 / 3 + 1 / 2 + 1 / 3 + 1 / 4) / 4],
    ],
  ])('%s', (_, clusters, counts, bCubed) => {
    const score = scoreMerges(buildItems(gold({ events: [FIRE, RESCUE], background: [S5] }), storyOf(clusters)))
    expect([score.right, score.wrong.length, score.missed.length]).toEqual(counts)
    expect(score.bCubed.precision).toBeCloseTo(bCubed[0] ?? NaN)
    expect(score.bCubed.recall).toBeCloseTo(bCubed[1] ?? NaN)
  })

  test('precision, recall and F1', () => {
    const score = scoreMerges(
      buildItems(
        gold({ events: [FIRE, RESCUE] }),
        storyOf([
          [S1, S3],
          [S2, S5],
        ]),
      ),
    )
    expect(score.precision).toBeCloseTo(1 / 2)
    expect(score.recall).toBeCloseTo(1 / 4)
    expect(score.f1).toBeCloseTo(1 / 3)
  })

  test('a sentence that the gold does not name counts like background', () => {
    expect(scoreMerges(buildItems(gold({ events: [FIRE, RESCUE] }), storyOf([[S1, S5]]))).wrong).toHaveLength(1)
  })

  test('a pair of an event and its passing sentence counts neither way', () => {
    const passing = gold({ events: [{ ...FIRE, passing: [S5] }, RESCUE], background: [S5] })
    expect(counts(passing, [[S1, S5]])).toEqual([0, 0, 4])
    expect(counts(passing, [[S2, S5]])).toEqual([0, 1, 4])
  })

  test('a pair of an either-group counts neither way, unless it tells one event', () => {
    const either = gold({ events: [FIRE, RESCUE], either: [[S1, S2, S3]] })
    expect(counts(either, [[S1, S2, S3]])).toEqual([1, 0, 3])
    expect(counts(either, [])).toEqual([0, 0, 4])
  })

  test('two words of one sentence make no pair', () => {
    const twice = gold({
      events: [
        { id: 'saved', tells: [S4], passing: [] },
        { id: 'burned', tells: [['y', 'as the mill burned']], passing: [] },
      ],
    })
    expect(counts(twice, [[S4]])).toEqual([0, 0, 0])
  })

  test('an account counts where the fate of its sentence says nothing of it', () => {
    const story = storyOf([[S1, S3]])
    const silent = { ...story, sentences: story.sentences.map((one) => ({ ...one, event: null, events: [] })) }
    expect(scoreMerges(buildItems(gold({ events: [FIRE, RESCUE] }), silent)).right).toBe(1)
  })
})

describe('dates', () => {
  const monday = { article: 'x', words: 'on Monday', from: '2025-03-03', to: '2025-03-03', precision: 'day' as const }
  const only = (found: readonly DateMention[]) => withDates(storyOf([]), found)

  test.each<[string, DateMention[], number, number, number]>([
    ['right, though shorter', [mention(19, 25, '2025-03-03', 'day')], 1, 1, 0],
    ['another day', [mention(19, 25, '2025-03-10', 'day')], 0, 1, 0],
    ['another precision', [mention(19, 25, '2025-03-03', 'part-of-day')], 0, 1, 0],
    ['none', [], 0, 1, 0],
    ['a date where none is', [mention(19, 25, '2025-03-03', 'day'), mention(0, 8, '2025-03-03', 'day')], 1, 1 / 2, 1],
  ])('%s', (_, found, accuracy, precision, falseDates) => {
    const score = scoreDates(gold({ events: [FIRE], dates: [monday] }), only(found))
    expect(score.accuracy).toBe(accuracy)
    expect(score.precision).toBe(precision)
    expect(score.falseDates).toHaveLength(falseDates)
  })

  test('optional dates count on neither side', () => {
    const optional = gold({ events: [FIRE], optionalDates: [{ article: 'x', words: 'on Monday' }] })
    expect(scoreDates(optional, only([mention(19, 25, '1999-01-01', 'day')]))).toMatchObject({
      accuracy: 1,
      precision: 1,
      falseDates: [],
    })
  })

  test('says what was expected and found', () => {
    const score = scoreDates(gold({ events: [FIRE], dates: [monday] }), only([mention(19, 25, '2025-03-10', 'day')]))
    expect(score.mistakes).toEqual(['x: "on Monday": expected 2025-03-03 (day), found 2025-03-10 (day)'])
  })
})

describe('days of events', () => {
  const fire = (start: string | null, end: string | null): Gold =>
    gold({ events: [{ ...FIRE, when: { start, end, precision: start === null ? 'unknown' : 'day' } }] })
  const score = (wanted: Gold, events: readonly EventSpec[]) => {
    const story = makeStory({ articles: ARTICLES, events })
    return scoreWhens(wanted, buildItems(wanted, story), story)
  }

  test.each<[string, EventSpec['when'], number]>([
    ['inside', '2025-03-03', 1],
    ['wider', ['2025-03-01', '2025-03-31'], 0],
    ['another day', '2025-03-05', 0],
    ['unknown', null, 0],
  ])('%s', (_, when, accuracy) => {
    expect(score(fire('2025-03-03', '2025-03-04'), [{ id: 'e', when, accounts: [S1] }]).accuracy).toBe(accuracy)
  })

  test('the event with most of its sentences counts', () => {
    const events: EventSpec[] = [
      { id: 'few', when: '2025-03-03', accounts: [S4] },
      { id: 'most', when: '2025-04-01', accounts: [S1, S3] },
    ]
    expect(score(fire('2025-03-03', '2025-03-03'), events).mistakes).toEqual([
      'fire: expected within 2025-03-03 to 2025-03-03, found 2025-04-01 to 2025-04-01 ("The mill burned")',
    ])
  })

  test('an event of unknown day is not asked for its day', () => {
    const events: EventSpec[] = [{ id: 'e', when: '1999-01-01', accounts: [S1] }]
    expect(score(fire(null, null), events)).toEqual({ accuracy: 1, found: 1, missing: [], mistakes: [] })
  })

  test('an event that no event tells is missing, and has no wrong day', () => {
    expect(score(fire('2025-03-03', '2025-03-03'), [])).toEqual({
      accuracy: 1,
      found: 0,
      missing: ['fire'],
      mistakes: [],
    })
  })
})

describe('speakers', () => {
  const articles = [{ id: 'x', text: '“Rain came,” said Ada Lund.\n“Wind too,” a farmer said.\nThe “Old Mill” stood.' }]
  const names = [{ id: 'ada-lund', kind: 'person' as const, spellings: ['Ada Lund'] }]
  const rain = { article: 'x', words: 'Rain came', speaker: 'Ada Lund', accept: ['Ada Lund', 'Lund'] }
  const wind = { article: 'x', words: 'Wind too', speaker: 'a farmer', accept: ['farmer'] }
  const nobody = { article: 'x', words: 'Rain came', speaker: null, accept: [] }

  test.each<[string, Gold['quotations'], NonNullable<StorySpec['quotes']>, number]>([
    ['a name', [rain], [{ article: 'x', words: 'Rain came', speaker: 'ada-lund', speakerText: 'Ada Lund' }], 1],
    [
      'a name behind a pronoun',
      [rain],
      [{ article: 'x', words: 'Rain came', speaker: 'ada-lund', speakerText: 'she' }],
      1,
    ],
    ['a pronoun alone', [rain], [{ article: 'x', words: 'Rain came', speaker: null, speakerText: 'she' }], 0],
    ['the wrong name', [wind], [{ article: 'x', words: 'Wind too', speaker: 'ada-lund', speakerText: 'a farmer' }], 0],
    ['words of the article', [wind], [{ article: 'x', words: 'Wind too', speaker: null, speakerText: 'a farmer' }], 1],
    ['part of a word', [wind], [{ article: 'x', words: 'Wind too', speaker: null, speakerText: 'farmers' }], 0],
    ['no quotation', [rain], [], 0],
    ['rightly nobody', [nobody], [{ article: 'x', words: 'Rain came', speaker: null, speakerText: '' }], 1],
    ['nobody expected', [nobody], [{ article: 'x', words: 'Rain came', speaker: 'ada-lund', speakerText: '' }], 0],
  ])('%s', (_, quotations, quotes, accuracy) => {
    expect(scoreSpeakers(gold({ quotations }), makeStory({ articles, names, quotes })).accuracy).toBe(accuracy)
  })

  test('a title in quotation marks has no speaker', () => {
    const titled = gold({ notQuotations: [{ article: 'x', words: 'Old Mill' }] })
    const quote = { article: 'x', words: 'Old Mill', speaker: null, speakerText: 'a farmer' }
    expect(scoreSpeakers(titled, makeStory({ articles, quotes: [quote] })).falseSpeakers).toEqual([
      'x: "Old Mill" spoken by "a farmer", unnamed',
    ])
    expect(scoreSpeakers(titled, makeStory({ articles })).falseSpeakers).toEqual([])
  })
})

describe('disagreements', () => {
  const told = { articles: ARTICLES, events: [{ id: 'fire', when: null, accounts: [S1] }] }
  const found = (...values: readonly (readonly [string, string])[][]) =>
    makeStory({
      ...told,
      disagreements: [
        { id: 'd', event: 'fire', field: 'number', what: 'w', values: values.map((at) => ({ value: 'v', at })) },
      ],
    })
  const wanted = gold({ disagreements: [{ what: 'a smoke', values: [S1, S3].map(([article, words]) => ({ article, words })) }] })

  test.each([
    ['each value in its own', found([S1], [S3]), 1, 1],
    ['and in others too', found([S1, S2], [S3, S4]), 1, 1],
    ['both in one', found([S1, S3], [S2]), 0, 0],
    ['one is missing', found([S1], [S2]), 0, 0],
    ['the story has none', makeStory(told), 1, 0],
  ])('%s', (_, story, precision, recall) => {
    expect(scoreDisagreements(wanted, story)).toMatchObject({ precision, recall })
  })

  test('mistakes are told both ways', () => {
    expect(scoreDisagreements(wanted, found([S1], [S2])).mistakes).toEqual(['not in the gold: d, w', 'missed: a smoke'])
  })
})

describe('spellings', () => {
  const articles = [{ id: 'x', text: 'Ada Lund met Lund and Lunde and Bo Lund.' }]
  const score = (groups: readonly (readonly string[])[], spellings: Gold['spellings']) => {
    const names = groups.map((group, index) => ({ id: `n${index}`, kind: 'person' as const, spellings: group }))
    return scoreSpellings(gold({ spellings }), makeStory({ articles, names }))
  }

  test.each<[string, string[][], number]>([
    ['one name', [['Ada Lund', 'Lund', 'Lunde']], 1],
    ['two names', [['Ada Lund', 'Lund'], ['Lunde']], 0],
    ['one spelling nowhere', [['Ada Lund', 'Lund']], 0],
    [
      'a spelling in two names',
      [
        ['Ada Lund', 'Lund', 'Lunde'],
        ['Bo Lund', 'Lund'],
      ],
      0,
    ],
  ])('same: %s', (_, groups, accuracy) => {
    expect(score(groups, { same: [['Ada Lund', 'Lund', 'Lunde']], apart: [] }).accuracy).toBe(accuracy)
  })

  test.each<[string, string[][], number]>([
    ['two names', [['Ada Lund'], ['Bo Lund']], 1],
    ['one name', [['Ada Lund', 'Bo Lund']], 0],
    ['one of them nowhere', [['Ada Lund']], 0],
  ])('apart: %s', (_, groups, accuracy) => {
    expect(score(groups, { same: [], apart: [['Ada Lund', 'Bo Lund']] }).accuracy).toBe(accuracy)
  })
})

describe('references', () => {
  const { articles } = makeStory({ articles: [{ id: 'x', text: 'one two one\ntwo one' }] })

  test.each([
    [
      { article: 'x', words: 'one two' },
      { article: 'x', start: 0, end: 7 },
    ],
    [
      { article: 'x', words: 'one', occurrence: 2 },
      { article: 'x', start: 8, end: 11 },
    ],
    [
      { article: 'x', words: 'two', in: 'two one', occurrence: 2 },
      { article: 'x', start: 12, end: 15 },
    ],
    [{ article: 'x', words: 'one' }, '"one" stands 3 times in x'],
    [{ article: 'x', words: 'three' }, '"three" stands 0 times in x'],
    [{ article: 'x', words: 'one', occurrence: 4 }, '"one" stands only 3 times in x'],
    [{ article: 'x', words: 'one', in: 'one two one' }, '"one two one" does not hold "one" once'],
    [{ article: 'z', words: 'one' }, 'no article "z"'],
  ])('%o', (ref, found) => {
    expect(locate(ref, articles)).toEqual(found)
  })

  test('one key for one reference', () => {
    expect(keyOf({ article: 'x', words: 'one' })).toBe(keyOf({ words: 'one', article: 'x' }))
    expect(keyOf({ article: 'x', words: 'one' })).not.toBe(keyOf({ article: 'x', words: 'one', occurrence: 2 }))
  })
})

test('the report holds every figure and mistake', () => {
  const score = scoreStory(gold({ events: [FIRE, RESCUE] }), storyOf([[S1, S2]]))
  expect(formatFigures(figuresOf(score), figuresOf(score)).split('\n')).toContain(
    'mergePrecision         0.000   floor 0.000',
  )
  expect(formatMistakes(score)).toContain('[e0]\n    x: The mill burned on Monday.\n    x: A boat saved nine men.')
  expect(formatMistakes(score)).toContain(
    'rescue, in 2 pieces\n    e0\n      x: A boat saved nine men.\n    no event\n      y: Nine were saved as the mill burned.',
  )
})

interface GoldSpec extends Partial<Omit<Gold, 'events' | 'background' | 'either'>> {
  readonly events?: readonly {
    readonly id: string
    readonly tells: readonly (readonly [string, string])[]
    readonly passing: readonly (readonly [string, string])[]
    readonly when?: Gold['events'][number]['when']
  }[]
  readonly background?: readonly (readonly [string, string])[]
  readonly either?: readonly (readonly (readonly [string, string])[])[]
}

function gold({ events, background, either, ...rest }: GoldSpec): Gold {
  const refs = (pairs: readonly (readonly [string, string])[]) => pairs.map(([article, words]) => ({ article, words }))
  const unknown = { start: null, end: null, precision: 'unknown' as const }
  return GoldSchema.parse({
    version: 1,
    story: 'a-mill',
    events: (events ?? [FIRE]).map((event) => ({
      id: event.id,
      what: event.id,
      when: ('when' in event ? event.when : undefined) ?? unknown,
      tells: refs(event.tells),
      passing: refs(event.passing),
    })),
    background: refs(background ?? []),
    either: (either ?? []).map((these) => ({ why: 'for the test', these: refs(these) })),
    dates: [],
    notDates: [],
    optionalDates: [],
    quotations: [],
    notQuotations: [],
    spellings: { same: [], apart: [] },
    disagreements: [],
    ...rest,
  })
}

function storyOf(clusters: readonly (readonly (readonly [string, string])[])[]): Story {
  const events = clusters.map((accounts, index) => ({ id: `e${index}`, when: null, accounts }))
  return makeStory({ articles: ARTICLES, events })
}

function counts(wanted: Gold, clusters: readonly (readonly (readonly [string, string])[])[]): number[] {
  const { right, wrong, missed } = scoreMerges(buildItems(wanted, storyOf(clusters)))
  return [right, wrong.length, missed.length]
}

function mention(start: number, end: number, date: string, precision: DateMention['precision']): DateMention {
  return { start, end, from: civil(date), to: civil(date), precision, part: null, stated: false, reason: 'for the test' }
}

function withDates(story: Story, dates: readonly DateMention[]): Story {
  return {
    ...story,
    readings: story.readings.map((reading) => (reading.article === 'x' ? { ...reading, dates } : reading)),
  }
}

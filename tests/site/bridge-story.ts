// One invented story, small and whole: three articles on an accident, background, a disagreement, a quotation, an
// unknown day.
import type { Story } from '../../src/model/story.ts'
import { makeStory } from './story-fixture.ts'
import type { StorySpec } from './story-fixture.ts'

/** Three articles, two of them naming a source, on one invented accident. */
export function bridgeStory(overrides: Partial<StorySpec> = {}): Story {
  return makeStory({ ...BRIDGE, ...overrides })
}

const BRIDGE: StorySpec = {
  introduction: 'What three papers wrote.',
  articles: [
    {
      id: 'bridge-falls',
      title: 'Bridge falls into the Oru',
      published: '2021-03-14',
      source: { name: 'The Oru Post', home: 'https://post.example' },
      author: 'Ana Lund',
      url: 'https://post.example/bridge?a=1&b=2',
      text: 'The bridge at Oru fell on Sunday. Nine people were hurt.\nMayor Ida Berg said “it was old”. It was built in 1954.',
    },
    {
      id: 'no-warning',
      title: 'No warning before the fall',
      published: '2021-03-15',
      source: { name: 'Coast Radio', home: null },
      inferred: [{ field: 'source', from: 'the line under its picture' }],
      text: 'A road bridge collapsed at Oru on Sunday morning. Eleven people were injured. The mayor resigned on Monday.',
    },
    {
      id: 'what-we-know',
      title: 'What we know so far',
      published: '2021-03-16',
      inferred: [{ field: 'published', from: 'its place among the others' }],
      text: 'Divers searched the river on Tuesday. Nobody knows why the bridge fell.',
    },
  ],
  events: [
    {
      id: 'bridge-built',
      when: ['1954-01-01', '1954-12-31'],
      precision: 'year',
      accounts: [['bridge-falls', 'It was built in 1954.']],
      importance: 0.1,
      background: true,
    },
    {
      id: 'bridge-fell',
      title: 'The bridge at Oru fell',
      when: '2021-03-14',
      accounts: [
        ['bridge-falls', 'The bridge at Oru fell on Sunday.'],
        ['bridge-falls', 'Nine people were hurt.'],
        ['no-warning', 'A road bridge collapsed at Oru on Sunday morning.'],
        ['no-warning', 'Eleven people were injured.'],
      ],
      names: ['oru'],
      disagreements: ['hurt'],
      importance: 0.9,
    },
    {
      id: 'mayor-resigned',
      when: '2021-03-15',
      accounts: [['no-warning', 'The mayor resigned on Monday.']],
      names: ['ida-berg'],
      importance: 0.4,
    },
    {
      id: 'divers-searched',
      when: '2021-03-16',
      accounts: [['what-we-know', 'Divers searched the river on Tuesday.']],
      importance: 0.3,
    },
    {
      id: 'nobody-knows',
      when: null,
      accounts: [['what-we-know', 'Nobody knows why the bridge fell.']],
      importance: 0.1,
    },
  ],
  names: [
    { id: 'oru', kind: 'place', spellings: ['Oru'] },
    { id: 'ida-berg', kind: 'person', spellings: ['Ida Berg'] },
  ],
  quotes: [{ article: 'bridge-falls', words: 'it was old', speaker: 'ida-berg', speakerText: 'Mayor Ida Berg' }],
  disagreements: [
    {
      id: 'hurt',
      event: 'bridge-fell',
      field: 'number',
      what: 'people hurt',
      values: [
        { value: '9', at: [['bridge-falls', 'Nine']] },
        { value: '11', at: [['no-warning', 'Eleven']] },
      ],
    },
  ],
}

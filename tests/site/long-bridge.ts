// An invented story too long for one page: an article a day for 30 days, with ten events each, one of them of the year
// before.
import { addDays } from '../../src/model/civil-date.ts'
import { compareText } from '../../src/model/text-order.ts'
import type { Story } from '../../src/model/story.ts'
import { civil } from '../model/civil.ts'
import { makeStory } from './story-fixture.ts'
import type { EventSpec } from './story-fixture.ts'

/** Who, and what they did, with no word of another's. */
const WORKS: readonly (readonly [string, string])[] = [
  ['Welders', 'mended rails'],
  ['Divers', 'searched mud'],
  ['Painters', 'brought ladders'],
  ['Masons', 'cut granite'],
  ['Riggers', 'hung cables'],
  ['Drivers', 'parked lorries'],
  ['Smiths', 'forged bolts'],
  ['Clerks', 'counted tickets'],
  ['Cooks', 'served soup'],
  ['Guards', 'closed roads'],
]

export function longBridge(): Story {
  const days = Array.from({ length: 30 }, (_, index) => addDays(civil('2021-02-20'), index))
  const sentence = ([who, did]: readonly [string, string], index: number): string =>
    `${who} ${did} at dawn ${index + 1}.`
  return makeStory({
    articles: days.map((published, index) => ({
      id: `day-${index + 1}`,
      published,
      text: WORKS.map((works) => sentence(works, index)).join('\n'),
    })),
    events: days
      .flatMap((when, index) =>
        WORKS.map((works, number): EventSpec => {
          const [who] = works
          const id = `${who.toLowerCase()}-${index + 1}`
          const accounts = [[`day-${index + 1}`, sentence(works, index)]] as const
          if (who === 'Guards') return { id, when: '2020-01-01', accounts, background: true, importance: 0.1 }
          return { id, when, accounts, importance: 1 - number / 10, disagreements: who === 'Divers' ? ['depth'] : [] }
        }),
      )
      .sort((a, b) => compareText(String(a.when), String(b.when))),
    disagreements: [{ id: 'depth', event: 'divers-1', field: 'number', what: 'how deep', values: [] }],
  })
}

import { describe, expect, test } from 'vitest'
import type { Story } from '../../../src/model/story.ts'
import { tellTwo } from '../other-news.ts'
import { eventWith, wordsAt } from '../small-story.ts'

const HELD = 'Police arrested the banker Tomas Veld on Monday'
const WAS_HELD = 'The banker Tomas Veld was arrested by police on Monday'

/** The sentences of the merged account of the event that has the words. */
function saidOnce(story: Story): string[] {
  const event = eventWith(story, 'Tomas Veld')
  return event.saidOnce.map((index) => {
    const account = event.accounts[index]
    return account === undefined ? '' : wordsAt(story, account.article, account.sentence.start, account.sentence.end)
  })
}

const AGAIN = 'Police arrested Tomas Veld on Monday.'
const AT_HIS_VILLA = `${WAS_HELD} at his villa by the river, where officers found gold bars.`

describe('several articles', () => {
  test('what repeats is left out', () => {
    expect(saidOnce(tellTwo(`${HELD}.`, `${AT_HIS_VILLA} ${AGAIN}`))).toEqual([AT_HIS_VILLA])
  })

  test('what adds something stays, after the article that says most', () => {
    const first = `${HELD} on charges of fraud, forgery and bribing two ministers.`
    expect(saidOnce(tellTwo(first, `${AT_HIS_VILLA} ${AGAIN}`))).toEqual([AT_HIS_VILLA, first])
    expect(saidOnce(tellTwo(`${AT_HIS_VILLA} ${AGAIN}`, first))).toEqual([AT_HIS_VILLA, first])
  })

  test('a caption is no part of it', () => {
    const caption = `> [!photo]\n> ${WAS_HELD}, 6 May 2024, in a yellow raincoat. (Ann Lee/Halden Press)`
    const story = tellTwo(`${HELD}. ${AGAIN}`, `${AT_HIS_VILLA}\n\n${caption}`)
    expect(eventWith(story, 'raincoat')).toBe(eventWith(story, 'gold bars'))
    expect(saidOnce(story)).toEqual([AT_HIS_VILLA])
  })
})

describe('nothing to merge', () => {
  test.each([
    ['two sentences', `${HELD}.`, AT_HIS_VILLA],
    ['one article', `${HELD}. ${AGAIN} ${AT_HIS_VILLA}`, 'The mayor of Skell resigned on Tuesday.'],
  ])('%s', (_, first, second) => {
    expect(saidOnce(tellTwo(first, second))).toEqual([])
  })
})

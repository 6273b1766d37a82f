// What JavaScript adds to the timeline: filters that are kept in the address, and keys.
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { useBrowser } from './browser.ts'
import type { Timeline } from '../../src/site/timeline-schema.ts'
import { readTimeline } from './page-kinds.ts'

const { root } = inject('sites')
const open = useBrowser()
const DESK = { viewport: { width: 1440, height: 900 } }
const timeline = await readTimeline(root, 'fall-of-assad')

function shownEvents(page: Page): Promise<string[]> {
  return page
    .locator('[data-event]:not([hidden]) .title')
    .evaluateAll((titles) => titles.map((title) => title.textContent.trim()).sort())
}

function titlesOf(events: Timeline['events']): string[] {
  return events.map(({ title }) => title).sort()
}

test('only the events that one article tells', async () => {
  const { page, faults, close } = await open(root.address, DESK)
  const source = timeline.articles[0]?.id ?? ''
  await page.locator('select[name=source]').selectOption(source)
  const expected = timeline.events.filter(({ accounts }) => accounts.some(({ article }) => article === source))
  expect(await shownEvents(page)).toEqual(titlesOf(expected))
  expect(expected.length).toBeLessThan(timeline.events.length)
  expect(await page.locator('[role=status]').textContent()).toBe(
    `${expected.length} of ${timeline.events.length} events`,
  )
  expect(new URL(page.url()).searchParams.get('source')).toBe(source)
  expect(
    await page
      .locator('[data-day]:visible')
      .filter({ hasNot: page.locator('[data-event]:visible') })
      .count(),
  ).toBe(0)
  await page.reload()
  expect(await shownEvents(page)).toHaveLength(expected.length)
  await page.locator('button[type=reset]').click()
  await expect.poll(() => shownEvents(page)).toHaveLength(timeline.events.length)
  expect(new URL(page.url()).search).toBe('')
  expect(faults).toEqual([])
  await close()
})

test('only the events with one name, and of those only the contested', async () => {
  const { page, close } = await open(root.address, DESK)
  const choices = await page
    .locator('select[name=name] option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''))
  const name = choices[1] ?? ''
  await page.locator('select[name=name]').selectOption(name)
  const named = timeline.events.filter(({ names }) => names.includes(name))
  expect(await shownEvents(page)).toEqual(titlesOf(named))
  await page.locator('input[name=contested]').check()
  const contested = named.filter(({ disagreements }) => disagreements.length > 0)
  expect(await shownEvents(page)).toEqual(titlesOf(contested))
  await close()
})

test('an address with a filter that does not exist shows everything', async () => {
  const { page, close } = await open(`${root.address}?source=nobody&name=none`, DESK)
  expect(await shownEvents(page)).toHaveLength(timeline.events.length)
  await close()
})

test('j and k go from event to event, the question mark tells of them', async () => {
  const { page, faults, close } = await open(root.address, DESK)
  const focused = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.closest('[data-event]')?.querySelector('.title')?.textContent.trim() ?? '',
    )
  const inSight = await page
    .locator('[data-event] .title')
    .evaluateAll((titles) => titles.filter((title) => title.checkVisibility()).map((title) => title.textContent.trim()))
  await page.keyboard.press('j')
  expect(await focused()).toBe(inSight[0])
  await page.keyboard.press('j')
  expect(await focused()).toBe(inSight[1])
  await page.keyboard.press('k')
  expect(await focused()).toBe(inSight[0])
  await page.keyboard.press('k')
  expect(await focused()).toBe(inSight[0])
  await page.keyboard.press('Control+j')
  expect(await focused()).toBe(inSight[0])
  await page.keyboard.press('?')
  expect(await page.locator('dialog').isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.locator('dialog').isVisible()).toBe(false)
  expect(faults).toEqual([])
  await close()
})

test('letters typed into a choice of the filters are no keys', async () => {
  const { page, close } = await open(root.address, DESK)
  await page.locator('select[name=source]').focus()
  await page.keyboard.press('j')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
  await close()
})

test('the first tab stop leads to the content', async () => {
  const { page, close } = await open(root.address, DESK)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await close()
})

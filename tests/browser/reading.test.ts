// A reader without JavaScript: the whole timeline is in the page, opens, prints, and a missing page says so.
import { describe, expect, inject, test } from 'vitest'
import { useBrowser } from './browser.ts'
import { LONG_STORY, readTimeline } from './page-kinds.ts'

const sites = inject('sites')
const open = useBrowser()
const CASES = [
  { site: sites.root, story: 'fall-of-assad', page: '' },
  { site: sites.sub, story: 'fall-of-assad', page: 'fall-of-assad/' },
  { site: sites.fixture, story: 'harbour-fire', page: 'harbour-fire/' },
  { site: sites.fixture, story: 'old-bridge', page: 'old-bridge/' },
] as const

/** Events that are opened by hand; all are made alike. */
const OPENED = 12
const NO_SCRIPT = { javaScriptEnabled: false }

describe.each(CASES)('$story at "$page"', ({ site, story, page: path }) => {
  test('all events with all their accounts are in the page', async () => {
    const timeline = await readTimeline(site, story)
    const { page, faults, close } = await open(site.address + path, NO_SCRIPT)
    const events = await page.locator('[data-event]').evaluateAll((items) =>
      items.map((item) => ({
        title: item.querySelector('.title')?.textContent ?? '',
        background: item.closest('#background') !== null,
        accounts: [...item.querySelectorAll('blockquote')].map((quote) => quote.textContent.trim()),
      })),
    )
    const order = timeline.events.map(({ title }) => fold(title))
    expect(events.map(({ title }) => fold(title)).sort()).toEqual([...order].sort())
    for (const background of [true, false]) {
      const part = events.filter((event) => event.background === background).map(({ title }) => fold(title))
      expect(part).toEqual(order.filter((title) => part.includes(title)))
    }
    for (const { accounts, title } of timeline.events) {
      const shown = events.find((event) => fold(event.title) === fold(title))?.accounts.map(fold) ?? []
      expect(shown, title).toHaveLength(accounts.length)
      for (const { text } of accounts)
        expect(
          shown.some((account) => account.includes(fold(text))),
          text,
        ).toBe(true)
    }
    expect(faults).toEqual([])
    await close()
  })

  test('accounts open', async () => {
    const { page, close } = await open(site.address + path, NO_SCRIPT)
    const background = page.locator('#background > summary')
    if ((await background.count()) > 0) await background.click()
    for (const event of (await page.locator('[data-event]').all()).slice(0, OPENED)) {
      const quote = event.locator('blockquote').first()
      expect(await quote.isVisible()).toBe(false)
      await event.locator('summary').click()
      expect(await quote.isVisible()).toBe(true)
    }
    await close()
  })
})

test('filters that no script would work are not shown', async () => {
  const { page, close } = await open(sites.root.address, NO_SCRIPT)
  expect(await page.locator('select:visible, button:visible, input:visible').count()).toBe(0)
  await close()
})

test('the page is whole on paper: accounts open, ways through the site left out', async () => {
  const { page, close } = await open(sites.root.address, NO_SCRIPT)
  await page.emulateMedia({ media: 'print' })
  const hidden = await page
    .locator('[data-event] blockquote')
    .evaluateAll((quotes) => quotes.filter((quote) => !quote.checkVisibility() || quote.clientHeight < 8).length)
  expect(hidden).toBe(0)
  expect(await page.locator('.screen-only:visible').count()).toBe(0)
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.body)
    return color
  })
  expect(colours).toBe('rgb(0, 0, 0)')
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
  await close()
})

test.each([sites.root, sites.sub, sites.fixture])('a missing page at $base says so and leads on', async (site) => {
  const response = await fetch(`${site.address}no/such/page/`)
  expect(response.status).toBe(404)
  const { page, close } = await open(`${site.address}no/such/page/`, NO_SCRIPT)
  expect(await page.locator('h1').textContent()).toContain('no page')
  await page.locator('main a').first().click()
  expect(page.url().startsWith(site.address)).toBe(true)
  expect(await page.locator('h1').textContent()).not.toContain('no page')
  await close()
})

test('a story is told from page to page: event, article, back to the event', async () => {
  const { page, faults, close } = await open(sites.sub.address, NO_SCRIPT)
  await page.locator('[data-event] .title a:visible').first().click()
  const event = page.url()
  expect(event).toContain('/sub/fall-of-assad/events/')
  await page.locator('main a[href*="/articles/"]').first().click()
  expect(page.url()).toContain('/sub/fall-of-assad/articles/')
  await page
    .locator(`main a[href="${new URL(event).pathname}"]`)
    .first()
    .click()
  expect(page.url()).toBe(event)
  expect(faults).toEqual([])
  await close()
})

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

describe('a long story', () => {
  test('opens with its main events, and every other is one step away', async () => {
    const timeline = await readTimeline(sites.long, LONG_STORY)
    const { page, faults, close } = await open(sites.long.address, NO_SCRIPT)
    const order = timeline.events.map(({ title }) => fold(title))
    const main = await page.locator('[data-event] .title').allTextContents()
    expect(main.length).toBeGreaterThan(0)
    expect(main.length).toBeLessThan(order.length)
    expect(main.map(fold).filter((title) => !order.includes(title))).toEqual([])
    const days = await page
      .locator('#days a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const found: string[] = []
    for (const day of days) {
      await page.goto(new URL(day, sites.long.address).href)
      found.push(...(await page.locator('[data-event] .title').allTextContents()).map(fold))
    }
    expect(found.sort()).toEqual(order.sort())
    expect(faults).toEqual([])
    await close()
  })
})

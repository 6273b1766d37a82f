// Every kind of page, in light and dark, on a telephone and a desk: nothing that axe, the console or the policy
// complains of, no request to another host, nothing wider than the window.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { useBrowser } from './browser.ts'
import { LONG_STORY, fullestDay, pageKinds } from './page-kinds.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDTHS = [360, 1440]
const SCHEMES = ['light', 'dark'] as const

const sites = inject('sites')
const open = useBrowser()
const kinds = [
  ...[...(await pageKinds(sites.root, 'fall-of-assad'))].map(([kind, path]) => ({ kind, site: sites.root, path })),
  { kind: 'front of several stories', site: sites.fixture, path: '' },
  { kind: 'story of the fixture', site: sites.fixture, path: 'harbour-fire/' },
  { kind: 'long story', site: sites.long, path: '' },
  { kind: 'day of a long story', site: sites.long, path: `${await fullestDay(sites.long)}/` },
  { kind: 'articles of a long story', site: sites.long, path: `${LONG_STORY}/articles/` },
]
const views = kinds.flatMap((kind) => WIDTHS.map((width) => ({ ...kind, width })))

test('all kinds of pages are there', () => {
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(
    expect.arrayContaining(['article', 'contested event', 'coverage', 'event', 'front', 'method', 'name', 'story']),
  )
})

test.each(views)('$kind, $width pixels', async ({ site, kind, path, width }) => {
  const { page, faults, close } = await open(site.address + path, {
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  })
  expect(await overflowOf(page)).toBe(0)
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.toggleAttribute('open', true)
  })
  expect(await overflowOf(page)).toBe(0)
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    expect(await complaints(page), colorScheme).toEqual([])
  }
  expect(faults.filter((fault) => kind !== 'missing' || !fault.includes('404'))).toEqual([])
  await close()
})

test('a fault of a page would be found', async () => {
  const { page, close } = await open(sites.fixture.address)
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="/favicon.svg"><p class="wide">wide</p>')
    const wide = document.querySelector<HTMLElement>('.wide')
    if (wide !== null) wide.style.width = '9999px'
  })
  expect((await complaints(page)).map(({ id }) => id)).toContain('image-alt')
  expect(await overflowOf(page)).toBeGreaterThan(0)
  await close()
})

describe('the policy', () => {
  test.each(kinds)('$kind has one, without unsafe words, that nothing on the page breaks', async ({ site, path }) => {
    const { page, close } = await open(site.address + path)
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    const styled = await page.evaluate(() => ({
      sheets: document.styleSheets.length,
      inline: document.querySelectorAll('[style], [onclick], [onload]').length,
    }))
    expect(styled.sheets).toBeGreaterThan(0)
    expect(styled.inline).toBe(0)
    await close()
  })

  test('would be heard of when broken', async () => {
    const { page, faults, close } = await open(sites.root.address)
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="http://other.invalid/x.png" onerror="alert(1)">')
    })
    await expect.poll(() => faults.length).toBeGreaterThan(0)
    await close()
  })
})

/** What axe finds, with the elements that it finds it at. */
async function complaints(page: Page): Promise<{ id: string; target: unknown; why: string }[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target, why: failureSummary ?? '' })),
  )
}

/** How many pixels the page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
}

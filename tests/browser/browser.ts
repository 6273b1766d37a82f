// One Chromium for all tests, and pages in it that keep account of what goes wrong while they are open.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

export interface WatchedPage {
  readonly page: Page
  /** Console errors and warnings, uncaught errors, policy violations, failed requests, and requests to other hosts. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

/** For a click or a page to be ready; a busy machine needs a second or two. */
const PATIENCE_MS = 30_000

export type OpenPage = (address: string, options?: BrowserContextOptions) => Promise<WatchedPage>

/** Call at the top of a test file. */
export function useBrowser(): OpenPage {
  let browser: Browser | null = null
  beforeAll(async () => {
    browser = await chromium.connect(inject('chromium'))
  })
  afterAll(() => browser?.close())
  return async (address, options = {}) => {
    if (browser === null) throw new Error('The browser is not there yet.')
    const context = await browser.newContext(options)
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    const faults: string[] = []
    const host = new URL(address).host
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol !== 'data:' && url.host !== host) faults.push(`other host: ${request.url()}`)
    })
    await page.goto(address)
    await page.evaluate(async () => {
      await document.fonts.ready
    })
    return { page, faults, close: () => context.close() }
  }
}

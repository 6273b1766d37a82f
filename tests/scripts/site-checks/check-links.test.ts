import { describe, expect, test } from 'vitest'
import { checkLinks } from '../../../scripts/site-checks/check-links.ts'
import { parseHtmlPage } from '../../../scripts/site-checks/html-page.ts'

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>
<link>/harbour/</link><description>News</description></channel></rss>`

/** The faults of a site that has an empty feed of its one story, and these pages besides the story's own. */
function faultsWith(...others: readonly string[]): string[] {
  const files = new Map([
    ['harbour/feed.xml', RSS],
    ['robots.txt', 'User-agent: *'],
  ])
  const pages = ['harbour/index.html', ...others]
  for (const page of pages) files.set(page, '')
  return checkLinks({
    folder: 'dist',
    base: '/',
    origin: null,
    files: new Map([...files].map(([path, text]) => [path, Buffer.from(text)])),
    pages: new Map(pages.map((page) => [page, parseHtmlPage('<p>Harbour</p>')])),
  })
}

describe('a feed without items', () => {
  test('is a fault where the story has events', () => {
    expect(faultsWith('harbour/events/a-fire/index.html')).toEqual(['harbour/feed.xml: has no items with links'])
  })

  test('is none where the story has no event, or another one has', () => {
    expect(faultsWith()).toEqual([])
    expect(faultsWith('coast/events/a-fire/index.html')).toEqual([])
  })
})

// Every reference of a built site is followed inside it: pages, anchors, files, style sheets, feeds, the sitemap. One
// line a fault.
import { parseFeed } from 'feedsmith'
import type { BuiltSite } from './site-folder.ts'
import { NO_ORIGIN, addressOf, fileAt, textOf } from './site-folder.ts'

const STYLE_URL = /url\(\s*["']?([^"')]+)["']?\s*\)/g
const LOCATION = /<loc>([^<]+)<\/loc>/g

/** Faults read `file: what is wrong`; none where all is well. What leads to other sites is not followed. */
export function checkLinks(site: BuiltSite): string[] {
  return [
    ...checkPages(site),
    ...checkCanonicals(site),
    ...checkStyles(site),
    ...checkFeeds(site),
    ...checkSitemap(site),
    ...checkRobots(site),
  ]
}

function checkPages(site: BuiltSite): string[] {
  return [...site.pages].flatMap(([file, page]) => [
    ...page.duplicateIds.map((id) => `${file}: two elements have the id "${id}"`),
    ...page.references.flatMap(({ target, from, fetched }) => {
      const fault = follow(site, file, target, fetched)
      return fault === null ? [] : [`${file}: ${from} "${target}" ${fault}`]
    }),
  ])
}

/** What is wrong with a reference, or null. What leads to other sites is not followed. */
function follow(site: BuiltSite, file: string, target: string, fetched: boolean): string | null {
  if (target.startsWith('data:')) return fetched ? null : 'is no address'
  const here = addressOf(site, file)
  const address = new URL(target, here)
  if (address.protocol === 'mailto:') return null
  if (!['http:', 'https:'].includes(address.protocol)) return 'is neither http nor https'
  if (address.origin !== here.origin) return fetched ? 'is fetched from another host' : null
  const found = fileAt(site, address)
  if (found === null) return 'leads nowhere'
  if (address.hash === '') return null
  const ids = site.pages.get(found)?.ids
  return ids?.has(decodeURIComponent(address.hash.slice(1))) === true ? null : 'has no such anchor'
}

/** Where the site knows its origin, a canonical page names itself, and every page but the missing one has one. */
function checkCanonicals(site: BuiltSite): string[] {
  if (site.origin === null) return []
  return [...site.pages].flatMap(([file, { canonical }]) => {
    if (file === '404.html') return canonical === null ? [] : [`${file}: has a canonical address`]
    if (canonical === null) return [`${file}: has no canonical address`]
    const there = fileAt(site, new URL(canonical, addressOf(site, file)))
    if (there === null) return []
    const own = site.pages.get(there)?.canonical ?? ''
    return own === canonical ? [] : [`${file}: its canonical page ${there} gives another address: "${own}"`]
  })
}

function checkStyles(site: BuiltSite): string[] {
  return [...site.files]
    .filter(([file]) => file.endsWith('.css'))
    .flatMap(([file, bytes]) =>
      [...bytes.toString('utf8').matchAll(STYLE_URL)].flatMap(([, target = '']) => {
        const fault = follow(site, file, target, true)
        return fault === null ? [] : [`${file}: url "${target}" ${fault}`]
      }),
    )
}

function checkFeeds(site: BuiltSite): string[] {
  return [...site.files.keys()]
    .filter((file) => /(?:^|\/)(?:feed|atom)\.(?:xml|json)$/.test(file))
    .flatMap((file) => {
      const targets = feedTargets(textOf(site, file))
      const faults = targets.flatMap((target) => {
        const fault = follow(site, file, target, false)
        return fault === null ? [] : [`${file}: "${target}" ${fault}`]
      })
      const folder = file.replace(/[^/]*$/, '')
      const hasEvents = [...site.pages.keys()].some((page) => page.startsWith(`${folder}events/`))
      return hasEvents && targets.length < 2 ? [`${file}: has no items with links`, ...faults] : faults
    })
}

function feedTargets(text: string): string[] {
  const { format, feed } = parseFeed(text)
  const links = (list: readonly { href?: string }[] | undefined): (string | undefined)[] =>
    (list ?? []).map(({ href }) => href)
  const targets =
    format === 'rss'
      ? [feed.link, ...(feed.items ?? []).map(({ link }) => link)]
      : format === 'atom'
        ? [...links(feed.links), ...(feed.entries ?? []).flatMap((entry) => links(entry.links))]
        : format === 'json'
          ? [feed.home_page_url, feed.feed_url, ...(feed.items ?? []).map(({ url }) => url)]
          : []
  return targets.filter((target) => target !== undefined)
}

/** Where the site knows its origin: the sitemap leads to pages only, and to every canonical one. */
function checkSitemap(site: BuiltSite): string[] {
  if (site.origin === null) return []
  const index = site.files.get('sitemap-index.xml')?.toString('utf8')
  if (index === undefined) return ['sitemap-index.xml is missing']
  const faults: string[] = []
  const listed = new Set<string>()
  const locationsOf = (text: string): URL[] => [...text.matchAll(LOCATION)].map(([, target = '']) => new URL(target))
  for (const part of locationsOf(index)) {
    const file = fileAt(site, part)
    if (file === null || part.origin !== site.origin) faults.push(`sitemap-index.xml: "${part.href}" leads nowhere`)
    else for (const page of locationsOf(textOf(site, file))) listed.add(page.href)
  }
  for (const href of listed) {
    const file = fileAt(site, new URL(href))
    if (new URL(href).origin !== site.origin || file === null || !site.pages.has(file)) {
      faults.push(`sitemap: "${href}" leads nowhere`)
    }
  }
  for (const [file, { canonical }] of site.pages) {
    const own = addressOf(site, file).href
    if (canonical === own && !listed.has(own)) faults.push(`sitemap: "${own}" is not listed`)
  }
  return faults
}

function checkRobots(site: BuiltSite): string[] {
  const text = site.files.get('robots.txt')?.toString('utf8')
  if (text === undefined) return ['robots.txt is missing']
  const named = /^Sitemap: (\S+)$/m.exec(text)?.[1]
  if (named === undefined) return site.origin === null ? [] : ['robots.txt: names no sitemap']
  return fileAt(site, new URL(named, site.origin ?? NO_ORIGIN)) === null ? [`robots.txt: "${named}" leads nowhere`] : []
}

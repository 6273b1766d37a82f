// What `robots.txt` says: everything may be read, and where the list of pages is.
import type { SiteAddress } from './site-address.ts'

/** The file that @astrojs/sitemap writes; it writes none where the site does not know its own address. */
const SITEMAP = 'sitemap-index.xml'

/** Names the list only where the site knows its own address. */
export function formatRobots(address: SiteAddress): string {
  const lines = ['User-agent: *', 'Allow: /']
  if (address.known) lines.push('', `Sitemap: ${address.absolute(address.routes.asset(SITEMAP))}`)
  return `${lines.join('\n')}\n`
}

// Where the site is on the web, if it knows: turns paths of `routes.ts` into addresses and lasting identifiers for
// feeds and metadata.
import { createRoutes } from './routes.ts'
import type { Routes } from './routes.ts'

export interface SiteAddress {
  readonly routes: Routes
  /** False where no SITE was given: addresses are then paths. */
  readonly known: boolean
  /** `https://example.org/sub/story/`, or the path where the site does not know its own address. */
  absolute(path: string): string
  /** As `absolute`, or a tag: URI (RFC 4151), which says that it is a name and leads nowhere. */
  identify(path: string): string
}

/** RFC 4151 wants a domain and a day on which its owner held it; `.invalid` is nobody's on any day (RFC 2606). */
const NOBODY = 'synoptic.invalid,2024'

/** `site` is the origin given at build (`https://example.org`), `base` the path that the site is served under. */
export function createSiteAddress(site: URL | string | undefined, base: string): SiteAddress {
  const routes = createRoutes(base)
  const absolute = (path: string): string => (site === undefined ? path : new URL(path, site).href)
  return {
    routes,
    known: site !== undefined,
    absolute,
    identify: (path) => (site === undefined ? `tag:${NOBODY}:${path.slice(routes.base.length)}` : absolute(path)),
  }
}

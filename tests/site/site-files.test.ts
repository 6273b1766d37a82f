import { expect, test } from 'vitest'
import { formatHeaders } from '../../src/site/headers.ts'
import { formatRobots } from '../../src/site/robots.ts'
import { createRoutes } from '../../src/site/routes.ts'
import { createSiteAddress } from '../../src/site/site-address.ts'

test('robots.txt names the sitemap where the address is known', () => {
  expect(formatRobots(createSiteAddress('https://example.org', '/sub'))).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sub/sitemap-index.xml\n',
  )
  expect(formatRobots(createSiteAddress(undefined, '/'))).toBe('User-agent: *\nAllow: /\n')
})

test('_headers guards every page and lets hashed files be kept', () => {
  expect(formatHeaders(createRoutes('/sub/'))).toMatchInlineSnapshot(`
    "/sub/*
      Content-Security-Policy: frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin
      Cross-Origin-Opener-Policy: same-origin
      Permissions-Policy: camera=(), geolocation=(), microphone=()

    /sub/_astro/*
      Cache-Control: public, max-age=31536000, immutable

    /sub/:story/timeline.json
      Access-Control-Allow-Origin: *

    /sub/:story/feed.xml
      Access-Control-Allow-Origin: *

    /sub/:story/atom.xml
      Access-Control-Allow-Origin: *

    /sub/:story/feed.json
      Access-Control-Allow-Origin: *

    /sub/timeline.schema.json
      Access-Control-Allow-Origin: *
    "
  `)
})

test.each([
  ['https://example.org', '/', '/a/', 'https://example.org/a/'],
  ['https://example.org/', '/sub', '/sub/a/', 'https://example.org/sub/a/'],
  [undefined, '/sub', '/sub/a/', '/sub/a/'],
])('from %s and %s, %s is at %s', (site, base, path, expected) => {
  expect(createSiteAddress(site, base).absolute(path)).toBe(expected)
})

import { describe, expect, test } from 'vitest'
import { formatSettingProblem } from '../src/setting-problem.ts'
import { findAddressProblems, readWebAddress } from '../src/web-address.ts'

describe('readWebAddress', () => {
  test.each([
    [{}, null, '/'],
    [{ SITE: '', BASE: '' }, null, '/'],
    [{ SITE: 'https://example.org', BASE: '/' }, 'https://example.org', '/'],
    [{ BASE: 'sub' }, null, '/sub/'],
    [{ BASE: '/sub' }, null, '/sub/'],
    [{ BASE: '/sub/deep/' }, null, '/sub/deep/'],
  ])('%j', (environment, site, base) => {
    expect(readWebAddress(environment)).toEqual({ site, base })
  })
})

describe('findAddressProblems', () => {
  test.each([
    {},
    { SITE: '', BASE: '' },
    { SITE: 'https://example.org', BASE: '/sub/' },
    { SITE: 'http://localhost:8080/', BASE: 'sub' },
    { SITE: 'https://例え.jp', BASE: '/~ann/news_1.0/' },
  ])('none in %j', (environment) => {
    expect(findAddressProblems(environment)).toEqual([])
  })

  test.each([
    'example.org',
    'ftp://example.org',
    'https://example.org/sub/',
    'https://example.org/?a=1',
    'https://a@b.org',
  ])('SITE %s is told', (site) => {
    expect(findAddressProblems({ SITE: site }).map(({ setting }) => setting)).toEqual(['SITE'])
  })

  test.each(['https://example.org/sub/', '//sub/', '/a/../b/', '/a b/', '/a?b/', '/100%/', '/%C3%A9/', '/#top'])(
    'BASE %s is told',
    (base) => {
      expect(findAddressProblems({ BASE: base }).map(({ setting }) => setting)).toEqual(['BASE'])
    },
  )

  test('both are told together, each with what was expected, what was found and how to mend it', () => {
    const problems = findAddressProblems({ SITE: 'example.org', BASE: 'https://example.org/sub/' })
    expect(problems.map(formatSettingProblem).join('\n')).toMatchInlineSnapshot(`
      "SITE: expected the beginning of an address, such as https://example.org, found "example.org"
          Leave out what comes after the host; a path that the site is served under goes into BASE.
      BASE: expected a path such as /sub/, found "https://example.org/sub/"
          The host goes into SITE."
    `)
  })
})

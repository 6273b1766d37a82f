import { expect, test } from 'vitest'
import { HOST_POLICY, PAGE_POLICY } from '../../src/site/content-policy.ts'

test('a page may use files of its own site, and nothing else', () => {
  expect(PAGE_POLICY.split('; ')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]
  `)
})

test.each([
  ['a page', PAGE_POLICY],
  ['a host', HOST_POLICY],
])('%s lets nothing in that is inline or from elsewhere', (_, policy) => {
  expect(policy).not.toMatch(/unsafe|sha256|\*|https?:/)
})

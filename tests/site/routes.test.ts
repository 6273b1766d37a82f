import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { createRoutes, sentenceAnchor } from '../../src/site/routes.ts'

describe('addresses', () => {
  test.each(['/sub', '/sub/', 'sub', 'sub/'])('the base %s is one folder', (base) => {
    expect(createRoutes(base).home()).toBe('/sub/')
  })

  test.each([
    ['home', createRoutes('/').home(), '/'],
    ['story', createRoutes('/').story('a'), '/a/'],
    ['event', createRoutes('/sub/').event('a', 'b'), '/sub/a/events/b/'],
    ['article', createRoutes('/').article('a', 'b'), '/a/articles/b/'],
    ['articles', createRoutes('/').articles('a'), '/a/articles/'],
    ['day', createRoutes('/').day('a', '2024-12-08'), '/a/days/2024-12-08/'],
    ['sentence', createRoutes('/').sentence('a', 'b', 11), '/a/articles/b/#s12'],
    ['names', createRoutes('/').names('a'), '/a/names/'],
    ['name', createRoutes('/x/y/').name('a', 'b'), '/x/y/a/names/b/'],
    ['quotations', createRoutes('/').quotations('a'), '/a/quotations/'],
    ['coverage', createRoutes('/').coverage('a'), '/a/coverage/'],
    ['method', createRoutes('/').method('a'), '/a/method/'],
    ['file', createRoutes('/').file('a', 'feed.xml'), '/a/feed.xml'],
    ['asset', createRoutes('/sub/').asset('favicon.svg'), '/sub/favicon.svg'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected)
  })

  test('no id leaves its folder', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => {
        const path = createRoutes('/').event('story', id)
        expect(path.split('/')).toHaveLength(5)
        expect(decodeURIComponent(path.split('/')[3] ?? '')).toBe(id)
      }),
    )
  })

  test('anchors count from 1', () => {
    expect(sentenceAnchor(0)).toBe('s1')
  })
})

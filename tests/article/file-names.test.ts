// Names made of titles, and files whose names are one on some disk.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDuplicateIds, findNameProblem, formatName } from '../../src/article/file-names.ts'
import { formatProblem } from '../../src/model/problem.ts'
import { contentFile } from './content-fixture.ts'

describe('names of titles', () => {
  test.each([
    ['Storm closes the harbour', 'storm-closes-the-harbour'],
    ['It’s over: 3,000 leave', 'its-over-3-000-leave'],
    ['Æ Übergröße', 'ae-ubergrosse'],
    ['عاصفة تغلق الميناء', 'عاصفة-تغلق-الميناء'],
    ['嵐が港を閉じる', '嵐が港を閉じる'],
    ['हिन्दी', 'हिन्दी'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con-article'],
    ['\u{1F30A}', 'article'],
    ['x'.repeat(400), 'x'.repeat(80)],
    [`${'word '.repeat(15)}longer words`, 'word-'.repeat(15).slice(0, -1)],
  ])('%s', (title, name) => {
    expect(formatName(title, 'article')).toBe(name)
  })

  test('of any title are fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        expect(findNameProblem('x', formatName(title, 'article'), 'file')).toBeNull()
      }),
      { numRuns: 1000 },
    )
  })
})

test('names that are one', () => {
  const files = [
    contentFile('', 'storm'),
    contentFile('', 'caf\u00e9'),
    contentFile('', 'Storm'),
    contentFile('', 'cafe\u0301'),
    contentFile('', 'storm', 'other'),
    contentFile('', 'storms'),
  ]
  const said = findDuplicateIds(files).map(formatProblem).toSorted().join('\n')
  expect(said).toMatchInlineSnapshot(`
    "content/harbour/café.md:1:1 the name "café" is taken by content/harbour/café.md
        Rename one of them.
    content/harbour/storm.md:1:1 the name "storm" is taken by content/harbour/Storm.md
        Rename one of them."
  `)
  expect(findDuplicateIds(files.toReversed()).map(formatProblem).toSorted().join('\n')).toBe(said)
})

test('finds nothing among different names', () => {
  expect(findDuplicateIds([contentFile('', 'a'), contentFile('', 'b'), contentFile('', 'a', 'other')])).toEqual([])
})

// What is said of each thing that can be wrong with an article's bytes, name and front matter.
import { describe, expect, test } from 'vitest'
import { problemsOf, withBody, withFields } from './content-fixture.ts'

describe('bytes', () => {
  test('an empty file', () => {
    expect(problemsOf('')).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 the file is empty
          Begin the file with a line "---", then fields such as "title: Some words", then a line "---"."
    `)
  })
  test('UTF-16', () => {
    expect(problemsOf(new Uint8Array([0xff, 0xfe, 0x2d, 0x00]))).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 expected UTF-8, found UTF-16
          Save the file as UTF-8."
    `)
  })
  test('bytes that are not UTF-8', () => {
    expect(problemsOf(new Uint8Array([0x2d, 0x2d, 0x2d, 0x0d, 0x0a, 0x61, 0xe9, 0x62]))).toMatchInlineSnapshot(`
      "content/harbour/x.md:2:2 expected UTF-8, found bytes that are not
          Save the file as UTF-8."
    `)
  })
  test('a cut character at the end', () => {
    expect(problemsOf(new Uint8Array([0x61, 0x0a, 0xe2, 0x82]))).toMatchInlineSnapshot(`
      "content/harbour/x.md:2:1 expected UTF-8, found bytes that are not
          Save the file as UTF-8."
    `)
  })
  test('two byte order marks', () => {
    expect(problemsOf('\u{FEFF}\u{FEFF}---\n')).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 expected one byte order mark at most, found two
          Save the file as UTF-8."
    `)
  })
  test('a NUL', () => {
    expect(problemsOf(withBody('The wall\0 broke.'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:9 expected text, found the unprintable character U+0000
          Take it out; it often comes with copied text."
    `)
  })
  test('a control character as Windows writes quotation marks', () => {
    expect(problemsOf(withBody('\u0093Stay away\u0094'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 expected text, found the unprintable character U+0093
          Take it out; it often comes with copied text."
    `)
  })
  test('a file too large', () => {
    expect(problemsOf(withBody('word '.repeat(100_001)))).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 expected at most 500000 bytes, found 500068
          Split the file, or take out what is not the article."
    `)
  })
})

describe('names of files', () => {
  test('capitals', () => {
    expect(problemsOf(withBody('Words.'), 'Storm Closes')).toMatchInlineSnapshot(`
      "content/harbour/Storm Closes.md:1:1 expected a file name of lower-case letters, digits and hyphens, found "Storm Closes"
          "storm-closes.md" would do."
    `)
  })
  test('a name of Windows', () => {
    expect(problemsOf(withBody('Words.'), 'con')).toMatchInlineSnapshot(`
      "content/harbour/con.md:1:1 expected a file name that no system keeps for a device, found "con"
          "con-article.md" would do."
    `)
  })
  test('the page for missing addresses', () => {
    expect(problemsOf(withBody('Words.'), '404')).toMatchInlineSnapshot(`
      "content/harbour/404.md:1:1 expected a file name that is not the page for missing addresses, found "404"
          "404-article.md" would do."
    `)
  })
  test('letters that are not composed', () => {
    expect(problemsOf(withBody('Words.'), 'cafe\u0301')).toMatchInlineSnapshot(`
      "content/harbour/café.md:1:1 expected a file name whose accents are part of their letters (Unicode form NFC), found "café"
          "cafe.md" would do."
    `)
  })
  test('a name too long', () => {
    expect(problemsOf(withBody('Words.'), 'storm-'.repeat(20) + 'x')).toMatchInlineSnapshot(`
      "content/harbour/storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-x.md:1:1 expected a file name of at most 80 characters, found "storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-…"
          "storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm-storm.md" would do."
    `)
  })
  test('a path', () => {
    expect(problemsOf(withBody('Words.'), '../../x')).toMatchInlineSnapshot(`
      "content/harbour/../../x.md:1:1 expected a file name of lower-case letters, digits and hyphens, found "../../x"
          "x.md" would do."
    `)
  })
  test('nothing but a picture', () => {
    expect(problemsOf(withBody('Words.'), '\u{1F30A}')).toMatchInlineSnapshot(`
      "content/harbour/🌊.md:1:1 expected a file name of lower-case letters, digits and hyphens, found "🌊"
          "article.md" would do."
    `)
  })
})

describe('the two rules', () => {
  test('no front matter', () => {
    expect(problemsOf('The harbour is closed.\n')).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 expected front matter, found "The harbour is closed."
          Begin the file with a line "---", then fields such as "title: Some words", then a line "---"."
    `)
  })
  test('an empty line first', () => {
    expect(problemsOf('\n---\ntitle: Storm\n---\n')).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 expected front matter, found ""
          Begin the file with a line "---", then fields such as "title: Some words", then a line "---"."
    `)
  })
  test('JavaScript', () => {
    expect(problemsOf('---js\n{ title: process.exit(1) }\n---\nWords.')).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 expected a line "---" and YAML below it, found "---js"
          Begin the file with a line "---", then fields such as "title: Some words", then a line "---"."
    `)
  })
  test('JavaScript after a space', () => {
    expect(problemsOf('--- javascript\n{}\n---\nWords.')).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 expected a line "---" and YAML below it, found "--- javascript"
          Begin the file with a line "---", then fields such as "title: Some words", then a line "---"."
    `)
  })
  test('JSON', () => {
    expect(problemsOf('---json\n{"title":"Storm"}\n---\nWords.')).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 expected a line "---" and YAML below it, found "---json"
          Begin the file with a line "---", then fields such as "title: Some words", then a line "---"."
    `)
  })
  test('TOML', () => {
    expect(problemsOf('---toml\ntitle = "Storm"\n---\nWords.')).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 expected a line "---" and YAML below it, found "---toml"
          Begin the file with a line "---", then fields such as "title: Some words", then a line "---"."
    `)
  })
  test('never closed', () => {
    expect(problemsOf('---\ntitle: Storm\n\nThe harbour is closed.')).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 the front matter is never closed
          Put a line "---" after its last field."
    `)
  })
  test('closed by a longer rule', () => {
    expect(problemsOf('---\ntitle: Storm\n----\nWords.')).toMatchInlineSnapshot(`
      "content/harbour/x.md:3:1 expected a line "---" alone, found "----"
          Begin the file with a line "---", then fields such as "title: Some words", then a line "---"."
    `)
  })
  test('text between two rules', () => {
    expect(problemsOf('---\nThe harbour is closed.\n---\nWords.')).toMatchInlineSnapshot(`
      "content/harbour/x.md:2:1 expected fields between the two lines "---", found something else
          Write each field as "name: value"."
    `)
  })
  test('a list between two rules', () => {
    expect(problemsOf('---\n- a\n---\nWords.')).toMatchInlineSnapshot(`
      "content/harbour/x.md:2:1 expected fields between the two lines "---", found something else
          Write each field as "name: value"."
    `)
  })
  test('empty front matter', () => {
    expect(problemsOf('---\n---\nWords.')).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 published: expected a day like 2024-12-08, found no such field
      content/harbour/x.md:1:1 title: expected a title, found no such field"
    `)
  })
  test('too long', () => {
    expect(problemsOf(`---\n${'#'.repeat(70_000)}\n---\nWords.`)).toMatchInlineSnapshot(
      `"content/harbour/x.md:1:1 expected front matter of at most 64000 characters, found 70005"`,
    )
  })
  test('too many lines', () => {
    expect(problemsOf(`---\n${'\n'.repeat(5000)}---\nWords.`)).toMatchInlineSnapshot(
      `"content/harbour/x.md:1:1 expected front matter of at most 4000 lines, found 5001"`,
    )
  })
})

describe('YAML', () => {
  test('a field twice', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'title: Gale'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:4:1 the field is given twice
          Keep one of them."
    `)
  })
  test('a second colon', () => {
    expect(problemsOf(withFields('title: Storm: harbour closed', 'published: 2024-03-02'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:2:8 expected one value on the line, found a second ": "
          Where a value holds ": ", " #" or begins with a mark such as [ { * & ! | > % @, put it in quotes."
    `)
  })
  test('a remark that eats words', () => {
    expect(problemsOf(withFields('title: Storm #1 of the year', 'published: 2024-03-02'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:2:14 "#1 of the year" is read as a remark and not as part of the value
          Put the value in quotes, or the remark on a line of its own."
    `)
  })
  test('a remark after a day', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02 # a Saturday'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:3:23 "# a Saturday" is read as a remark and not as part of the value
          Put the value in quotes, or the remark on a line of its own."
    `)
  })
  test('an alias', () => {
    expect(problemsOf(withFields('title: &t Storm', 'author: *t', 'published: 2024-03-02'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:2:11 expected a plain value, found the mark "&t" before it
          Put the value in quotes.
      content/harbour/x.md:3:9 expected a value, found the alias "*t"
          Write the value out, or put it in quotes."
    `)
  })
  test('a tag', () => {
    expect(problemsOf(withFields('title: !!str Storm', 'published: 2024-03-02'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:2:14 expected a plain value, found the mark "!!str" before it
          Put the value in quotes."
    `)
  })
  test('a tab', () => {
    expect(
      problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'source:', '	name: Gazette')),
    ).toMatchInlineSnapshot(`"content/harbour/x.md:5:1 expected spaces before the field, found a tab"`)
  })
  test('an open quotation mark', () => {
    expect(problemsOf(withFields('title: "Storm', 'published: 2024-03-02'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:3:22 something is not closed or not parted: a quotation mark, a bracket, a comma or ":"
          Where a value holds ": ", " #" or begins with a mark such as [ { * & ! | > % @, put it in quotes."
    `)
  })
  test('words after a quotation', () => {
    expect(problemsOf(withFields('title: "Storm" at sea', 'published: 2024-03-02'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:2:16 the front matter is not YAML: Unexpected scalar at node end
          Where a value holds ": ", " #" or begins with a mark such as [ { * & ! | > % @, put it in quotes."
    `)
  })
  test('a line without a field', () => {
    expect(problemsOf(withFields('title: Storm', 'and gale', 'published: 2024-03-02'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:3:1 expected a field such as "title: Some words", found text
          Where a value holds ": ", " #" or begins with a mark such as [ { * & ! | > % @, put it in quotes."
    `)
  })
  test('a list as the name of a field', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', '? [a]', ': b'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:4:3 expected the name of a field, found a list or a map
          Write each field as "name: value"."
    `)
  })
  test('a directive', () => {
    expect(problemsOf(withFields('%YAML 1.1'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:2:10 something is not closed or not parted: a quotation mark, a bracket, a comma or ":"
          Where a value holds ": ", " #" or begins with a mark such as [ { * & ! | > % @, put it in quotes."
    `)
  })
  test('a second document', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', '...', 'tags: [a]'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:5:1 expected one block of fields, found a second"`,
    )
  })
})

describe('fields', () => {
  test('none of those needed', () => {
    expect(problemsOf(withFields('language: en'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 published: expected a day like 2024-12-08, found no such field
      content/harbour/x.md:1:1 title: expected a title, found no such field"
    `)
  })
  test('no value', () => {
    expect(problemsOf(withFields('title:', 'published: ~'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:2:7 title: expected a title, found nothing
      content/harbour/x.md:3:12 published: expected a day like 2024-12-08, found nothing"
    `)
  })
  test('an unknown key, misspelt', () => {
    expect(problemsOf(withFields('titel: Storm', 'published: 2024-03-02'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:1:1 title: expected a title, found no such field
      content/harbour/x.md:2:1 titel: no such field; did you mean "title"?
          Fields are title, published, source, author, url, language, tags, inferred."
    `)
  })
  test('an unknown key like no other', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'weather: bad'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:4:1 weather: no such field
          Fields are title, published, source, author, url, language, tags, inferred."
    `)
  })
  test('an unknown key within', () => {
    expect(
      problemsOf(
        withFields(
          'title: Storm',
          'published: 2024-03-02',
          'source:',
          '  name: Gazette',
          '  homepage: https://example.org',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:3 source.homepage: no such field; did you mean "home"?
          Fields are name, home."
    `)
  })
  test('a key that objects have', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', '__proto__: {}', 'constructor: x')))
      .toMatchInlineSnapshot(`
      "content/harbour/x.md:4:1 __proto__: no such field
          Fields are title, published, source, author, url, language, tags, inferred.
      content/harbour/x.md:5:1 constructor: no such field
          Fields are title, published, source, author, url, language, tags, inferred."
    `)
  })
  test('a day in words', () => {
    expect(problemsOf(withFields('title: Storm', 'published: soon'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:3:12 published: expected a day like 2024-12-08, found "soon""`,
    )
  })
  test('a day with a time', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02T10:00:00Z'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:3:12 published: expected a day like 2024-12-08, found "2024-03-02T10:00:00Z""`,
    )
  })
  test('a day that does not exist', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-02-30'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:3:12 published: expected a day that exists, found "2024-02-30""`,
    )
  })
  test('a title that is a list', () => {
    expect(problemsOf(withFields('title: [Storm]', 'published: 2024-03-02'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:2:8 title: expected a title, found a list of 1"`,
    )
  })
  test('an empty title', () => {
    expect(problemsOf(withFields('title: "  "', 'published: 2024-03-02'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:2:8 title: expected a title, found "  ""`,
    )
  })
  test('a title that nobody sees', () => {
    expect(problemsOf(withFields('title: "\\u200b\\u202e"', 'published: 2024-03-02'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:2:8 title: expected a title, found "<U+200B><U+202E>""`,
    )
  })
  test('a title with a control character', () => {
    expect(problemsOf(withFields('title: "Storm\\u0007"', 'published: 2024-03-02'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:2:8 title: expected a title on one line without control characters, found "Storm<U+0007>""`,
    )
  })
  test('a title of two lines', () => {
    expect(problemsOf(withFields('title: "Storm\\nGale"', 'published: 2024-03-02'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:2:8 title: expected a title on one line without control characters, found "Storm↵Gale""`,
    )
  })
  test('a title cut inside a character', () => {
    expect(problemsOf(withFields('title: "Storm \\ud83d"', 'published: 2024-03-02'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:2:8 title: expected a title of whole characters, found "Storm �""`,
    )
  })
  test('a title too long', () => {
    expect(problemsOf(withFields(`title: ${'storm '.repeat(51)}`, 'published: 2024-03-02'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:2:8 title: expected a title of at most 300 characters, found "storm storm storm storm storm storm storm storm storm storm …""`,
    )
  })
  test('an address that runs', () => {
    expect(
      problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'url: javascript:alert(1)')),
    ).toMatchInlineSnapshot(
      `"content/harbour/x.md:4:6 url: expected an address like https://example.org/page, found "javascript:alert(1)""`,
    )
  })
  test('an address with a password', () => {
    expect(
      problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'url: https://a:b@example.org/')),
    ).toMatchInlineSnapshot(
      `"content/harbour/x.md:4:6 url: expected an address like https://example.org/page, found "https://a:b@example.org/""`,
    )
  })
  test('an address without a host', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'url: "https:"'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:4:6 url: expected an address like https://example.org/page, found "https:""`,
    )
  })
  test('a source without a name', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'source:', '  home: ftp://example.org')))
      .toMatchInlineSnapshot(`
      "content/harbour/x.md:5:3 source.name: expected the name of who published it, found no such field
      content/harbour/x.md:5:9 source.home: expected an address like https://example.org/page, found "ftp://example.org""
    `)
  })
  test('a source that is text', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'source: Gazette'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:4:9 source: expected fields name and home, found "Gazette""`,
    )
  })
  test('a language in words', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'language: english'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:4:11 language: expected a language tag like en, pt-BR or ar, found "english""`,
    )
  })
  test('tags that are text', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'tags: sea'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:4:7 tags: expected a list of tags like [harbour, storms], found "sea""`,
    )
  })
  test('a language of one letter', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'language: e'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:4:11 language: expected a language tag like en, pt-BR or ar, found "e""`,
    )
  })
  test('a tag that is a map', () => {
    expect(
      problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'tags:', '  - sea', '  - at: home')),
    ).toMatchInlineSnapshot(`"content/harbour/x.md:6:5 tags.2: expected a tag, found fields of its own"`)
  })
  test('inferred, but not there', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'inferred:', '  author: The last line.')))
      .toMatchInlineSnapshot(`
      "content/harbour/x.md:5:3 inferred.author: there is no field "author" that could be inferred
          Give "author" its value, or take this out."
    `)
  })
  test('inferred, but no field', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'inferred:', '  tags: The words.')))
      .toMatchInlineSnapshot(`
      "content/harbour/x.md:5:3 inferred.tags: no such field
          Fields are title, published, source, author, url, language."
    `)
  })
  test('inferred from nothing', () => {
    expect(
      problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'inferred:', '  published:')),
    ).toMatchInlineSnapshot(
      `"content/harbour/x.md:5:13 inferred.published: expected the words or facts that it was worked out from, found nothing"`,
    )
  })
  test('inferred as text', () => {
    expect(problemsOf(withFields('title: Storm', 'published: 2024-03-02', 'inferred: yes'))).toMatchInlineSnapshot(
      `"content/harbour/x.md:4:11 inferred: expected fields that say what each value was worked out from, found "yes""`,
    )
  })
})

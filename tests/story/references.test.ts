import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_DECISIONS } from '../../src/model/settings.ts'
import { buildNames } from '../../src/story/names.ts'
import { findReferences } from '../../src/story/references.ts'
import { buildSmall } from './small-story.ts'

/** Each text is an article; what stands for a name in the last, as "words = id of the name". */
function referencesOf(...texts: readonly string[]): string[] {
  const { articles, readings } = buildSmall(
    Object.fromEntries(texts.map((body, index) => [`a${String(index)}`, { body }])),
  )
  const found = findReferences(articles, readings, buildNames(articles, readings, NO_DECISIONS, 'story.md'))
  const last = articles.length - 1
  return found
    .inArticle(last)
    .references.map(({ start, end, name }) => `${articles[last]?.text.slice(start, end) ?? ''} = ${name}`)
}

describe('cities by their rank', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'the name beside the description',
      ['Rebels entered Norway’s second city, Bergen, on Sunday.'],
      ['Norway’s second city = bergen'],
    ],
    [
      'the name before it, and the description alone in another article',
      ['Bergen, Norway’s second-largest city, is quiet.', 'Rebels entered Norway’s second city.'],
      ['Norway’s second city = bergen'],
    ],
    [
      'the one place of the sentence, its country aside',
      ['Crowds cheered in Bergen, Norway, after rebels entered the country’s second city.'],
      ['the country’s second city = bergen'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(referencesOf(...texts)).toEqual(expected)
  })

  test.each<[string, readonly string[]]>([
    ['nobody says which city', ['Rebels entered Norway’s second city.']],
    [
      'two are called so',
      ['Norway’s second city, Bergen, fell.', 'Norway’s second city, Oslo, fell.', 'Norway’s second city fell.'],
    ],
    ['two places before it', ['Crowds cheered in Bergen and in Oslo after rebels entered Norway’s second city.']],
    ['a country before it', ['Soldiers left Denmark for Norway’s second city.']],
    ['another rank', ['Norway’s third city, Bergen, fell.', 'Norway’s second city fell.']],
    ['no rank', ['Bergen was calm, but Norway’s city halls closed.']],
  ])('nothing: %s', (_, texts) => {
    expect(referencesOf(...texts)).toEqual([])
  })
})

describe('descriptions', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'an office whose holder the article names',
      ['Norwegian President Anna Berg fled on Sunday. The Norwegian president had lost the army.'],
      ['The Norwegian president = anna-berg'],
    ],
    [
      'an office of state whose holder another article names',
      ['Anna Berg, the president of Norway, fled on Sunday.', 'It rained. Norway’s president left the palace.'],
      ['Norway’s president = anna-berg'],
    ],
    [
      'a calling that one alone has',
      ['The singer Anna Berg has died. Doctors tried to save the singer.'],
      ['the singer = anna-berg'],
    ],
    [
      'the present holder, where another is called former',
      ['President Anna Berg met former President Carl Holm. The president smiled.'],
      ['The president = anna-berg'],
    ],
    [
      'the leader of a country',
      ['Norwegian President Anna Berg fled. The Norwegian leader was seen in Iceland.'],
      ['The Norwegian leader = anna-berg'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(referencesOf(...texts)).toEqual(expected)
  })

  test.each<[string, readonly string[]]>([
    ['a role of two', ['President Anna Berg met President Carl Holm. The president smiled.']],
    [
      'an old and a new holder, in two articles',
      ['Norwegian President Anna Berg spoke.', 'Norwegian President Carl Holm spoke.', 'The Norwegian president left.'],
    ],
    ['another country', ['Norwegian President Anna Berg spoke.', 'The Danish president left.']],
    ['no country, and nobody named here', ['Norwegian President Anna Berg spoke.', 'The president left.']],
    ['another office', ['Foreign Minister Anna Berg spoke. The defence minister left.']],
    ['what a person is to another', ['Anna Berg’s brother Carl Holm spoke. The brother left.']],
    ['a noun that only describes', ['The singer Anna Berg spoke. The singer contest began.']],
    ['one of a kind', ['The singer Anna Berg spoke. A singer fell. Every singer left.']],
    ['one who is told apart', ['The singer Anna Berg spoke. The singer who fell was young.']],
    ['a title before a name', ['The singer Anna Berg spoke.']],
    ['a quality that nobody has', ['Singer Anna Berg spoke. The Danish blues singer left.']],
  ])('resolves nothing: %s', (_, texts) => {
    expect(referencesOf(...texts)).toEqual([])
  })
})

describe('pronouns', () => {
  test.each<[string, string, readonly string[]]>([
    ['he', 'Carl Holm fled on Sunday. He left for Iceland.', ['He = carl-holm']],
    ['across a paragraph', 'Carl Holm fled on Sunday.\n\nHe left for Iceland.', ['He = carl-holm']],
    ['one after the other', 'Carl Holm fled. He left. He landed.', ['He = carl-holm', 'He = carl-holm']],
    ['she, of a man and a woman', 'Carl Holm met Anna Berg. She left for Iceland.', ['She = anna-berg']],
    ['within the sentence', 'Carl Holm said he had left.', ['he = carl-holm']],
    [
      'they, of a body that spoke',
      'The Harbour Alliance said its forces were near. They announced a new port.',
      ['They = harbour-alliance'],
    ],
  ])('%s', (_, text, expected) => {
    expect(referencesOf(text)).toEqual(expected)
  })

  test.each([
    ['one of two', 'Carl Holm met Per Dahl. He left for Iceland.'],
    ['an unnamed person between', 'A soldier shot Carl Holm. He left for Iceland.'],
    ['somebody’s', 'Carl Holm’s house burned. He left for Iceland.'],
    ['an object of a preposition', 'The house burned near Carl Holm. He left for Iceland.'],
    ['too far', 'Carl Holm fled. It rained. It rained. It rained. He left for Iceland.'],
    ['across a heading', 'Carl Holm fled.\n\n## The storm\n\nHe left for Iceland.'],
    ['she, of a man', 'Carl Holm fled. She left for Iceland.'],
    ['he, of a spokeswoman', 'Spokeswoman Rae Zubrik spoke. He left for Iceland.'],
    ['several for one', 'Carl Holm fled. They left for Iceland.'],
    ['weather', 'The Harbour Alliance left. It rained.'],
  ])('resolves nothing: %s', (_, text) => {
    expect(referencesOf(text)).toEqual([])
  })
})

test('references lie in order inside the text, whatever it says', () => {
  const words = fc.constantFrom(
    'The president',
    'Anna Berg',
    'He',
    'said',
    'fled',
    '.',
    '\n\n',
    'singer',
    'Norway’s',
    '“',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const found = referencesOf(`Singer Anna Berg left. ${parts.join(' ')}`)
      expect(found.every((line) => line.includes(' = '))).toBe(true)
    }),
    { numRuns: 40 },
  )
})

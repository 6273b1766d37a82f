import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeArticle, describeEvent, describeStory, formatJsonLd } from '../../src/site/json-ld.ts'
import { createSiteAddress } from '../../src/site/site-address.ts'
import { bridgeStory } from './bridge-story.ts'

const address = createSiteAddress('https://example.org', '/sub')
const story = bridgeStory()
const [named, inferredSource, inferredDay] = story.articles
const [built, fell] = story.events
if (!named || !inferredSource || !inferredDay || !built || !fell) throw new Error('The fixture has too little.')

test('a story is a page that lists its events in order', () => {
  const page = describeStory(story, address)
  expect(page).toMatchObject({
    '@type': 'CollectionPage',
    url: 'https://example.org/sub/a-bridge/',
    isBasedOn: [
      'https://post.example/bridge?a=1&b=2',
      'https://example.org/sub/a-bridge/articles/no-warning/',
      'https://example.org/sub/a-bridge/articles/what-we-know/',
    ],
    mainEntity: { numberOfItems: 5 },
  })
  expect(page).toHaveProperty('mainEntity.itemListElement[1]', {
    '@type': 'ListItem',
    position: 2,
    name: 'The bridge at Oru fell',
    url: 'https://example.org/sub/a-bridge/events/bridge-fell/',
  })
})

test('an event is a page about names and days', () => {
  expect(describeEvent(story, fell, address)).toMatchObject({
    '@type': 'WebPage',
    temporalCoverage: '2021-03-14',
    about: [{ '@type': 'Place', name: 'Oru', url: 'https://example.org/sub/a-bridge/names/oru/' }],
  })
  expect(describeEvent(story, built, address)).toHaveProperty('temporalCoverage', '1954')
  const undated = story.events.find((event) => event.when.start === null)
  expect(undated && describeEvent(story, undated, address)).not.toHaveProperty('temporalCoverage')
})

describe('an article', () => {
  test('says what it states', () => {
    expect(describeArticle(story, named, address)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Bridge falls into the Oru',
      datePublished: '2021-03-14',
      author: { '@type': 'Person', name: 'Ana Lund' },
      publisher: { '@type': 'Organization', name: 'The Oru Post', url: 'https://post.example' },
      isBasedOn: 'https://post.example/bridge?a=1&b=2',
    })
  })

  test('leaves out what was inferred', () => {
    expect(describeArticle(story, inferredSource, address)).not.toHaveProperty('publisher')
    expect(describeArticle(story, inferredDay, address)).not.toHaveProperty('datePublished')
  })
})

test('no title can end the script that holds it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (tail) => {
      const title = `</script><!--&\u2028\u2029${tail}`
      const text = formatJsonLd(describeStory(bridgeStory({ title }), address))
      expect(text).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(text)).toMatchObject({ name: title })
    }),
  )
})

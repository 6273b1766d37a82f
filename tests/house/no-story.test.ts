// The program knows of no story: no name that an article of `content/` uses stands in `src/`.
import { expect, test } from 'vitest'
import { readSite } from '../../src/load.ts'
import { readSources } from './source-files.ts'

/** Tables of countries, cities, peoples and words that are no one story's. */
const GENERAL = '/data/'
/** Shorter words tell too little. */
const SHORTEST = 5
/** Words of names that are plain words all the same. */
const PLAIN = ['truth', 'social', 'southern', 'front', 'sputnik']

const sources = await readSources(['src'], ['.ts', '.astro', '.css'])
const { stories } = await readSite('content')

/** Words of names that begin with a capital, are no plain words of the articles, and are in no general table. */
function tellingWords(): string[] {
  const general = sources
    .filter(({ path }) => path.includes(GENERAL))
    .map(({ text }) => text.toLowerCase())
    .join('\n')
  const texts = stories.flatMap(({ articles }) => articles.map(({ text }) => text)).join('\n')
  const words = stories
    .flatMap(({ names }) => names.flatMap(({ spellings }) => spellings))
    .flatMap((spelling) => spelling.split(/[\s’'–-]+/))
    .filter((word) => word.length >= SHORTEST && !PLAIN.includes(word.toLowerCase()) && /^\p{Lu}/u.test(word))
    .filter((word) => !new RegExp(`(?<![\\p{L}])${word.toLowerCase()}(?![\\p{L}])`, 'u').test(texts))
    .filter((word) => !new RegExp(`(?<![\\p{L}])${word.toLowerCase()}(?![\\p{L}])`, 'u').test(general))
  return [...new Set(words)].sort()
}

test('no name of a story is in the program', () => {
  const words = tellingWords()
  expect(words.length).toBeGreaterThan(30)
  const program = sources.filter(({ path }) => !path.includes(GENERAL))
  const found = program.flatMap(({ path, text }) =>
    words
      .filter((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu').test(text))
      .map((word) => `${path}: ${word}`),
  )
  expect(found).toEqual([])
})

test.each(['Assad', 'Jolani', 'Golani', 'Sednaya', 'Saydnaya', 'Hayat', 'Tahrir', 'HTS', 'Nusra', 'Kirby', 'Lavrov'])(
  '%s is nowhere, not in the tables either',
  (word) => {
    const pattern = new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu')
    expect(sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([])
  },
)

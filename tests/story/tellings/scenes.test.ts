import { describe, expect, test } from 'vitest'
import { tellSmall } from '../small-tellings.ts'

/** "verb: places" for each telling of an article; a place in capitals is a city, as the story knows it. */
function scenesOf(body: string): string[] {
  const { articles, tellings } = tellSmall([body])
  return tellings.map(({ happening, scene, cities }) => {
    const places = Array.from(scene, (place) => {
      const name = place.slice(2)
      return cities.has(place) ? name.toUpperCase() : name
    })
    return `${articles[0]?.text.slice(happening.verb.start, happening.verb.end) ?? ''}: ${places.join(' ')}`
  })
}

describe('where it takes place', () => {
  test.each<[string, string, readonly string[]]>([
    ['the clause says it', 'Crowds celebrated in the streets of Paris.', ['celebrated: PARIS']],
    [
      'behind a preposition of place before anything else',
      'Crowds celebrated the capture of Madrid in the streets of Paris.',
      ['celebrated: PARIS', 'capture: PARIS'],
    ],
    ['what it is done to', 'Rebels entered Madrid.', ['entered: MADRID']],
    [
      'the sentence begins with it',
      'In cities such as Paris and Madrid, crowds waved flags and gathered at the gates.',
      ['waved: PARIS MADRID', 'gathered: PARIS MADRID'],
    ],
    [
      'the sentence before says it',
      'Rebels entered Madrid. Crowds filled the squares.',
      ['entered: MADRID', 'filled: MADRID'],
    ],
    [
      'a town by what it is called',
      'Crowds celebrated in the town of Karsk. Crowds celebrated in Karsk.',
      ['celebrated: KARSK', 'celebrated: KARSK'],
    ],
    [
      'anywhere in a caption',
      '> [!photo]\n> Crowds celebrate after rebels captured the harbour, in Paris on 9 May 2024.',
      ['celebrate: PARIS', 'captured: PARIS'],
    ],
    ['a region is no city', 'Crowds celebrated in Catalonia.', ['celebrated: catalonia']],
  ])('%s', (_, body, expected) => {
    expect(scenesOf(body)).toEqual(expected)
  })

  test.each<[string, string, readonly string[]]>([
    ['a country', 'Crowds celebrated in Norway.', ['celebrated: ']],
    ['what is said', 'The mayor of Paris warned the crowds in Madrid.', ['warned: ']],
    ['another paragraph', 'Rebels entered Madrid.\n\nCrowds filled the squares.', ['entered: MADRID', 'filled: ']],
    [
      'another clause of the sentence',
      'As Anna Berg fled, crowds ransacked shops in Paris.',
      ['fled: ', 'ransacked: PARIS'],
    ],
  ])('nothing: %s', (_, body, expected) => {
    expect(scenesOf(body)).toEqual(expected)
  })
})

// Invented articles in, what they say of days out: for the tests of the choice of main days and sentences.
import { findToldDays } from '../../../src/story/main-events/told-days.ts'
import type { ToldDays } from '../../../src/story/main-events/told-days.ts'
import { readFile } from '../../../src/pipeline.ts'
import { civil } from '../../model/civil.ts'

/** `sentences` are paragraphs of their own. */
export function tell(id: string, published: string, ...sentences: readonly string[]): ToldDays {
  const text = `---\ntitle: Title\npublished: ${civil(published)}\n---\n\n${sentences.join('\n\n')}\n`
  const { value } = readFile({ path: `content/s/${id}.md`, story: 's', id, bytes: new TextEncoder().encode(text) })
  if (value === null) throw new Error(`not an article: ${id}`)
  return findToldDays(value.article, value.reading)
}

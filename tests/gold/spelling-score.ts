// Whether the spellings of one name are one name, and of two names two. Gold and story in, share and mistakes out.
import type { Name, Story } from '../../src/model/story.ts'
import type { Gold } from './gold-schema.ts'
import { ratio } from './merge-score.ts'

export interface SpellingScore {
  /** Groups and pairs that are right, of all in the gold. */
  readonly accuracy: number
  readonly gold: number
  readonly mistakes: readonly string[]
}

export function scoreSpellings(gold: Gold, story: Story): SpellingScore {
  const bySpelling = indexSpellings(story.names)
  const of = (spelling: string): readonly Name[] => bySpelling.get(fold(spelling)) ?? []
  const mistakes: string[] = []
  for (const group of gold.spellings.same) {
    const missing = group.filter((spelling) => of(spelling).length === 0)
    const names = new Set(group.flatMap(of))
    if (missing.length === 0 && names.size === 1) continue
    const parts = [...names].map(
      (name) => `${name.name} {${group.filter((spelling) => of(spelling).includes(name)).join(', ')}}`,
    )
    mistakes.push(`expected one name for ${group.join(', ')}; found ${parts.join('; ') || 'none'}${without(missing)}`)
  }
  for (const [a, b] of gold.spellings.apart) {
    const missing = [a, b].filter((spelling) => of(spelling).length === 0)
    const both = of(a).filter((name) => of(b).includes(name))
    if (missing.length === 0 && both.length === 0) continue
    mistakes.push(
      `expected ${a} and ${b} apart; ${both.length > 0 ? `found both in ${both[0]?.name}` : 'not found'}${without(missing)}`,
    )
  }
  const count = gold.spellings.same.length + gold.spellings.apart.length
  return { accuracy: ratio(count - mistakes.length, count), gold: count, mistakes }
}

function without(missing: readonly string[]): string {
  return missing.length === 0 ? '' : `; nowhere: ${missing.join(', ')}`
}

function indexSpellings(names: readonly Name[]): Map<string, Name[]> {
  const index = new Map<string, Name[]>()
  for (const name of names) {
    for (const spelling of new Set([name.name, ...name.spellings].map(fold))) {
      const list = index.get(spelling)
      if (list === undefined) index.set(spelling, [name])
      else list.push(name)
    }
  }
  return index
}

/** Case, the form of the apostrophe and a possessive ending make no other spelling. */
function fold(spelling: string): string {
  return spelling.toLowerCase().replace(/’/g, "'").replace(/'s?$/, '')
}

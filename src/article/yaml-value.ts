// YAML as a tree of texts, lists and maps with places: what it is, and how it is looked at.
import type { Place } from '../model/settings.ts'

interface YamlText {
  readonly kind: 'text'
  readonly place: Place
  readonly text: string
}
interface YamlNothing {
  readonly kind: 'nothing'
  readonly place: Place
}
interface YamlList {
  readonly kind: 'list'
  readonly place: Place
  readonly items: readonly YamlValue[]
}
export interface YamlMap {
  readonly kind: 'map'
  readonly place: Place
  readonly entries: readonly YamlEntry[]
}
export interface YamlEntry {
  readonly key: string
  readonly keyPlace: Place
  readonly value: YamlValue
}
export type YamlValue = YamlText | YamlNothing | YamlList | YamlMap

/** The value of a field at the path, null where there is none. */
export function valueAt(root: YamlValue, path: readonly PropertyKey[]): YamlValue | null {
  let value: YamlValue | null = root
  for (const step of path) {
    if (value?.kind === 'map') value = value.entries.find((entry) => entry.key === step)?.value ?? null
    else if (value?.kind === 'list') value = value.items[Number(step)] ?? null
    else return null
  }
  return value
}

/** The tree as plain values for a schema: texts, null, arrays and objects. */
export function plainValue(value: YamlValue): unknown {
  if (value.kind === 'text') return value.text
  if (value.kind === 'nothing') return null
  if (value.kind === 'list') return value.items.map(plainValue)
  return Object.fromEntries(value.entries.map((entry) => [entry.key, plainValue(entry.value)]))
}

// YAML source in, a tree of texts, lists and maps with places out. Scalars stay as they are written: `010` is "010",
// `12:30` is "12:30". Aliases, anchors, tags, duplicate keys and remarks that eat the end of a value are problems.
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Pair, Scalar, YAMLError } from 'yaml'
import type { Problem } from '../model/problem.ts'
import type { Place } from '../model/settings.ts'
import { formatFound, problemAt } from './problem-at.ts'
import { findDeepYaml } from './yaml-depth.ts'
import { formatYamlError } from './yaml-error.ts'

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
interface YamlEntry {
  readonly key: string
  readonly keyPlace: Place
  readonly value: YamlValue
}
export type YamlValue = YamlText | YamlNothing | YamlList | YamlMap

export interface YamlResult {
  /** Null where the source is no YAML at all. */
  readonly value: YamlValue | null
  readonly problems: readonly Problem[]
}

/** The plain scalars that mean nothing in the core schema of YAML 1.2. */
const NOTHING = /^(?:~|null|Null|NULL|)$/u
const REMARK = /^[ \t]+#/u

/** `source` begins on the file's first line, right after the opening `---`, so that its lines are the file's. */
export function parseYaml(file: string, source: string): YamlResult {
  const deep = findDeepYaml(source)
  if (deep !== null) {
    const message = `expected at most ${deep.most} ${deep.what}, found more`
    return { value: null, problems: [problemAt(file, deep.place, null, message)] }
  }
  const lines = new LineCounter()
  // The failsafe schema knows texts, lists and maps alone: nothing is turned into a number, a day or a truth value.
  const document = parseDocument(source, {
    schema: 'failsafe',
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
  })
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error: YAMLError) => {
    const { message, hint } = formatYamlError(error)
    return problemAt(file, placeOf(error.pos[0]), null, message, hint)
  })
  if (document.errors.length > 0) return { value: null, problems }
  return { value: read(document.contents, 0), problems }

  function placeOf(offset: number): Place {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }

  function report(place: Place, message: string, hint: string): void {
    problems.push(problemAt(file, place, null, message, hint))
  }

  function read(node: unknown, fallback: number): YamlValue {
    if (isAlias(node)) {
      const place = placeOf(node.range?.[0] ?? fallback)
      report(place, `expected a value, found the alias "*${node.source}"`, 'Write the value out, or put it in quotes.')
      return { kind: 'text', place, text: `*${node.source}` }
    }
    if (isScalar(node)) return readScalar(node, fallback)
    if (isSeq(node)) {
      const offset = node.range?.[0] ?? fallback
      refuseProperties(node, offset)
      return { kind: 'list', place: placeOf(offset), items: node.items.map((item) => read(item, offset)) }
    }
    if (isMap(node)) {
      const offset = node.range?.[0] ?? fallback
      refuseProperties(node, offset)
      return { kind: 'map', place: placeOf(offset), entries: node.items.flatMap((pair) => readEntry(pair, offset)) }
    }
    return { kind: 'nothing', place: placeOf(fallback) }
  }

  function readEntry({ key, value }: Pair, fallback: number): YamlEntry[] {
    const [start, end] = (isNode(key) ? key.range : null) ?? [fallback, fallback]
    const keyPlace = placeOf(start)
    if (isScalar(key) && typeof key.value === 'string') return [{ key: key.value, keyPlace, value: read(value, end) }]
    report(keyPlace, 'expected the name of a field, found a list or a map', 'Write each field as "name: value".')
    return []
  }

  function readScalar(node: Scalar, fallback: number): YamlValue {
    const [start, end] = node.range ?? [fallback, fallback]
    const place = placeOf(start)
    refuseProperties(node, start)
    const text = typeof node.value === 'string' ? node.value : ''
    if (node.type !== 'PLAIN') return { kind: 'text', place, text }
    const rest = source.slice(end, lineEnd(source, end))
    if (REMARK.test(rest)) {
      const message = `${formatFound(rest.trim())} is read as a remark and not as part of the value`
      report(placeOf(end + rest.search(/\S/u)), message, 'Put the value in quotes, or the remark on a line of its own.')
    }
    return NOTHING.test(text) ? { kind: 'nothing', place } : { kind: 'text', place, text }
  }

  function refuseProperties(node: { tag?: string; anchor?: string }, offset: number): void {
    const found = node.anchor !== undefined ? `&${node.anchor}` : explicitTag(node.tag)
    if (found === null) return
    report(placeOf(offset), `expected a plain value, found the mark "${found}" before it`, 'Put the value in quotes.')
  }
}

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

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end === -1 ? source.length : end
}

function explicitTag(tag: string | undefined): string | null {
  if (tag === undefined) return null
  return tag.replace(/^tag:yaml\.org,2002:/u, '!!')
}

// YAML source in, a tree of texts, lists and maps with places out. Scalars stay as they are written: `010` is "010",
// `12:30` is "12:30". Aliases, anchors, tags, duplicate keys and remarks that eat the end of a value are problems.
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Pair, Scalar, YAMLError } from 'yaml'
import type { Problem } from '../model/problem.ts'
import type { Place } from '../model/settings.ts'
import { formatFound, problemAt } from './problem-at.ts'
import { findDeepYaml } from './yaml-depth.ts'
import { formatYamlError } from './yaml-error.ts'
import type { YamlEntry, YamlValue } from './yaml-value.ts'

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
  const reader = new YamlReader(file, source, lines)
  for (const error of [...document.errors, ...document.warnings]) reader.refuse(error)
  const value = document.errors.length > 0 ? null : reader.read(document.contents, 0)
  return { value, problems: reader.problems }
}

/** Reads the nodes of one file, and gathers what is wrong with them. */
class YamlReader {
  readonly problems: Problem[] = []
  readonly #file: string
  readonly #source: string
  readonly #lines: LineCounter

  constructor(file: string, source: string, lines: LineCounter) {
    this.#file = file
    this.#source = source
    this.#lines = lines
  }

  refuse(error: YAMLError): void {
    const { message, hint } = formatYamlError(error)
    this.problems.push(problemAt(this.#file, this.#placeOf(error.pos[0]), null, message, hint))
  }

  /** `fallback` is the offset of what holds the node: what is not there has no place of its own. */
  read(node: unknown, fallback: number): YamlValue {
    if (isAlias(node)) {
      const place = this.#placeOf(node.range?.[0] ?? fallback)
      this.#report(
        place,
        `expected a value, found the alias "*${node.source}"`,
        'Write the value out, or put it in quotes.',
      )
      return { kind: 'text', place, text: `*${node.source}` }
    }
    if (isScalar(node)) return this.#readScalar(node, fallback)
    if (isSeq(node)) {
      const offset = node.range?.[0] ?? fallback
      this.#refuseProperties(node, offset)
      return { kind: 'list', place: this.#placeOf(offset), items: node.items.map((item) => this.read(item, offset)) }
    }
    if (isMap(node)) {
      const offset = node.range?.[0] ?? fallback
      this.#refuseProperties(node, offset)
      return {
        kind: 'map',
        place: this.#placeOf(offset),
        entries: node.items.flatMap((pair) => this.#readEntry(pair, offset)),
      }
    }
    return { kind: 'nothing', place: this.#placeOf(fallback) }
  }

  #readEntry({ key, value }: Pair, fallback: number): YamlEntry[] {
    const [start, end] = (isNode(key) ? key.range : null) ?? [fallback, fallback]
    const keyPlace = this.#placeOf(start)
    if (isScalar(key) && typeof key.value === 'string')
      return [{ key: key.value, keyPlace, value: this.read(value, end) }]
    this.#report(keyPlace, 'expected the name of a field, found a list or a map', 'Write each field as "name: value".')
    return []
  }

  #readScalar(node: Scalar, fallback: number): YamlValue {
    const [start, end] = node.range ?? [fallback, fallback]
    const place = this.#placeOf(start)
    this.#refuseProperties(node, start)
    const text = typeof node.value === 'string' ? node.value : ''
    if (node.type !== 'PLAIN') return { kind: 'text', place, text }
    const rest = this.#source.slice(end, lineEnd(this.#source, end))
    if (REMARK.test(rest)) {
      const message = `${formatFound(rest.trim())} is read as a remark and not as part of the value`
      this.#report(
        this.#placeOf(end + rest.search(/\S/u)),
        message,
        'Put the value in quotes, or the remark on a line of its own.',
      )
    }
    return NOTHING.test(text) ? { kind: 'nothing', place } : { kind: 'text', place, text }
  }

  #refuseProperties(node: { tag?: string; anchor?: string }, offset: number): void {
    const found = node.anchor !== undefined ? `&${node.anchor}` : explicitTag(node.tag)
    if (found === null) return
    this.#report(
      this.#placeOf(offset),
      `expected a plain value, found the mark "${found}" before it`,
      'Put the value in quotes.',
    )
  }

  #report(place: Place, message: string, hint: string): void {
    this.problems.push(problemAt(this.#file, place, null, message, hint))
  }

  #placeOf(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end === -1 ? source.length : end
}

function explicitTag(tag: string | undefined): string | null {
  if (tag === undefined) return null
  return tag.replace(/^tag:yaml\.org,2002:/u, '!!')
}

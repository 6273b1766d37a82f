// Fields of front matter and a zod schema in; the schema's value, or problems at the file's line and column out.
import type { z } from 'zod'
import type { Problem } from '../model/problem.ts'
import type { Place } from '../model/settings.ts'
import type { Parsed } from './content-file.ts'
import { findNearest } from './nearest.ts'
import { formatFound, problemAt } from './problem-at.ts'
import { plainValue, valueAt } from './yaml-value.ts'
import type { YamlMap, YamlValue } from './yaml-value.ts'

const START: Place = { line: 1, column: 1 }

/**
 * An unknown key is reported at the key, a wrong value at the value, a missing field where the map that lacks it
 * begins.
 */
export function checkFields<Output>(file: string, fields: YamlMap, schema: z.ZodType<Output>): Parsed<Output> {
  const result = schema.safeParse(plainValue(fields))
  if (result.success) return { value: result.data, problems: [] }
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(file, fields, issue.path, key, schema))
      : [wrongValue(file, fields, issue.path, issue.message)],
  )
  return { value: null, problems }
}

/** `source.url`, `tags.2` with items counted from 1, null for the front matter as a whole. */
function formatPath(path: readonly PropertyKey[]): string | null {
  return path.length === 0 ? null : path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.')
}

function wrongValue(file: string, fields: YamlMap, path: readonly PropertyKey[], message: string): Problem {
  const value = valueAt(fields, path)
  if (value !== null) return problemAt(file, value.place, formatPath(path), `${message}, found ${describe(value)}`)
  const parentPath = path.slice(0, -1)
  const parent = parentPath.length === 0 ? START : (valueAt(fields, parentPath)?.place ?? START)
  return problemAt(file, parent, formatPath(path), `${message}, found no such field`)
}

function unknownKey(
  file: string,
  fields: YamlMap,
  path: readonly PropertyKey[],
  key: string,
  schema: z.ZodType,
): Problem {
  const map = valueAt(fields, path)
  const entry = map?.kind === 'map' ? map.entries.find((candidate) => candidate.key === key) : undefined
  const known = keysAt(schema, path)
  const nearest = findNearest(key, known)
  const question = nearest === null ? '' : `; did you mean "${nearest}"?`
  const field = formatPath([...path, key])
  return problemAt(file, entry?.keyPlace ?? START, field, `no such field${question}`, `Fields are ${known.join(', ')}.`)
}

/** The keys that the schema knows at a path, through optional fields, defaults and lists. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = schema
  for (const step of [...path, null]) {
    at = unwrap(at)
    if (step === null) break
    if (hasShape(at)) at = at.shape[String(step)]
    else if (hasElement(at)) at = at.element
  }
  return hasShape(at) ? Object.keys(at.shape) : []
}

function unwrap(schema: unknown): unknown {
  let inner = schema
  while (
    typeof inner === 'object' &&
    inner !== null &&
    'unwrap' in inner &&
    typeof inner.unwrap === 'function' &&
    !hasElement(inner)
  ) {
    inner = (inner.unwrap as () => unknown)()
  }
  return inner
}

function hasShape(schema: unknown): schema is { readonly shape: Readonly<Record<string, unknown>> } {
  return typeof schema === 'object' && schema !== null && 'shape' in schema
}

function hasElement(schema: unknown): schema is { readonly element: unknown } {
  return typeof schema === 'object' && schema !== null && 'element' in schema
}

function describe(value: YamlValue): string {
  if (value.kind === 'text') return formatFound(value.text)
  if (value.kind === 'list') return `a list of ${value.items.length}`
  return value.kind === 'map' ? 'fields of its own' : 'nothing'
}

// The text of a file in; its front matter, read as YAML with places, and its body out. Only `---` opens front matter,
// and nothing in it is ever run.
import matter from 'gray-matter'
import type { Problem } from '../model/problem.ts'
import type { Parsed } from './content-file.ts'
import { formatFound, problemAt } from './problem-at.ts'
import { parseYaml } from './parse-yaml.ts'
import type { YamlResult } from './parse-yaml.ts'
import type { YamlMap } from './yaml-value.ts'

export interface FrontMatter {
  /** Null where the front matter cannot be read as fields. */
  readonly fields: YamlMap | null
  readonly body: string
  /** Line of the file on which the body begins. */
  readonly bodyLine: number
}

/** In characters: a `story.md` with hundreds of decisions. */
const MAX_FRONT_MATTER = 64_000
/** The YAML parser is quadratic in empty lines: 63,000 of them take it two seconds, 4,000 some ten milliseconds. */
const MAX_LINES = 4000

const START = { line: 1, column: 1 }
const RULE = /^---[ \t]*$/u
const EXAMPLE = 'Begin the file with a line "---", then fields such as "title: Some words", then a line "---".'

/** Null where the file has no front matter that can be told from its body. */
export function parseFrontMatter(path: string, text: string): Parsed<FrontMatter> {
  const problem = findRuleProblem(path, text)
  if (problem !== null) return { value: null, problems: [problem] }

  let result: YamlResult = { value: { kind: 'map', place: START, entries: [] }, problems: [] }
  const file = matter(text, {
    language: 'yaml',
    engines: {
      yaml: (source) => {
        result = parseYaml(path, source)
        return {}
      },
      javascript: refuse,
      coffee: refuse,
      json: refuse,
      toml: refuse,
    },
  })
  const problems = [...result.problems]
  const fields = result.value?.kind === 'map' ? result.value : null
  if (result.value !== null && fields === null) {
    const message = 'expected fields between the two lines "---", found something else'
    problems.push(problemAt(path, result.value.place, null, message, 'Write each field as "name: value".'))
  }
  const bodyLine = 1 + countLineFeeds(text, text.length - file.content.length)
  return { value: { fields, body: file.content, bodyLine }, problems }
}

/** What is wrong with the two lines that fence the front matter. */
function findRuleProblem(path: string, text: string): Problem | null {
  const first = lineAt(text, 0)
  if (text.trim() === '') return problemAt(path, START, null, 'the file is empty', EXAMPLE)
  if (!RULE.test(first)) {
    const message = first.startsWith('---')
      ? `expected a line "---" and YAML below it, found ${formatFound(first)}`
      : `expected front matter, found ${formatFound(first)}`
    return problemAt(path, START, null, message, EXAMPLE)
  }
  let line = 1
  for (let start = first.length + 1; start < text.length; line += 1) {
    const found = lineAt(text, start)
    if (found.startsWith('---')) {
      const place = { line: line + 1, column: 1 }
      if (!RULE.test(found)) {
        return problemAt(path, place, null, `expected a line "---" alone, found ${formatFound(found)}`, EXAMPLE)
      }
      if (line > MAX_LINES) return tooLong(path, `${MAX_LINES} lines`, line)
      return start > MAX_FRONT_MATTER ? tooLong(path, `${MAX_FRONT_MATTER} characters`, start) : null
    }
    start += found.length + 1
  }
  return problemAt(path, START, null, 'the front matter is never closed', 'Put a line "---" after its last field.')
}

function tooLong(path: string, most: string, found: number): Problem {
  return problemAt(path, START, null, `expected front matter of at most ${most}, found ${found}`)
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.slice(start) : text.slice(start, end)
}

function countLineFeeds(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** Stands in for gray-matter's own engines, one of which evaluates its input. */
function refuse(): never {
  throw new TypeError('only YAML is front matter')
}

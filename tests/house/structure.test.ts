// The order of the house: who imports whom, what is pure, how long a file is and how it opens.
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSources, withoutComments } from './source-files.ts'

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  article: ['model'],
  text: ['model'],
  story: ['model', 'text'],
  site: ['model', 'text', 'story'],
  enhance: [],
  components: ['model', 'site', 'enhance', 'styles'],
  layouts: ['model', 'site', 'components', 'styles'],
  pages: ['model', 'site', 'components', 'layouts', 'styles', ''],
}
const PURE = ['model', 'article', 'text', 'story', 'site']
const IMPURE = [
  [/from '(?:node:|fs|astro:)/, 'imports from outside'],
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./, 'asks the clock'],
  [/\bMath\.random\b|\bcrypto\.randomUUID\b/, 'throws dice'],
  [/\bprocess\./, 'asks the process'],
  [/\bfetch\(/, 'asks the network'],
  [/\btoLocale\w*\(\s*\)|\blocaleCompare\(|\bnew Intl\.\w+\(\s*\)/, 'asks the locale'],
] as const
const VAGUE = ['utils', 'util', 'helpers', 'helper', 'types', 'common', 'misc', 'shared', 'lib']
const IMPORT = /(?:from|import) '(\.[^']*)'/g
const MOST_LINES = { '.ts': 250, '.astro': 140 } as const
/** Styles stand below the component, whose markup the limit is about. */
const STYLE = /^<style[^]*$/m

const sources = await readSources(['src'], ['.ts', '.astro'])
const programs = await readSources(['src', 'scripts', 'tests'], ['.ts', '.astro', '.mjs'])

function stageOf(path: string): string {
  const [, stage = '', rest] = path.split('/')
  return rest === undefined ? '' : stage
}

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(100)
  expect(new Set(sources.map(({ path }) => stageOf(path)))).toEqual(new Set(['', ...Object.keys(MAY_IMPORT)]))
})

describe('imports run one way', () => {
  test.each(Object.keys(MAY_IMPORT))('%s', (stage) => {
    const found = sources
      .filter(({ path }) => stageOf(path) === stage)
      .flatMap(({ path, text }) =>
        [...text.matchAll(IMPORT)].flatMap(([, target = '']) => {
          const other = stageOf(normalize(join(dirname(path), target)))
          return other === stage || MAY_IMPORT[stage]?.includes(other) === true ? [] : [`${path} imports ${target}`]
        }),
      )
    expect(found).toEqual([])
  })

  test('in no circle', () => {
    const links = new Map(
      sources.map(({ path, text }) => [
        path,
        [...text.matchAll(/^import (?!type).*from '(\.[^']*)'/gm)].map(([, target = '']) =>
          normalize(join(dirname(path), target)),
        ),
      ]),
    )
    expect([...links.keys()].filter((path) => reaches(links, path, path))).toEqual([])
  })
})

describe('pure stages', () => {
  test.each(IMPURE)('%s: none %s', (pattern, what) => {
    const found = sources
      .filter(
        ({ path }) =>
          PURE.includes(stageOf(path)) && pattern.test(withoutComments(path.endsWith('.ts') ? textOf(path) : '')),
      )
      .map(({ path }) => `${path} ${what}`)
    expect(found).toEqual([])
  })

  test.each([
    "import { readFile } from 'node:fs/promises'",
    "import { z } from 'astro:content'",
    'const now = new Date()',
    'const when = Date.now()',
    'list.sort((a, b) => a.localeCompare(b))',
    'number.toLocaleString()',
    'Math.random()',
    'process.env.X',
  ])('%s would be found', (line) => {
    expect(IMPURE.some(([pattern]) => pattern.test(line))).toBe(true)
  })

  test.each(['new Date(0)', "import { parse } from 'yaml'", "new Intl.Segmenter('en')", 'const date = dates.now'])(
    '%s is nothing to find',
    (line) => {
      expect(IMPURE.some(([pattern]) => pattern.test(line))).toBe(false)
    },
  )
})

describe('files', () => {
  test('are not long, but for tables', () => {
    const found = programs.flatMap(({ path, text }) => {
      if (path.includes('/data/') || path.startsWith('tests/')) return []
      const kind = path.endsWith('.astro') ? '.astro' : '.ts'
      const lines = text
        .replace(kind === '.astro' ? STYLE : /$^/, '')
        .trimEnd()
        .split('\n').length
      return lines > MOST_LINES[kind] ? [`${path}: ${lines} lines`] : []
    })
    expect(found).toEqual([])
  })

  test('have names that say something', () => {
    const found = programs.filter(({ path }) =>
      path.split('/').some((part) => VAGUE.includes(part.replace(/\..*$/, ''))),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('are named in lower case with hyphens, components in capitals', () => {
    const found = programs.filter(({ path }) => {
      const name = basename(path).replace(/(?:\.test|\.config|\.schema\.json|\.(?:xml|json|png|txt))?\.\w+$/, '')
      const component = path.endsWith('.astro') && !path.includes('/pages/')
      return !(component ? /^[A-Z][A-Za-z]*$/ : /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\[[a-z]+\]|_headers)$/).test(name)
    })
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('open by saying what they do', () => {
    const found = programs.filter(({ path, text }) =>
      path.endsWith('.astro')
        ? !text.startsWith('---\n// ')
        : !/^(?:#!.*\n)?\/\/ \S|^\/\*\* \S/.test(text) && !path.endsWith('.test.ts'),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('leave nothing for later and silence nobody', () => {
    const marks = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', '@ts-' + 'ignore', '@ts-' + 'expect-error', 'eslint-' + 'disable'].join('|'),
    )
    expect(programs.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([])
  })
})

function textOf(path: string): string {
  return sources.find((source) => source.path === path)?.text ?? ''
}

function reaches(links: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>()
  const open = [...(links.get(from) ?? [])]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path === to) return true
    if (seen.has(path)) continue
    seen.add(path)
    open.push(...(links.get(path) ?? []))
  }
  return false
}

// The base form of an English verb in, its other forms out, by rules of spelling and a table of irregular verbs.
import { ALSO_REGULAR, DOUBLING, IRREGULAR } from './data/verb-forms.ts'

/** British and American spellings both: "labelled", "labeled". */
export interface VerbInflections {
  /** "says" */
  readonly third: string
  readonly past: readonly string[]
  /** The past participle. */
  readonly participle: readonly string[]
  /** The present participle. */
  readonly ing: readonly string[]
}

const DOUBLING_VERBS: ReadonlySet<string> = new Set(DOUBLING)
/** By base form the pasts and past participles, in pairs. */
export const IRREGULAR_PARTS: ReadonlyMap<string, readonly (readonly [past: string, participle: string])[]> =
  partsByBase()

/** Of a word that is no verb the forms that it would have as a regular one. */
export function inflect(base: string): VerbInflections {
  const { third, ed, ing } = regular(base)
  const parts = IRREGULAR_PARTS.get(base) ?? []
  const isRegular = parts.length === 0 || ALSO_REGULAR.includes(base)
  const single = DOUBLING_VERBS.has(base) && base.endsWith('l')
  const regularPast = [...(isRegular ? [ed] : []), ...(single ? [`${base}ed`] : [])]
  return {
    third,
    past: [...parts.map(([past]) => past), ...regularPast],
    participle: [...parts.map(([, participle]) => participle), ...regularPast],
    ing: single ? [ing, `${base}ing`] : [ing],
  }
}

function regular(base: string): { third: string; ed: string; ing: string } {
  const head = base.slice(0, -1)
  const third = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${head}ies` : `${base}s`
  if (base.endsWith('ie')) return { third, ed: `${base}d`, ing: `${base.slice(0, -2)}ying` }
  if (/(?:ee|oe|ye)$/.test(base)) return { third, ed: `${base}d`, ing: `${base}ing` }
  if (base.endsWith('e')) return { third, ed: `${base}d`, ing: `${head}ing` }
  const ed = /[^aeiou]y$/.test(base) ? `${head}ied` : null
  if (base.endsWith('c')) return { third, ed: `${base}ked`, ing: `${base}king` }
  const stem = doubles(base) ? `${base}${base.slice(-1)}` : base
  return { third, ed: ed ?? `${stem}ed`, ing: `${stem}ing` }
}

function doubles(base: string): boolean {
  return DOUBLING_VERBS.has(base) || /^(?:[^aeiou]|qu)*[aeiou][bdgklmnprtz]$/.test(base)
}

function partsByBase(): typeof IRREGULAR_PARTS {
  const parts = new Map<string, (readonly [string, string])[]>()
  for (const line of IRREGULAR) {
    const [base = '', past = '', participle = ''] = line.split(' ')
    parts.set(base, [...(parts.get(base) ?? []), [past, participle]])
  }
  return parts
}

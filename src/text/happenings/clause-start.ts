// Where the clause of a finite verb begins, and by which word: "after", "that", "and", a comma, or none.
import { CLAUSE_TAKERS, TELLING_VERBS } from '../data/plain-verbs.ts'
import { beforeOf } from './clause-draft.ts'
import type { Run } from './clause-draft.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** They open a clause or stand before a noun alone: "after the fall". */
const SOFT = new Set(['after', 'as', 'before', 'since', 'until', 'once'])

/** Where the clause of a finite verb begins, and the word that begins it. */
export function clauseStart(
  run: Run,
  index: number,
  gapStart: number,
  before: number,
  reports: boolean,
  gap: readonly NounPhrase[],
): { at: number; word: string } {
  const { tags, tokens } = run.tagged
  const host = run.clauses[index - 1]
  let fallback: { at: number; word: string } | null = null
  for (let at = before; at >= gapStart; at -= 1) {
    const tag = tags[at]
    const text = tokens[at]?.text ?? ''
    if (tag === 'relative') {
      if (reports || (text === 'that' && tags[at - 1] === 'noun' && REPORT_NOUN.test(tokens[at - 1]?.text ?? '')))
        return {
          at,
          word: text === 'that' || !reports ? 'reports' : text === 'who' || text === 'which' ? 'relative' : 'reports',
        }
      return { at, word: 'relative' }
    }
    if (tag === 'subordinator') {
      const comma = fallback !== null && fallback.word === ','
      if (comma && at === 0) return fallback ?? { at, word: text }
      const soft =
        SOFT.has(text) &&
        tags[at - 1] !== 'comma' &&
        at > 0 &&
        (index === 0 || (reports && CLAUSE_TAKERS.has(host?.verb.lemma ?? '')))
      if (soft || comma) continue
      return { at, word: text }
    }
    if (tag === 'stop') return { at: at + 1, word: text }
    if (tag === 'conjunction' && fallback === null) {
      const list =
        index === 0 ||
        reports ||
        tags.slice(gapStart, at).some((earlier) => earlier === 'subordinator' || earlier === 'relative')
      if (tags[at - 1] === 'comma' && index > 0) return { at, word: text }
      if (!list) fallback = { at, word: text }
    }
    if (tag === 'comma' && at < before && fallback === null && index > 0 && !reports)
      fallback = { at: at + 1, word: ',' }
  }
  if (fallback !== null) return fallback
  if (index === 0 || host === undefined) return { at: gapStart, word: '' }
  if (reports) {
    // "told reporters the army had left": who is told is no part of the report
    const free = TELLING_VERBS.has(host.verb.lemma)
      ? gap.filter(({ governor, time }) => governor === null && !time)
      : []
    return { at: free.length > 1 ? (free[0]?.to ?? gapStart) : gapStart, word: 'reports' }
  }
  return { at: gapStart, word: run.pending === null && tags[beforeOf(tags, before)] !== undefined ? 'contact' : '' }
}

const REPORT_NOUN =
  /^(?:reports?|claims?|statements?|announcements?|news|rumou?rs?|fears?|hopes?|warnings?|belief|fact|evidence|signs?|allegations?)$/

// The editor's decisions and the story told by them in, a problem for each that changed nothing out: its sentence tells
// no event, or another decision has overruled it.
import type { Article } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import type { Reading } from '../../model/reading.ts'
import type { Pointer, StorySettings } from '../../model/settings.ts'
import type { SentenceFate, StoryEvent } from '../../model/story.ts'
import { findSentence, isProblem } from '../sentence-lookup.ts'

interface Told {
  readonly articles: readonly Article[]
  readonly readings: readonly Reading[]
  readonly events: readonly StoryEvent[]
  readonly sentences: readonly SentenceFate[]
}

/** Pointers that mean no sentence, and titles that no article has, are left out: they are problems already. */
export function findIdleDecisions({ file, decisions }: StorySettings, told: Told): Problem[] {
  const problems: Problem[] = []
  const add = (kind: string, { line, column }: Pointer, message: string, hint: string): void => {
    problems.push({ file, line, column, field: `decisions.${kind}`, message, hint })
  }
  const eventAt = (kind: string, at: Pointer): string | null => {
    const fate = fateAt(at, file, told)
    if (fate === null) return null
    if (fate.event !== null) return fate.event
    add(
      kind,
      at,
      `expected a sentence that tells an event, found "${at.words}", ${describe(fate)}`,
      fate.fate === 'omitted' ? CONTRADICTED : MEND,
    )
    return null
  }
  for (const group of decisions.merge) {
    const events = group.map((at) => ({ at, event: eventAt('merge', at) })).filter(({ event }) => event !== null)
    for (const { at, event } of events.slice(1)) {
      if (event === events[0]?.event) continue
      add('merge', at, `expected a sentence that can join the others, found "${at.words}"`, CONTRADICTED)
    }
  }
  for (const at of decisions.split) eventAt('split', at)
  for (const { at, title } of decisions.retitle) {
    const event = eventAt('retitle', at)
    if (event === null || !told.articles.some(({ text }) => text.includes(title))) continue
    if (told.events.some(({ id, title: given }) => id === event && given === title)) continue
    add('retitle', at, `expected one title for an event, found "${title}" and another`, CONTRADICTED)
  }
  for (const { at, from, to } of decisions.redate) {
    const event = eventAt('redate', at)
    if (event === null || told.events.some(({ id, when }) => id === event && when.start === from && when.end === to))
      continue
    add('redate', at, `expected one date for an event, found another beside this one`, CONTRADICTED)
  }
  return problems
}

const MEND =
  'Take the decision out, or point it at another sentence; split makes an event of any sentence but a heading.'
const CONTRADICTED = 'Another decision says otherwise: take one of the two out.'

function fateAt(at: Pointer, file: string, { articles, readings, sentences }: Told): SentenceFate | null {
  const address = findSentence(at, articles, readings, file)
  if (isProblem(address)) return null
  const start = readings[address.article]?.sentences[address.sentence]?.start
  return sentences.find((fate) => fate.article === at.article && fate.start === start) ?? null
}

function describe({ fate }: SentenceFate): string {
  if (fate === 'heading') return 'a heading'
  return fate === 'omitted' ? 'which another decision hides' : 'which tells of none'
}

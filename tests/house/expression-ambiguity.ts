// A regular expression in; whether some text can be read by it in exponentially many ways out. The expression becomes
// an automaton; two different paths that read the same characters from one state back to it are the fault. Look-arounds
// are taken as passed.
import { RegExpParser } from '@eslint-community/regexpp'
import type { AST } from '@eslint-community/regexpp'

/** Repetitions up to this often are written out, others are taken as endless. */
const WRITTEN_OUT = 4
/** What classes are told apart by, besides the characters that the expression itself names. */
const SAMPLE = [
  ...Array.from({ length: 95 }, (_each, index) => String.fromCharCode(32 + index)),
  ...Array.from('\t\n\r\0\u00a0\u2003\u200d\u0301’‘“”–—…«»•éÄßİıŞязЖ漢字かカ한عربית٣½²Ⅷ€№°\u{1f600}'),
]

interface Edge {
  readonly to: number
  /** Positions in the sample that the edge reads; null where it reads nothing. */
  readonly reads: ReadonlySet<number> | null
}

interface Automaton {
  readonly edges: Edge[][]
  readonly sample: readonly string[]
  readonly flags: string
}

/** What is wrong, or null. */
export function findAmbiguity(source: string, flags: string): string | null {
  const unicode = flags.includes('u') || flags.includes('v')
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode,
    unicodeSets: flags.includes('v'),
  })
  const named = Array.from(source).filter((character) => !SAMPLE.includes(character))
  const automaton: Automaton = { edges: [[]], sample: [...SAMPLE, ...named], flags: flags.replace(/[gyd]/g, '') }
  addAlternatives(automaton, pattern.alternatives, 0)
  const steps = readingSteps(automaton.edges)
  for (const state of steps.keys()) {
    if (returnsTwice(steps, state)) return 'one text can be read in exponentially many ways'
  }
  return null
}

function addState(automaton: Automaton): number {
  return automaton.edges.push([]) - 1
}

function link(automaton: Automaton, from: number, to: number, reads: ReadonlySet<number> | null = null): void {
  automaton.edges[from]?.push({ to, reads })
}

function addAlternatives(automaton: Automaton, alternatives: readonly AST.Alternative[], from: number): number {
  const end = addState(automaton)
  for (const { elements } of alternatives) {
    let at = addState(automaton)
    link(automaton, from, at)
    for (const element of elements) at = addElement(automaton, element, at)
    link(automaton, at, end)
  }
  return end
}

function addElement(automaton: Automaton, element: AST.Element, from: number): number {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return addAlternatives(automaton, element.alternatives, from)
    case 'Quantifier':
      return addQuantifier(automaton, element, from)
    case 'Assertion':
    case 'Backreference':
      return from
    default: {
      const to = addState(automaton)
      link(automaton, from, to, readBy(automaton, element.raw))
      return to
    }
  }
}

function addQuantifier(automaton: Automaton, { element, min, max }: AST.Quantifier, from: number): number {
  let at = from
  for (let count = 0; count < Math.min(min, WRITTEN_OUT); count += 1) at = addElement(automaton, element, at)
  if (max > WRITTEN_OUT) {
    const start = addState(automaton)
    const end = addState(automaton)
    link(automaton, at, start)
    link(automaton, addElement(automaton, element, start), start)
    link(automaton, start, end)
    return end
  }
  const end = addState(automaton)
  for (let count = min; count < max; count += 1) {
    link(automaton, at, end)
    at = addElement(automaton, element, at)
  }
  link(automaton, at, end)
  return end
}

function readBy({ sample, flags }: Automaton, raw: string): ReadonlySet<number> {
  const one = new RegExp(`^(?:${raw})$`, flags)
  return new Set(sample.flatMap((character, position) => (one.test(character) ? [position] : [])))
}

interface Step {
  readonly to: number
  readonly reads: ReadonlySet<number>
}

/** From each state, what can be read next and where that leads. Two ways to the same reading stand there twice. */
function readingSteps(edges: readonly (readonly Edge[])[]): readonly (readonly Step[])[] {
  return edges.map((_own, state) => {
    const steps: Step[] = []
    const walk = (at: number, path: ReadonlySet<Edge>): void => {
      for (const edge of edges[at] ?? []) {
        if (edge.reads !== null) steps.push({ to: edge.to, reads: edge.reads })
        else if (!path.has(edge)) walk(edge.to, new Set([...path, edge]))
      }
    }
    if (isEntered(edges, state)) walk(state, new Set())
    return steps
  })
}

/** Whether some character leads to the state: only those can be returned to by reading. */
function isEntered(edges: readonly (readonly Edge[])[], state: number): boolean {
  return edges.some((own) => own.some(({ to, reads }) => to === state && reads !== null))
}

/** Whether two different ways lead from the state back to it while reading the same characters. */
function returnsTwice(steps: readonly (readonly Step[])[], state: number): boolean {
  const seen = new Set<string>()
  const open: { a: number; b: number; parted: boolean }[] = [{ a: state, b: state, parted: false }]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const [i, one] of (steps[at.a] ?? []).entries()) {
      for (const [j, other] of (steps[at.b] ?? []).entries()) {
        if (one.reads.isDisjointFrom(other.reads)) continue
        const parted = at.parted || (at.a === at.b && i !== j)
        if (parted && one.to === state && other.to === state) return true
        const key = `${one.to},${other.to},${parted}`
        if (seen.has(key)) continue
        seen.add(key)
        open.push({ a: one.to, b: other.to, parted })
      }
    }
  }
  return false
}

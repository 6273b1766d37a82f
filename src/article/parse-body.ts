// The Markdown body of a file in; its passages, marks and plain text out, or problems where words would be lost.
import type { Nodes } from 'mdast'
import type { Mark, Passage } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import type { Place } from '../model/settings.ts'
import { bodyProblem } from './body-fault.ts'
import type { BodyFault } from './body-fault.ts'
import { findExcess } from './body-limits.ts'
import { markFigures } from './callouts.ts'
import type { Parsed } from './content-file.ts'
import { findCredit } from './credit.ts'
import { findHiddenWords } from './hidden-words.ts'
import { buildHtmlTree } from './html-tree.ts'
import { parseMarkdown } from './markdown.ts'
import { keepNumbers } from './numbered-lists.ts'
import { buildPassages } from './passages.ts'
import type { Words } from './passages.ts'

export interface Body {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly marks: readonly Mark[]
}

/** `bodyLine` is the line of the file on which `source` begins. */
export function parseBody(file: string, source: string, bodyLine: number): Parsed<Body> {
  const excess = findExcess(source)
  if (excess !== null) return { value: null, problems: [bodyProblem(file, bodyLine, excess)] }
  const { words, faults } = readWords(source)
  const problems: Problem[] = faults.map((fault) => bodyProblem(file, bodyLine, fault))
  if (words === null || problems.length > 0) return { value: null, problems }
  const passages = words.passages.map((passage) => finishPassage(passage, words.text, bodyLine))
  return { value: { text: words.text, passages, marks: words.marks }, problems }
}

function readWords(source: string): { words: Words | null; faults: readonly BodyFault[] } {
  try {
    const root = parseMarkdown(source)
    const faults = [...findHiddenWords(root, source), ...markFigures(root)]
    if (faults.length > 0) return { words: null, faults }
    keepNumbers(root, source)
    const tree = buildHtmlTree(root)
    if (tree !== null) return { words: buildPassages(tree), faults: [] }
    const hint = 'Write it as Markdown, or give every row of a table its <table> and every word in it its <td>.'
    return {
      words: null,
      faults: [{ at: findHtml(root), message: 'the HTML would hide some of the words', hint }],
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = 'the body is nested too deeply to be read'
    return {
      words: null,
      faults: [{ at: undefined, message, hint: 'Take out quotations, lists or HTML within each other.' }],
    }
  }
}

function findHtml(node: Nodes): Place | undefined {
  if (node.type === 'html') return node.position?.start
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const place = findHtml(child)
    if (place !== undefined) return place
  }
  return undefined
}

function finishPassage(passage: Omit<Passage, 'credit'>, text: string, bodyLine: number): Passage {
  const credit = passage.kind === 'caption' ? findCredit(text.slice(passage.start, passage.end)) : null
  return {
    ...passage,
    line: passage.line + bodyLine - 1,
    credit: credit === null ? null : { start: passage.start + credit.start, end: passage.start + credit.end },
  }
}

// Pieces of words in, one after another; the article's plain text with its passages and marks out. Whitespace is folded
// to single spaces, passages are joined by line feeds, and every span counts on the text so made.
import type { Mark, MarkKind, Passage, PassageKind } from '../model/article.ts'

export interface PassageForm {
  readonly kind: PassageKind
  readonly depth: number
  readonly figure: number | null
}

interface OpenMark {
  readonly kind: MarkKind
  readonly href: string | null
  /** -1 until the first of its words has come. */
  start: number
}

/** A run of whitespace as Unicode has it: U+FEFF, which joins words, is none. */
const WHITESPACE = /\p{White_Space}+/gu

export class PassageText {
  readonly passages: Omit<Passage, 'credit'>[] = []
  readonly marks: Mark[] = []
  readonly #parts: string[] = []
  #length = 0
  #open: (PassageForm & { readonly start: number; readonly line: number }) | null = null
  #spaceDue = false
  readonly #marks: OpenMark[] = []

  get text(): string {
    return this.#parts.join('')
  }

  /**
   * Opens a passage of this form with the first word, unless one is open. `line` is the line on which `words` begins.
   */
  append(words: string, form: PassageForm, line: number): void {
    const folded = words.replace(WHITESPACE, ' ')
    if (folded === '') return
    if (folded === ' ') {
      this.#spaceDue = true
      return
    }
    const trimmed = folded.trim()
    if (this.#open === null) {
      if (this.passages.length > 0) this.#push('\n')
      this.#open = {
        ...form,
        start: this.#length,
        line: line + countLineFeeds(words, words.search(/\P{White_Space}/u)),
      }
    } else if (this.#spaceDue || folded.startsWith(' ')) this.#push(' ')
    for (const mark of this.#marks) if (mark.start === -1) mark.start = this.#length
    this.#push(trimmed)
    this.#spaceDue = folded.endsWith(' ')
  }

  openMark(kind: MarkKind, href: string | null): void {
    this.#marks.push({ kind, href, start: -1 })
  }

  closeMark(): void {
    const mark = this.#marks.pop()
    if (mark !== undefined) this.#emit(mark)
  }

  /** Ends the passage. Marks that go on in the next are cut here and begin anew there. */
  endPassage(): void {
    this.#spaceDue = false
    if (this.#open === null) return
    const { start, kind, depth, figure, line } = this.#open
    for (const mark of this.#marks) {
      this.#emit(mark)
      mark.start = -1
    }
    this.passages.push({ kind, depth, figure, start, end: this.#length, line })
    this.#open = null
  }

  #push(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
  }

  #emit({ kind, href, start }: OpenMark): void {
    if (start !== -1 && start < this.#length) this.marks.push({ kind, href, start, end: this.#length })
  }
}

function countLineFeeds(text: string, end: number): number {
  return text.slice(0, end).split('\n').length - 1
}

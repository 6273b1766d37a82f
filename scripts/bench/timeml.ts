// One TimeML file's source in; its day of publication, its text as the engine would have it, and the time expressions
// that people marked out. Reads what TempEval's files hold, no XML in general.
import type { Passage } from '../../src/model/article.ts'
import { parseCivilDate } from '../../src/model/civil-date.ts'
import type { CivilDate } from '../../src/model/civil-date.ts'
import type { Range } from '../../src/model/span.ts'

/** One TIMEX3 of the text; `start` and `end` count in `TimeMlFile.text`. */
export interface MarkedTime extends Range {
  /** "DATE", "TIME", "DURATION" or "SET". */
  readonly type: string
  /** As TIMEX3 writes it: "2024-12-08", "2024-W49", "PRESENT_REF". */
  readonly value: string
}

export interface TimeMlFile {
  readonly published: CivilDate
  /** White space is folded to single spaces; what blank lines part is a passage. */
  readonly text: string
  readonly passages: readonly Passage[]
  readonly times: readonly MarkedTime[]
}

const CREATED = /<DCT>\s*<TIMEX3[^>]*\svalue="(\d{4}-\d\d-\d\d)/
const TEXT = /<TEXT>([^]*?)<\/TEXT>/
/** A tag, white space, or anything else. */
const PIECE = /<(\/?)(\w+)([^>]*)>|\s+|[^<\s]+|</g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Null where the file has no text or no day of creation. */
export function parseTimeMl(source: string): TimeMlFile | null {
  const published = parseCivilDate(CREATED.exec(source)?.[1] ?? '')
  const body = TEXT.exec(source)?.[1]
  if (published === null || body === undefined) return null
  const times: MarkedTime[] = []
  let text = ''
  let gap = ''
  let open: Omit<MarkedTime, 'end'> | null = null
  for (const [piece, closing, tag, attributes] of body.matchAll(PIECE)) {
    if (tag !== undefined) {
      if (tag !== 'TIMEX3') continue
      if (closing === '/' && open !== null && text.length > open.start) times.push({ ...open, end: text.length })
      open = closing === '/' ? null : openTime(attributes ?? '', text.length + (text === '' ? 0 : gap.length))
    } else if (/^\s/.test(piece)) gap = gap === '\n' || /\n\s*\n/.test(piece) ? '\n' : ' '
    else {
      text += (text === '' ? '' : gap) + decode(piece)
      gap = ''
    }
  }
  return { published, text, passages: passagesOf(text), times }
}

function openTime(attributes: string, start: number): Omit<MarkedTime, 'end'> {
  const attribute = (name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
  return { start, type: attribute('type'), value: attribute('value') }
}

function decode(words: string): string {
  return words.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}

function passagesOf(text: string): Passage[] {
  let start = 0
  return text.split('\n').map((words, index) => {
    const passage = { kind: 'paragraph', depth: 0, figure: null, start, end: start + words.length } as const
    start += words.length + 1
    return { ...passage, line: index + 1, credit: null }
  })
}

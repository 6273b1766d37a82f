// Bytes of a file in, text with line feeds out. Only UTF-8 is read; what would be garbled or lost is a problem.
import type { Problem } from '../model/problem.ts'
import type { ContentFile, Parsed } from './content-file.ts'
import { formatCodePoint, placeAt, problemAt } from './problem-at.ts'

/** Eighty thousand words: a book, where a long report has five thousand. Parsing that much takes half a second. */
const MAX_FILE_BYTES = 500_000

const START = { line: 1, column: 1 }
const BYTE_ORDER_MARK = '\u{FEFF}'
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/u
const SAVE_AS_UTF_8 = 'Save the file as UTF-8.'

/** Null where a file of so many bytes may be an article: that can be asked before it is read. */
export function findTooLarge(path: string, size: number): Problem | null {
  if (size <= MAX_FILE_BYTES) return null
  const message = `expected at most ${MAX_FILE_BYTES} bytes, found ${size}`
  return problemAt(path, START, null, message, 'Split the file, or take out what is not the article.')
}

/** The text without its byte order mark, every line ended by one line feed. */
export function decodeText(file: ContentFile): Parsed<string> {
  const { path, bytes } = file
  const tooLarge = findTooLarge(path, bytes.length)
  if (tooLarge !== null) return failed(tooLarge)
  if (isUtf16(bytes)) {
    return failed(problemAt(path, START, null, 'expected UTF-8, found UTF-16', SAVE_AS_UTF_8))
  }
  const decoded = decodeUtf8(bytes)
  if (decoded === null) {
    const place = findInvalidUtf8(bytes)
    return failed(problemAt(path, place, null, 'expected UTF-8, found bytes that are not', SAVE_AS_UTF_8))
  }
  if (decoded.startsWith(BYTE_ORDER_MARK)) {
    return failed(problemAt(path, START, null, 'expected one byte order mark at most, found two', SAVE_AS_UTF_8))
  }
  const text = decoded.replace(/\r\n?/gu, '\n')
  const unprintable = UNPRINTABLE.exec(text)
  if (unprintable !== null) {
    const message = `expected text, found the unprintable character ${formatCodePoint(unprintable[0])}`
    return failed(
      problemAt(path, placeAt(text, unprintable.index), null, message, 'Take it out; it often comes with copied text.'),
    )
  }
  return { value: text, problems: [] }
}

function failed(problem: Problem): Parsed<string> {
  return { value: null, problems: [problem] }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** Drops one byte order mark; null where the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The place after the longest stretch that is the beginning of valid UTF-8. */
function findInvalidUtf8(bytes: Uint8Array): { line: number; column: number } {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (beginsUtf8(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true })
  return placeAt(before.replace(/\r\n?/gu, '\n'), before.replace(/\r\n?/gu, '\n').length)
}

function beginsUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

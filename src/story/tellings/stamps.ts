// "Published: 3 April 2025, 10:30 GMT", "Last updated on Monday": a sentence that only says when the article came out.
import type { Reading } from '../../model/reading.ts'
import { contains } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'

const OPENING = /^(?:(?:first|last|originally)\s+)?(?:modified|posted|published|updated)(?!\p{L})/iu
/** What stands beside the day, between spaces and marks. */
const BESIDE =
  /^(?:am|at|bst|cet|edt|est|et|first|gmt|last|local|modified|on|originally|pm|posted|pst|published|time|updated|utc|\d+)?$/iu

/** False where it names anything but a day and a time: "Published by the ministry on Monday" tells more. */
export function isStamp(text: string, reading: Pick<Reading, 'dates'>, sentence: Range): boolean {
  if (!OPENING.test(text.slice(sentence.start, sentence.end))) return false
  const dates = reading.dates.filter((date) => contains(sentence, date))
  if (dates.length === 0) return false
  let from = sentence.start
  const rest: string[] = []
  for (const { start, end } of dates) {
    rest.push(text.slice(from, start))
    from = end
  }
  rest.push(text.slice(from, sentence.end))
  return rest
    .join(' ')
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => BESIDE.test(word))
}

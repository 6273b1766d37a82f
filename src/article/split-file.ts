// A file's bytes in, its front matter and body out, whatever the bytes are.
import type { ContentFile, Parsed } from './content-file.ts'
import { decodeText } from './decode-text.ts'
import { parseFrontMatter } from './front-matter.ts'
import type { FrontMatter } from './front-matter.ts'
import { problemAt } from './problem-at.ts'

/**
 * Null where the bytes are no text, or the text has no front matter; whatever the bytes hold is a problem and not an
 * error.
 */
export function splitFile(file: ContentFile): Parsed<FrontMatter> {
  const text = decodeText(file)
  if (text.value === null) return { value: null, problems: text.problems }
  try {
    return parseFrontMatter(file.path, text.value)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const place = { line: 1, column: 1 }
    return {
      value: null,
      problems: [problemAt(file.path, place, null, 'the front matter is nested too deeply to be read')],
    }
  }
}

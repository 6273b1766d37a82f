// An error of the YAML parser in, what an editor has to do out.
import type { YAMLError } from 'yaml'

export interface YamlMessage {
  readonly message: string
  readonly hint: string | null
}

const QUOTE = 'Where a value holds ": ", " #" or begins with a mark such as [ { * & ! | > % @, put it in quotes.'

const MESSAGES: Readonly<Partial<Record<YAMLError['code'], YamlMessage>>> = {
  DUPLICATE_KEY: { message: 'the field is given twice', hint: 'Keep one of them.' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'expected one value on the line, found a second ": "', hint: QUOTE },
  TAB_AS_INDENT: { message: 'expected spaces before the field, found a tab', hint: null },
  BAD_INDENT: { message: 'the line is not indented as those around it', hint: QUOTE },
  MULTIPLE_DOCS: { message: 'expected one block of fields, found a second', hint: null },
  MULTILINE_IMPLICIT_KEY: { message: 'expected a field such as "title: Some words", found text', hint: QUOTE },
  MISSING_CHAR: {
    message: 'something is not closed or not parted: a quotation mark, a bracket, a comma or ":"',
    hint: QUOTE,
  },
  BAD_ALIAS: { message: 'expected a value, found an alias', hint: QUOTE },
  TAG_RESOLVE_FAILED: { message: 'expected a plain value, found a tag before it', hint: QUOTE },
  BAD_DIRECTIVE: { message: 'expected a field, found a directive', hint: QUOTE },
}

/** For an error that the table does not have, the first line of the parser's own message. */
export function formatYamlError(error: YAMLError): YamlMessage {
  const known = MESSAGES[error.code]
  if (known !== undefined) return known
  return { message: `the front matter is not YAML: ${error.message.split('\n', 1)[0] ?? ''}`, hint: QUOTE }
}

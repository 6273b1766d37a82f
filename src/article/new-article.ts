// What an editor knows of a new article in; the Markdown file to begin with out. What is not known is left to fill in:
// no day and no word is made up, and checking the file says what is missing.
import { formatName } from './file-names.ts'
import { STORY_FILE_ID } from './content-file.ts'

export interface NewArticle {
  readonly title: string
  /** http or https, null where it is not known. */
  readonly url: string | null
  /** As given; checking the file tells whether it is a day. */
  readonly published: string | null
}

export interface NewFile {
  /** The file's name without `.md`. */
  readonly id: string
  readonly text: string
}

/** Checks nothing. The publisher is the host of `url`, said to be inferred; the file is named by the title. */
export function formatNewArticle({ title, url, published }: NewArticle): NewFile {
  const lines = ['---', `title: ${quote(title)}`]
  if (published === null) {
    lines.push(
      '# The day on which it was published, like 2024-12-08. Where the article does not say, work it out and say',
    )
    lines.push('# from which words under "inferred:", as "published: The words that tell".')
    lines.push('published:')
  } else lines.push(`published: ${quote(published)}`)
  const publisher = url === null ? null : findPublisher(url)
  if (publisher !== null) lines.push('source:', `  name: ${quote(publisher.name)}`, `  home: ${quote(publisher.home)}`)
  if (url !== null) lines.push(`url: ${quote(url)}`)
  lines.push('language: en')
  if (publisher !== null) lines.push('inferred:', '  source: The host of the address at which it was found.')
  lines.push('---', '', '')
  const id = formatName(title, 'article')
  // An article of that title needs another name than the story's own file.
  return { id: id === STORY_FILE_ID ? `${id}-article` : id, text: lines.join('\n') }
}

function findPublisher(url: string): { name: string; home: string } | null {
  if (!URL.canParse(url)) return null
  const { protocol, host, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  return { name: hostname.replace(/^www\./u, ''), home: `${protocol}//${host}/` }
}

/** A YAML scalar that holds exactly these words: plain days, else quoted so that no mark in it means anything. */
function quote(words: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(words)) return words
  return words.includes('"') && !/[\p{Cc}']/u.test(words) ? `'${words}'` : JSON.stringify(words)
}

// Makes content files of texts or bytes, and reads back what parsing them says.
import type { ContentFile, Parsed } from '../../src/article/content-file.ts'
import { parseArticle } from '../../src/article/parse-article.ts'
import { parseStoryFile } from '../../src/article/parse-story-file.ts'
import { formatProblem } from '../../src/model/problem.ts'
import type { Article } from '../../src/model/article.ts'

const FRONT_MATTER = ['---', 'title: Storm closes the harbour', 'published: 2024-03-02', '---', '']

export function contentFile(content: string | Uint8Array, id = 'x', story = 'harbour'): ContentFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { path: `content/${story}/${id}.md`, story, id, bytes }
}

/** An article of good front matter and this body from line 6 on. */
export function withBody(body: string): string {
  return [...FRONT_MATTER, body].join('\n')
}

/** An article of this front matter, from line 2 on, and a good body. */
export function withFields(...fields: readonly string[]): string {
  return ['---', ...fields, '---', 'Waves broke over the wall.', ''].join('\n')
}

export function articleOf(text: string): Article {
  const { value, problems } = parseArticle(contentFile(text))
  if (value === null) throw new Error(problems.map(formatProblem).join('\n'))
  return value
}

/** Kind, depth where it has one, figure where it has one, words. */
export function passagesOf(body: string): string[] {
  const { text, passages } = articleOf(withBody(body))
  return passages.map(({ kind, depth, figure, start, end }) => {
    return `${kind}${depth === 0 ? '' : String(depth)}${figure === null ? '' : `#${figure}`}: ${text.slice(start, end)}`
  })
}

export function problemsOf(content: string | Uint8Array, id?: string): string {
  return formatAll(parseArticle(contentFile(content, id)))
}

export function storyProblemsOf(content: string, story?: string): string {
  return formatAll(parseStoryFile(contentFile(content, 'story', story)))
}

function formatAll({ value, problems }: Parsed<unknown>): string {
  if ((value === null) !== problems.length > 0) throw new Error('a value and problems, or neither')
  return problems.map(formatProblem).join('\n')
}

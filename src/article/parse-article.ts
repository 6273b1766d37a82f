// One Markdown file in; the article, or everything that is wrong with it, out. Front matter and body are both checked
// before anything is said, so that one run names all that an editor has to mend.
import type { Article, Inferred } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import { articleSchema, INFERRED_FIELDS } from './article-schema.ts'
import type { ArticleFields } from './article-schema.ts'
import { checkFields } from './check-fields.ts'
import { collectProblems } from './collect-problems.ts'
import type { ContentFile, Parsed } from './content-file.ts'
import { findNameProblem } from './file-names.ts'
import { parseBody } from './parse-body.ts'
import type { Body } from './parse-body.ts'
import { problemAt } from './problem-at.ts'
import { splitFile } from './split-file.ts'
import { isVisible } from './visible-text.ts'
import { valueAt } from './yaml-value.ts'
import type { YamlMap } from './yaml-value.ts'

/**
 * The article only where there is no problem at all. Without front matter that can be found, the body is not looked at.
 */
export function parseArticle(file: ContentFile): Parsed<Article> {
  const problems: Problem[] = []
  const nameProblem = findNameProblem(file.path, file.id, 'file')
  if (nameProblem !== null) problems.push(nameProblem)
  const split = splitFile(file)
  problems.push(...split.problems)
  if (split.value === null) return { value: null, problems: collectProblems(problems) }

  const { fields, body: source, bodyLine } = split.value
  const checked = fields === null ? null : checkFields(file.path, fields, articleSchema)
  problems.push(...(checked?.problems ?? []))
  if (fields !== null) problems.push(...findGroundless(file.path, fields))

  const body = parseBody(file.path, source, bodyLine)
  problems.push(...body.problems)
  if (body.value !== null && !isVisible(body.value.text)) {
    const place = { line: bodyLine, column: 1 }
    problems.push(problemAt(file.path, place, null, 'the article has no words', 'Write them below the front matter.'))
  }
  const settings = checked?.value ?? null
  if (problems.length > 0 || settings === null || body.value === null)
    return { value: null, problems: collectProblems(problems) }
  return { value: buildArticle(file, settings, body.value), problems: [] }
}

function buildArticle(file: ContentFile, fields: ArticleFields, body: Body): Article {
  const { source } = fields
  return {
    id: file.id,
    story: file.story,
    file: file.path,
    title: fields.title,
    published: fields.published,
    source: source === undefined ? null : { name: source.name, home: source.home ?? null },
    author: fields.author ?? null,
    url: fields.url ?? null,
    language: fields.language,
    tags: fields.tags,
    inferred: INFERRED_FIELDS.flatMap((field): Inferred[] => {
      const from = fields.inferred[field]
      return from === undefined ? [] : [{ field, from }]
    }),
    text: body.text,
    passages: body.passages,
    marks: body.marks,
  }
}

/** A reason for a value that is not there. */
function findGroundless(file: string, fields: YamlMap): Problem[] {
  const inferred = valueAt(fields, ['inferred'])
  if (inferred?.kind !== 'map') return []
  return inferred.entries
    .filter(({ key }) => INFERRED_FIELDS.some((field) => field === key) && valueAt(fields, [key]) === null)
    .map(({ key, keyPlace }) =>
      problemAt(
        file,
        keyPlace,
        `inferred.${key}`,
        `there is no field "${key}" that could be inferred`,
        `Give "${key}" its value, or take this out.`,
      ),
    )
}

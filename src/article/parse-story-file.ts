// `story.md` in; the story's settings, with the place of each of the editor's decisions, or everything that is wrong
// with them out. Whether a decision still fits the articles is for the engine to say.
import type { Problem } from '../model/problem.ts'
import type { Decisions, Place, Pointer, StorySettings } from '../model/settings.ts'
import { checkFields } from './check-fields.ts'
import { collectProblems } from './collect-problems.ts'
import type { ContentFile, Parsed } from './content-file.ts'
import { findNameProblem } from './file-names.ts'
import { parseBody } from './parse-body.ts'
import type { Body } from './parse-body.ts'
import { problemAt } from './problem-at.ts'
import { splitFile } from './split-file.ts'
import { storySchema } from './story-schema.ts'
import type { StoryFields } from './story-schema.ts'
import { valueAt } from './yaml-value.ts'
import type { YamlMap } from './yaml-value.ts'

const START: Place = { line: 1, column: 1 }

/** The settings only where there is no problem at all. The body is one paragraph or empty. */
export function parseStoryFile(file: ContentFile): Parsed<StorySettings> {
  const problems: Problem[] = []
  const nameProblem = findNameProblem(file.path, file.story, 'folder')
  if (nameProblem !== null) problems.push(nameProblem)
  const split = splitFile(file)
  problems.push(...split.problems)
  if (split.value === null) return { value: null, problems: collectProblems(problems) }

  const { fields, body: source, bodyLine } = split.value
  const checked = fields === null ? null : checkFields(file.path, fields, storySchema)
  problems.push(...(checked?.problems ?? []))
  const body = parseBody(file.path, source, bodyLine)
  problems.push(...body.problems)
  if (body.value !== null) problems.push(...findSecondParagraph(file.path, body.value))

  const settings = checked?.value ?? null
  if (problems.length > 0 || settings === null || body.value === null || fields === null) {
    return { value: null, problems: collectProblems(problems) }
  }
  const { title, language, decisions } = settings
  const introduction = body.value.text === '' ? null : body.value.text
  return {
    value: {
      id: file.story,
      file: file.path,
      title,
      introduction,
      language,
      decisions: buildDecisions(decisions, fields),
    },
    problems: [],
  }
}

function findSecondParagraph(file: string, { passages }: Body): Problem[] {
  const wrong = passages[0]?.kind === 'paragraph' ? passages[1] : passages[0]
  if (wrong === undefined) return []
  const message = `expected one paragraph as the introduction or none, found ${passages.length === 1 ? `a ${wrong.kind}` : 'more'}`
  return [
    problemAt(file, { line: wrong.line, column: 1 }, null, message, 'Join the lines, or take out what is too much.'),
  ]
}

function buildDecisions(given: StoryFields['decisions'], fields: YamlMap): Decisions {
  const placeOf = (...path: readonly PropertyKey[]): Place => valueAt(fields, ['decisions', ...path])?.place ?? START
  const point = ({ article, words }: Omit<Pointer, keyof Place>, ...path: readonly PropertyKey[]): Pointer => {
    return { article, words, ...placeOf(...path) }
  }
  return {
    sameName: given['same-name'].map((spellings, i) => ({ spellings, place: placeOf('same-name', i) })),
    differentNames: given['different-names'].map((spellings, i) => ({
      spellings,
      place: placeOf('different-names', i),
    })),
    merge: given.merge.map((group, i) => group.map((pointer, j) => point(pointer, 'merge', i, j))),
    split: given.split.map((pointer, i) => point(pointer, 'split', i)),
    hide: given.hide.map((hide, i) => ({ at: point(hide, 'hide', i), why: hide.why })),
    retitle: given.retitle.map((retitle, i) => ({ at: point(retitle, 'retitle', i), title: retitle.title })),
    redate: given.redate.map((redate, i) => ({ at: point(redate, 'redate', i), ...redate.to, why: redate.why })),
  }
}

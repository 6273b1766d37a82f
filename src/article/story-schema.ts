// The front matter of `story.md`, field by field: the story's title and the editor's decisions.
import { z } from 'zod'
import { DEFAULT_LANGUAGE } from './article-schema.ts'
import { dayRangeField } from './day-range.ts'
import { languageField, lineField, remarkField } from './field-kinds.ts'

const MAX_TITLE = 300
const MAX_WORDS = 500
const MAX_NAME = 200
const MAX_REASON = 1000
/** Of each kind of decision. */
const MAX_DECISIONS = 500

const spellings = z
  .array(lineField('a spelling', MAX_NAME), { error: 'expected a list of spellings like [Ann Lee, Lee]' })
  .min(2, { error: 'expected two spellings or more' })

const pointerShape = {
  article: lineField("the name of an article's file without .md", MAX_NAME).describe('The file name without `.md`.'),
  words: lineField('words of a sentence of the article', MAX_WORDS).describe('Words that stand in the sentence.'),
}
const pointerError = { error: 'expected fields article and words' }
const why = remarkField('the reason for it', MAX_REASON).describe("The editor's reason, shown to readers.")

const decisionsShape = {
  'same-name': list(spellings).describe('Each list of spellings is one name.'),
  'different-names': list(spellings).describe('No two spellings of a list are one name.'),
  merge: list(
    z
      .array(z.strictObject(pointerShape, pointerError), { error: 'expected a list of article and words' })
      .min(2, { error: 'expected two sentences or more' }),
  ).describe('Each list of sentences tells one event.'),
  split: list(z.strictObject(pointerShape, pointerError)).describe('The sentence stands as an event of its own.'),
  hide: list(z.strictObject({ ...pointerShape, why }, { error: 'expected fields article, words and why' })).describe(
    'The sentence is in no event.',
  ),
  retitle: list(
    z.strictObject(
      { ...pointerShape, title: lineField('a title', MAX_TITLE).describe('Words of one of the accounts.') },
      { error: 'expected fields article, words and title' },
    ),
  ).describe('The event that the sentence tells takes this title.'),
  redate: list(
    z.strictObject(
      { ...pointerShape, to: dayRangeField().describe('A day, two days with "/", a month or a year.'), why },
      { error: 'expected fields article, words, to and why' },
    ),
  ).describe('The event that the sentence tells happened then.'),
}

export const storySchema = z.strictObject(
  {
    title: lineField('a title', MAX_TITLE).describe("The story's title."),
    language: languageField().default(DEFAULT_LANGUAGE).describe('The language of title and introduction, BCP 47.'),
    decisions: z
      .strictObject(decisionsShape, { error: 'expected the fields of decisions' })
      .prefault({})
      .describe('What the editor knows better than the engine.'),
  },
  { error: 'expected the fields of a story' },
)

export type StoryFields = z.output<typeof storySchema>

function list<Item extends z.ZodType>(item: Item): z.ZodDefault<z.ZodArray<Item>> {
  return z
    .array(item, { error: 'expected a list' })
    .max(MAX_DECISIONS, { error: `expected at most ${MAX_DECISIONS} of them` })
    .default([])
}

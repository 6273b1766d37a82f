// The front matter of an article, field by field. Everything that an editor may write above an article is here.
import { z } from 'zod'
import type { Inferred } from '../model/article.ts'
import { dayField, languageField, lineField, remarkField, webAddressField } from './field-kinds.ts'

const MAX_TITLE = 300
const MAX_NAME = 200
const MAX_TAG = 60
const MAX_TAGS = 20
const MAX_REASON = 1000

export const DEFAULT_LANGUAGE = 'en'

const reason = (): z.ZodOptional<z.ZodType<string, string>> =>
  remarkField('the words or facts that it was worked out from', MAX_REASON).optional()

/** One key for each field that can be inferred; a test of types keeps it in step with the model. */
const inferredFields = {
  title: reason(),
  published: reason(),
  source: reason(),
  author: reason(),
  url: reason(),
  language: reason(),
} satisfies Record<Inferred['field'], unknown>

export const INFERRED_FIELDS = Object.keys(inferredFields) as readonly Inferred['field'][]

export const articleSchema = z.strictObject(
  {
    title: lineField('a title', MAX_TITLE).describe('The headline, word for word.'),
    published: dayField().describe('The day on which it was published.'),
    source: z
      .strictObject(
        {
          name: lineField('the name of who published it', MAX_NAME).describe(
            'Who published it: "The Harbour Gazette".',
          ),
          home: webAddressField().optional().describe("The publisher's own page, http or https."),
        },
        { error: 'expected fields name and home' },
      )
      .optional()
      .describe('Who published it. Left out where the article does not say.'),
    author: lineField("an author's name", MAX_NAME).optional().describe('Who wrote it, as the article has it.'),
    url: webAddressField().optional().describe('Where it was published, http or https.'),
    language: languageField().default(DEFAULT_LANGUAGE).describe('The language that it is written in, BCP 47.'),
    tags: z
      .array(lineField('a tag', MAX_TAG), { error: 'expected a list of tags like [harbour, storms]' })
      .max(MAX_TAGS, { error: `expected at most ${MAX_TAGS} tags` })
      .default([])
      .describe("The editor's own tags."),
    inferred: z
      .strictObject(inferredFields, { error: 'expected fields that say what each value was worked out from' })
      .default({})
      .describe('For each field above that the article does not state: the words or facts it was worked out from.'),
  },
  { error: 'expected the fields of an article' },
)

export type ArticleFields = z.output<typeof articleSchema>

// The shape of `timeline.json`, version 1, for programs that read a story; the JSON Schema that describes it is made
// from here.
import { z } from 'zod'

const id = (of: string): z.ZodString => z.string().min(1).describe(`Id of ${of}, unique in its story.`)
const day = z.iso.date().describe('A day of the calendar, with no time zone: 2024-12-08.')

const span = z
  .strictObject({
    article: id('an article'),
    start: z.int().nonnegative().describe("First UTF-16 code unit, counted from 0 in the article's plain text."),
    end: z.int().positive().describe('The code unit after the last.'),
  })
  .describe("A stretch of one article's plain text.")

const article = z.strictObject({
  id: id('the article').describe("The file's name without its extension."),
  title: z.string(),
  source: z.string().nullable().describe('Who published it, null where neither the article nor its file says.'),
  author: z.string().nullable(),
  published: day,
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .describe('Where it was published.'),
})

const when = z
  .strictObject({
    start: day.nullable(),
    end: day.nullable().describe('The last day, the same as start for a single day.'),
    precision: z.enum(['part-of-day', 'day', 'month', 'year', 'unknown']),
    reason: z.string().describe('How the days were found, in words for readers.'),
  })
  .describe('Days that the event happened on; start and end are null where nothing tells.')

const origin = z
  .strictObject({
    label: z.string().describe("An agency or body that is credited, or the article's source or title."),
    articles: z.array(id('an article')),
    reason: z.string().describe('Why these articles count as one; empty where an article stands for itself.'),
  })
  .describe('Who is behind one or more accounts.')

const leftOut = span
  .extend({
    event: id('an event')
      .nullable()
      .describe('The event that the words are an account of, null where they are of none.'),
    score: z
      .number()
      .min(0)
      .max(1)
      .describe('How alike they are to the account of this event that they are most like.'),
    threshold: z.number().min(0).max(1).describe('The score that would have been enough.'),
    reason: z.string().describe('What kept them out, in words for readers.'),
  })
  .describe('Words that came near to being an account of an event, and are not.')

const event = z.strictObject({
  id: id('the event'),
  title: z
    .string()
    .describe(
      "Words of one of the event's accounts, verbatim, with the sentences before them where those tell whom they speak of.",
    ),
  when,
  accounts: z
    .array(span.extend({ text: z.string().describe('The words at the span, verbatim.') }))
    .min(1)
    .describe('Reports of the event, in order of articles, then of place.'),
  origins: z.array(origin),
  leftOut: z.array(leftOut).describe('At most two, the likest first.'),
  names: z.array(id('a name')).describe('Most mentioned first.'),
  disagreements: z.array(id('a disagreement')),
  importance: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'How much it matters: how many origins tell it, how early in their articles, how often, and how many articles speak of its day.',
    ),
})

const name = z.strictObject({
  id: id('the name'),
  name: z.string().describe('The fullest spelling, as an article has it.'),
  kind: z.enum(['person', 'place', 'organisation', 'other']),
  spellings: z.array(z.string()).describe('All spellings, most used first.'),
  mentions: z.array(span),
})

const quote = z.strictObject({
  text: z.string().describe('The words inside the quotation marks, verbatim.'),
  speaker: id('a name').nullable().describe('Id of a name, null where the speaker has none.'),
  speakerText: z.string().describe('The speaker as written; empty where nobody is named.'),
  spans: z.array(span).describe('Every place where the same words stand.'),
})

const disagreement = z
  .strictObject({
    id: id('the disagreement'),
    event: id('an event'),
    field: z.enum(['number', 'date', 'place', 'actor', 'polarity']),
    kind: z
      .enum(['conflict', 'later', 'unknown'])
      .describe(
        'conflict: they cannot both be true; later: each value was reported on days after those of the one before it; unknown: some report says that it was not known.',
      ),
    what: z.string().describe('What the values are of, for readers.'),
    values: z
      .array(z.strictObject({ value: z.string(), spans: z.array(span) }))
      .describe('Each with the words that give it.'),
  })
  .describe('One field of one event for which the articles have different values.')

const sentence = span
  .extend({
    fate: z.enum(['account', 'repeat', 'background', 'quotation', 'heading', 'caption', 'omitted']),
    event: id('an event').nullable(),
    reason: z.string().describe('Why it has this fate, in words for readers.'),
  })
  .describe('What became of one sentence of one article. Every sentence is listed.')

export const timelineSchema = z
  .strictObject({
    version: z.literal(1).describe('Grows when a program that reads this file has to change.'),
    story: z.strictObject({ id: z.string().min(1).describe("The story's folder."), title: z.string() }),
    articles: z.array(article).describe('In order of publication, then of id.'),
    events: z.array(event).describe('The timeline, in order; events of unknown day last.'),
    names: z.array(name),
    quotes: z.array(quote),
    disagreements: z.array(disagreement),
    sentences: z.array(sentence).describe('In order of articles, then of place.'),
  })
  .describe('One story told by several articles: the merged timeline and the words that every line of it comes from.')

export type Timeline = z.infer<typeof timelineSchema>

/** The JSON Schema as published; `address` is where. */
export function formatTimelineSchema(address: string): string {
  const { $schema, ...schema } = z.toJSONSchema(timelineSchema, { target: 'draft-2020-12' })
  return `${JSON.stringify({ $schema, $id: address, title: 'Timeline of a story', ...schema }, null, 2)}\n`
}

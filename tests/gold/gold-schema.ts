// A gold reading: what a careful reader finds in the articles of one story, written down by hand. JSON in, typed gold
// out. It holds no verdict on any engine; the scorers compare a story with it.
//
// How it was read
// - An event is one happening: the same act, by the same actor, to the same object, on the same day. Entering and
//   taking a city are one; leaving a country, arriving in another and being granted asylum are three; celebrating at
//   home and abroad are two.
// - A sentence tells an event when a reader learns from it, as news, that it happened: by a clause, or by words such as
//   "following the sudden collapse". "X said that it had happened" tells the happening, and is no event of its own
//   unless the saying is the news. A sentence may tell several events. Two sentences of one article that tell the same
//   happening are in the same event. A quotation of several sentences is one with the clause that reports it.
// - A sentence is `passing` in an event that it only takes for granted or comments on ("the fall of the regime marks a
//   pivotal moment"), or where readers may well differ. Whether an engine joins it to the event or not must not count.
import { z } from 'zod'

const ref = {
  article: z.string().min(1).describe('The file’s name without .md.'),
  words: z.string().min(1).describe('Words as they stand in the article, inside one sentence.'),
  in: z
    .string()
    .min(1)
    .optional()
    .describe('A longer stretch that holds `words` once, where `words` alone are not unique.'),
  occurrence: z.int().min(1).optional().describe('Which of several equal stretches is meant, counted from 1.'),
}

const day = z.iso.date()
const Ref = z.strictObject(ref)

const When = z.strictObject({
  start: day
    .nullable()
    .describe('A right answer lies between `start` and `end`; both null where the articles do not tell.'),
  end: day.nullable(),
  precision: z.enum(['part-of-day', 'day', 'month', 'year', 'unknown']),
})

const Event = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  what: z.string().min(1).describe('For people who read the gold; nothing is compared with it.'),
  when: When,
  tells: z
    .array(Ref)
    .min(1)
    .describe('Every sentence that tells it. The same words stand for the same sentence throughout the gold.'),
  passing: z.array(Ref).describe('Sentences that a reader may join to it or leave out.'),
})

const Either = z.strictObject({
  why: z.string().min(1),
  these: z.array(Ref).min(2).describe('Any two of these may be merged or kept apart, unless they tell one event.'),
})

const DateRef = z.strictObject({
  ...ref,
  from: day,
  to: day,
  precision: z.enum(['part-of-day', 'day', 'month', 'year']),
})

const QuotationRef = z.strictObject({
  ...ref,
  speaker: z.string().min(1).nullable().describe('Null where the article does not tell who speaks.'),
  accept: z.array(z.string().min(1)).describe('Names or words for the speaker, any of which is right.'),
})

const Spellings = z.strictObject({
  same: z.array(z.array(z.string().min(1)).min(2)).describe('Each group is every spelling of one name.'),
  apart: z.array(z.tuple([z.string().min(1), z.string().min(1)])).describe('Two names that must not become one.'),
})

const Disagreement = z.strictObject({
  what: z.string().min(1).describe('For people who read the gold; nothing is compared with it.'),
  values: z
    .array(Ref)
    .min(2)
    .describe('One place for each value. A disagreement of the story is this one where each place lies in a value of its own.'),
})

export const GoldSchema = z.strictObject({
  version: z.literal(1),
  story: z.string().min(1),
  events: z.array(Event).min(1),
  background: z.array(Ref).describe('Sentences that tell no happening: states, comment, outlook.'),
  either: z.array(Either),
  dates: z.array(DateRef).describe('Every expression that means a day, a month or a year.'),
  notDates: z.array(Ref).describe('Durations, ages, hours and other words that a date finder may take for one.'),
  optionalDates: z.array(Ref).describe('Vague expressions: found or not, whatever their value, they do not count.'),
  quotations: z.array(QuotationRef),
  notQuotations: z.array(Ref).describe('Words in quotation marks that are a name or a title, and that nobody speaks.'),
  spellings: Spellings,
  disagreements: z.array(Disagreement).describe('Every one inside an event that a reader would call one.'),
})

export type Gold = z.infer<typeof GoldSchema>
export type GoldRef = z.infer<typeof Ref>

// The kinds of value that front matter fields have. Each message says what was expected; what was found is added where
// the problem is made. Values come as the texts of the file.
import { z } from 'zod'
import { parseCivilDate } from '../model/civil-date.ts'
import type { CivilDate } from '../model/civil-date.ts'
import { isVisible } from './visible-text.ts'

const WEB_ADDRESS = /^https?:\/\/[^\s/?#]+[^\s]*$/iu
const MAX_ADDRESS = 2000
const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/u
/** Language subtags of ISO 639; longer ones are reserved, and "english" would be one. */
const LANGUAGE_FORM = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu
const UNPRINTABLE = /\p{Cc}|\p{Zl}|\p{Zp}|\p{Noncharacter_Code_Point}/u

/** Words on one line: whitespace at the ends is dropped. `what` is "a title", `max` counts code units. */
export function lineField(what: string, max: number): z.ZodType<string, string> {
  return z
    .string({ error: `expected ${what}` })
    .trim()
    .superRefine((text, context) => {
      if (!isVisible(text) && !UNPRINTABLE.test(text)) refuse(context, `expected ${what}`)
      else if (!text.isWellFormed()) refuse(context, `expected ${what} of whole characters`)
      else if (UNPRINTABLE.test(text)) {
        refuse(context, `expected ${what} on one line without control characters`)
      } else if (text.length > max) refuse(context, `expected ${what} of at most ${max} characters`)
    })
}

/** Words that may run over several lines; line ends become spaces. */
export function remarkField(what: string, max: number): z.ZodType<string, string> {
  return z
    .string({ error: `expected ${what}` })
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(lineField(what, max))
}

/** A day that exists. */
export function dayField(): z.ZodType<CivilDate, string> {
  const expected = 'expected a day like 2024-12-08'
  return z.string({ error: expected }).transform((text, context) => {
    const day = parseCivilDate(text.trim())
    if (day !== null) return day
    refuse(context, DAY_FORM.test(text.trim()) ? 'expected a day that exists' : expected)
    return z.NEVER
  })
}

/** An http or https address, in the form that browsers write it. */
export function webAddressField(): z.ZodType<string, string> {
  const expected = 'expected an address like https://example.org/page'
  return z.string({ error: expected }).transform((text, context) => {
    const address = text.trim()
    if (address.length <= MAX_ADDRESS && WEB_ADDRESS.test(address) && URL.canParse(address)) {
      const url = new URL(address)
      if (url.username === '' && url.password === '') return url.href
    }
    refuse(context, expected)
    return z.NEVER
  })
}

/** A BCP 47 language tag, in its canonical form. */
export function languageField(): z.ZodType<string, string> {
  const expected = 'expected a language tag like en, pt-BR or ar'
  return z.string({ error: expected }).transform((text, context) => {
    const tag = LANGUAGE_FORM.test(text.trim()) ? canonicalTag(text.trim()) : null
    if (tag !== null) return tag
    refuse(context, expected)
    return z.NEVER
  })
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

function refuse(context: z.RefinementCtx<string>, message: string): void {
  context.addIssue({ code: 'custom', message, input: context.value })
}

// A folder of `*.jsonl` in, its days out: each `{story, day, accounts: {source: text}, merged: [text × 3]}`.
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { parseCivilDate } from '../../src/model/civil-date.ts'

const daySchema = z.object({
  story: z.string(),
  day: z.string().transform((text, context) => {
    const day = parseCivilDate(text)
    if (day === null) context.addIssue({ code: 'custom', message: 'expected a day like 2024-12-08' })
    return day ?? z.NEVER
  }),
  accounts: z.record(z.string(), z.string()),
  merged: z.array(z.string()).min(1),
})

/** Several accounts of one day of one story, and what editors made of them. */
export type MergedDay = z.infer<typeof daySchema>

/** Stories in order of their files' names, days in the order of the file. Throws where a line is not of that form. */
export async function readMergedDays(folder: string): Promise<MergedDay[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return files.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => parseMergedDay(line)),
  )
}

/** The files write some line ends twice escaped: as a backslash and an n. */
export function parseMergedDay(line: string): MergedDay {
  const day = daySchema.parse(JSON.parse(line))
  const unescape = (text: string): string => text.replaceAll('\\n', '\n')
  return {
    ...day,
    accounts: Object.fromEntries(Object.entries(day.accounts).map(([source, text]) => [source, unescape(text)])),
    merged: day.merged.map(unescape),
  }
}

// Every page of a built site, judged by html-validate with the rules of `.htmlvalidate.json`. One line a fault.
import { join } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate, cjsResolver } from 'html-validate'
import type { BuiltSite } from './site-folder.ts'
import { textOf } from './site-folder.ts'

const CONFIG = join(import.meta.dirname, '..', '..', '.htmlvalidate.json')

/** Faults read `file:line:column rule: message`, in order of pages; none where all is well. */
export async function checkHtml(site: BuiltSite): Promise<string[]> {
  const resolver = cjsResolver()
  const validator = new HtmlValidate(new FileSystemConfigLoader([resolver], { extends: [CONFIG] }))
  const faults: string[] = []
  for (const file of site.pages.keys()) {
    const report = await validator.validateString(textOf(site, file), file)
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`)
    }
  }
  return faults
}

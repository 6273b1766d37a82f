// `npm run verify`: the site in `dist/` is whole. Links, anchors, feeds and timelines lead somewhere, HTML is valid.
import { existsSync } from 'node:fs'
import { outFolder, resolveOut } from './out-folder.ts'
import { contentFolder } from '../src/content-folder.ts'
import { ContentError, readSite } from '../src/load.ts'
import { formatSettingProblem } from '../src/setting-problem.ts'
import { findAddressProblems, readWebAddress } from '../src/web-address.ts'
import { checkHtml } from './site-checks/check-html.ts'
import { checkLinks } from './site-checks/check-links.ts'
import { checkTimeline } from './site-checks/check-timeline.ts'
import { readBuiltSite, textOf } from './site-checks/site-folder.ts'

try {
  const problems = findAddressProblems(process.env).map(formatSettingProblem)
  const lines = problems.length > 0 ? problems : await verify()
  for (const line of lines) console.error(line)
  if (lines.length > 0) process.exitCode = 1
} catch (error) {
  process.exitCode = 1
  console.error(error instanceof ContentError ? error.message : error)
}

/** One line a fault; says how much was looked at. */
async function verify(): Promise<string[]> {
  const folder = await resolveOut(outFolder())
  if (!existsSync(folder)) return [`no site in ${folder}: build it first, with npm run build`]
  const { site: address, base } = readWebAddress(process.env)
  const site = await readBuiltSite(folder, base, address === null ? null : new URL(address).origin)
  const { stories } = await readSite(contentFolder())
  const faults = [
    ...checkLinks(site),
    ...(await checkHtml(site)),
    ...stories.flatMap((story) => {
      const file = `${story.id}/timeline.json`
      if (!site.files.has(file)) return [`${file}: is missing`]
      return checkTimeline(textOf(site, file), story).map((fault) => `${file}: ${fault}`)
    }),
  ]
  const found = faults.length === 0 ? 'no faults' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`
  console.log(`${site.pages.size} pages, ${site.files.size} files: ${found}.`)
  return faults
}

// `npm run verify`: the site in `dist/` is whole. Links, anchors, feeds and timelines lead somewhere, HTML is valid.
import { resolve } from 'node:path'
import { contentFolder } from '../src/content-folder.ts'
import { readSite } from '../src/load.ts'
import { checkHtml } from './site-checks/check-html.ts'
import { checkLinks } from './site-checks/check-links.ts'
import { checkTimeline } from './site-checks/check-timeline.ts'
import { readBuiltSite, textOf } from './site-checks/site-folder.ts'

const base = `/${(process.env['BASE'] ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/')
const origin = process.env['SITE'] === undefined ? null : new URL(process.env['SITE']).origin
const site = await readBuiltSite(resolve(process.env['OUT'] ?? 'dist'), base, origin)
const { stories } = await readSite(contentFolder())

const faults = [
  ...checkLinks(site),
  ...(await checkHtml(site)),
  ...stories.flatMap((story) => {
    const file = `${story.id}/timeline.json`
    return checkTimeline(textOf(site, file), story).map((fault) => `${file}: ${fault}`)
  }),
]
for (const fault of faults) console.error(fault)
console.log(`${site.pages.size} pages, ${site.files.size} files: ${faults.length === 0 ? 'no faults' : faults.length}.`)
if (faults.length > 0) process.exitCode = 1

// `npm run verify`: the site in `dist/` is whole. Links, anchors, feeds and timelines lead somewhere, HTML is valid.
import { outFolder, resolveOut } from './out-folder.ts'
import { contentFolder } from '../src/content-folder.ts'
import { readSite } from '../src/load.ts'
import { readWebAddress } from '../src/web-address.ts'
import { checkHtml } from './site-checks/check-html.ts'
import { checkLinks } from './site-checks/check-links.ts'
import { checkTimeline } from './site-checks/check-timeline.ts'
import { readBuiltSite, textOf } from './site-checks/site-folder.ts'

const { site: address, base } = readWebAddress(process.env)
const origin = address === null ? null : new URL(address).origin
const site = await readBuiltSite(await resolveOut(outFolder()), base, origin)
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

// `npm run build`: checks the settings and the content, builds the site aside, and only then puts it in the place of
// the one that was there.
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { buildAlone } from './build-lock.ts'
import { DEFAULT_OUT, findOutProblem, outFolder, resolveOut } from './out-folder.ts'
import { asideOf, mendSite, removeAside, swapSite } from './site-swap.ts'
import { contentFolder } from '../src/content-folder.ts'
import { ContentError, loadSite } from '../src/load.ts'
import { isOfSystem } from '../src/error-code.ts'
import { formatSettingProblem } from '../src/setting-problem.ts'
import { findAddressProblems } from '../src/web-address.ts'

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

const out = await resolveOut(outFolder())
const project = await realpath(process.cwd())
/**
 * Astro makes the site in the project, wherever it is to go: it renames files from there into the site, which does not
 * work from one file system to another.
 */
const workplace = join(project, DEFAULT_OUT)

/** All problems of settings and content, as they are printed. */
async function findProblems(): Promise<string[]> {
  const ofOut = await findOutProblem(out, project, await resolveOut(contentFolder()))
  const ofSettings = [...findAddressProblems(process.env), ...(ofOut === null ? [] : [ofOut])]
  const ofContent = await loadSite().then(
    () => [],
    (error: unknown) => {
      if (error instanceof ContentError) return [error.message]
      throw error
    },
  )
  const apart = ofSettings.length > 0 && ofContent.length > 0 ? [''] : []
  return [...ofSettings.map(formatSettingProblem), ...apart, ...ofContent]
}

try {
  await mendSite(workplace)
  await mendSite(out)
  const problems = await findProblems()
  if (problems.length > 0) {
    process.exitCode = 1
    console.error(problems.join('\n'))
  } else {
    await buildAlone(async () => {
      const { build } = await import('astro')
      await build({ outDir: asideOf(workplace), logLevel: 'warn' })
      await swapSite(asideOf(workplace), out)
    })
  }
} catch (error) {
  process.exitCode = 1
  console.error(isOfSystem(error) ? `The site could not be built: ${error.message}` : error)
} finally {
  await removeAside(workplace)
  await removeAside(out)
}

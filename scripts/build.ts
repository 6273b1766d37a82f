// `npm run build`: checks the settings and the content, builds the site aside, and only then puts it in the place of
// the one that was there.
import { realpath } from 'node:fs/promises'
import { buildAlone } from './build-lock.ts'
import { findOutProblem, outFolder, resolveOut } from './out-folder.ts'
import { asideOf, mendSite, removeAside, swapSite } from './site-swap.ts'
import { contentFolder } from '../src/content-folder.ts'
import { ContentError, loadSite } from '../src/load.ts'
import { formatSettingProblem } from '../src/setting-problem.ts'
import { findAddressProblems } from '../src/web-address.ts'

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

const out = await resolveOut(outFolder())

/** All problems of settings and content, as they are printed. */
async function findProblems(): Promise<string[]> {
  const ofOut = await findOutProblem(out, await realpath(process.cwd()), await resolveOut(contentFolder()))
  const ofSettings = [...findAddressProblems(process.env), ...(ofOut === null ? [] : [ofOut])]
  const ofContent = await loadSite().then(
    () => [],
    (error: unknown) => {
      if (error instanceof ContentError) return [error.message]
      throw error
    },
  )
  return ofSettings.length === 0 ? ofContent : [...ofSettings.map(formatSettingProblem), '', ...ofContent]
}

try {
  await mendSite(out)
  const problems = await findProblems()
  if (problems.length > 0) {
    process.exitCode = 1
    console.error(problems.join('\n'))
  } else {
    await buildAlone(async () => {
      const { build } = await import('astro')
      await build({ outDir: asideOf(out), logLevel: 'warn' })
      await swapSite(out)
    })
  }
} catch (error) {
  process.exitCode = 1
  console.error(error)
} finally {
  await removeAside(out)
}

// Unpacks the Chromium that comes inside an npm package and says how to start it: no display, no download, root or not.
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface ChromiumStart {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Record<string, string>
}

const ARGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars']
const LIBRARY_FOLDERS = ['/lib', '/lib64', '/usr/lib', '/usr/lib64'].flatMap((folder) => [
  folder,
  join(folder, 'x86_64-linux-gnu'),
  join(folder, 'aarch64-linux-gnu'),
])

/** The package unpacks its own system libraries only where it believes to be in a cloud function. */
const OWN_LIBRARIES = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }

/** What to give `chromium.launch` of playwright-core, or another starter. */
export async function findChromium(): Promise<ChromiumStart> {
  const needsLibraries = !LIBRARY_FOLDERS.some((folder) => existsSync(join(folder, 'libnss3.so')))
  const folder = await unpackOnce(needsLibraries)
  const env: Record<string, string> = {}
  for (const [key, value] of Object.entries(process.env)) if (value !== undefined) env[key] = value
  if (needsLibraries) {
    const known = env['LD_LIBRARY_PATH']
    env['LD_LIBRARY_PATH'] = [join(folder, 'al2023', 'lib'), ...(known === undefined ? [] : [known])].join(':')
    env['FONTCONFIG_PATH'] ??= join(folder, 'fonts')
  }
  return { executablePath: join(folder, 'chromium'), args: ARGS, env }
}

/** A folder of this user and this version, complete as soon as it has its name: two processes may unpack at once. */
async function unpackOnce(needsLibraries: boolean): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const manifest = join(dirname(entry), '..', 'package.json')
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const user = process.getuid?.() ?? 0
  const done = join(tmpdir(), `synoptic-chromium-${version}-${user}${needsLibraries ? '-libraries' : ''}`)
  if (await isOwn(done, user)) return done
  const aside = await mkdtemp(join(tmpdir(), 'synoptic-chromium-'))
  await unpack(aside, needsLibraries)
  try {
    await rename(aside, done)
    return done
  } catch {
    if (!(await isOwn(done, user))) return aside
    await rm(aside, { recursive: true, force: true })
    return done
  }
}

async function isOwn(folder: string, user: number): Promise<boolean> {
  try {
    return (await stat(folder)).uid === user
  } catch {
    return false
  }
}

/** The package looks at the environment, and changes it; everything is put back. */
async function unpack(folder: string, needsLibraries: boolean): Promise<void> {
  const before = { ...process.env }
  await mkdir(folder, { recursive: true })
  Object.assign(process.env, { TMPDIR: folder }, needsLibraries ? OWN_LIBRARIES : {})
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chmod(await chromium.executablePath(), 0o755)
  } finally {
    for (const key of Object.keys(process.env)) if (!(key in before)) Reflect.deleteProperty(process.env, key)
    Object.assign(process.env, before)
  }
}

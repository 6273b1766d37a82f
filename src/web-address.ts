// The environment variables SITE and BASE in, the address that the site will have out, or what is wrong with them.
import type { SettingProblem } from './setting-problem.ts'

export interface WebAddress {
  /** `https://example.org`, or null where none is known: addresses in pages are then paths. */
  readonly site: string | null
  /** The path that the site is served under; begins and ends with a slash. */
  readonly base: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** An empty variable is none; slashes that BASE lacks are added. What `findAddressProblems` finds is not mended. */
export function readWebAddress({ SITE, BASE }: Environment): WebAddress {
  const segments = (BASE ?? '').split('/').filter((segment) => segment !== '')
  return { site: SITE === undefined || SITE === '' ? null : SITE, base: ['', ...segments, ''].join('/') }
}

/** Letters, digits and marks that stand in a path as they are. Astro would encode the `%` of `%20` again. */
const SEGMENT = /^[\w.~!$&'()*+,;=:@-]+$/

/** All that is wrong with the two; none where neither is set. */
export function findAddressProblems(environment: Environment): SettingProblem[] {
  const { site, base } = readWebAddress(environment)
  const problems: SettingProblem[] = []
  if (site !== null && !isOrigin(site)) {
    problems.push({
      setting: 'SITE',
      message: `expected the beginning of an address, such as https://example.org, found "${site}"`,
      hint: 'Leave out what comes after the host; a path that the site is served under goes into BASE.',
    })
  }
  const segments = base.split('/').slice(1, -1)
  if ((environment['BASE'] ?? '').includes('//') || !segments.every(isSegment)) {
    problems.push({
      setting: 'BASE',
      message: `expected a path such as /sub/, found "${environment['BASE'] ?? ''}"`,
      hint: 'The host goes into SITE.',
    })
  }
  return problems
}

function isOrigin(site: string): boolean {
  const url = URL.parse(site)
  if (url === null || !/^https?:$/.test(url.protocol)) return false
  return url.href === `${url.origin}/`
}

function isSegment(segment: string): boolean {
  return SEGMENT.test(segment) && segment !== '.' && segment !== '..'
}

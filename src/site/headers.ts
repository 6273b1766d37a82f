// What `_headers` says to hosts that read one (Netlify, Cloudflare Pages, others): headers that a page cannot set for
// itself.
import { HOST_POLICY } from './content-policy.ts'
import type { Routes } from './routes.ts'

interface Rule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** A year: files whose names hold a digest never change. */
const FOREVER = 'public, max-age=31536000, immutable'

/** A path, then its headers indented, a blank line between two paths; all lie under `routes.base`. */
export function formatHeaders(routes: Routes): string {
  const rules: Rule[] = [
    {
      path: `${routes.base}*`,
      headers: [
        ['Content-Security-Policy', HOST_POLICY],
        ['X-Content-Type-Options', 'nosniff'],
        ['Referrer-Policy', 'strict-origin-when-cross-origin'],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
        ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
      ],
    },
    { path: `${routes.base}_astro/*`, headers: [['Cache-Control', FOREVER]] },
    ...['timeline.json', 'feed.xml', 'atom.xml', 'feed.json'].map((file): Rule => ({
      path: `${routes.base}:story/${file}`,
      headers: [['Access-Control-Allow-Origin', '*']],
    })),
    { path: `${routes.base}timeline.schema.json`, headers: [['Access-Control-Allow-Origin', '*']] },
  ]
  return `${rules.map(formatRule).join('\n\n')}\n`
}

function formatRule({ path, headers }: Rule): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
}

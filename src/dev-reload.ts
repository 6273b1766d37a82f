// In `npm run dev`, a saved, added, renamed or removed file of the content folder shows in the browser at once.
import { resolve, sep } from 'node:path'
import type { AstroIntegration } from 'astro'

/** The module that keeps what was read. */
const LOADER = resolve(import.meta.dirname, 'load.ts')
/** What builds write is no source: without this every built page would reload the browser. */
const BUILDS = ['**/dist/**', '**/dist.*/**']

/** Watches the content folder; any change forgets what was loaded and reloads the page. */
export function reloadOnContent(folder: string): AstroIntegration {
  const watched = resolve(folder)
  return {
    name: 'reload-on-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { server: { watch: { ignored: BUILDS } } } })
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(watched)
        server.watcher.on('all', (_event, path) => {
          if (resolve(path) !== watched && !resolve(path).startsWith(watched + sep)) return
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            for (const loader of moduleGraph.getModulesByFile(LOADER) ?? []) moduleGraph.invalidateModule(loader)
            hot.send({ type: 'full-reload' })
          }
        })
      },
    },
  }
}

// In `npm run dev`, a saved, added, renamed or removed file of the content folder shows in the browser at once.
import { unwatchFile, watchFile } from 'node:fs'
import type { Stats } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { AstroIntegration } from 'astro'

/** The module that keeps what was read. */
const LOADER = resolve(import.meta.dirname, 'load.ts')
/** What builds write is no source: without this every built page would reload the browser. */
const BUILDS = ['**/dist/**', '**/dist.*/**']
/** How soon a folder that was away is seen to be there again. */
const LOOK_MS = 500

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
        const reload = (): void => {
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            for (const loader of moduleGraph.getModulesByFile(LOADER) ?? []) moduleGraph.invalidateModule(loader)
            hot.send({ type: 'full-reload' })
          }
        }
        server.watcher.add(watched)
        server.watcher.on('all', (_event, path) => {
          if (resolve(path) === watched || resolve(path).startsWith(watched + sep)) reload()
        })
        // Outside the project the watcher forgets a folder that goes, be it renamed or on a disk that is taken out.
        // Where it comes back, `before` is still as it was before it went.
        let gone = false
        const lookAgain = (now: Stats, before: Stats): void => {
          if (now.ino === before.ino && !gone) return
          gone = now.ino === 0
          server.watcher.add(watched)
          reload()
        }
        watchFile(watched, { interval: LOOK_MS, persistent: false }, lookAgain)
        server.httpServer?.once('close', () => {
          unwatchFile(watched, lookAgain)
        })
      },
    },
  }
}

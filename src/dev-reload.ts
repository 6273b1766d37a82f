// In `npm run dev`, a saved, added, renamed or removed file of the content folder shows in the browser at once.
import { resolve, sep } from 'node:path'
import type { AstroIntegration } from 'astro'

/** Watches the content folder; any change forgets what was loaded and reloads the page. */
export function reloadOnContent(folder: string): AstroIntegration {
  const watched = resolve(folder)
  return {
    name: 'reload-on-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(watched)
        server.watcher.on('all', (_event, path) => {
          if (resolve(path) !== watched && !resolve(path).startsWith(watched + sep)) return
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll()
            environment.hot.send({ type: 'full-reload' })
          }
        })
      },
    },
  }
}

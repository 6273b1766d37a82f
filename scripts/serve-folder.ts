// A folder served as a static host would: under its base, with its own 404 page, on a free port of this machine alone.
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'

export interface ServedFolder {
  /** `http://127.0.0.1:40001/sub/`: the base, with its slash. */
  readonly address: string
  stop(): Promise<void>
}

/** `base` begins and ends with a slash. Files with a `.br` or `.gz` beside them are sent compressed. */
export async function serveFolder(folder: string, base: string): Promise<ServedFolder> {
  const missing = existsSync(join(folder, '404.html')) ? await readFile(join(folder, '404.html')) : Buffer.from('')
  const notFound = (response: ServerResponse): void => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing)
  }
  const files = sirv(folder, {
    dev: false,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    dotfiles: false,
    onNoMatch: (_request, response) => {
      notFound(response)
    },
  })
  const server = createServer((request: IncomingMessage, response) => {
    const url = request.url ?? '/'
    if (!url.startsWith(base)) {
      notFound(response)
      return
    }
    request.url = `/${url.slice(base.length)}`
    files(request, response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('The server has no port.')
  return {
    address: `http://127.0.0.1:${at.port}${base}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

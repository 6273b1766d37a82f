import { defineConfig } from 'astro/config'
import { reloadOnContent } from './src/dev-reload.ts'
import { contentFolder } from './src/content-folder.ts'

const site = process.env.SITE
const base = process.env.BASE ?? '/'

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  integrations: [reloadOnContent(contentFolder())],
})

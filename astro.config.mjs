import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { reloadOnContent } from './src/dev-reload.ts'
import { contentFolder } from './src/content-folder.ts'
import { readWebAddress } from './src/web-address.ts'

const { site, base } = readWebAddress(process.env)

/** Astro takes no page from a file that begins with `_`; hosts want this one so named. */
const hostHeaders = {
  name: 'host-headers',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '/_headers', entrypoint: './src/pages/_headers.ts' })
    },
  },
}

/** A build's pages ask the very module that has loaded its site, and none of the engine is bundled for them. */
const oneLoader = {
  name: 'one-loader',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/load\.ts$/ },
    handler: () => ({ id: import.meta.resolve('./src/load.ts'), external: true }),
  },
}

export default defineConfig({
  ...(site === null ? {} : { site }),
  base,
  output: 'static',
  publicDir: './src/public',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // One sheet keeps the order of its layers; scripts stay in files of their own.
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 }, plugins: [oneLoader] },
  integrations: [...(site === null ? [] : [sitemap()]), hostHeaders, reloadOnContent(contentFolder())],
})

import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * Puts scripts and styles into the page itself. The script goes to the end, where the data before it has been read. The page is kept compressed:
 * it repeats most of the viewer, which would be an eighth of the package again.
 */
const inOneFile = (): Plugin => ({
  name: 'in-one-file',
  enforce: 'post',
  generateBundle(_, bundle) {
    const page = Object.values(bundle).find(f => f.fileName.endsWith('.html'))
    if (page?.type !== 'asset') return
    let [html, scripts] = [String(page.source), '']
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type === 'chunk')
        scripts += `<script type="module">${file.code.replaceAll('</script', '<\\/script')}</script>`
      if (file.type === 'asset' && name.endsWith('.css'))
        html = html.replace('</head>', () => `<style>${file.source}</style></head>`)
      if (file !== page) delete bundle[name]
    }
    html = html
      .replace(/<script type="module"[^>]*src=[^>]*><\/script>/g, '')
      .replace(/<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    delete bundle[page.fileName]
    const source = brotliCompressSync(html.replace('</body>', () => `${scripts}</body>`))
    this.emitFile({ type: 'asset', fileName: `${page.fileName}.br`, source })
  },
})

export default defineConfig({
  plugins: [react(), inOneFile()],
  define: { __LIVE__: 'false' },
  resolve: { alias: { '#create-worker': at('./src/worker/create-worker.offline.ts') } },
  // A page opened from a file may start no module worker.
  worker: { format: 'iife' },
  build: {
    target: 'es2023',
    emptyOutDir: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    chunkSizeWarningLimit: 4000,
    modulePreload: false,
    rollupOptions: { input: at('./offline.html'), output: { codeSplitting: false } },
  },
})

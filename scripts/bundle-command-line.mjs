/**
 * Puts the modules of the command line and of its reading threads, as compiled, into a few files of dist/bundle: Node takes longer to find and
 * open hundreds of them than to run a short command. Packages stay outside, and so do the tables, which the library reads too.
 */
import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { build } from 'esbuild'
import { root } from './workspace.mjs'

const dist = join(root, 'packages/core/dist')
const target = join(dist, 'bundle')
const fromBundle = path => relative(target, path).split(sep).join('/')

/** Weights, examples and programs are found from where their module was, all but the reading thread, which is bundled too. */
const ownAddresses = {
  name: 'own-addresses',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8')
      if (!path.startsWith(dist) || path.endsWith('worker-lane.js') || !contents.includes('import.meta.url'))
        return undefined
      const address = `new URL(${JSON.stringify(fromBundle(path))}, import.meta.url).href`
      return { contents: contents.replaceAll('import.meta.url', address), resolveDir: dirname(path) }
    }),
}

const tablesOutside = {
  name: 'tables-outside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/packed\/[a-z-]+\.js$/ }, ({ path, resolveDir }) => ({
      path: fromBundle(join(resolveDir, path)),
      external: true,
    })),
}

await build({
  entryPoints: ['app/main.js', 'ingest/pool/worker.js'].map(file => join(dist, file)),
  outdir: target,
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [ownAddresses, tablesOutside],
})

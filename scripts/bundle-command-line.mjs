/**
 * Puts the modules of the command line and of its threads, as compiled, into a few files of dist/bundle: Node takes longer to find and
 * open hundreds of them than to run a short command. Packages stay outside, and so do the tables, which the library reads too.
 */
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { lookThroughIndexes } from './look-through-indexes.mjs'
import { root } from './workspace.mjs'

const dist = join(root, 'packages/core/dist')
const relativeTo = (folder, path) => relative(folder, path).split(sep).join('/')

/** Programs of threads that are bundled too; all else that a module finds beside itself stays where it was. */
const PROGRAMS = ['ingest/pool/worker.js']
const STARTERS = /worker-lane\.js$/

const withOwnAddresses = (contents, path, target) => {
  if (STARTERS.test(path) || !contents.includes('import.meta.url')) return contents
  const address = `new URL(${JSON.stringify(relativeTo(target, path))}, import.meta.url).href`
  return contents.replaceAll('import.meta.url', address)
}

const ownModules = target => ({
  name: 'own-modules',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      if (!path.startsWith(dist)) return undefined
      const contents = withOwnAddresses(lookThroughIndexes(readFileSync(path, 'utf8'), path), path, target)
      return { contents, resolveDir: dirname(path) }
    }),
})

const tablesOutside = target => ({
  name: 'tables-outside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/tables\/lexicon\.js$/ }, ({ path, resolveDir }) => ({
      path: relativeTo(target, join(resolveDir, path)),
      external: true,
    })),
})

/** Writes the bundle into a folder; what is told to `plugins` comes before what is done here. */
export const bundleCommandLine = async (target, plugins = []) => {
  rmSync(target, { recursive: true, force: true })
  await build({
    entryPoints: ['app/main.js', ...PROGRAMS].map(file => join(dist, file)),
    outdir: target,
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [...plugins, ownModules(target), tablesOutside(target)],
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleCommandLine(join(dist, 'bundle'))

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, it, test } from 'vitest'
import { CORE, packCore, ROOT } from '../helpers/published.js'

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-tarball-'))
const tarball = packCore(folder)
const bytes = readFileSync(tarball)
const pkg = createPackageFromTarballData(bytes)
rmSync(folder, { recursive: true })
const inPackage = (path: string): string => `/node_modules/@newsgraph/core/${path}`
const files = pkg
  .listFiles()
  .map(path => path.slice(inPackage('').length))
  .sort()
const manifest = JSON.parse(pkg.readFile(inPackage('package.json')))

test('the tarball holds what runs, and nothing of how it is made', () => {
  const outsideBuild = files.filter(f => !f.startsWith('dist/') && !f.startsWith('examples/'))
  expect(outsideBuild).toEqual([
    'LICENSE',
    'README.md',
    'THIRD_PARTY_NOTICES.md',
    'bin/newsgraph.js',
    'bin/read-embedded.js',
    'models/engine.bin.gz',
    'newsgraph.config.schema.json',
    'package.json',
    'tables/lexicon.js',
    'training/train_network.py',
  ])
  expect(files).toEqual(
    expect.arrayContaining(['dist/ui/index.html', 'dist/ui/offline.html.br', 'dist/bundle/main.js']),
  )
  const kinds = new Set(
    files.filter(f => f.startsWith('dist/')).map(f => f.replace(/^.*?(\.d\.ts|\.[a-z0-9]+)$/, '$1')),
  )
  expect([...kinds].sort()).toEqual(['.br', '.css', '.d.ts', '.html', '.js', '.woff2'])
  expect(files.filter(f => /^dist\/(?:internal|app)\b/.test(f))).toEqual([])
  expect(files.filter(f => /\.test\.|\.map$/.test(f))).toEqual([])
})

it('holds no declarations but those its doors lead to', () => {
  const needed = new Set<string>()
  const follow = (file: string): void => {
    if (needed.has(file)) return
    needed.add(file)
    for (const [, specifier] of pkg.readFile(inPackage(file)).matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.js['"]/g))
      follow(join(dirname(file), `${specifier}.d.ts`))
  }
  for (const door of Object.values<{ types?: string }>(manifest.exports)) if (door.types) follow(normalize(door.types))
  const held = files.filter(f => /^dist\/.*\.d\.ts$/.test(f))
  expect(held.length).toBeGreaterThan(100)
  expect(held).toEqual([...needed].sort())
})

it('points at no source map', () => {
  const withMap = files.filter(f => f.endsWith('.js') && pkg.readFile(inPackage(f)).includes('sourceMappingURL='))
  expect(withMap).toEqual([])
})

it('stays below seven megabytes', () => expect(bytes.length).toBeLessThan(7e6))

it('holds the production build of the viewer, whatever NODE_ENV it is packed in', () => {
  const scripts = files.filter(f => /^dist\/ui\/.*\.(?:js|html)$/.test(f))
  expect(scripts.filter(f => pkg.readFile(inPackage(f)).includes('React DevTools'))).toEqual([])
  const page = brotliDecompressSync(readFileSync(join(CORE, 'dist/ui/offline.html.br'))).toString()
  expect(page).toContain('<script type="module">')
  expect(page).not.toContain('React DevTools')
})

test('npm packs the same files as pnpm', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: CORE,
    encoding: 'utf8',
  })
  const listed = JSON.parse(stdout)[0].files.map((f: { path: string }) => f.path)
  expect(listed.sort()).toEqual(files)
})

test('the manifest leaks nothing of the workspace', () => {
  expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:|link:|file:|@newsgraph\/source|\.\/src\//)
  expect(manifest).toMatchObject({
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19.0' },
    license: 'Apache-2.0',
  })
  const optional = Object.entries<{ optional: boolean }>(manifest.peerDependenciesMeta)
  expect(optional.filter(([, meta]) => meta.optional).map(([name]) => name)).toEqual(
    Object.keys(manifest.peerDependencies),
  )
})

test('the published doors are those of the workspace, without the source and the one for benchmarks', () => {
  const { exports, publishConfig } = JSON.parse(readFileSync(join(CORE, 'package.json'), 'utf8'))
  Reflect.deleteProperty(exports, './internal')
  for (const door of Object.values<object | string>(exports))
    if (typeof door === 'object') Reflect.deleteProperty(door, '@newsgraph/source')
  expect(publishConfig.exports).toEqual(exports)
})

test('the licence is that of the repository', () =>
  expect(pkg.readFile(inPackage('LICENSE'))).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8')))

test('publint finds nothing', async () => {
  const tar = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const { messages, pkg: checked } = await publint({ pack: { tarball: tar }, strict: true })
  expect(messages.map(m => formatMessage(m, checked))).toEqual([])
})

test('types are right for every resolution that knows ES modules', async () => {
  const result = await checkPackage(pkg, { entrypoints: ['.', './node', './train'] })
  if (!result.types) throw new Error('the package has no types')
  const forEsm = ['node16-esm', 'bundler']
  const problems = result.problems.filter(p => !('resolutionKind' in p) || forEsm.includes(p.resolutionKind))
  expect(problems).toEqual([])
  for (const kind of forEsm)
    for (const door of Object.values(result.entrypoints))
      expect(door.resolutions[kind as 'bundler'].resolution?.isTypeScript).toBe(true)
})

test.each(['viewer', 'bench'])('the package %s is not published on its own', folder => {
  const own = JSON.parse(readFileSync(join(ROOT, 'packages', folder, 'package.json'), 'utf8'))
  expect(own.private).toBe(true)
  expect(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })).not.toContain(own.name)
})

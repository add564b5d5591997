import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const core = fileURLToPath(new URL('../../packages/core', import.meta.url))
const src = join(core, 'src')
const bench = fileURLToPath(new URL('../../packages/bench/src', import.meta.url))

/** Lowest first; layers in one row may not import each other. */
const LAYERS: readonly (readonly string[])[] = [
  ['errors'],
  ['model'],
  ['lexicon'],
  ['text'],
  ['annotate'],
  ['actors'],
  ['extract'],
  ['resolve'],
  ['graph'],
  ['pipeline'],
  ['store', 'readers', 'export', 'train'],
  ['ingest'],
  ['api'],
  ['serve'],
  ['app'],
]
const rank = new Map(LAYERS.flatMap((row, i) => row.map(name => [name, i] as const)))
const DOORS = new Set(['index.ts', 'node.ts', 'internal.ts'])

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(e =>
    e.isDirectory() ? files(join(folder, e.name)) : e.name.endsWith('.ts') ? [join(folder, e.name)] : [],
  )
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(m => m[1])
/** Those that are loaded with the file itself. */
const staticImportsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)(?:[^'()]*? from )?'([^']+)'/gm)].map(m => m[1])
const layerOf = (file: string): string => relative(src, file).split('/')[0].replace(/\.ts$/, '')
const resolveImport = (file: string, specifier: string): string =>
  join(dirname(file), specifier.replace(/\.js$/, '.ts'))

it('knows every folder of the core', () => {
  for (const file of files(src))
    if (!DOORS.has(relative(src, file))) expect(rank.has(layerOf(file)), layerOf(file)).toBe(true)
})

it('imports only downward', () => {
  const upward: string[] = []
  for (const file of files(src)) {
    if (DOORS.has(relative(src, file))) continue
    for (const specifier of importsOf(file).filter(s => s.startsWith('.'))) {
      const target = layerOf(resolveImport(file, specifier))
      const isOwn = target === layerOf(file)
      if (!isOwn && rank.get(target)! >= rank.get(layerOf(file))!) upward.push(`${relative(src, file)} → ${specifier}`)
    }
  }
  expect(upward).toEqual([])
})

/**
 * The rooms of the store with those each may import, lowest first. A file beside them is a room of its own. What is written, derived and asked
 * knows no backend: that is what only opening a store chooses.
 */
const STORE_ROOMS: readonly (readonly [room: string, imports: readonly string[]])[] = [
  ['database', []],
  ['query-door', ['database']],
  ['neo4j', ['database']],
  ['embedded', ['database', 'query-door']],
  ['decisions', ['database']],
  ['store', ['database', 'decisions']],
  ['content', ['database', 'decisions']],
  ['derive', ['content', 'database', 'decisions', 'store']],
  ['queries', ['database', 'store']],
  ['write', ['content', 'database', 'decisions', 'derive', 'queries', 'store']],
  ['graph-store', ['database', 'decisions', 'derive', 'queries', 'query-door', 'store', 'write']],
  ['open-store', ['database', 'embedded', 'graph-store', 'neo4j', 'store']],
]

const TRAIN_ROOMS: typeof STORE_ROOMS = [
  ['engine', []],
  ['gold', []],
  ['score', ['engine', 'gold']],
  ['statements', ['gold', 'score']],
]

/** Backends that run one engine may share its parts. */
const BACKENDS = ['embedded', 'neo4j']

it.each([
  ['store', STORE_ROOMS],
  ['train', TRAIN_ROOMS],
])('imports from one room of %s into another as its rooms say, through their doors', (layer, rooms) => {
  const folder = join(src, layer)
  const roomOf = (file: string): string => relative(folder, file).split('/')[0].replace(/\.ts$/, '')
  const found = new Map<string, Set<string>>()
  const inside: string[] = []
  for (const file of files(folder)) {
    if (roomOf(file) === 'index') continue
    const imports = found.get(roomOf(file)) ?? new Set()
    found.set(roomOf(file), imports)
    for (const specifier of importsOf(file).filter(s => s.startsWith('.'))) {
      const target = resolveImport(file, specifier)
      if (layerOf(target) !== layer || roomOf(target) === roomOf(file)) continue
      imports.add(roomOf(target))
      if (!BACKENDS.includes(roomOf(target)) && !/^(?:[^/]+\/index|[^/]+)\.ts$/.test(relative(folder, target)))
        inside.push(`${relative(folder, file)} → ${relative(folder, target)}`)
    }
  }
  expect(Object.fromEntries([...found].map(([room, imports]) => [room, [...imports].sort()]))).toEqual(
    Object.fromEntries(rooms),
  )
  expect(inside).toEqual([])
  const order = rooms.map(([room]) => room)
  for (const [room, imports] of rooms)
    for (const lower of imports) expect(order.indexOf(lower), `${room} → ${lower}`).toBeLessThan(order.indexOf(room))
})

it('reaches no node: module from the browser-safe door', () => {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const specifier of importsOf(file)) {
      expect(specifier.startsWith('node:'), `${relative(src, file)} imports ${specifier}`).toBe(false)
      if (specifier.startsWith('.') && existsSync(resolveImport(file, specifier))) visit(resolveImport(file, specifier))
    }
  }
  visit(join(src, 'index.ts'))
  expect(seen.size).toBeGreaterThan(30)
})

it('reads a text file without the libraries of other formats, which are loaded when one is met', () => {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const specifier of staticImportsOf(file))
      if (specifier.startsWith('.')) visit(resolveImport(file, specifier))
      else if (!specifier.startsWith('node:')) packages.add(specifier)
  }
  for (const file of ['readers/index.ts', 'readers/text.ts']) visit(join(src, file))
  expect([...packages].sort()).toEqual([])
})

it('walks up trees in one place, which bounds it', () => {
  const walks = files(src).filter(file =>
    /\b(\w+) = (?:headOf\([^()]*\b\1\)|[\w.]*tokens\[\1)/.test(readFileSync(file, 'utf8')),
  )
  expect(walks.map(file => relative(src, file))).toEqual(['annotate/tree.ts'])
})

it('looks up text in maps, not in objects, which answer to "constructor" too', () => {
  const tables = [...files(src), ...files(bench)].flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/^const (\w+): Readonly<Record<string, .*> = \{$/gm)].map(m => m[1]),
  )
  // listed, never asked for a word
  expect(tables).toEqual(['EDITS'])
})

it('never names the viewer or the benchmarks in the core', () => {
  for (const file of files(src))
    expect(readFileSync(file, 'utf8')).not.toMatch(/@newsgraph\/(?:viewer|bench)|packages\/bench/)
})

it('imports no door in the core', () => {
  const through = files(src).flatMap(file =>
    importsOf(file)
      .filter(
        s => s.startsWith('@newsgraph/') || (s.startsWith('.') && DOORS.has(relative(src, resolveImport(file, s)))),
      )
      .map(specifier => `${relative(src, file)} → ${specifier}`),
  )
  expect(through).toEqual([])
})

const CORE_DOORS = ['@newsgraph/core', '@newsgraph/core/internal', '@newsgraph/core/node', '@newsgraph/core/train']

it('reaches the core from the benchmarks through its doors', () => {
  const used = new Set<string>()
  for (const file of files(bench))
    for (const specifier of importsOf(file))
      if (specifier.startsWith('.')) expect(relative(bench, resolveImport(file, specifier))).toMatch(/^\w/)
      else if (specifier.startsWith('@newsgraph/')) used.add(specifier)
  expect([...used].sort()).toEqual(CORE_DOORS)
})

it('has nothing behind the internal door that the benchmarks do not use', () => {
  const names = (text: string): readonly string[] => text.split(',').flatMap(name => /\w+$/.exec(name.trim()) ?? [])
  const given = [...readFileSync(join(src, 'internal.ts'), 'utf8').matchAll(/export (?:type )?\{([^}]*)\}/g)]
  const taken = files(bench).flatMap(file => [
    ...readFileSync(file, 'utf8').matchAll(/import (?:type )?\{([^}]*)\} from '@newsgraph\/core\/internal'/g),
  ])
  const used = new Set(taken.flatMap(m => names(m[1])))
  expect(given.flatMap(m => names(m[1])).filter(name => !used.has(name))).toEqual([])
})

const tsx = join(core, '../../node_modules/.bin/tsx')

it('has a page of relations that matches data/', () => {
  expect(() =>
    execFileSync(tsx, ['scripts/write-relations-page.ts', '--check'], { cwd: core, stdio: 'pipe' }),
  ).not.toThrow()
})

it('has compiled kernels that match their source', () => {
  expect(() => execFileSync(tsx, ['scripts/compile-kernels.ts', '--check'], { cwd: core, stdio: 'pipe' })).not.toThrow()
}, 60_000)

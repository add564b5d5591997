/**
 * Opens what `export` writes for graph programs with their own readers, and says what each made of it:
 *   npx tsx --conditions=@newsgraph/source tests/bench/graph-files.ts
 * Gephi's importer comes from Maven (Java 17), networkx and igraph with pip, graphology is a dependency of the tests. Exit code 1 where a
 * program has another graph than docs/exports.md says.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '@newsgraph/core/node'
import graphology from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { toTable } from '../../packages/core/src/app/output.js'
import { type EdgeKind, toGexf, toGraphJson, toGraphml } from '../../packages/core/src/export/index.js'
import { makeExampleStore } from '../helpers/example-store.js'
import { wholeText } from '../helpers/exports.js'

const GEPHI = '0.10.1'
const PYTHON = ['networkx==3.6.1', 'igraph==1.0.0']
const { MultiDirectedGraph } = graphology
const here = (name: string): string => fileURLToPath(new URL(`graph-files/${name}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-graphs-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** What a program has of a file, as rows: N id label type, E id source target directed relation weight. */
type Rows = readonly string[]
interface Program {
  readonly name: string
  readonly formats: readonly string[]
  readonly read: (file: string) => Rows
  /** True where docs/exports.md says that it joins the relations of a pair. */
  readonly joins?: (format: string, edges: EdgeKind) => boolean
  /** True where it has no ids of edges, or wrong ones. */
  readonly isWithoutIds?: boolean
}

const inLines = (output: string): Rows => output.split('\n').filter(line => /^[NE]\t/.test(line))
const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string =>
  execFileSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })

/** One line, as the programs' rows are. */
const cell = (value: unknown): string => String(value ?? '').replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')
const row = (...cells: readonly unknown[]): string => cells.map(cell).join('\t')

const graphRows = (graph: InstanceType<typeof MultiDirectedGraph>): Rows => [
  ...graph.mapNodes((id, a) => row('N', id, a.label ?? a.name, a.type)),
  ...graph.mapEdges((id, a, s, o) => row('E', id, s, o, true, a.relation ?? a.relations, a.weight ?? a.statements)),
]

const gephi = (): readonly Program[] => {
  const jar = join(folder, `gephi-toolkit-${GEPHI}-all.jar`)
  const artifact = `-Dartifact=org.gephi:gephi-toolkit:${GEPHI}:jar:all`
  run('mvn', ['-q', '-B', 'dependency:get', artifact, '-Dtransitive=false'])
  run('mvn', ['-q', '-B', 'dependency:copy', artifact, `-DoutputDirectory=${folder}`])
  const java = ['-Djava.awt.headless=true', '-Dfile.encoding=UTF-8', '-cp', jar, here('ReadWithGephi.java')]
  const opened = (how: string) => (file: string) => inLines(run('java', [...java, file, how]))
  const formats = ['graphml', 'gexf']
  return [
    {
      name: `Gephi toolkit ${GEPHI}`,
      formats,
      read: opened('as it is'),
      joins: (format, edges) => format === 'graphml' && edges === 'relations',
    },
    { name: `Gephi toolkit ${GEPHI}, "don't merge"`, formats, read: opened('apart') },
  ]
}
const python = (): readonly Program[] => {
  const library = join(folder, 'python')
  run('python3', ['-m', 'pip', 'install', '-q', '--target', library, ...PYTHON])
  return PYTHON.map(wanted => {
    const [name, version] = wanted.split('==')
    return {
      name: `${name} ${version}`,
      formats: name === 'igraph' ? ['graphml'] : ['graphml', 'gexf'],
      isWithoutIds: name === 'igraph',
      read: file => inLines(run('python3', [here('read.py'), name, file], { PYTHONPATH: library })),
    }
  })
}
const GRAPHOLOGY: Program = {
  name: 'graphology',
  formats: ['graphml', 'gexf'],
  read: file => {
    const text = readFileSync(file, 'utf8')
    const parse = file.endsWith('gexf') ? parseGexf : parseGraphml
    return graphRows(parse(MultiDirectedGraph, text) as InstanceType<typeof MultiDirectedGraph>)
  },
}

/** Actors and edges of a store, as the rows that a program ought to have; ids of joined edges are our own business. */
const expectedRows = (json: Rows, edges: EdgeKind): Rows => {
  if (edges === 'relations') return json
  const pairs = new Map<string, { relations: string[]; weight: number }>()
  for (const [kind, , s, o, , relation, weight] of json.map(r => r.split('\t'))) {
    if (kind !== 'E') continue
    const { relations, weight: before } = pairs.get(row(s, o)) ?? { relations: [], weight: 0 }
    pairs.set(row(s, o), { relations: [...relations, relation], weight: before + Number(weight) })
  }
  return [
    ...json.filter(r => r.startsWith('N')),
    ...[...pairs].map(([ends, { relations, weight }]) =>
      row('E', '', ...ends.split('\t'), true, relations.join('; '), weight),
    ),
  ]
}

/** Cells of the rows of a kind, the relations of a pair in order. */
const cellsOf = (kind: string, rows: Rows, cells: readonly number[]): readonly string[] =>
  rows
    .map(r => r.split('\t'))
    .filter(r => r[0] === kind)
    .map(r => cells.map(c => (c === 5 ? r[c].split('; ').sort().join('; ') : r[c])).join('\t'))
/** How many of the expected rows are there, counted by some of their cells. */
const found = (kind: string, rows: Rows, expected: Rows, cells: readonly number[]): string => {
  const there = new Set(cellsOf(kind, rows, cells))
  const wanted = cellsOf(kind, expected, cells)
  return `${wanted.filter(r => there.has(r)).length}/${wanted.length}`
}
const counted = (kind: string, rows: Rows, expected: Rows): string =>
  `${cellsOf(kind, rows, [0]).length}/${cellsOf(kind, expected, [0]).length}`
const isWhole = (figure: string): boolean => figure === '' || figure.split('/')[0] === figure.split('/')[1]

const store = await openStore(await makeExampleStore(), { readOnly: true })
const json = graphRows(MultiDirectedGraph.from(JSON.parse(await wholeText(toGraphJson(store)))))
const WRITERS = { graphml: toGraphml, gexf: toGexf } as const
const results: Record<string, string>[] = []
let isWrong = false
const programs = [GRAPHOLOGY, ...python(), ...gephi()]
for (const edges of ['relations', 'pairs'] as const) {
  const expected = expectedRows(json, edges)
  for (const [format, write] of Object.entries(WRITERS)) {
    const file = join(folder, `${edges}.${format}`)
    writeFileSync(file, await wholeText(write(store, { edges })))
    for (const { name, formats, read, joins, isWithoutIds } of programs) {
      if (!formats.includes(format)) continue
      const rows = read(file)
      const hasIds = !isWithoutIds && edges === 'relations'
      const figures = {
        nodes: counted('N', rows, expected),
        labels: found('N', rows, expected, [1, 2]),
        types: found('N', rows, expected, [1, 3]),
        edges: counted('E', rows, expected),
        relations: found('E', rows, expected, [2, 3, 5]),
        directed: found('E', rows, expected, [2, 3, 5, 4]),
        weights: found('E', rows, expected, [2, 3, 5, 6]),
        ids: hasIds ? found('E', rows, expected, [2, 3, 5, 1]) : '',
      }
      results.push({ file: `${format} ${edges}`, program: name, ...figures })
      if (!joins?.(format, edges) && !Object.values(figures).every(isWhole)) isWrong = true
    }
  }
}
await store.close()
console.log(toTable(results))
process.exitCode = isWrong ? 1 : 0

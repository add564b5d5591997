import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { openStore } from '@newsgraph/core/node'
import { SCHEMA_VERSION, schemaStatements } from '../../packages/core/src/store/index.js'

type Properties = Readonly<Record<string, unknown>>

/** A relationship between two nodes, by what `addNodes` gave for them. */
interface BigEdge {
  readonly src: number
  readonly dst: number
  readonly type: string
  readonly properties: Properties
}

/** Where a graph is written in bulk: rows of nodes, all with the same properties, and relationships between them. */
export interface BigSink {
  readonly addNodes: (labels: string | readonly string[], rows: readonly Properties[]) => Promise<number[]>
  readonly addEdges: (rows: readonly BigEdge[]) => Promise<unknown>
  readonly finish: () => Promise<void>
}

const BATCH = 5000

const inBatches = async <T, R>(rows: readonly T[], work: (rows: readonly T[]) => R[] | Promise<R[]>): Promise<R[]> => {
  const made: R[] = []
  for (let i = 0; i < rows.length; i += BATCH) for (const one of await work(rows.slice(i, i + BATCH))) made.push(one)
  return made
}

/** A new embedded database, through the engine's own calls for many rows. */
export const embeddedSink = async (path: string): Promise<BigSink> => {
  await (await openStore(path)).close()
  const require = createRequire(new URL('../../packages/core/package.json', import.meta.url))
  const { GrafeoDB } = require('@grafeo-db/js')
  const db = GrafeoDB.open(path)
  return {
    addNodes: (labels, rows) => inBatches<Properties, number>(rows, part => db.batchCreateNodesWithProps(labels, part)),
    addEdges: rows => inBatches(rows, part => db.batchCreateEdges(part)),
    finish: async () => db.close(),
  }
}

const quoted = (value: unknown): string =>
  value === null || value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`
const typeOf = (name: string, value: unknown): string => {
  if (Array.isArray(value)) return `${name}:string[]`
  if (typeof value === 'boolean') return `${name}:boolean`
  if (name === 'goldstein' || name === 'confidence') return `${name}:double`
  return typeof value === 'number' || name === 'quad' || name === 'edgeQuad' ? `${name}:long` : name
}

/** A folder of files, and the command that fills a Neo4j with them; see `startNeo4j`. */
export const csvSink = (folder: string): BigSink => {
  mkdirSync(folder, { recursive: true })
  const files = new Map<string, 'nodes' | 'relationships'>()
  /** Adds rows to a file, with the columns of the first one. */
  const write = (
    file: string,
    kind: 'nodes' | 'relationships',
    keys: readonly string[],
    rows: readonly (readonly [readonly unknown[], Properties])[],
  ): void => {
    if (rows.length === 0) return
    const [, first] = rows[0]
    const columns = Object.keys(first)
    const header = files.has(file) ? [] : [[...keys, ...columns.map(c => typeOf(c, first[c]))].join(',')]
    const lines = rows.map(([cells, row]) => [...cells, ...columns.map(c => row[c])].map(quoted).join(','))
    files.set(file, kind)
    appendFileSync(join(folder, file), `${[...header, ...lines].join('\n')}\n`)
  }
  let next = 0
  const addNodes: BigSink['addNodes'] = async (labels, rows) => {
    const names = [labels].flat()
    return inBatches(rows, part => {
      const ids = part.map(() => next++)
      const cells = part.map((row, i) => [[ids[i], names.join(';')], row] as const)
      write(`${names.join('-')}.csv`, 'nodes', [':ID', ':LABEL'], cells)
      return ids
    })
  }
  return {
    addNodes,
    addEdges: async rows => {
      const keys = [':START_ID', ':END_ID', ':TYPE']
      const cells = rows.map(r => [[r.src, r.dst, r.type], r.properties] as const)
      const isBare = (row: (typeof cells)[number]): boolean => Object.keys(row[1]).length === 0
      write('links.csv', 'relationships', keys, cells.filter(isBare))
      write(
        'edges.csv',
        'relationships',
        keys,
        cells.filter(row => !isBare(row)),
      )
    },
    finish: async () => {
      await addNodes('Meta', [{ name: 'newsgraph', schemaVersion: SCHEMA_VERSION }])
      const options = [...files].map(([file, kind]) => `--${kind}=${file}`).join(' ')
      writeFileSync(join(folder, 'import.sh'), `neo4j-admin database import full neo4j ${options}\n`)
      writeFileSync(join(folder, 'schema.cypher'), schemaStatements.neo4j.map(text => `${text};\n`).join(''))
    },
  }
}

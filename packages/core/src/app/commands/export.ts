import { ConfigError } from '../../errors.js'
import {
  type GraphSource,
  toCypherScript,
  toGexf,
  toGraphJson,
  toGraphml,
  toIcews,
  toJsonLd,
  toNeo4jCsv,
  toPhoenix,
  toPlover,
} from '../../export/index.js'
import { type GraphStore, schemaStatements } from '../../store/index.js'
import { readOfflinePage } from '../offline-page.js'
import { writeTextFile, writeTextFolder } from '../write-files.js'
import type { EVENT_COLUMNS, EXPORT_FORMATS } from './options.js'
import { type Outside, openStoreToRead, UI_FOLDER } from './shared.js'

export interface ExportOptions {
  readonly format: (typeof EXPORT_FORMATS)[number]
  readonly columns: (typeof EVENT_COLUMNS)[number]
  readonly edges: 'relations' | 'pairs'
  readonly output?: string
  readonly store?: string
  /** How many of the strongest edges the page shows. */
  readonly budget: number
  readonly ui?: string
}

type ToText = (source: GraphSource, options: Pick<ExportOptions, 'edges'>) => AsyncIterable<string>

const EVENTS: Readonly<Record<ExportOptions['columns'], ToText>> = {
  icews: toIcews,
  phoenix: toPhoenix,
  plover: toPlover,
}
const FORMATS: Readonly<Record<Exclude<ExportOptions['format'], 'csv' | 'html' | 'events'>, ToText>> = {
  graphml: toGraphml,
  gexf: toGexf,
  json: toGraphJson,
  cypher: source => toCypherScript(source, { schema: schemaStatements.neo4j }),
  jsonld: toJsonLd,
}

async function* toPage(store: GraphStore, { ui = UI_FOLDER, budget }: ExportOptions): AsyncGenerator<string> {
  yield await readOfflinePage(store, { ui, budget })
}

const toText = (
  store: GraphStore,
  options: ExportOptions & { readonly format: Exclude<ExportOptions['format'], 'csv'> },
) => {
  if (options.format === 'html') return toPage(store, options)
  if (options.format === 'events') return EVENTS[options.columns](store, options)
  return FORMATS[options.format](store, options)
}

/** Characters gathered before they are printed: each time is a wait for whoever reads. */
const BUFFER = 262_144

/** Prints whole lines as they come, no faster than they are read. */
const printLines = async (pieces: AsyncIterable<string>, outside: Outside): Promise<void> => {
  let rest = ''
  for await (const text of pieces) {
    outside.signal.throwIfAborted()
    rest += text
    if (rest.length < BUFFER) continue
    const end = rest.lastIndexOf('\n')
    if (end < 0) continue
    outside.print(rest.slice(0, end))
    await outside.printed()
    rest = rest.slice(end + 1)
  }
  if (rest !== '') outside.print(rest.endsWith('\n') ? rest.slice(0, -1) : rest)
}

const write = async (store: GraphStore, options: ExportOptions, outside: Outside): Promise<void> => {
  const { format, output } = options
  if (format === 'csv')
    await writeTextFolder(output!, toNeo4jCsv(store, { schema: schemaStatements.neo4j }), outside.signal)
  else {
    const pieces = toText(store, { ...options, format })
    await (output === undefined ? printLines(pieces, outside) : writeTextFile(output, pieces, outside.signal))
  }
}

/** Writes what a store holds in another tool's format: to standard output, a file, or for CSV a folder. */
export const exportStore = async (options: ExportOptions, outside: Outside): Promise<number> => {
  if (options.format === 'csv' && options.output === undefined)
    throw new ConfigError('OUTPUT', 'CSV is several files: name a new folder for them with --output.')
  if (options.edges === 'pairs' && !['graphml', 'gexf'].includes(options.format))
    throw new ConfigError(
      'OPTION_EDGES',
      '--edges pairs is for graphml and gexf; other formats have every relation by itself.',
    )
  const store = await openStoreToRead(options.store, outside)
  try {
    await write(store, options, outside)
    if (options.output !== undefined) outside.warn(`Wrote ${options.output}`)
    return 0
  } catch (error) {
    if (!outside.signal.aborted) throw error
    outside.warn('Interrupted: nothing is written.')
    return 1
  } finally {
    await store.close()
  }
}

import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { engineMark, type IngestSummary, ingest, type Journal, loadModel, openJournal } from '../../ingest/index.js'
import { createExtractor } from '../../pipeline/index.js'
import { readArticles } from '../../readers/index.js'
import { decisionsOf, type GraphStore, isEmpty, type StoreCounts } from '../../store/index.js'
import type { LlmFlags } from '../llm-options.js'
import { createProgressBar } from '../progress.js'
import { type InputOptions, toReadOptions } from './input-options.js'
import { createIssueLog, type IssueLog } from './issues.js'
import { openReader } from './llm.js'
import { describeChanges, type NameChange, nameChanges } from './name-changes.js'
import { type Outside, openCommandStore, openOverrides, storeLocation } from './shared.js'

export interface BuildOptions extends InputOptions, LlmFlags {
  readonly store?: string
  /** Threads that extract. */
  readonly jobs?: number
  /** Seconds an article may be read for each thousand characters. */
  readonly timeLimit?: number
  readonly minConfidence?: number
  readonly dryRun?: boolean
  readonly journal?: string
  /** Reads what an earlier run gave up. */
  readonly retry?: boolean
  /** Where decisions are kept; beside the store by default. */
  readonly overrides?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

const isAddress = (location: string): boolean => /^[a-z0-9+]+:\/\//i.test(location)

/** Beside an embedded database; for a server in the working folder, named after the server. */
const journalFile = ({ location }: GraphStore): string =>
  isAddress(location)
    ? `newsgraph-${createHash('sha256').update(location).digest('hex').slice(0, 8)}.journal`
    : `${location}.journal`

const openBuildJournal = (
  store: GraphStore,
  { inputs, options, engine }: { inputs: readonly string[]; options: BuildOptions; engine: string },
): Journal =>
  openJournal(options.journal ?? journalFile(store), {
    engine,
    store: store.location,
    inputs,
  })

const describe = (
  summary: IngestSummary,
  {
    counts,
    location,
    isDryRun = false,
    log,
    renamed,
  }: {
    counts: StoreCounts | null
    location?: string
    isDryRun?: boolean
    log: IssueLog
    renamed: readonly NameChange[]
  },
): readonly string[] => {
  const failed = log.failures()
  const parts = [
    location ? `${summary.written} written` : `nothing written${isDryRun ? ' (dry run)' : ''}`,
    `${summary.unchanged} unchanged${summary.resumed ? ` (${summary.resumed} by the run before)` : ''}`,
    ...(failed ? [`${failed} with issues`] : []),
  ]
  return [
    `Read ${summary.articles} articles: ${parts.join(', ')}; ${summary.statements} statements.`,
    ...log.notes().map(note => `Note: ${note}`),
    ...describeChanges(renamed),
    ...(counts
      ? [
          `${location} now holds ${counts.articles} articles, ${counts.actors} actors, ${counts.statements} statements, ${counts.edges} edges.`,
        ]
      : []),
    ...(summary.interrupted ? ['Interrupted: what was read is written. Run the same command again to go on.'] : []),
  ]
}

/** Removes a database that was not there before, with its journal; to be called where nothing has been written into it. */
const undoing = ({ store, journal }: BuildOptions, outside: Outside): (() => void) => {
  const location = storeLocation(store, outside.env)
  if (isAddress(location) || existsSync(location)) return () => {}
  return () => {
    for (const file of [location, journal ?? `${resolve(location)}.journal`]) rmSync(file, { force: true })
  }
}

async function* startingWith<T>(first: IteratorResult<T>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  if (first.done) return
  yield first.value
  yield* rest
}

/** Reads, extracts and writes. Exit code 0, or 1 where some articles failed or the run was interrupted. */
export const build = async (inputs: readonly string[], options: BuildOptions, outside: Outside): Promise<number> => {
  const log = createIssueLog(outside)
  const readOptions = toReadOptions(options, outside)
  const engine = createExtractor({ model: await loadModel() })
  const { pool, version, signal, report } = await openReader(engine, options, outside)
  const extractor = { ...engine, version }
  const bar = createProgressBar({
    isShown: outside.isTerminal && !options.quiet && !options.json,
    underWay: pool.underWay,
  })
  let store: GraphStore | null = null
  let leaveNothing: () => void = () => {}
  try {
    const articles = readArticles(inputs, { ...readOptions, onIssue: log.add, onProgress: bar.onRead })
    // The first one is read before anything is made: where there is none, no store and no journal is.
    const first = await articles.next()
    if (!options.dryRun && !first.done) {
      leaveNothing = undoing(options, outside)
      store = await openCommandStore(options.store, outside, {})
    }
    const journal = store
      ? openBuildJournal(store, { inputs, options, engine: engineMark(extractor, options.minConfidence) })
      : undefined
    journal?.issuesBefore.forEach(log.add)
    if (store) await store.decide(decisionsOf(await (await openOverrides(store, options.overrides)).list()))
    const isFirst = store === null || (await store.counts()).articles === 0
    const summary = await ingest(startingWith(first, articles), {
      extractor,
      pool,
      store,
      minConfidence: options.minConfidence,
      journal,
      retry: options.retry,
      onIssue: log.add,
      onProgress: bar.onArticles,
      signal,
    })
    bar.stop()
    const counts = store ? await store.counts() : null
    const renamed = store && !isFirst ? await nameChanges(store, summary.renamed) : []
    const failed = log.failures()
    if (options.json)
      outside.print(
        JSON.stringify({ ...summary, renamed, failed, store: store?.location ?? null, counts, issues: log.all() }),
      )
    else if (!options.quiet)
      for (const line of describe(summary, {
        counts,
        location: store?.location,
        isDryRun: options.dryRun,
        log,
        renamed,
      }))
        outside.print(line)
    if (!options.quiet) report().forEach(outside.warn)
    return failed > 0 || summary.interrupted ? 1 : 0
  } finally {
    bar.stop()
    await pool.close()
    const isUnused = store !== null && (await isEmpty(store).catch(() => false))
    await store?.close()
    if (isUnused) leaveNothing()
  }
}

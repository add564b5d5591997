import { NotFoundError } from '../../errors.js'
import { askNamed, type GraphStore, NAMED_QUERIES } from '../../store/index.js'
import { benchActorName } from './bench-articles.js'

const ROUNDS = 20

export interface QueryTime {
  readonly query: string
  readonly p50: number
  readonly p95: number
  /** Most rows one of the answers had. */
  readonly rows: number
}

const quantile = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] * 10) / 10

/** Milliseconds of each named query over a store of bench articles, for actors of every frequency; the first round warms up. */
export const timeQueries = async (
  store: GraphStore,
  { actors, now }: { readonly actors: number; readonly now: Date },
): Promise<readonly QueryTime[]> => {
  const results: QueryTime[] = []
  for (const query of NAMED_QUERIES) {
    const times: number[] = []
    let rows = 0
    for (let round = 0; round <= ROUNDS; round++) {
      const name = (i: number): string => benchActorName(Math.floor(actors ** ((round + i) / (ROUNDS + 2))))
      const parameters = Object.fromEntries(
        query.params.filter(p => p.default === undefined).map((p, i) => [p.name, p.kind === 'actor' ? name(i) : 'MET']),
      )
      const started = performance.now()
      try {
        const answer = await askNamed(store, query.name, { parameters, now, timeoutMs: 120_000 })
        rows = Math.max(rows, answer.rows.length)
      } catch (error) {
        // Not every actor of the range has been drawn into a statement.
        if (!(error instanceof NotFoundError)) throw error
      }
      if (round > 0) times.push(performance.now() - started)
    }
    times.sort((a, b) => a - b)
    results.push({ query: query.name, p50: quantile(times, 0.5), p95: quantile(times, 0.95), rows })
  }
  return results
}

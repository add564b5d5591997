import { askNamed, type GraphStore, NAMED_QUERIES } from '@newsgraph/core/node'
import { benchActorName, benchArticle } from '../articles.js'

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

interface Told {
  readonly subject: string
  readonly object: string
  readonly relation: string
}

/** Statements of the first articles, from those about the most frequent actor to those about rare ones, at growing distances. */
const drawTold = (actors: number): readonly Told[] => {
  const numbered = Array.from({ length: 250 }, (_, i) => benchArticle(i, actors))
    .flatMap(a => a.extraction.statements)
    .filter(s => s.status === 'asserted' && s.object !== null)
    .map(({ subject, object, relation }) => ({
      subject: numberOf(subject),
      object: numberOf(object ?? subject),
      relation,
    }))
    .sort((a, b) => a.subject - b.subject)
  return Array.from({ length: ROUNDS + 1 }, (_, round) => {
    const { subject, object, relation } = numbered[Math.floor(numbered.length ** (round / (ROUNDS + 1)))]
    return { subject: benchActorName(subject), object: benchActorName(object), relation }
  })
}
const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1))

/** Milliseconds of each named query over a store of bench articles, for actors of every frequency; the first round warms up. */
export const timeQueries = async (
  store: GraphStore,
  { actors, now }: { readonly actors: number; readonly now: Date },
): Promise<readonly QueryTime[]> => {
  const results: QueryTime[] = []
  const told = drawTold(actors)
  for (const query of NAMED_QUERIES) {
    const times: number[] = []
    let rows = 0
    for (let round = 0; round <= ROUNDS; round++) {
      const { subject, object, relation } = told[round]
      const parameters = Object.fromEntries(
        query.params
          .filter(p => p.default === undefined)
          .map((p, i) => [p.name, p.kind === 'relation' ? relation : i === 0 ? subject : object]),
      )
      const started = performance.now()
      const answer = await askNamed(store, query.name, { parameters, now, timeoutMs: 120_000 })
      rows = Math.max(rows, answer.rows.length)
      if (round > 0) times.push(performance.now() - started)
    }
    times.sort((a, b) => a - b)
    results.push({ query: query.name, p50: quantile(times, 0.5), p95: quantile(times, 0.95), rows })
  }
  return results
}

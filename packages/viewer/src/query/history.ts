/** A query that was run, with what stood in its fields. */
export interface PastQuery {
  readonly cypher: string
  readonly values: Readonly<Record<string, string>>
}

const SAVED = 'newsgraph.queries'
/** The latest are kept, … */
const KEPT = 50
/** … those of at most so many characters. */
const LONGEST = 5000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const readEntry = (entry: unknown): readonly PastQuery[] => {
  if (typeof entry === 'string') return [{ cypher: entry, values: {} }]
  if (!isRecord(entry) || typeof entry.cypher !== 'string') return []
  const values = isRecord(entry.values) ? Object.entries(entry.values) : []
  return [{ cypher: entry.cypher, values: Object.fromEntries(values.map(([name, value]) => [name, String(value)])) }]
}

/** Queries run in this browser, the latest first. */
export const readHistory = (): readonly PastQuery[] => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(SAVED) ?? '[]')
    return Array.isArray(saved) ? saved.flatMap(readEntry).slice(0, KEPT) : []
  } catch {
    return []
  }
}

const write = (history: readonly PastQuery[]): readonly PastQuery[] => {
  try {
    localStorage.setItem(SAVED, JSON.stringify(history))
  } catch {
    // A browser that keeps nothing forgets the history: no harm.
  }
  return history
}

const isSame = (a: PastQuery, b: PastQuery): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The history with a query at its top. */
export const keepQuery = (query: PastQuery): readonly PastQuery[] =>
  query.cypher.length > LONGEST
    ? readHistory()
    : write([query, ...readHistory().filter(past => !isSame(past, query))].slice(0, KEPT))

export const dropQuery = (query: PastQuery): readonly PastQuery[] =>
  write(readHistory().filter(past => !isSame(past, query)))

export const clearHistory = (): readonly PastQuery[] => write([])

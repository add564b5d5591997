import type { CypherValue, Row } from '../graph/index.js'

export { textOrNull, textsOf } from '../graph/index.js'
export type { CypherValue, Row }

/** What an export reads from: anything that answers Cypher, at once or page by page, such as a store. */
export interface GraphSource {
  /** Runs a reading query. */
  readonly query: (cypher: string, parameters?: Row) => Promise<readonly Row[]>
  /** Pages in the order of the column `cursor`: see GraphStore. */
  readonly pages: (cypher: string, parameters?: Row, size?: number) => AsyncIterable<readonly Row[]>
}

/** Rows of a page: a page is found by a walk over all nodes of its label, so there are few. */
export const PAGE = 20_000

/** A page in parts, for queries that answer with many rows for each. */
export const inParts = <T>(rows: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size))

/** The parts of all pages. */
export async function* partsOf<T>(pages: AsyncIterable<readonly T[]>, size: number): AsyncGenerator<readonly T[]> {
  for await (const page of pages) yield* inParts(page, size)
}

/** The answers to all parts, in their order: the next one is asked for while one is used, so that the database does not wait for its reader. */
export async function* oneAhead<Part, Answer>(
  parts: AsyncIterable<Part>,
  ask: (part: Part) => Promise<Answer>,
): AsyncGenerator<Answer> {
  let open: Promise<Answer> | null = null
  try {
    for await (const part of parts) {
      const next = ask(part)
      // Looked at when it is its turn, or at the end.
      next.catch(() => undefined)
      if (open) yield await open
      open = next
    }
    if (open) yield await open
  } finally {
    await open?.catch(() => undefined)
  }
}

export const text = (value: CypherValue | undefined): string =>
  value === null || value === undefined ? '' : String(value)
export const numberOrNull = (value: CypherValue | undefined): number | null =>
  value === null || value === undefined ? null : Number(value)
/** By UTF-16 units: the same order everywhere, whatever a database makes of capitals and accents. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Properties in the order of their names, without those that have no value. */
export const toProperties = (properties: Row): Row =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => compareText(a, b)),
  )

import type { GraphStore } from '@newsgraph/core/node'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const withoutClock = (value: unknown): unknown => {
  const { ingestedAt: _, ...rest } = value as Record<string, unknown>
  return rest
}

/** A value as a line; whole numbers past 2^53 as their digits and an "n". */
const show = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}n` : inner))

/** Everything a store holds, node by node and relationship by relationship, as sorted lines; only the time of writing is left out. */
export const snapshot = async (store: GraphStore): Promise<readonly string[]> => {
  const nodes = await store.query('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')
  const links = await store.query(
    'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, properties(r) AS properties, b.id AS b',
  )
  return [
    ...nodes.map(n => show([[...(n.labels as string[])].sort(byText), withoutClock(n.properties)])),
    ...links.map(l => show([l.a, l.type, l.properties, l.b])),
  ].sort(byText)
}

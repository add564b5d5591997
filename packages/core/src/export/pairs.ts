import { type EdgeRow, readEdges } from './actors-and-edges.js'
import type { CypherValue, GraphSource, Row } from './source.js'

/** Which edges a graph file has: one for each relation of a pair, or one for each pair. */
export type EdgeKind = 'relations' | 'pairs'

/** How the figures of the relations of a pair become those of the pair. What counts articles or publishers has no sum: one may be in several. */
const MERGED: readonly (readonly [string, (values: readonly CypherValue[]) => CypherValue])[] = [
  ['statements', values => values.reduce<number>((sum, v) => sum + Number(v), 0)],
  ['events', values => values.reduce<number>((sum, v) => sum + Number(v), 0)],
  ['firstEvent', values => values.map(String).sort()[0]],
  ['lastEvent', values => values.map(String).sort().at(-1)!],
  ['firstReported', values => values.map(String).sort()[0]],
  ['lastReported', values => values.map(String).sort().at(-1)!],
  ['confidence', values => values.reduce<number>((most, v) => Math.max(most, Number(v)), 0)],
]

const mergeFigures = (edges: readonly EdgeRow[]): Row =>
  Object.fromEntries(
    MERGED.map(([name, merge]) => {
      const values = edges.map(e => e.figures[name] ?? null).filter(v => v !== null)
      return [name, values.length === 0 ? null : merge(values)]
    }),
  )

/** The edges from one actor to another as one, with all their relations. */
const toPair = (edges: readonly EdgeRow[]): EdgeRow => {
  const [{ subject, object }] = edges
  return {
    key: `${subject}|${object}`,
    relation: [...new Set(edges.map(e => e.relation))].sort().join('; '),
    subject,
    object,
    symmetric: edges.every(e => e.symmetric),
    figures: mergeFigures(edges),
  }
}

/** Edges as a graph file is to have them; of a pair of actors in each direction one, or all. */
export async function* readEdgesAs(source: GraphSource, kind: EdgeKind): AsyncGenerator<EdgeRow> {
  if (kind === 'relations') yield* readEdges(source)
  else {
    let pairs = new Map<string, EdgeRow[]>()
    let subject: string | null = null
    for await (const edge of readEdges(source)) {
      if (subject !== edge.subject) {
        for (const edges of pairs.values()) yield toPair(edges)
        pairs = new Map()
        subject = edge.subject
      }
      const held = pairs.get(edge.object)
      if (held) held.push(edge)
      else pairs.set(edge.object, [edge])
    }
    for (const edges of pairs.values()) yield toPair(edges)
  }
}

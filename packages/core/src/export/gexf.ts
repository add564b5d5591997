import type { ActorRow } from '../graph/index.js'
import { type EdgeRow, readActors } from './actors-and-edges.js'
import { ACTOR_ATTRIBUTES, type Attribute, EDGE_ATTRIBUTES, PAIR_ATTRIBUTES, valuesOf } from './attributes.js'
import { type EdgeKind, readEdgesAs } from './pairs.js'
import type { GraphSource } from './source.js'
import { escapeXml } from './xml.js'

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta>
    <creator>newsgraph</creator>
  </meta>
  <graph defaultedgetype="directed" mode="static">
`
const TYPES = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' } as const

const declare = <T>(attributes: readonly Attribute<T>[], owner: 'node' | 'edge'): string => {
  const lines = attributes.map(a => `      <attribute id="${a.name}" title="${a.name}" type="${TYPES[a.type]}"/>\n`)
  return `    <attributes class="${owner}">\n${lines.join('')}    </attributes>\n`
}

const write = <T>(attributes: readonly Attribute<T>[], row: T): string => {
  const values = valuesOf(attributes, row).map(
    ([name, value]) => `<attvalue for="${name}" value="${escapeXml(value)}"/>`,
  )
  return `<attvalues>${values.join('')}</attvalues>`
}

const toNode = (actor: ActorRow): string =>
  `      <node id="${escapeXml(actor.id)}" label="${escapeXml(actor.name)}">${write(ACTOR_ATTRIBUTES, actor)}</node>\n`

/** How often a triple is reported is the weight of its edge; its relation, as its kind, tells parallel edges apart: a pair has but one. */
const toEdge = (edge: EdgeRow, kind: EdgeKind): string => {
  const relation = escapeXml(edge.relation)
  const ends = `source="${escapeXml(edge.subject)}" target="${escapeXml(edge.object)}"`
  return `      <edge id="${escapeXml(edge.key)}" ${ends}${kind === 'relations' ? ` kind="${relation}"` : ''} label="${relation}" weight="${Number(edge.figures.statements)}">${write(kind === 'pairs' ? PAIR_ATTRIBUTES : EDGE_ATTRIBUTES, edge)}</edge>\n`
}

/** GEXF 1.3, which Gephi opens: actors as nodes with their name as label, a directed edge a triple or a pair, weighted by its statements. */
export async function* toGexf(
  source: GraphSource,
  { edges = 'relations' }: { readonly edges?: EdgeKind } = {},
): AsyncGenerator<string> {
  yield HEAD
  yield declare(ACTOR_ATTRIBUTES, 'node') + declare(edges === 'pairs' ? PAIR_ATTRIBUTES : EDGE_ATTRIBUTES, 'edge')
  yield '    <nodes>\n'
  for await (const actor of readActors(source)) yield toNode(actor)
  yield '    </nodes>\n    <edges>\n'
  for await (const edge of readEdgesAs(source, edges)) yield toEdge(edge, edges)
  yield '    </edges>\n  </graph>\n</gexf>\n'
}

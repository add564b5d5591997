import type { ActorRow } from '../graph/index.js'
import { type EdgeRow, readActors } from './actors-and-edges.js'
import { ACTOR_ATTRIBUTES, type Attribute, EDGE_ATTRIBUTES, PAIR_ATTRIBUTES, valuesOf } from './attributes.js'
import { type EdgeKind, readEdgesAs } from './pairs.js'
import type { GraphSource } from './source.js'
import { escapeXml } from './xml.js'

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns'
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">
`

/** Programs show what is called "label", and draw what is called "weight". */
const NODES: readonly Attribute<ActorRow>[] = [
  { name: 'label', type: 'string', read: a => a.name },
  ...ACTOR_ATTRIBUTES,
]
const toEdgeAttributes = (kind: EdgeKind): readonly Attribute<EdgeRow>[] => [
  { name: 'label', type: 'string', read: e => e.relation },
  { name: 'weight', type: 'double', read: e => Number(e.figures.statements) },
  ...(kind === 'pairs' ? PAIR_ATTRIBUTES : EDGE_ATTRIBUTES),
]

const declare = <T>(attributes: readonly Attribute<T>[], owner: 'node' | 'edge'): string =>
  attributes
    .map(a => `  <key id="${owner}_${a.name}" for="${owner}" attr.name="${a.name}" attr.type="${a.type}"/>\n`)
    .join('')

const write = <T>(attributes: readonly Attribute<T>[], owner: 'node' | 'edge', row: T): string =>
  valuesOf(attributes, row)
    .map(([name, value]) => `<data key="${owner}_${name}">${escapeXml(value)}</data>`)
    .join('')

const toNode = (actor: ActorRow): string =>
  `    <node id="${escapeXml(actor.id)}">${write(NODES, 'node', actor)}</node>\n`

const toEdge = (edge: EdgeRow, attributes: readonly Attribute<EdgeRow>[]): string => {
  const ends = `source="${escapeXml(edge.subject)}" target="${escapeXml(edge.object)}"`
  return `    <edge id="${escapeXml(edge.key)}" ${ends}>${write(attributes, 'edge', edge)}</edge>\n`
}

/** GraphML: actors as nodes, a directed edge a triple or a pair, the figures as data of both. */
export async function* toGraphml(
  source: GraphSource,
  { edges = 'relations' }: { readonly edges?: EdgeKind } = {},
): AsyncGenerator<string> {
  const attributes = toEdgeAttributes(edges)
  yield HEAD
  yield declare(NODES, 'node') + declare(attributes, 'edge')
  yield '  <graph id="newsgraph" edgedefault="directed">\n'
  for await (const actor of readActors(source)) yield toNode(actor)
  for await (const edge of readEdgesAs(source, edges)) yield toEdge(edge, attributes)
  yield '  </graph>\n</graphml>\n'
}

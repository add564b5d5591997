import type { ActorRow } from '../graph/index.js'
import { type EdgeRow, readActors, readEdges } from './actors-and-edges.js'
import { ACTOR_ATTRIBUTES, type Attribute, EDGE_ATTRIBUTES, valuesOf } from './attributes.js'
import type { GraphSource } from './source.js'
import { escapeXml } from './xml.js'

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns'
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">
`

const declare = <T>(attributes: readonly Attribute<T>[], owner: 'node' | 'edge'): string =>
  attributes
    .map(a => `  <key id="${owner}_${a.name}" for="${owner}" attr.name="${a.name}" attr.type="${a.type}"/>\n`)
    .join('')

const write = <T>(attributes: readonly Attribute<T>[], owner: 'node' | 'edge', row: T): string =>
  valuesOf(attributes, row)
    .map(([name, value]) => `<data key="${owner}_${name}">${escapeXml(value)}</data>`)
    .join('')

const toNode = (actor: ActorRow): string =>
  `    <node id="${escapeXml(actor.id)}">${write(ACTOR_ATTRIBUTES, 'node', actor)}</node>\n`

const toEdge = (edge: EdgeRow): string => {
  const ends = `source="${escapeXml(edge.subject)}" target="${escapeXml(edge.object)}"`
  return `    <edge id="${escapeXml(edge.key)}" ${ends}>${write(EDGE_ATTRIBUTES, 'edge', edge)}</edge>\n`
}

/** GraphML: actors as nodes, a directed edge a triple, the figures as data of both. */
export async function* toGraphml(source: GraphSource): AsyncGenerator<string> {
  yield HEAD
  yield declare(ACTOR_ATTRIBUTES, 'node') + declare(EDGE_ATTRIBUTES, 'edge')
  yield '  <graph id="newsgraph" edgedefault="directed">\n'
  for await (const actor of readActors(source)) yield toNode(actor)
  for await (const edge of readEdges(source)) yield toEdge(edge)
  yield '  </graph>\n</graphml>\n'
}

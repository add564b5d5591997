import { readActors, readEdges } from './actors-and-edges.js'
import type { GraphSource } from './source.js'

const OPTIONS = { type: 'directed', multi: true, allowSelfLoops: true }

/** JSON in graphology's serialisation: `graph.import(data)` of a directed multigraph. A node or an edge a line. */
export async function* toGraphJson(source: GraphSource): AsyncGenerator<string> {
  yield `{"attributes":{"name":"newsgraph"},"options":${JSON.stringify(OPTIONS)},"nodes":[`
  let separator = '\n'
  for await (const { id, ...attributes } of readActors(source)) {
    yield separator + JSON.stringify({ key: id, attributes })
    separator = ',\n'
  }
  yield '\n],"edges":['
  separator = '\n'
  for await (const { key, subject, object, relation, symmetric, figures } of readEdges(source)) {
    const attributes = { relation, symmetric, ...figures }
    yield separator + JSON.stringify({ key, source: subject, target: object, attributes })
    separator = ',\n'
  }
  yield '\n]}\n'
}

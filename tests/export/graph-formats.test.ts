import { createRequire } from 'node:module'
import { type GraphStore, openStore } from '@newsgraph/core/node'
import graphology from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toGexf, toGraphJson, toGraphml } from '../../packages/core/src/export/index.js'
import { makeExampleStore, NASTY } from '../helpers/example-store.js'
import { storedEdges, wholeText } from '../helpers/exports.js'

const { MultiDirectedGraph } = graphology
type AnyGraph = InstanceType<typeof MultiDirectedGraph>

/** graphology's readers, which are not ours. */
const FORMATS = [
  ['GraphML', toGraphml, (text: string) => parseGraphml(MultiDirectedGraph, text)],
  ['GEXF', toGexf, (text: string) => parseGexf(MultiDirectedGraph, text)],
  ['JSON', toGraphJson, (text: string) => MultiDirectedGraph.from(JSON.parse(text))],
] as const

let store: GraphStore
beforeAll(async () => {
  store = await openStore(await makeExampleStore(), { readOnly: true })
})
afterAll(() => store.close())

describe.each(FORMATS)('%s', (_, write, read) => {
  let text = ''
  let graph: AnyGraph
  beforeAll(async () => {
    text = await wholeText(write(store))
    graph = read(text) as AnyGraph
  })

  it('has every actor with name, type, country and code', async () => {
    const actors = await store.query(
      'MATCH (a:Actor) WHERE a.canonical IS NULL RETURN a.id AS id, a.name AS name, a.type AS type, a.country AS country, a.code AS code',
    )
    expect(graph.order).toBe(actors.length)
    for (const { id, ...facts } of actors) {
      const { name, type, country = null, code = null } = graph.getNodeAttributes(String(id))
      expect({ name, type, country, code }).toEqual(facts)
    }
  })

  it('has every edge made of statements with its figures, and no other', async () => {
    const edges = await storedEdges(store)
    expect(edges.size).toBeGreaterThan(50)
    expect([...graph.edges()].sort()).toEqual([...edges.keys()].sort())
    graph.forEachEdge((key, attributes, subject, object) => {
      const { relation, statements, articles, confidence, lastReported = null } = attributes
      expect({ subject, object, relation, statements, articles, confidence, lastReported }).toEqual(edges.get(key))
    })
  })

  it('says which relations have no direction', () => {
    const symmetric = (relation: string): readonly unknown[] =>
      graph.filterEdges((_, a) => a.relation === relation).map(key => graph.getEdgeAttribute(key, 'symmetric'))
    expect(new Set(symmetric('MET'))).toEqual(new Set([true]))
    expect(new Set(symmetric('ACCUSED'))).toEqual(new Set([false]))
  })

  it('gives the same bytes every time, actors and edges in the order of their ids', async () => {
    expect(await wholeText(write(store))).toBe(text)
    expect(graph.nodes()).toEqual([...graph.nodes()].sort())
  })
})

describe.each([
  ['GraphML', toGraphml, (text: string) => parseGraphml(MultiDirectedGraph, text)],
  ['GEXF', toGexf, (text: string) => parseGexf(MultiDirectedGraph, text)],
] as const)('%s of pairs', (_, write, read) => {
  it('has one edge from an actor to another, with all relations and the sum of their statements', async () => {
    const graph = read(await wholeText(write(store, { edges: 'pairs' }))) as AnyGraph
    const expected = new Map<string, { relations: string[]; weight: number; last: string }>()
    for (const { subject, object, relation, statements, lastReported } of (await storedEdges(store)).values()) {
      const key = `${subject}|${object}`
      const { relations, weight, last } = expected.get(key) ?? { relations: [], weight: 0, last: '' }
      const day = String(lastReported ?? '')
      expected.set(key, {
        relations: [...relations, String(relation)].sort(),
        weight: weight + Number(statements),
        last: [day, last].sort()[1],
      })
    }
    expect([...expected.values()].some(({ relations }) => relations.length > 1)).toBe(true)
    expect([...graph.edges()].sort()).toEqual([...expected.keys()].sort())
    graph.forEachEdge((key, attributes, subject, object) => {
      const { relations, weight, last } = expected.get(key)!
      expect(key).toBe(`${subject}|${object}`)
      expect(attributes).toMatchObject({
        relations: relations.join('; '),
        label: relations.join('; '),
        weight,
        statements: weight,
      })
      expect(attributes.lastReported ?? '').toBe(last)
    })
  })
})

it('GraphML names nodes and edges by label, as programs show them, and weighs edges', async () => {
  const graph = parseGraphml(MultiDirectedGraph, await wholeText(toGraphml(store))) as AnyGraph
  graph.forEachNode((_, { label, name }) => expect(label).toBe(name))
  graph.forEachEdge((_, { label, relation, weight, statements }) =>
    expect([label, weight]).toEqual([relation, statements]),
  )
})

const ROWS = {
  actors: { cursor: NASTY, name: NASTY, type: 'group', country: null, code: null, aliases: [NASTY, '=1+1'] },
  edges: {
    subject: NASTY,
    object: NASTY,
    relation: 'MET',
    key: NASTY,
    statements: 1,
    lastEvent: NASTY,
  },
}
/** A store with one actor and one edge whose every text is what no format may stumble over. */
const hostile = {
  query: async (cypher: string) => (cypher.includes('-[r]->') ? [ROWS.edges] : []),
  pages: async function* () {
    yield [ROWS.actors]
  },
}
const withoutControls = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, '')

describe.each(FORMATS)('%s of hostile texts', (name, write, read) => {
  it('keeps them but for characters the format cannot write', async () => {
    const graph = read(await wholeText(write(hostile))) as AnyGraph
    const kept = name === 'JSON' ? NASTY : withoutControls(NASTY)
    expect(graph.nodes()).toEqual([kept])
    expect(graph.getNodeAttribute(kept, 'name')).toBe(kept)
    expect(graph.edges()).toEqual([kept])
    expect(graph.getEdgeAttribute(kept, 'lastEvent')).toBe(kept)
  })
})

it('is well-formed XML to a strict parser', async () => {
  const { XMLValidator } = createRequire(new URL('../../packages/core/package.json', import.meta.url))(
    'fast-xml-parser',
  )
  for (const write of [toGraphml, toGexf]) expect(XMLValidator.validate(await wholeText(write(hostile)))).toBe(true)
})

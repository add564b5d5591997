import { type Article, buildGraph, type NewsGraph } from '@newsgraph/core'
import type { GraphStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadExtractor } from '../helpers/engine.js'

const ENGINE = { engine: 'test' }
const ARTICLES: readonly Article[] = [
  {
    id: 'a1',
    text: 'Norway accused Sweden of spying on Monday. Angela Merkel met Emmanuel Macron in Berlin.',
    publishedAt: '2021-05-04',
    publisher: 'One',
  },
  {
    id: 'a2',
    text: 'Emmanuel Macron met Angela Merkel on Tuesday. Norway and Sweden have blamed each other.',
    publishedAt: '2021-05-05',
    publisher: 'Two',
  },
]

export interface StoreUnderTest {
  readonly open: () => Promise<GraphStore>
  /** Makes the store empty. */
  readonly clear: () => Promise<void>
  readonly stop: () => Promise<void>
}

const snapshot = async (store: GraphStore): Promise<unknown> => ({
  nodes: await store.query(
    'MATCH (n) WHERE NOT "Meta" IN labels(n) RETURN n.id AS id, n.name AS name, n.text AS text, n.aliases AS aliases ORDER BY id',
  ),
  edges: await store.query(
    'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, r.key AS key, r.statements AS n, r.publishers AS publishers, r.start AS start ORDER BY a, type, b, start',
  ),
})

/** What every GraphStore must do, whatever database is behind it. */
export const graphStoreContract = (name: string, start: () => Promise<StoreUnderTest>): void => {
  describe(name, () => {
    let setup: StoreUnderTest
    let graph: NewsGraph
    let store: GraphStore
    const part = (...ids: readonly string[]): NewsGraph => ({
      articles: graph.articles.filter(a => ids.includes(a.extraction.id)),
    })
    beforeAll(async () => {
      const extractor = await loadExtractor()
      graph = (await buildGraph(ARTICLES, { extractor })).graph
      setup = await start()
    })
    beforeEach(async () => {
      await store?.close()
      await setup.clear()
      store = await setup.open()
    })
    afterAll(async () => {
      await store?.close()
      await setup?.stop()
    })

    it('writes actors, statements and one edge for a meeting told from both sides', async () => {
      expect(await store.write(graph, ENGINE)).toEqual({ written: 2, unchanged: 0 })
      const rows = await store.query(
        'MATCH (a:Actor)-[r:MET]-(b:Actor) WHERE a.name = $name RETURN b.name AS name, r.statements AS n, r.articles AS articles, r.publishers AS publishers',
        { name: 'Angela Merkel' },
      )
      expect(rows).toEqual([{ name: 'Emmanuel Macron', n: 2, articles: 2, publishers: 2 }])
    })

    it('makes two edges of a mutual accusation and counts the one-sided one with it', async () => {
      await store.write(graph, ENGINE)
      const rows = await store.query(
        'MATCH (a:Actor)-[r:ACCUSED]->(b:Actor) RETURN a.name AS a, b.name AS b, r.statements AS n, r.firstEvent AS first ORDER BY a',
      )
      expect(rows).toEqual([
        { a: 'Norway', b: 'Sweden', n: 2, first: '2021-05-03' },
        { a: 'Sweden', b: 'Norway', n: 1, first: null },
      ])
    })

    it('leads from an edge to its sentence and article', async () => {
      await store.write(part('a1'), ENGINE)
      const rows = await store.query(
        'MATCH (x:Statement {relation: "MET"})-[:`IN`]->(s:Sentence)-[:OF]->(a:Article) RETURN a.id AS article, s.text AS sentence, x.triggerStart AS start, x.triggerEnd AS end',
      )
      expect(rows).toHaveLength(1)
      const { article, sentence, start, end } = rows[0] as {
        article: string
        sentence: string
        start: number
        end: number
      }
      expect(article).toBe('a1')
      expect(sentence.slice(start, end)).toBe('met')
    })

    it('changes nothing when the same articles are written again', async () => {
      await store.write(graph, ENGINE)
      const before = await snapshot(store)
      expect(await store.write(graph, ENGINE)).toEqual({ written: 0, unchanged: 2 })
      expect(await snapshot(store)).toEqual(before)
    })

    it('reads an article again when the engine has changed, to the same graph', async () => {
      await store.write(graph, ENGINE)
      const before = await snapshot(store)
      expect(await store.write(graph, { engine: 'newer' })).toEqual({ written: 2, unchanged: 0 })
      expect(await snapshot(store)).toEqual(before)
    })

    it('replaces what an edited article said', async () => {
      await store.write(graph, ENGINE)
      const extractor = await loadExtractor()
      const edited = await buildGraph([{ ...ARTICLES[0], text: 'Norway thanked Sweden on Monday.' }], { extractor })
      await store.write(edited.graph, ENGINE)
      expect(await store.query('MATCH (:Actor)-[r:ACCUSED]->(:Actor) RETURN r.statements AS n ORDER BY n')).toEqual([
        { n: 1 },
        { n: 1 },
      ])
      expect(await store.query('MATCH (a:Actor)-[:THANKED]->(b:Actor) RETURN a.name AS a, b.name AS b')).toEqual([
        { a: 'Norway', b: 'Sweden' },
      ])
    })

    it('forgets an article without a trace', async () => {
      await store.write(part('a1'), ENGINE)
      const before = await snapshot(store)
      await store.write(part('a2'), ENGINE)
      await store.forget(['a2'])
      expect(await snapshot(store)).toEqual(before)
    })

    it('says which article it does not know', async () => {
      await expect(store.forget(['nowhere'])).rejects.toThrow(/No article "nowhere"/)
    })

    it('keeps what was written when it is opened again', async () => {
      await store.write(graph, ENGINE)
      const before = await snapshot(store)
      await store.close()
      store = await setup.open()
      expect(await snapshot(store)).toEqual(before)
    })

    it.each([
      'CREATE (n:Actor)',
      'MATCH (n) DETACH DELETE n',
      'MATCH (n) SET n.name = "x"',
      'LOAD CSV FROM "file:///etc/passwd" AS row RETURN row',
      'CALL db.labels()',
    ])('refuses %s', async cypher => {
      await expect(store.query(cypher)).rejects.toThrow(/not allowed/)
    })

    it('takes a name that looks like Cypher as a parameter', async () => {
      const hostile = '"}) DETACH DELETE n //'
      await store.write(graph, ENGINE)
      expect(await store.query('MATCH (a:Actor {name: $name}) RETURN a', { name: hostile })).toEqual([])
      expect((await store.counts()).articles).toBe(2)
    })

    it('explains a syntax error', async () => {
      await expect(store.query('MATCH (a:Actor RETURN a')).rejects.toThrow(/query failed/i)
    })
  })
}

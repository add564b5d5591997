import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Article, buildGraph, type NewsGraph, toGraphology } from '@newsgraph/core'
import { openStore, readArticles } from '@newsgraph/core/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadExtractor } from '../helpers/engine.js'
import { inBatches, shuffle } from '../helpers/shuffle.js'
import { snapshot } from '../helpers/snapshot.js'

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-orders-'))
const ENGINE = { engine: 'test', ingestedAt: '2021-06-01' }
let graph: NewsGraph

beforeAll(async () => {
  const extractor = await loadExtractor()
  const articles: Article[] = []
  for await (const article of readArticles(fileURLToPath(new URL('../../packages/core/examples', import.meta.url))))
    articles.push(article)
  graph = (await buildGraph(articles, { extractor })).graph
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const build = async (name: string, batches: readonly NewsGraph['articles'][]) => {
  const store = await openStore(join(folder, `${name}.db`))
  try {
    for (const articles of batches) await store.write({ articles }, ENGINE)
    const edges = await store.query(
      'MATCH (a:Actor)-[r]->(b:Actor) WHERE r.statements > 0 RETURN r.key AS key, r.statements AS n',
    )
    return { lines: await snapshot(store), edges: new Map(edges.map(e => [e.key, e.n])) }
  } finally {
    await store.close()
  }
}

it('gives one graph of the example articles in three random orders, and the same edges in memory', async () => {
  const { lines, edges } = await build('whole', [graph.articles])
  for (const seed of [1, 2, 3])
    expect((await build(`order-${seed}`, inBatches(shuffle(graph.articles, seed), seed))).lines).toEqual(lines)
  const inMemory = toGraphology(graph)
  expect(new Map(inMemory.mapEdges((key, { statements }) => [key, statements]))).toEqual(edges)
  const merged = (graph.resolution?.sameAs ?? []).map(s => s.actor)
  expect(merged.length).toBeGreaterThan(0)
  expect(inMemory.nodes().filter(id => merged.includes(id))).toEqual([])
})

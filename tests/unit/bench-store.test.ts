import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@newsgraph/core/node'
import { expect, it } from 'vitest'
import { benchArticle } from '../../packages/bench/src/articles.js'
import { slope } from '../../packages/bench/src/memory.js'
import { naiveRows, writeNaively } from '../../packages/bench/src/store/naive.js'

it('compares with a naive writer that writes the same nodes and relationships, but for the sketches that tell copies, and leaves no trace of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'))
  const article = benchArticle(3, 50)
  const size = async (write: 'naive' | 'store'): Promise<unknown> => {
    const location = join(folder, `${write}.db`)
    const store = await openStore(location)
    if (write === 'naive') await writeNaively(naiveRows(article), { store, location, login: {} })
    else await store.write({ articles: [article] }, { engine: 'bench' })
    const nodes = await store.query(
      'MATCH (n) WHERE NOT n:Meta AND NOT n:Shingle RETURN labels(n) AS labels, count(n) AS n ORDER BY labels',
    )
    const links = await store.query(
      "MATCH ()-[r]->() WHERE type(r) <> 'HAS_SHINGLE' RETURN type(r) AS type, count(r) AS n ORDER BY type",
    )
    await store.forget([article.extraction.id])
    expect(await store.query('MATCH (n) WHERE NOT n:Meta RETURN n')).toEqual([])
    await store.close()
    return { nodes, links }
  }
  expect(await size('naive')).toEqual(await size('store'))
  rmSync(folder, { recursive: true })
})

it.each([
  [[], 0],
  [[[1, 5]], 0],
  [
    [
      [0, 1],
      [10, 21],
    ],
    2,
  ],
  [
    [
      [0, 3],
      [1, 1],
      [2, 3],
    ],
    0,
  ],
] as const)('the slope of %j is %d', (points, expected) => {
  expect(slope(points.map(([done, value]) => ({ done, value })))).toBeCloseTo(expected)
})

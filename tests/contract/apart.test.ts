import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildArticle, NEWS } from '../helpers/articles.js'
import { snapshot } from '../helpers/snapshot.js'

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-apart-'))
const path = join(folder, 'news.db')
const APART = { readOnly: true, apart: true }

beforeAll(async () => {
  const store = await openStore(path)
  await store.write({ articles: NEWS.map(buildArticle) }, { engine: 'test' })
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an embedded database that is read in a process of its own', () => {
  it('answers as one that is read in this one', async () => {
    const stores = [await openStore(path, { readOnly: true }), await openStore(path, APART)]
    const question = 'MATCH (a:Actor)-[r]->(b:Actor) RETURN a, r, collect(b.name) AS names ORDER BY names[0], a.id'
    const answersOf = async (store: (typeof stores)[number]) => {
      const { milliseconds, ...answer } = await store.ask(question, {}, { maxRows: 3 })
      return [await snapshot(store), await store.counts(), await store.decisions(), await store.mark(), answer]
    }
    const [here, apart] = await Promise.all(stores.map(answersOf))
    expect(apart).toEqual(here)
    for (const store of stores) await store.close()
  })

  it('says at the first query that it is none', async () => {
    const damaged = join(folder, 'damaged.db')
    writeFileSync(damaged, 'Minutes of the harbour board\n')
    const store = await openStore(damaged, APART)
    for (let i = 0; i < 2; i++) await expect(store.counts()).rejects.toMatchObject({ code: 'STORE_DAMAGED' })
    await store.close()
  })

  it('says at once that there is none', () =>
    expect(openStore(join(folder, 'none.db'), APART)).rejects.toMatchObject({ code: 'STORE_MISSING' }))

  it('refuses to write', async () => {
    const store = await openStore(path, APART)
    await expect(store.forget(['a1'])).rejects.toMatchObject({ code: 'STORE_READ_ONLY' })
    await store.close()
  })
})

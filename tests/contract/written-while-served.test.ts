import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHandler, type GraphStore, openStore } from '@newsgraph/core/node'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { buildArticle, NEWS } from '../helpers/articles.js'

const ENGINE = { engine: 'test', ingestedAt: '2021-06-01T00:00:00.000Z' }
const [first, ...others] = NEWS.map(buildArticle)
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-served-'))
let n = 0
let path = ''

interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into as any client would
  readonly body: any
}

/** A server over a store that is read apart, as `newsgraph view` has it. */
const serve = async (): Promise<{ readonly ask: (path: string) => Promise<Answer>; readonly store: GraphStore }> => {
  const opened = await openStore(path, { readOnly: true, apart: true })
  const store = { ...opened, decisions: async () => [] }
  const handle = createHandler({ store, indexFile: `${path}.index` })
  return {
    store,
    ask: async asked => {
      const response = await handle(new Request(`http://localhost/api/${asked}`))
      return { status: response.status, body: await response.json() }
    },
  }
}

/** Asks until the answer is as wanted, as the viewer does now and then. */
const until = async (ask: () => Promise<Answer>, isWanted: (answer: Answer) => boolean): Promise<Answer> => {
  for (let i = 0; i < 100; i++) {
    const answer = await ask()
    if (isWanted(answer)) return answer
    await new Promise(done => setTimeout(done, 50))
  }
  throw new Error('The answer never was as wanted.')
}

beforeEach(async () => {
  path = join(folder, `store-${n++}.db`)
  const store = await openStore(path)
  await store.write({ articles: others }, ENGINE)
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a store that is written while it is served', () => {
  it('is let go for the writer, shown as it was meanwhile, and taken in afterwards', async () => {
    const { ask, store } = await serve()
    const before = (await ask('graph?budget=1500')).body
    const evidence = `edges/${encodeURIComponent(before.edges[0].key)}/evidence`
    expect((await ask(evidence)).status).toBe(200)
    const { version } = (await ask('version')).body

    const writer = await openStore(path)
    await writer.write({ articles: [first] }, ENGINE)
    expect((await ask(evidence)).body).toMatchObject({ error: { code: 'STORE_IN_USE' } })
    expect((await ask('graph?budget=1500')).body).toEqual(before)
    expect((await ask('meta')).body.version).toBe(version)
    await writer.close()

    const newer = await until(
      () => ask('version'),
      ({ body }) => body.version !== version,
    )
    const after = (await ask('graph?budget=1500')).body
    expect(after.version).toBe(newer.body.version)
    expect(after.totalStatements).toBeGreaterThan(before.totalStatements)
    expect((await ask('meta')).body.articles).toBe(NEWS.length)
    expect((await ask(evidence)).status).toBe(200)
    expect(existsSync(`${path}.wanted`)).toBe(false)
    await store.close()
  })

  it('is read on where a writer that waited for it is no more', async () => {
    const wish = `${path}.wanted`
    writeFileSync(wish, '')
    utimesSync(wish, new Date(0), new Date(0))
    const { ask, store } = await serve()
    expect((await ask('graph')).status).toBe(200)
    await store.close()
  })

  it('is refused to a second writer, who leaves nothing behind', async () => {
    const writer = await openStore(path)
    await expect(openStore(path)).rejects.toMatchObject({ code: 'STORE_IN_USE' })
    expect(existsSync(`${path}.wanted`)).toBe(false)
    await writer.close()
  })
})

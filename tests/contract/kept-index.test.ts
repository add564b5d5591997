import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHandler, fileOverrides, type GraphStore, openStore } from '@newsgraph/core/node'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { buildArticle, NEWS } from '../helpers/articles.js'

const ENGINE = { engine: 'test', ingestedAt: '2021-06-01T00:00:00.000Z' }
const [first, ...others] = NEWS.map(buildArticle)
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-kept-'))
let n = 0
let path = ''
let index = ''

/** What the viewer asks for at its start and afterwards. */
const PATHS = ['meta', 'graph?budget=1500', 'graph?status=planned&status=denied', 'timeline', 'facets', 'search?q=an']

const write = async (articles: readonly ReturnType<typeof buildArticle>[]): Promise<void> => {
  const store = await openStore(path)
  await store.write({ articles }, ENGINE)
  await store.close()
}

/** Whether the statements of the store were read, as they are where no index can be taken from the file. */
const watched = (store: GraphStore): { readonly store: GraphStore; readonly wasRead: () => boolean } => {
  let reads = 0
  const query: GraphStore['query'] = (text, parameters) => {
    if (text.includes('Statement')) reads++
    return store.query(text, parameters)
  }
  return { store: { ...store, query }, wasRead: () => reads > 0 }
}

interface Answers {
  readonly answers: readonly unknown[]
  readonly wasRead: boolean
}

/** What a server answers about the store, opened for it; `indexFile` undefined keeps nothing. */
const serve = async (
  options: { indexFile?: string; decisions?: string; maxStatements?: number } = {},
): Promise<Answers> => {
  const opened = await openStore(path, { readOnly: true })
  const { store, wasRead } = watched(opened)
  const overrides = options.decisions === undefined ? undefined : fileOverrides(options.decisions)
  const handle = createHandler({ store, overrides, indexFile: options.indexFile, maxStatements: options.maxStatements })
  const answers: unknown[] = []
  for (const asked of PATHS) answers.push(await (await handle(new Request(`http://localhost/api/${asked}`))).json())
  await opened.close()
  return { answers, wasRead: wasRead() }
}

beforeEach(async () => {
  path = join(folder, `store-${n++}.db`)
  index = `${path}.index`
  await write(others)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the graph that is kept beside a store', () => {
  it('is there at once the second time, and gives the same answers', async () => {
    const without = await serve()
    expect(await serve({ indexFile: index })).toEqual({ ...without, wasRead: true })
    expect(await serve({ indexFile: index })).toEqual({ ...without, wasRead: false })
  })

  it('is made anew when the store has changed', async () => {
    await serve({ indexFile: index })
    await write([first])
    const without = await serve()
    expect(await serve({ indexFile: index })).toEqual({ ...without, wasRead: true })
    expect(await serve({ indexFile: index })).toEqual({ ...without, wasRead: false })
  })

  it('is made anew when who is who was decided otherwise', async () => {
    await serve({ indexFile: index })
    const decisions = join(folder, `decisions-${n}.json`)
    const ids = others.flatMap(a => a.extraction.actors.filter(actor => actor.type === 'person').map(actor => actor.id))
    await fileOverrides(decisions).add({ kind: 'merge', actors: [ids[0], ids[1]] })
    const without = await serve({ decisions })
    expect(await serve({ indexFile: index, decisions })).toEqual({ ...without, wasRead: true })
    expect(await serve({ indexFile: index, decisions })).toEqual({ ...without, wasRead: false })
    expect((await serve({ indexFile: index })).wasRead).toBe(true)
  })

  it('is not taken for one of more statements', async () => {
    await serve({ indexFile: index, maxStatements: 1 })
    expect(await serve({ indexFile: index })).toEqual({ ...(await serve()), wasRead: true })
  })

  const change = (work: (bytes: Buffer) => Buffer) => () => writeFileSync(index, work(readFileSync(index)))
  const flip = (at: (bytes: Buffer) => number): (() => void) =>
    change(bytes => {
      bytes[at(bytes)] ^= 1
      return bytes
    })
  it.each<readonly [string, () => void]>([
    ['is deleted', () => rmSync(index)],
    ['is empty', change(() => Buffer.alloc(0))],
    ['is text', change(() => Buffer.from('Minutes of the harbour board\n'))],
    ['is cut in its head', change(bytes => bytes.subarray(0, 40))],
    ['is cut in its body', change(bytes => bytes.subarray(0, bytes.length - 9))],
    ['is longer than it was', change(bytes => Buffer.concat([bytes, Buffer.alloc(8)]))],
    ['has another letter at its beginning', flip(() => 0)],
    ['says that its head is longer than the file', change(bytes => (bytes.writeUInt32LE(0xffffffff, 12), bytes))],
    ['has another bit in its head', flip(() => 60)],
    ['has another bit in the middle', flip(bytes => bytes.length >> 1)],
    ['has another bit near its end', flip(bytes => bytes.length - 30)],
  ])('is made anew where it %s', async (_, damage) => {
    const without = await serve({ indexFile: index })
    damage()
    expect(await serve({ indexFile: index })).toEqual(without)
    expect(await serve({ indexFile: index })).toEqual({ ...without, wasRead: false })
  })

  it('of another store is not taken', async () => {
    const other = index
    await serve({ indexFile: other })
    path = join(folder, `store-${n++}.db`)
    await write([first])
    expect(await serve({ indexFile: other })).toEqual({ ...(await serve()), wasRead: true })
  })

  it('stays in memory where its place is none for files', async () => {
    const without = await serve()
    expect(await serve({ indexFile: join(path, 'g.index') })).toEqual(without)
    expect(await serve({ indexFile: '/proc/none/g.index' })).toEqual(without)
  })

  it('leaves nothing else behind, and the store as it was', async () => {
    const before = statSync(path, { bigint: true })
    await serve({ indexFile: index })
    expect(
      readdirSync(folder)
        .filter(name => name.startsWith(`store-${n - 1}.`))
        .sort(),
    ).toEqual([`store-${n - 1}.db`, `store-${n - 1}.db.index`])
    expect(statSync(path, { bigint: true }).mtimeNs).toBe(before.mtimeNs)
    expect(existsSync(`${index}.new`)).toBe(false)
  })
})

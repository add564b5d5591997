import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manyArticles } from '../helpers/many-articles.js'
import { snapshot } from '../helpers/snapshot.js'

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const DOOR = path('../../packages/core/dist/node.js')
const WRITER = path('../helpers/write-articles.mjs')
const BIN = path('../../bin/newsgraph.js')
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-faults-'))
/** What the writer writes, and an article that the command reads. */
const articlesFile = join(folder, 'articles.json')
const textFile = join(folder, 'harbour.txt')
const ARTICLES = manyArticles(160)
const ENGINE = { engine: 'test', ingestedAt: '2021-06-01' }
let n = 0
const newFile = (): string => join(folder, `f${n++}.db`)
let expected: readonly string[]

const newsgraph = (...args: readonly string[]) =>
  spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', cwd: folder, timeout: 30_000 })

/** Starts the writer; `lines` fills up with what it prints. */
const startWriter = (
  file: string,
  size = 10,
): {
  readonly child: ChildProcess
  readonly lines: string[]
  readonly ended: Promise<void>
  readonly saw: (line: string) => Promise<void>
} => {
  const child = spawn(process.execPath, [WRITER, DOOR, file, articlesFile, String(size)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const waiting: (() => void)[] = []
  child.stdout.on('data', chunk => {
    lines.push(...String(chunk).trim().split('\n'))
    for (const check of waiting) check()
  })
  const saw = (line: string): Promise<void> =>
    new Promise(done => {
      const check = (): void => void (lines.includes(line) && done())
      waiting.push(check)
      check()
    })
  return { child, lines, saw, ended: new Promise(done => child.once('close', () => done())) }
}

const contentOf = async (file: string): Promise<readonly string[]> => {
  const store = await openStore(file, { readOnly: true })
  const content = await snapshot(store)
  await store.close()
  return content
}

beforeAll(async () => {
  writeFileSync(articlesFile, JSON.stringify(ARTICLES))
  writeFileSync(textFile, 'Norway thanked Sweden for its help in the harbour of Bergen on Monday.\n')
  const file = newFile()
  const store = await openStore(file)
  await store.write({ articles: ARTICLES }, ENGINE)
  expected = await snapshot(store)
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('killed while it writes', () => {
  it.each(['20', '70', '140'])(
    'has all that was confirmed after %s articles and nothing by halves, and goes on',
    async after => {
      const file = newFile()
      const writer = startWriter(file)
      await writer.saw(after)
      writer.child.kill('SIGKILL')
      await writer.ended
      const confirmed = Number(writer.lines.at(-1))
      const store = await openStore(file)
      const ids = (await store.query('MATCH (d:Article) RETURN d.id AS id ORDER BY id')).map(r => String(r.id))
      expect(ids.length).toBeGreaterThanOrEqual(confirmed)
      expect(ids).toEqual(ARTICLES.slice(0, ids.length).map(a => a.extraction.id))
      expect(ids.length % 10).toBe(0)
      const fresh = await openStore(newFile())
      await fresh.write({ articles: ARTICLES.slice(0, ids.length) }, ENGINE)
      expect(await snapshot(store)).toEqual(await snapshot(fresh))
      await fresh.close()
      expect(await store.write({ articles: ARTICLES }, ENGINE)).toMatchObject({ written: ARTICLES.length - ids.length })
      expect(await snapshot(store)).toEqual(expected)
      await store.close()
    },
  )
})

describe('two processes on one database', () => {
  it('lets several readers in', async () => {
    const file = newFile()
    await (await openStore(file)).close()
    const readers = [await openStore(file, { readOnly: true }), await openStore(file, { readOnly: true })]
    for (const reader of readers)
      expect((await reader.ask('MATCH (d:Article) RETURN count(d) AS n')).rows).toEqual([{ n: 0 }])
    expect(newsgraph('query', 'RETURN 1 AS one', '--store', file, '--format', 'csv').stdout).toBe('one\n1\n')
    for (const reader of readers) await reader.close()
  })

  it('refuses a second writer and a reader while one writes, with exit code 2 and what to do', async () => {
    const file = newFile()
    const writer = startWriter(file)
    await writer.saw('10')
    writer.child.kill('SIGSTOP')
    const message = /is in use by another process.*--store/
    for (const args of [
      ['build', textFile],
      ['query', 'RETURN 1 AS one'],
      ['forget', 'n00001'],
    ]) {
      const done = newsgraph(...args, '--store', file)
      expect(done.stderr).toMatch(message)
      expect(done.status).toBe(2)
    }
    await expect(openStore(file)).rejects.toMatchObject({ code: 'STORE_IN_USE', retriable: true })
    writer.child.kill('SIGCONT')
    await writer.ended
    expect(writer.lines.at(-1)).toBe('done')
    expect(await contentOf(file)).toEqual(expected)
  })

  it('refuses a writer while one reads', async () => {
    const file = newFile()
    await (await openStore(file)).close()
    const reader = await openStore(file, { readOnly: true })
    const writer = startWriter(file)
    await writer.ended
    expect(writer.lines).toEqual([expect.stringMatching(/^failed STORE_IN_USE true/)])
    await reader.close()
  })
})

describe('a damaged file', () => {
  const DAMAGE: readonly (readonly [string, (file: string) => void])[] = [
    ['cut in half', file => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ['cut to a few bytes', file => truncateSync(file, 7)],
    ['empty', file => truncateSync(file, 0)],
    ['a text', file => writeFileSync(file, 'Norway accused Sweden.\n'.repeat(500))],
    [
      'overwritten in the middle',
      file => {
        const bytes = readFileSync(file)
        bytes.fill(0xa5, Math.floor(bytes.length / 3), Math.floor(bytes.length / 3) + 4096)
        writeFileSync(file, bytes)
      },
    ],
  ]
  let whole: string
  beforeAll(async () => {
    whole = newFile()
    const store = await openStore(whole)
    await store.write({ articles: ARTICLES }, ENGINE)
    await store.close()
  })

  it.each(DAMAGE)('is refused and left as it is: %s', async (_, damage) => {
    const file = newFile()
    copyFileSync(whole, file)
    damage(file)
    const before = readFileSync(file)
    for (const args of [
      ['query', 'MATCH (n) RETURN count(n) AS n'],
      ['build', textFile],
    ]) {
      const done = newsgraph(...args, '--store', file)
      expect(done.stderr).toMatch(/is damaged or no database of newsgraph.*left as it is.*build again/)
      expect(done.status).toBe(2)
    }
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('no room or no right to write', () => {
  it('stops with what was confirmed when the disk is full, and goes on when there is room', async () => {
    const file = newFile()
    // Files of this process may grow to half a megabyte: the error is the one of a full disk, without a disk.
    const limited = `trap '' XFSZ; ulimit -f 512; exec "${process.execPath}" "${WRITER}" "${DOOR}" "${file}" "${articlesFile}" 10`
    const { stdout } = spawnSync('bash', ['-c', limited], { encoding: 'utf8' })
    const lines = stdout.trim().split('\n')
    expect(lines.at(-1)).toMatch(
      /^failed STORE_FULL true The database .* cannot be written: .*What was written before is kept/,
    )
    const confirmed = Math.max(0, ...lines.filter(l => /^\d+$/.test(l)).map(Number))
    expect(confirmed).toBeGreaterThan(0)
    const store = await openStore(file)
    expect((await store.counts()).articles).toBe(confirmed)
    await store.write({ articles: ARTICLES }, ENGINE)
    expect(await snapshot(store)).toEqual(expected)
    await store.close()
  })

  it.each([
    [['build', textFile, '--store', join(textFile, 'x.db')], /cannot be written.*choose another/],
    [['build', textFile, '--store', tmpdir()], /is a folder/],
    [['query', 'RETURN 1 AS x', '--store', '/nowhere/g.db'], /no database \/nowhere\/g\.db.*newsgraph build/],
    [['forget', 'a1', '--store', join(folder, 'none.db')], /no database .*none\.db/],
    [['query', 'RETURN 1 AS x', '--store', 'mysql://localhost/x'], /not known.*bolt:\/\//],
  ] as const)('explains %j', (args, message) => {
    const done = newsgraph(...args)
    expect(done.stderr).toMatch(message)
    expect(done.status).toBe(2)
  })
})

describe('a query that would not end', () => {
  const ENDLESS =
    'UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b UNWIND range(1, 4000) AS c WITH a + b + c AS s WHERE s = 0 RETURN count(s) AS n'

  it('is stopped in time, and the next one is answered', async () => {
    const file = newFile()
    await (await openStore(file)).close()
    const store = await openStore(file, { readOnly: true })
    const started = performance.now()
    await expect(store.ask(ENDLESS, {}, { timeoutMs: 700 })).rejects.toMatchObject({
      code: 'QUERY_TIMEOUT',
      message: expect.stringMatching(/0\.7 s/),
    })
    expect(performance.now() - started).toBeLessThan(5000)
    expect((await store.ask('RETURN 1 AS x')).rows).toEqual([{ x: 1 }])
    await store.close()
    const done = newsgraph('query', ENDLESS, '--timeout', '1', '--store', file)
    expect(done.stderr).toMatch(/longer than 1 s and was stopped/)
    expect(done.status).toBe(2)
  })

  it('is stopped when it eats up the memory', async () => {
    const file = newFile()
    await (await openStore(file)).close()
    const store = await openStore(file, { readOnly: true })
    await expect(store.ask('UNWIND range(1, 400000000) AS x RETURN x, "text" + x AS t')).rejects.toMatchObject({
      code: 'QUERY_MEMORY',
    })
    expect((await store.ask('RETURN 1 AS x')).rows).toEqual([{ x: 1 }])
    await store.close()
  })
})

describe('what the embedded engine does not know', () => {
  it.each([
    ['MATCH (a)-[r]->(b) WHERE r:CALLED RETURN r', /type\(r\) = 'CALLED'/],
    ['MATCH (a)-[r]->(b) WHERE a.id = 1 AND r:`IN` RETURN r', /type\(r\) = 'IN'/],
    [
      'MATCH (a:Actor), (b:Actor) MATCH p = shortestPath((a)-[*..4]-(b)) WHERE all(n IN nodes(p) WHERE n:Actor) RETURN p',
      /Name the relation types/,
    ],
    ['MATCH (n:Actor|Article) RETURN n', /WHERE n:A OR n:B/],
    ['MATCH (a)-[r]->{1,3}(b) RETURN a', /-\[r\*1\.\.3\]->/],
    ['MATCH p = SHORTEST 1 (a)-[r]-+(b) RETURN p', /shortestPath/],
    ['RETURN COLLECT { MATCH (n) RETURN n.id } AS l', /collect\(…\)/],
    ['MATCH (n) RETURN collect(n.id)[0..5] AS l', /WITH collect\(x\) AS l/],
    ['RETURN round(1.234, 2) AS x', /round\(x \* 100\)/],
    ['RETURN date.truncate("week", date()) AS d', /left\(x\.date, 7\)/],
    ['RETURN duration.between(date(), date()) AS d', /x\.date < y\.date/],
    ['MATCH (a:Actor) USING INDEX a:Actor(id) WHERE a.id = "1" RETURN a', /the query without it/],
    ['MATCH (s:Set) RETURN s', /backticks/],
    ['MATCH (s) RETURN s.n AS set', /backticks/],
  ])('%s is answered with what to write instead', async (cypher, rewrite) => {
    const file = join(folder, 'dialect.db')
    const store = await openStore(file)
    await expect(store.ask(cypher)).rejects.toThrow(rewrite)
    await store.close()
  })
})

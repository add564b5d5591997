// biome-ignore-all lint/suspicious/noExplicitAny: answers are looked into as any client would
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildGraph, evidencePageSchema, graphSchema, LIMITS, metaSchema, queryResultSchema } from '@newsgraph/core'
import { createHandler, fileOverrides, type GraphStore, openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadExtractor } from '../helpers/engine.js'

const ARTICLES = [
  ['a', '2021-05-04', 'Wire', 'Norway accused Sweden of spying on Monday. Norway plans to visit Finland.'],
  ['b', '2021-06-01', 'Post', 'Norway accused Sweden of spying. Finland met Sweden. Denmark thanked Finland.'],
  ['c', '2021-07-01', 'Post', 'Denmark did not attack Norway. Norway invited Denmark. Sweden sanctioned Denmark.'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-api-'))
const overridesFile = join(folder, 'decisions', 'o.json')
let store: GraphStore
let handle: (request: Request) => Promise<Response>

const ask = async (path: string, init?: RequestInit): Promise<{ status: number; body: any; headers: Headers }> => {
  const response = await handle(new Request(`http://localhost:4747/api/${path}`, init))
  return { status: response.status, body: await response.json(), headers: response.headers }
}
const post = (path: string, body: unknown, headers = {}): ReturnType<typeof ask> =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })

beforeAll(async () => {
  store = await openStore(join(folder, 'g.db'))
  const extractor = await loadExtractor()
  const articles = ARTICLES.map(([id, publishedAt, publisher, text]) => ({ id, publishedAt, publisher, text }))
  const { graph } = await buildGraph(articles, { extractor })
  await store.write(graph, { engine: 'test' })
  handle = createHandler({ store, overrides: fileOverrides(overridesFile) })
})
afterAll(() => store?.close())

describe('the graph', () => {
  it('has as many typed edges as the store, aggregated by pair and class', async () => {
    const { body } = await ask('graph?budget=1500')
    const graph = graphSchema.parse(body)
    const rows = await store.query(
      'MATCH (a:Actor)-[r]->(b:Actor) RETURN a.id AS s, b.id AS o, r.statements AS n, r.quad AS quad',
    )
    const sums = new Map<string, number>()
    for (const { s, o, n, quad } of rows)
      sums.set(`${s}|${o}|${quad}`, (sums.get(`${s}|${o}|${quad}`) ?? 0) + Number(n))
    expect(Object.fromEntries(graph.edges.map(e => [`${e.source}|${e.target}|${e.quad}`, e.statements]))).toEqual(
      Object.fromEntries(sums),
    )
    expect(graph.totalEdges).toBe(graph.edges.length)
  })

  it('is not worked out for who has gone', async () => {
    const request = new Request('http://localhost:4747/api/graph?budget=15', { signal: AbortSignal.abort() })
    const answer = await handle(request)
    expect([answer.status, await answer.text()]).toEqual([499, ''])
  })

  it('keeps the strongest within the budget and says how many there are', async () => {
    const { body } = await ask('graph?budget=1')
    expect(body.edges).toHaveLength(1)
    expect(body.edges[0]).toMatchObject({ source: 'country:NOR', target: 'country:SWE', statements: 2, publishers: 2 })
    expect(body.totalEdges).toBeGreaterThan(1)
  })

  it.each([
    ['type=person', 0],
    ['publisher=Wire', 1],
    ['quad=3', 1],
    ['from=2021-06-20&to=2021-07-05', 2],
    ['status=planned', 1],
    ['status=negated', 1],
    ['confidence=1', 0],
    ['relation=THANKED', 1],
    ['focus=country:FIN', 3],
  ])('answers %s with %i edges', async (query, edges) => {
    const { status, body } = await ask(`graph?${query}`)
    expect(status).toBe(200)
    expect(body.edges.map((e: any) => `${e.source} ${e.relations.map((r: any) => r.name)} ${e.target}`)).toHaveLength(
      edges,
    )
  })

  it('counts within given edges what the full answer counts', async () => {
    const { body } = await ask('graph')
    const keys = body.edges.map((e: any) => e.key)
    const filter = 'publisher=Post'
    const narrowed = (await post(`graph/within?${filter}`, { keys })).body.edges
    const full = (await ask(`graph?${filter}`)).body.edges.map((e: any) => ({ key: e.key, statements: e.statements }))
    const sorted = (list: any[]) => [...list].sort((a, b) => (a.key < b.key ? -1 : 1))
    expect(sorted(narrowed)).toEqual(sorted(full))
  })

  it.each([
    ['', 'publisher=Post'],
    ['budget=2', 'from=2021-06-20'],
    ['publisher=Post&status=asserted&status=negated', 'status=asserted&confidence=0.5'],
    ['focus=country:DNK&hide=country:FIN', 'type=person'],
    ['expand=country%253ASWE%7C5&budget=1', 'quad=3'],
  ])('says of the edges of the graph "%s" what %s leaves, without their names', async (graph, filter) => {
    const { edges, version } = (await ask(`graph?${graph}`)).body
    const keys = edges.map((e: any) => e.key)
    const named = (await post(`graph/within?${filter}`, { keys })).body.edges
    const statements = new Map<string, number>(named.map((e: any) => [e.key, e.statements]))
    expect((await post(`graph/left?${filter}`, { graph })).body).toEqual({
      version,
      statements: edges.reduce((sum: number, e: any) => sum + e.statements, 0),
      left: keys.map((key: string) => statements.get(key) ?? 0),
    })
  })

  it.each([
    ['no graph', {}, 'BODY_GRAPH'],
    ['a graph that is no text', { graph: ['budget=1'] }, 'BODY_GRAPH'],
    ['a graph nobody can ask for', { graph: 'budget=0' }, 'PARAMETER'],
  ])('refuses to say what is left of %s', async (_, body, code) => {
    expect(await post('graph/left', body)).toMatchObject({ status: 400, body: { error: { code } } })
  })

  it('counts no more edges than two graphs that are compared may have', async () => {
    const keys = Array.from({ length: 2 * LIMITS.detailed + 1 }, (_, i) => `key ${i}`)
    expect(await post('graph/within', { keys })).toMatchObject({ status: 400, body: { error: { code: 'BODY_KEYS' } } })
    expect((await post('graph/within', { keys: keys.slice(1) })).status).toBe(200)
  })

  it('finds the shortest ways, expands, hides, and bins by time', async () => {
    const { body } = await ask('paths?a=country:NOR&b=country:FIN')
    expect(body.paths.length).toBeGreaterThan(0)
    for (const path of body.paths) expect(path.actors).toHaveLength(3)
    const grown = (await ask('graph?focus=country:FIN&expand=country%253ASWE%7C5')).body
    expect(grown.actors.map((a: any) => a.id)).toContain('country:NOR')
    const hidden = (await ask('graph?hide=country:NOR')).body
    expect(hidden.edges.every((e: any) => e.source !== 'country:NOR' && e.target !== 'country:NOR')).toBe(true)
    const { bins } = (await ask('timeline')).body
    const total = bins.reduce((n: number, b: any) => n + b.cooperation + b.conflict + b.other, 0)
    expect(total).toBe((await ask('graph')).body.totalStatements)
  })

  it('searches without regard to case, and says by which alias', async () => {
    expect((await ask('search?q=norw')).body[0]).toMatchObject({ id: 'country:NOR' })
    expect((await ask('search?q=')).body).toEqual([])
  })
})

describe('evidence', () => {
  it('gives the sentences of an edge with spans that read as the mentions, page by page', async () => {
    const [edge] = (await ask('graph?budget=1')).body.edges
    const first = evidencePageSchema.parse((await ask(`edges/${encodeURIComponent(edge.key)}/evidence?limit=1`)).body)
    expect(first).toMatchObject({ total: 2, next: '1' })
    const second = (await ask(`edges/${encodeURIComponent(edge.key)}/evidence?limit=1&cursor=1`)).body
    expect(second.next).toBe(null)
    for (const e of [...first.items, ...second.items]) {
      expect(e.sentence.slice(e.trigger.start, e.trigger.end)).toMatch(/accused/)
      expect(e.sentence.slice(e.subject.start, e.subject.end)).toBe('Norway')
      expect(e.sentence.slice(e.object.start, e.object.end)).toBe('Sweden')
    }
    expect(first.items[0].article.id).toBe('b')
  })

  it('gives a whole article with all its statements', async () => {
    const { body } = await ask('articles/c')
    expect(body.sentences).toHaveLength(3)
    expect(body.statements.map((s: any) => s.n)).toEqual([0, 1, 2])
  })

  it('gives an actor with its neighbours by type', async () => {
    expect((await ask('actors/country:NOR')).body).toMatchObject({ name: 'Norway', neighbours: 2 })
    expect((await ask('actors/country:NOR/evidence')).body.total).toBe(3)
  })
})

describe('meta and queries', () => {
  it('says what there is to filter by', async () => {
    const meta = metaSchema.parse((await ask('meta')).body)
    expect(meta).toMatchObject({ articles: 3, firstDay: expect.any(String), canEdit: true })
    expect(meta.publishers.map(p => p.name)).toEqual(['Post', 'Wire'])
  })

  it('runs reading Cypher and cuts after 500 rows', async () => {
    const result = queryResultSchema.parse((await post('query', { cypher: 'UNWIND range(1, 700) AS n RETURN n' })).body)
    expect(result).toMatchObject({ columns: ['n'], truncated: true })
    expect(result.rows).toHaveLength(500)
    const nodes = (await post('query', { cypher: 'MATCH (a:Actor {name: $a}) RETURN a', params: { a: 'Norway' } })).body
    expect(nodes.actors).toEqual(['country:NOR'])
    const maps = (await post('query', { cypher: 'RETURN $a.b[0] AS x', params: { a: { b: [5] } } })).body
    expect(maps.rows).toEqual([[5]])
  })

  it('gives what an answer holds of the graph, and the statement behind a node', async () => {
    const cypher = "MATCH (x:Statement)-[r:SUBJECT]->(:Actor {name: 'Norway'}) RETURN r, x ORDER BY x.id"
    const { graph } = queryResultSchema.parse((await post('query', { cypher })).body)
    expect(graph.leftOut).toBe(0)
    const [norway] = graph.nodes.filter(n => n.labels.includes('Actor'))
    expect(norway.properties).toMatchObject({ id: 'country:NOR', name: 'Norway' })
    expect(graph.relationships.every(r => r.type === 'SUBJECT' && r.end === norway.id)).toBe(true)
    const [node] = graph.nodes.filter(n => n.labels.includes('Statement'))
    const { body } = await ask(`statements/${node.properties.id}`)
    expect(body).toMatchObject({ id: node.properties.id, subject: { name: 'Norway' }, sentence: expect.any(String) })
    const unknown = await ask('statements/none')
    expect([unknown.status, unknown.body.error.code]).toEqual([404, 'STATEMENT_UNKNOWN'])
  })

  it('runs every query it offers, by name and by its text', async () => {
    const { queries } = (await ask('meta')).body
    expect(queries.length).toBeGreaterThan(9)
    const known = { actor: 'Norway', relation: 'ACCUSED', date: '2021-01-01' } as Record<string, string>
    for (const { name, cypher, params: fields } of queries) {
      const params = Object.fromEntries(fields.map((p: any) => [p.name, p.default === '' ? known[p.kind] : p.default]))
      expect(await post('query', { name, params }), name).toMatchObject({ status: 200 })
      expect(await post('query', { cypher, params }), name).toMatchObject({ status: 200 })
    }
    const wrong = await post('query', { name: 'whom-called', params: { actor: 'Norwai' } })
    expect(wrong).toMatchObject({ status: 404, body: { error: { code: 'ACTOR_UNKNOWN' } } })
  })

  it.each([
    [{ cypher: 'CREATE (n)' }, 400, 'QUERY_WRITES'],
    [{ cypher: 'MATCH (n RETURN n' }, 400, 'QUERY_FAILED'],
    [{ name: 'nothing' }, 404, 'QUERY_UNKNOWN'],
    [{}, 400, 'QUERY_BODY'],
    [{ cypher: 'RETURN $a AS a', params: [1] }, 400, 'QUERY_PARAMS'],
    [
      { cypher: 'RETURN $a AS a', params: { a: JSON.parse(`${'{"b":'.repeat(20)}1${'}'.repeat(20)}`) } },
      400,
      'QUERY_PARAMS',
    ],
  ])('refuses %j with %i %s', async (body, status, code) => {
    const answer = await post('query', body)
    expect([answer.status, answer.body.error?.code]).toEqual([status, code])
  })

  it('gives whole numbers beyond 2^53 as exact texts', async () => {
    const { body } = await post('query', { cypher: 'RETURN 9007199254740993 AS a, [1, 9007199254740993] AS b' })
    expect(body.rows).toEqual([['9007199254740993', [1, '9007199254740993']]])
    const rounded = await post('query', { cypher: 'RETURN $a AS a', params: { a: 2 ** 60 } })
    expect([rounded.status, rounded.body.error?.code]).toEqual([400, 'QUERY_PARAMETER_VALUE'])
  })

  it('says where a query is wrong', async () => {
    const { body } = await post('query', { cypher: 'MATCH (a:Actor)\nRETURN a..name' })
    expect(body.error.position).toBeGreaterThan(15)
    expect(body.error.position).toBeLessThanOrEqual(31)
  })

  it('says where a store has more statements than are held', async () => {
    const isTruncated = async (maxStatements: number): Promise<unknown> => {
      const small = createHandler({ store, maxStatements })
      return ((await (await small(new Request('http://localhost/api/meta'))).json()) as any).truncated
    }
    expect([await isTruncated(1), await isTruncated(1000)]).toEqual([true, false])
  })

  it('gives up on a store that does not answer', async () => {
    const slow = { ...store, query: () => new Promise<never>(() => undefined) }
    const late = createHandler({ store: slow, timeoutMs: 30 })
    const response = await late(new Request('http://localhost/api/graph'))
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ error: { code: 'LOADING' } })
  })
})

describe('the door', () => {
  it.each([
    ['graph?budget=15001', 400, 'PARAMETER'],
    ['graph?from=yesterday', 400, 'PARAMETER'],
    ['graph?status=perhaps', 400, 'PARAMETER'],
    ['graph?expand=x', 400, 'PARAMETER'],
    ['edges/nothing/evidence', 404, 'EDGE_UNKNOWN'],
    ['actors/nobody', 404, 'ACTOR_UNKNOWN'],
    ['articles/none', 404, 'ARTICLE_UNKNOWN'],
    ['nowhere', 404, 'NOT_FOUND'],
  ])('answers %s with %i %s', async (path, status, code) => {
    const answer = await ask(path)
    expect([answer.status, answer.body.error.code]).toEqual([status, code])
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each([
    ['another host name', 'http://evil.example/api/meta', {}, 'HOST'],
    ['a page of another site', 'http://localhost/api/meta', { origin: 'http://evil.example' }, 'ORIGIN'],
    ['another port', 'http://localhost:4747/api/meta', { origin: 'http://localhost:8080' }, 'ORIGIN'],
    ['a cross-site form', 'http://localhost/api/meta', { 'sec-fetch-site': 'cross-site' }, 'ORIGIN'],
  ])('refuses %s', async (_, url, headers, code) => {
    const response = await handle(new Request(url, { headers }))
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ error: { code } })
  })

  it.each([
    ['POST', 'meta', 'GET, HEAD'],
    ['DELETE', 'articles/one', 'GET, HEAD'],
    ['PUT', 'graph', 'GET, HEAD'],
    ['GET', 'query', 'POST'],
    ['GET', 'overrides/one', 'DELETE'],
    ['DELETE', 'overrides', 'GET, HEAD, POST'],
  ])('answers %s %s with 405 and what it takes', async (method, path, allow) => {
    const answer = await ask(path, { method })
    expect([answer.status, answer.headers.get('allow'), answer.body.error.code]).toEqual([405, allow, 'METHOD'])
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('answers HEAD where it answers GET', async () => {
    const answer = await handle(new Request('http://localhost/api/meta', { method: 'HEAD' }))
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })

  it('takes only JSON of a moderate size', async () => {
    const form = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }
    expect(await ask('overrides', form)).toMatchObject({ status: 415 })
    expect(await post('query', { cypher: 'x'.repeat(300_000) })).toMatchObject({ status: 400 })
    const damaged = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }
    expect(await ask('query', damaged)).toMatchObject({ status: 400, body: { error: { code: 'BODY_JSON' } } })
  })

  it('takes no more of a body than it may have, however long it goes on', async () => {
    let given = 0
    const body = new ReadableStream({
      pull: controller => {
        given += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(32))
        if (given > 2 ** 26) controller.close()
      },
    })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' }
    expect((await ask('query', init as RequestInit)).body.error.code).toBe('BODY_SIZE')
    expect(given).toBeLessThan(2 ** 20)
  })

  it('refuses lists in lists without an end', async () => {
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const body = `{"cypher": "RETURN $a AS a", "params": {"a": ${nested}}}`
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    expect((await ask('query', init)).body.error.code).toBe('QUERY_PARAMS')
  })

  it.each(['graph?expand=%25%7C5', 'graph?focus=%25', 'edges/%25/evidence', 'actors/%25'])(
    'takes a percent sign for itself in %s',
    async path => expect([200, 404]).toContain((await ask(path)).status),
  )
})

describe('decisions', () => {
  it('hides a rejected statement from graph and evidence, and brings it back', async () => {
    const [edge] = (await ask('graph?budget=1')).body.edges
    const path = `edges/${encodeURIComponent(edge.key)}/evidence`
    const [first] = (await ask(path)).body.items
    const listed = (await post('overrides', { kind: 'reject', statement: first.id })).body
    expect(listed.entries).toMatchObject([
      { entry: { kind: 'reject', statement: first.id }, label: expect.stringContaining('Norway') },
    ])
    expect(JSON.parse(readFileSync(overridesFile, 'utf8'))).toEqual({
      version: 1,
      entries: [{ kind: 'reject', statement: first.id }],
    })
    expect((await ask(path)).body.total).toBe(1)
    await post('overrides', { kind: 'confirm', statement: first.id })
    expect((await ask(path)).body).toMatchObject({ total: 2, items: [{ review: 'confirmed' }, {}] })
    const { id } = (await ask('overrides')).body.entries[0]
    const undone = await ask(`overrides/${id}`, { method: 'DELETE', headers: { 'content-type': 'application/json' } })
    expect(undone.body.entries).toEqual([])
    expect((await ask(path)).body.items[0].review).toBe(null)
  })

  it('keeps merges and splits once each, whatever the order of their actors', async () => {
    await post('overrides', { kind: 'merge', actors: ['country:SWE', 'country:NOR'] })
    await post('overrides', { kind: 'merge', actors: ['country:NOR', 'country:SWE'] })
    const { body } = await post('overrides', { kind: 'split', actor: 'country:DNK', articles: ['c', 'b'] })
    expect(body.entries.map((e: any) => e.entry)).toEqual([
      { kind: 'merge', actors: ['country:NOR', 'country:SWE'] },
      { kind: 'split', actor: 'country:DNK', articles: ['b', 'c'] },
    ])
    expect(body.entries[0].label).toBe('Norway = Sweden')
  })

  it('shows merged actors as one and split ones as two, and parts them again when that is taken back', async () => {
    const ids = async () => (await ask('graph?budget=1500')).body.actors.map((a: any) => a.id).sort()
    expect(await ids()).toEqual([expect.stringMatching(/^country:DNK~/), 'country:FIN', 'country:NOR'])
    const { items } = (await ask(`actors/${encodeURIComponent('country:NOR')}/evidence`)).body
    expect(items.map((e: any) => e.object?.name)).not.toContain('Sweden')
    // a link that names the merged actor leads to the one it is shown under
    expect((await ask('actors/country%3ASWE')).body.id).toBe('country:NOR')
    for (const { id } of (await ask('overrides')).body.entries)
      await ask(`overrides/${id}`, { method: 'DELETE', headers: { 'content-type': 'application/json' } })
    expect(await ids()).toEqual(['country:DNK', 'country:FIN', 'country:NOR', 'country:SWE'])
  })

  it('refuses what is no decision, and any where it only reads', async () => {
    expect(await post('overrides', { kind: 'reject' })).toMatchObject({ status: 400 })
    expect(await post('overrides', { kind: 'merge', actors: ['a', 'a'] })).toMatchObject({ status: 400 })
    const reading = createHandler({ store })
    const request = new Request('http://localhost/api/overrides', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect((await reading(request)).status).toBe(404)
  })

  it('says what is wrong with a damaged file', async () => {
    const path = join(folder, 'bad.json')
    writeFileSync(path, '{"version": 2}')
    await expect(fileOverrides(path).list()).rejects.toThrow(/version 2/)
    writeFileSync(path, '{"version": 1, "entries": [{"kind": "guess"}]}')
    await expect(fileOverrides(path).list()).rejects.toThrow(/entry 1/)
  })
})

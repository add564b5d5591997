import type { ExtractedArticle } from '@newsgraph/core'
import type { GraphStore, OpenOptions } from '@newsgraph/core/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SCHEMA_VERSION } from '../../packages/core/src/store/index.js'
import { type ArticleDraft, buildArticle, NEWS } from '../helpers/articles.js'
import { snapshot } from '../helpers/snapshot.js'
import { actorListContract } from './actor-list.contract.js'
import { articleIdsContract } from './article-ids.contract.js'
import { keptFiguresContract } from './kept-figures.contract.js'
import { markContract } from './mark.contract.js'
import { namedQueriesContract } from './named-queries.contract.js'
import { ALL_TRIALS, resolutionContract, type Trials } from './resolution.contract.js'
import { valuesContract } from './values.contract.js'

const ENGINE = { engine: 'test', ingestedAt: '2021-06-01T00:00:00.000Z' }
const NOTHING = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
}

export interface StoreUnderTest {
  readonly open: (options?: OpenOptions) => Promise<GraphStore>
  /** Makes the store empty. */
  readonly clear: () => Promise<void>
  readonly stop: () => Promise<void>
}

const build = (...drafts: readonly ArticleDraft[]): { readonly articles: readonly ExtractedArticle[] } => ({
  articles: drafts.map(buildArticle),
})
const [first, second, third] = NEWS

/** What every GraphStore must do, whatever database is behind it. */
export const graphStoreContract = (
  name: string,
  start: () => Promise<StoreUnderTest>,
  trials: Trials = ALL_TRIALS,
): void => {
  describe(name, () => {
    let setup: StoreUnderTest
    let store: GraphStore
    const startAnew = async (): Promise<void> => {
      await store?.close()
      await setup.clear()
      store = await setup.open()
    }
    beforeAll(async () => {
      setup = await start()
    })
    beforeEach(startAnew)
    afterAll(async () => {
      await store?.close()
      await setup?.stop()
    })
    const reopen = async (options?: OpenOptions): Promise<void> => {
      await store.close()
      store = await setup.open(options)
    }
    /** The graph of some articles in an empty store. */
    const graphOf = async (...drafts: readonly ArticleDraft[]): Promise<readonly string[]> => {
      await startAnew()
      await store.write(build(...drafts), ENGINE)
      return snapshot(store)
    }

    describe('data model', () => {
      it('holds articles, sentences, statements, mentions and affiliations', async () => {
        expect(await store.write(build(first), ENGINE)).toMatchObject({ written: 1, unchanged: 0 })
        expect(
          await store.query(
            'MATCH (x:Statement {relation: "CALLED"})-[:`IN`]->(s:Sentence)-[:OF]->(d:Article) MATCH (x)-[:SUBJECT]->(a:Actor:Person) MATCH (x)-[:OBJECT]->(b:Actor) RETURN d, s.text AS text, a.name AS a, b.name AS b, x.subjectStart AS start, x.subjectEnd AS end, x.confidence AS confidence, x.quad AS quad, x.negated AS negated, x.act AS act, x.dateFrom AS date',
          ),
        ).toEqual([
          {
            d: {
              id: 'a1',
              title: 'First',
              publisher: 'One',
              publishedAt: '2021-05-04',
              contentHash: JSON.stringify(first),
              engine: 'test',
              ingestedAt: ENGINE.ingestedAt,
              sketch: expect.any(String),
            },
            text: 'Foreign minister Ana Sol of Norway called Ben Ray on Monday.',
            a: 'Ana Sol',
            b: 'Ben Ray',
            start: 17,
            end: 24,
            confidence: 0.9,
            quad: 1,
            negated: false,
            act: null,
            date: '2021-05-03',
          },
        ])
        expect(
          await store.query(
            'MATCH (s:Sentence)-[m:MENTIONS]->(a:Actor {name: "Ana Sol"}) RETURN s.n AS n, properties(m) AS m',
          ),
        ).toEqual([{ n: 0, m: { start: 17, end: 24, surface: 'Ana Sol', kind: 'name', how: 'exact' } }])
        expect(
          await store.query(
            'MATCH (p)<-[:PERSON]-(x:Affiliation)-[:BODY]->(b) RETURN p.name AS person, x.title AS title, b.name AS body',
          ),
        ).toEqual([{ person: 'Ana Sol', title: 'foreign minister', body: 'Norway' }])
        expect(
          await store.query(
            'MATCH (p)-[r:AFFILIATED]->(b) RETURN p.name AS p, b.name AS b, r.title AS title, r.firstReported AS first',
          ),
        ).toEqual([{ p: 'Ana Sol', b: 'Norway', title: 'foreign minister', first: '2021-05-04' }])
        expect(await store.counts()).toEqual({ articles: 1, actors: 5, statements: 3, edges: 4 })
      })

      it('counts one edge of a symmetric relation told from both sides', async () => {
        await store.write(build(first, second), ENGINE)
        expect(
          await store.query(
            'MATCH (a:Actor {name: $name})-[r:CALLED]-(b:Actor) RETURN b.name AS name, properties(r) AS r',
            {
              name: 'Ana Sol',
            },
          ),
        ).toEqual([
          {
            name: 'Ben Ray',
            r: {
              key: expect.stringMatching(/^[0-9a-f]{16}$/),
              statements: 2,
              events: 2,
              articles: 2,
              publishers: 2,
              firstEvent: '2021-05-03',
              lastEvent: '2021-05-05',
              firstReported: '2021-05-04',
              lastReported: '2021-05-05',
              confidence: 0.9,
              quad: 1,
            },
          },
        ])
      })

      it('counts a mutual accusation both ways, together with one-sided ones', async () => {
        await store.write(build(first, second), ENGINE)
        expect(
          await store.query(
            'MATCH (a:Actor)-[r:ACCUSED]->(b:Actor) RETURN a.name AS a, b.name AS b, r.statements AS n, r.publishers AS p, r.firstEvent AS first ORDER BY a, b',
          ),
        ).toEqual([
          { a: 'Finland', b: 'Norway', n: 2, p: 2, first: '2021-05-04' },
          { a: 'Norway', b: 'Finland', n: 1, p: 1, first: null },
          { a: 'Norway', b: 'Sweden', n: 1, p: 1, first: null },
        ])
      })

      it('makes the edge of the act where the event is only threatened, and none of what is denied', async () => {
        await store.write(build(second, third), ENGINE)
        expect(
          await store.query(
            'MATCH (a:Actor)-[r:ATTACKED|THREATENED]->(b:Actor) RETURN type(r) AS type, b.name AS b, r.statements AS n ORDER BY type',
          ),
        ).toEqual([
          { type: 'ATTACKED', b: 'Sweden', n: 1 },
          { type: 'THREATENED', b: 'Finland', n: 1 },
        ])
      })

      it('takes names, codes and aliases from all articles, whatever their order', async () => {
        await store.write(build(second), ENGINE)
        await store.write(build(first), ENGINE)
        expect(
          await store.query(
            'MATCH (a:Actor {id: "person:ana-sol"}) RETURN a.name AS name, a.code AS code, a.aliases AS aliases',
          ),
        ).toEqual([{ name: 'Ana Sol', code: 'NORGOV', aliases: ['Ana Sol', 'Sol'] }])
        const graph = await snapshot(store)
        expect(await graphOf(first, second)).toEqual(graph)
      })

      it('keeps a hostile text as a text', async () => {
        const hostile = 'x"}) DETACH DELETE n // `]->() \u0000 \' $a \\'
        await store.write(build({ ...first, id: hostile, title: hostile, publisher: hostile }, second), ENGINE)
        expect(await store.query('MATCH (d:Article {id: $id}) RETURN d.publisher AS p', { id: hostile })).toEqual([
          { p: hostile },
        ])
        expect((await store.counts()).articles).toBe(2)
      })

      it.each(['CALLED`]->() DETACH DELETE s //', 'called', 'A'.repeat(65), ''])(
        'refuses the relation %j before anything is written',
        async relation => {
          const article = buildArticle(second)
          const statements = article.extraction.statements.map(s => ({ ...s, relation }))
          const hostile = { ...article, extraction: { ...article.extraction, statements } }
          await store.write(build(first), ENGINE)
          const before = await snapshot(store)
          await expect(store.write({ articles: [hostile] }, ENGINE)).rejects.toThrow(/no relation name/)
          expect(await snapshot(store)).toEqual(before)
        },
      )

      it('refuses an unknown actor type before anything is written', async () => {
        const article = buildArticle(second)
        const actors = article.extraction.actors.map(a => ({ ...a, type: 'constructor' as 'person' }))
        await expect(
          store.write({ articles: [{ ...article, extraction: { ...article.extraction, actors } }] }, ENGINE),
        ).rejects.toThrow(/no actor type/)
        expect((await store.counts()).articles).toBe(0)
      })
    })

    describe('writing again', () => {
      const shingles = async (): Promise<readonly unknown[]> =>
        (await store.query('MATCH (h:Shingle) RETURN h.id AS id')).map(r => r.id)
      const differences = (before: readonly unknown[], after: readonly unknown[]): readonly [number, number] => [
        before.filter(id => !after.includes(id)).length,
        after.filter(id => !before.includes(id)).length,
      ]

      it('writes nothing the second time', async () => {
        await store.write(build(...NEWS), ENGINE)
        const before = await snapshot(store)
        expect(await store.write(build(...NEWS), { ...ENGINE, ingestedAt: '2022-01-01' })).toEqual({
          written: 0,
          unchanged: 3,
          changes: NOTHING,
          renamed: [],
          issues: [],
        })
        expect(await snapshot(store)).toEqual(before)
      })

      it('sets only the version when another engine reads the same', async () => {
        await store.write(build(...NEWS), ENGINE)
        const { written, changes } = await store.write(build(...NEWS), { ...ENGINE, engine: 'newer' })
        expect({ written, ...changes }).toMatchObject({
          written: 3,
          nodesCreated: 0,
          nodesDeleted: 0,
          relationshipsCreated: 0,
          relationshipsDeleted: 0,
        })
        expect((await store.query('MATCH (d:Article) RETURN DISTINCT d.engine AS engine')).map(r => r.engine)).toEqual([
          'newer',
        ])
        expect(await store.query('MATCH (m:Meta) RETURN m.engine AS engine')).toEqual([{ engine: 'newer' }])
      })

      it('touches one sentence where one is edited', async () => {
        await store.write(build(...NEWS), ENGINE)
        const edited = {
          ...third,
          sentences: third.sentences.map((s, i) =>
            i === 3
              ? {
                  text: 'Cleo Fox thanked Dan Oak.',
                  statements: [{ subject: 'Cleo Fox', relation: 'THANKED', object: 'Dan Oak' }],
                }
              : s,
          ),
        }
        const before = await shingles()
        const { changes } = await store.write(build(edited), ENGINE)
        const [lost, found] = differences(before, await shingles())
        expect(changes).toMatchObject({
          nodesCreated: 2 + found,
          nodesDeleted: 2 + lost,
          relationshipsCreated: 7 + found,
          relationshipsDeleted: 7 + lost,
        })
        const graph = await snapshot(store)
        expect(await graphOf(first, second, edited)).toEqual(graph)
      })

      it('renumbers the rest where a sentence is put in front', async () => {
        await store.write(build(...NEWS), ENGINE)
        const longer = { ...third, sentences: [{ text: 'Good news.' }, ...third.sentences] }
        const before = await shingles()
        const { changes } = await store.write(build(longer), ENGINE)
        const [lost, found] = differences(before, await shingles())
        expect(changes).toMatchObject({
          nodesCreated: 1 + found,
          nodesDeleted: lost,
          relationshipsCreated: 1 + found,
          relationshipsDeleted: lost,
        })
        const graph = await snapshot(store)
        expect(await graphOf(first, second, longer)).toEqual(graph)
      })

      it('counts edges again where only publisher and day of an article change', async () => {
        await store.write(build(...NEWS), ENGINE)
        const moved = { ...second, publisher: 'One', publishedAt: '2021-05-01' }
        await store.write(build(moved), ENGINE)
        const graph = await snapshot(store)
        expect(await graphOf(first, moved, third)).toEqual(graph)
      })

      it('takes the last of two versions in one write', async () => {
        await store.write(build({ ...first, sentences: [] }, first), ENGINE)
        const graph = await snapshot(store)
        expect(await graphOf(first)).toEqual(graph)
      })

      it('gives one graph whatever the order and the batches', async () => {
        for (const draft of [third, first, second]) await store.write(build(draft), ENGINE)
        const graph = await snapshot(store)
        expect(await graphOf(...NEWS)).toEqual(graph)
      })

      it('keeps what was written when it is opened again', async () => {
        await store.write(build(...NEWS), ENGINE)
        const before = await snapshot(store)
        await store.close()
        store = await setup.open()
        expect(await snapshot(store)).toEqual(before)
      })

      it('writes an empty article and an empty graph', async () => {
        expect(await store.write({ articles: [] }, ENGINE)).toEqual({
          written: 0,
          unchanged: 0,
          changes: NOTHING,
          renamed: [],
          issues: [],
        })
        expect(await store.write(build({ id: 'e', sentences: [] }), ENGINE)).toMatchObject({ written: 1 })
        expect(await store.counts()).toEqual({ articles: 1, actors: 0, statements: 0, edges: 0 })
      })
    })

    describe('forgetting', () => {
      it.each(NEWS.map(n => n.id))('leaves the graph equal to one built without %s', async id => {
        await store.write(build(...NEWS), ENGINE)
        await store.forget([id])
        const graph = await snapshot(store)
        expect(await graphOf(...NEWS.filter(n => n.id !== id))).toEqual(graph)
      })

      it('leaves nothing of all articles', async () => {
        await store.write(build(...NEWS), ENGINE)
        await store.forget(NEWS.map(n => n.id))
        expect(await store.query('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Meta'] }])
      })

      it('removes nothing where one article is unknown', async () => {
        await store.write(build(...NEWS), ENGINE)
        const before = await snapshot(store)
        await expect(store.forget(['a1', 'nowhere'])).rejects.toThrow(/No article "nowhere"/)
        expect(await snapshot(store)).toEqual(before)
      })
    })

    describe('search and paging', () => {
      it.each([
        ['sol', ['Ana Sol']],
        ['ana s', ['Ana Sol']],
        ['ÄNA', ['Ana Sol']],
        ['ray ben', ['Ben Ray']],
        ['n', ['Norway']],
        ['d', ['Dan Oak', 'Denmark']],
        ['nay', []],
        ['*:* OR "', []],
        ['+-&|!(){}[]^"~*?:\\/', []],
      ] as const)('finds %j', async (text, names) => {
        await store.write(build(...NEWS), ENGINE)
        expect((await store.searchActors(text)).map(a => a.name)).toEqual(names)
      })

      it('gives search results page by page', async () => {
        await store.write(build(...NEWS), ENGINE)
        const all = await store.searchActors('d')
        expect([
          ...(await store.searchActors('d', { limit: 1 })),
          ...(await store.searchActors('d', { skip: 1, limit: 5 })),
        ]).toEqual(all)
      })

      it('reads a large answer page by page', async () => {
        await store.write(build(...NEWS), ENGINE)
        const text =
          'MATCH (a:Actor) WHERE a.id > $after RETURN a.id AS cursor, a.name AS name ORDER BY cursor LIMIT $limit'
        const pages = []
        for await (const rows of store.pages(text, {}, 3)) pages.push(rows.map(r => r.name))
        expect(pages.map(p => p.length)).toEqual([3, 3, 2])
        expect(pages.flat()).toEqual(
          (await store.query('MATCH (a:Actor) RETURN a.name AS name ORDER BY a.id')).map(r => r.name),
        )
      })
    })

    namedQueriesContract(() => store)

    valuesContract(() => store)
    markContract(() => store)

    resolutionContract(() => store, startAnew, trials)

    actorListContract(() => store)

    describe('the query door', () => {
      it.each([
        'CREATE (n:Actor)',
        'MATCH (n) DETACH DELETE n',
        'MATCH (n) SET n.name = "x"',
        'LOAD CSV FROM "file:///etc/passwd" AS row RETURN row',
        'RETURN "LOAD CSV"',
        'CALL apoc.load.json("http://localhost") YIELD value RETURN value',
        'CALL dbms.listConfig()',
        'RETURN apoc.util.sha1(["a"]) AS x',
        'MATCH (a:Actor) CALL (a) { SET a.x = 1 } RETURN a',
        'EXPLAIN MATCH (n) RETURN n',
        'USE system RETURN 1 AS x',
      ])('refuses %s', async cypher => {
        await expect(store.ask(cypher)).rejects.toThrow(/not allowed/)
        await expect(store.query(cypher)).rejects.toThrow(/not allowed/)
      })

      it.each([
        [
          'RETURN date("2021-01-01") AS d, datetime("2021-01-01T10:00:00Z") AS t',
          {},
          [{ d: '2021-01-01', t: '2021-01-01T10:00:00Z' }],
        ],
        [
          'RETURN $list AS list, $map.x AS x, $n + 1 AS n',
          { list: [1, 'a', null], map: { x: true }, n: 1 },
          [{ list: [1, 'a', null], x: true, n: 2 }],
        ],
        [
          'MATCH (a:Actor) RETURN a.name AS name ORDER BY name SKIP $skip LIMIT $limit',
          { skip: 1, limit: 2 },
          [{ name: 'Ben Ray' }, { name: 'Cleo Fox' }],
        ],
        ['CALL db.labels() YIELD label WITH label WHERE label = "Actor" RETURN label', {}, [{ label: 'Actor' }]],
        [
          'MATCH p = (:Actor {name: "Cleo Fox"})-[:MET]-(b) RETURN length(p) AS n, b.name AS name',
          {},
          [{ n: 1, name: 'Dan Oak' }],
        ],
        ['MATCH (a:Actor {name: $name}) RETURN a.name AS name', { name: '"}) DETACH DELETE n //' }, []],
        ['OPTIONAL MATCH (a:Actor {name: "nobody"}) RETURN a', {}, [{ a: null }]],
        [
          'RETURN 9007199254740991 AS big, 0.1 AS x, "é\u{1F600}" AS s',
          {},
          [{ big: 9007199254740991, x: 0.1, s: 'é\u{1F600}' }],
        ],
        ['MATCH (a:Actor)-[r:MET]-(b:Actor) WHERE type(r) = "MET" RETURN count(*) AS n', {}, [{ n: 4 }]],
        ['MATCH (s:Sentence) WHERE s.start >= 0 RETURN count(s.start) AS `set`', {}, [{ set: 13 }]],
      ] as const)('answers %s', async (cypher, parameters, rows) => {
        await store.write(build(...NEWS), ENGINE)
        const answer = await store.ask(cypher, parameters)
        expect(answer.rows).toEqual(rows)
        expect(answer.truncated).toBe(false)
      })

      it('cuts an answer off at the row limit and says so', async () => {
        const { rows, columns, truncated } = await store.ask('UNWIND range(1, 100) AS x RETURN x', {}, { maxRows: 10 })
        expect({ columns, last: rows.at(-1), truncated, length: rows.length }).toEqual({
          columns: ['x'],
          last: { x: 10 },
          truncated: true,
          length: 10,
        })
      })

      it.each([
        ['MATCH (a:Actor RETURN a', /query failed/i],
        ['MATCH (a:Actor) RETURN b', /query failed/i],
        ['RETURN $missing AS x', /query failed.*missing/is],
        ['SELECT * FROM actors', /query failed.*"SELECT"/i],
        ['', /empty/],
      ])('explains %j', async (cypher, message) => {
        await expect(store.ask(cypher)).rejects.toThrow(message)
      })
    })

    // Last: a store that is migrated gets its indexes anew, and then a server plans every text anew.
    articleIdsContract({ store: () => store, reopen, startAnew })
    keptFiguresContract(() => store, reopen)

    describe('schema', () => {
      /** A graph as version 1 of the schema wrote it. */
      const VERSION_1 = [
        'CREATE (m:Meta {name: "newsgraph", schemaVersion: 1})',
        `CREATE (d:Article {id: "a1", publisher: "One", publishedAt: "2021-05-04", contentHash: "h", engine: "e"})<-[:OF]-(s:Sentence {id: "a1#0", n: 0, start: 0, text: "Norway accused Sweden."})
         CREATE (n:Actor:Country {id: "country:norway", name: "Norway", type: "country", aliases: ["Norway"]})<-[:MENTIONS {start: 0, end: 6, surface: "Norway", how: "name"}]-(s)
         CREATE (w:Actor:Country {id: "country:sweden", name: "Sweden", type: "country", aliases: ["Sweden"]})<-[:MENTIONS {start: 15, end: 21, surface: "Sweden", how: "name"}]-(s)
         CREATE (x:Statement {id: "old", relation: "ACCUSED", edgeKey: "k", edgeRelation: "ACCUSED", confidence: 0.5})-[:\`IN\`]->(s)
         CREATE (x)-[:SUBJECT]->(n) CREATE (x)-[:OBJECT]->(w) CREATE (n)-[:ACCUSED {key: "k", statements: 1}]->(w)`,
      ]

      it('has a constraint for ids', async () => {
        await store.write(build(first), ENGINE)
        await expect(store.execute('CREATE (d:Article {id: "a1"})')).rejects.toThrow()
        expect((await store.counts()).articles).toBe(1)
      })

      it('migrates an older store, and the next build makes it equal to a new one', async () => {
        await store.execute('MATCH (n) DETACH DELETE n')
        for (const statement of VERSION_1) await store.execute(statement)
        await store.close()
        store = await setup.open()
        expect(await store.query('MATCH (m:Meta) RETURN m.schemaVersion AS version')).toEqual([
          { version: SCHEMA_VERSION },
        ])
        expect((await store.searchActors('swed')).map(a => a.name)).toEqual(['Sweden'])
        expect(
          await store.query('MATCH (:Sentence)-[m:MENTIONS]->(a) RETURN a.name AS a, m.kind AS kind ORDER BY a'),
        ).toEqual([
          { a: 'Norway', kind: 'name' },
          { a: 'Sweden', kind: 'name' },
        ])
        await store.write(build(first), ENGINE)
        const graph = await snapshot(store)
        expect(await graphOf(first)).toEqual(graph)
      })

      it('forgets an article of a migrated store without a trace', async () => {
        await store.execute('MATCH (n) DETACH DELETE n')
        for (const statement of VERSION_1) await store.execute(statement)
        await store.close()
        store = await setup.open()
        await store.forget(['a1'])
        expect(await store.query('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Meta'] }])
      })

      it('says that an older store is migrated by the next write when it is opened to read', async () => {
        await store.execute('MATCH (m:Meta) SET m.schemaVersion = 1')
        await store.close()
        await expect(setup.open({ readOnly: true })).rejects.toThrow(/version 1 and is migrated/)
        store = await setup.open()
      })

      it('refuses the store of a newer newsgraph', async () => {
        await store.execute('MATCH (m:Meta) SET m.schemaVersion = 99')
        await store.close()
        await expect(setup.open()).rejects.toThrow(/version 99.*Update newsgraph/)
        await setup.clear()
        store = await setup.open()
      })
    })
  })
}

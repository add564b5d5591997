import type { ExtractedArticle } from '@newsgraph/core'
import { resolveArticles } from '@newsgraph/core'
import { askNamed, type GraphStore, type Override, type OverrideEntry } from '@newsgraph/core/node'
import { describe, expect, it } from 'vitest'
import { ACROSS } from '../helpers/across.js'
import { type ArticleDraft, buildArticle } from '../helpers/articles.js'
import { inBatches, shuffle } from '../helpers/shuffle.js'
import { snapshot } from '../helpers/snapshot.js'

const ENGINE = { engine: 'test', ingestedAt: '2021-06-01T00:00:00.000Z' }
const NOTHING_CREATED = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
}
const entry = (override: Override): OverrideEntry => ({ id: JSON.stringify(override), entry: override })
const build = (drafts: readonly ArticleDraft[]): { readonly articles: readonly ExtractedArticle[] } => ({
  articles: drafts.map(buildArticle),
})

/** Ids of the first article's first statement and others, as the hand-built articles make them. */
const CALL = 'r1:Ana Sol called Ben Ray on Saturday.:0:0'
const DECISIONS: readonly OverrideEntry[] = [
  entry({ kind: 'merge', actors: ['country:sweden', 'organisation:nrf'] }),
  entry({ kind: 'split', actor: 'person:ana-sol', articles: ['r3', 'r7'] }),
  entry({ kind: 'reject', statement: CALL }),
  entry({ kind: 'confirm', statement: 'r2:Sol met Dan Oak.:0:0' }),
]

/** Orders of writing, and articles that are forgotten. What follows from them is worked out above the stores: a slow one needs only some. */
export interface Trials {
  readonly orders: readonly number[]
  readonly forgotten: readonly string[]
}
const IDS = ACROSS.map(a => a.id)
export const ALL_TRIALS: Trials = { orders: [1, 2, 3, 4, 5, 6], forgotten: IDS }
export const SOME_TRIALS: Trials = { orders: [5], forgotten: IDS.filter((_, i) => i % 4 === 3) }

/** What every store must do across articles. */
export const resolutionContract = (
  given: () => GraphStore,
  startAnew: () => Promise<void>,
  { orders, forgotten }: Trials,
): void => {
  const write = async (drafts: readonly ArticleDraft[]): Promise<void> =>
    void (await given().write(build(drafts), ENGINE))
  const graphOf = async (
    drafts: readonly ArticleDraft[],
    decisions: readonly OverrideEntry[] = [],
  ): Promise<readonly string[]> => {
    await startAnew()
    if (decisions.length > 0) await given().decide(decisions)
    await write(drafts)
    return snapshot(given())
  }
  const sameAs = () =>
    given().query(
      'MATCH (a:Actor)-[r:SAME_AS]->(c:Actor) RETURN a.id AS actor, c.id AS canonical, r.why AS why, r.score AS score ORDER BY actor',
    )

  describe('across articles', () => {
    it('links actors to the canonical one, and says why', async () => {
      await write(ACROSS.filter(a => a.id !== 'r4'))
      expect(await sameAs()).toEqual([
        {
          actor: 'igo:northern-relief-fund',
          canonical: 'organisation:northern-relief-fund',
          why: 'spelling',
          score: 0.95,
        },
        { actor: 'organisation:nrf', canonical: 'organisation:northern-relief-fund', why: 'acronym', score: 0.7 },
        { actor: 'person:ana-m-sol', canonical: 'person:ana-sol', why: 'spelling', score: 0.95 },
        { actor: 'person:ray', canonical: 'person:ben-ray', why: 'surname', score: 0.8 },
        { actor: 'person:sol', canonical: 'person:ana-sol', why: 'surname', score: 0.8 },
      ])
    })

    it('counts and finds canonical actors, by the names of those that are the same too', async () => {
      await write(ACROSS.filter(a => a.id !== 'r4'))
      expect((await given().counts()).actors).toBe(6)
      expect((await given().searchActors('ana m')).map(a => a.id)).toEqual(['person:ana-sol'])
      expect((await given().searchActors('nrf')).map(a => a.id)).toEqual(['organisation:northern-relief-fund'])
      const { rows } = await askNamed(given(), 'whom-called', { parameters: { actor: 'Ana M. Sol' }, now: new Date(0) })
      expect(rows.map(r => r.called)).toEqual(expect.arrayContaining(['Ben Ray']))
    })

    it('keeps a family name apart where it fits two people, and lists whose canonical name has changed', async () => {
      await write(ACROSS.filter(a => a.id !== 'r4'))
      const { renamed } = await given().write(build(ACROSS.filter(a => a.id === 'r4')), ENGINE)
      expect(renamed).toEqual([{ actor: 'person:sol', from: 'person:ana-sol', to: 'person:sol' }])
      expect((await sameAs()).map(r => r.actor)).not.toContain('person:sol')
    })

    it('shows statements, edges and affiliations under the canonical actor, and keeps the id the article gave', async () => {
      await write(ACROSS.filter(a => a.id !== 'r4'))
      expect(
        await given().query(
          'MATCH (x:Statement {relation: "CALLED", status: "asserted"})-[:SUBJECT]->(a:Actor) MATCH (x)-[:OBJECT]->(b:Actor) RETURN DISTINCT a.name AS a, b.name AS b, x.subject AS subject ORDER BY b, subject',
        ),
      ).toEqual([
        { a: 'Ana Sol', b: 'Ana Sol', subject: 'person:sol' },
        { a: 'Ana Sol', b: 'Ben Ray', subject: 'person:ana-sol' },
        { a: 'Ana Sol', b: 'Ben Ray', subject: 'person:sol' },
      ])
      expect(
        await given().query(
          'MATCH (a:Actor)-[r:AFFILIATED]->(b:Actor) RETURN a.name AS a, b.name AS b, r.title AS title',
        ),
      ).toEqual([{ a: 'Ana Sol', b: 'Norway', title: 'minister' }])
      expect(
        await given().query(
          'MATCH (a:Actor)-[r]->(b:Actor) WHERE r.statements > 0 AND a.canonical IS NOT NULL RETURN a.id AS id',
        ),
      ).toEqual([])
    })

    it('leads who passed a statement on to canonical actors, in their order, and moves them with who is who', async () => {
      const types = { Ray: 'person', 'Ana Sol': 'person' } as const
      const told: ArticleDraft = {
        id: 'p1',
        types,
        sentences: [
          {
            text: 'Ana Sol said Ray had heard from Sweden that Norway threatened Denmark.',
            statements: [
              {
                subject: 'Norway',
                relation: 'THREATENED',
                object: 'Denmark',
                speaker: 'Sweden',
                reportedBy: ['Ray', 'Ana Sol'],
              },
            ],
          },
        ],
      }
      const named: ArticleDraft = {
        id: 'p2',
        sentences: [
          {
            text: 'Ben Ray met Sweden.',
            statements: [{ subject: 'Ben Ray', relation: 'MET', object: 'Sweden' }],
          },
        ],
      }
      const passed = () =>
        given().query(
          'MATCH (x:Statement)-[r:REPORTED_BY]->(a:Actor) RETURN r.n AS n, a.id AS actor, x.reportedBy AS given ORDER BY n',
        )
      const ids = ['person:ray', 'person:ana-sol']
      await write([told])
      expect(await passed()).toEqual(ids.map((actor, n) => ({ n, actor, given: ids })))
      await write([named])
      expect(await passed()).toEqual(['person:ben-ray', 'person:ana-sol'].map((actor, n) => ({ n, actor, given: ids })))
      const graph = await snapshot(given())
      expect(await graphOf([named, told])).toEqual(graph)
      expect((await given().write(build([told]), ENGINE)).changes).toEqual(NOTHING_CREATED)
    })

    it('leaves history without a date out of the days of an edge and of one event with the news', async () => {
      const invaded = (id: string, draft: { date?: string; background?: true }): ArticleDraft => ({
        id,
        publishedAt: '2021-05-04',
        sentences: [
          {
            text: `Norway attacked Sweden (${id}).`,
            statements: [{ subject: 'Norway', relation: 'ATTACKED', object: 'Sweden', ...draft }],
          },
        ],
      })
      await write([invaded('n1', { date: '2021-05-04' }), invaded('n2', { background: true }), invaded('n3', {})])
      expect(
        await given().query(
          'MATCH (:Actor)-[r:ATTACKED]->(:Actor) RETURN r.statements AS statements, r.events AS events, r.firstEvent AS first, r.lastEvent AS last',
        ),
      ).toEqual([{ statements: 3, events: 2, first: '2021-05-04', last: '2021-05-04' }])
      const { rows } = await askNamed(given(), 'timeline', {
        parameters: { first: 'Norway', second: 'Sweden' },
        now: new Date(0),
      })
      expect(rows.map(r => [r.day, String(r.sentence).slice(-4)])).toEqual(
        expect.arrayContaining([
          [null, 'n2).'],
          ['2021-05-04', 'n3).'],
        ]),
      )
    })

    it('counts what two do to each other for both, and one event for all who report it', async () => {
      const blame = (id: string, [subject, object]: readonly [string, string]): ArticleDraft => ({
        id,
        publisher: id,
        sentences: [
          {
            text: `${subject} and ${object} accused each other.`,
            statements: [{ subject, relation: 'ACCUSED', object, date: '2021-05-03', reciprocal: true }],
          },
        ],
      })
      await write([blame('m1', ['Norway', 'Sweden']), blame('m2', ['Norway', 'Sweden'])])
      expect(
        await given().query(
          'MATCH (a:Actor)-[r:ACCUSED]->(b:Actor) RETURN a.name AS a, r.statements AS statements, r.events AS events, r.publishers AS publishers ORDER BY a',
        ),
      ).toEqual([
        { a: 'Norway', statements: 2, events: 1, publishers: 2 },
        { a: 'Sweden', statements: 2, events: 1, publishers: 2 },
      ])
    })

    it('makes one event of its reports, one publisher of a wire story, and no edge of an actor to itself', async () => {
      await write(ACROSS.filter(a => a.id !== 'r4'))
      expect(
        await given().query(
          'MATCH (a:Actor {name: "Ana Sol"})-[r:CALLED]-(b:Actor) RETURN b.name AS b, r.statements AS statements, r.events AS events, r.articles AS articles, r.publishers AS publishers',
        ),
      ).toEqual([{ b: 'Ben Ray', statements: 4, events: 1, articles: 4, publishers: 2 }])
      expect(
        await given().query(
          'MATCH (d:Article)-[r:COPY_OF]->(o:Article) RETURN d.id AS copy, o.id AS original, r.score >= 0.5 AS near, d.storyPublisher AS publisher ORDER BY copy',
        ),
      ).toEqual([
        { copy: 'r5', original: 'r1', near: true, publisher: 'One' },
        { copy: 'r6', original: 'r1', near: true, publisher: 'One' },
      ])
    })

    it('keeps an assertion and its denial, as two claims', async () => {
      await write(ACROSS)
      expect(
        await given().query(
          'MATCH (n:Statement {isDenial: true}) MATCH (y:Statement {key: n.key, isDenial: false}) RETURN count(y) AS assertions, count(DISTINCT y.eventId) AS events, y.eventId <> n.eventId AS apart',
        ),
      ).toEqual([{ assertions: 3, events: 1, apart: true }])
    })

    it('notes when actors were seen first and last', async () => {
      await write(ACROSS)
      await given().forget(['r9'])
      expect(
        await given().query('MATCH (a:Actor {id: "person:ana-sol"}) RETURN a.firstSeen AS first, a.lastSeen AS last'),
      ).toEqual([{ first: '2021-05-01', last: '2021-05-04' }])
    })

    it.each(orders)('gives one graph whatever the order and the batches (seed %i)', async seed => {
      for (const batch of inBatches(shuffle(ACROSS, seed), seed)) await write(batch)
      const graph = await snapshot(given())
      expect(await graphOf(ACROSS)).toEqual(graph)
    })

    it.each(forgotten)('leaves the graph equal to one built without %s', async id => {
      await write(ACROSS)
      await given().forget([id])
      const graph = await snapshot(given())
      expect(await graphOf(ACROSS.filter(a => a.id !== id))).toEqual(graph)
    })

    it.each(orders.slice(0, 3))(
      'is equal to a graph of what is left after writing, editing and forgetting (seed %i)',
      async seed => {
        const edited = ACROSS.map((a, i) =>
          i % 3 === seed % 3
            ? { ...a, publishedAt: '2021-05-03', publisher: 'Six', sentences: a.sentences.slice(1) }
            : a,
        )
        await write(shuffle(ACROSS, seed).slice(0, 7))
        await given().forget(
          shuffle(ACROSS, seed)
            .slice(0, 3)
            .map(a => a.id),
        )
        for (const batch of inBatches(shuffle(edited, seed + 7), seed)) await write(batch)
        const graph = await snapshot(given())
        expect(await graphOf(edited)).toEqual(graph)
      },
    )

    it('tells events again where only the day of an article changes', async () => {
      const call = (id: string, publishedAt: string): ArticleDraft => ({
        id,
        publishedAt,
        sentences: [
          { text: 'Norway met Sweden.', statements: [{ subject: 'Norway', relation: 'MET', object: 'Sweden' }] },
        ],
      })
      const [a, b, c] = [call('a', '2021-05-01'), call('b', '2021-05-02'), call('c', '2021-05-03')]
      await write([a, b, c])
      const events = () => given().query('MATCH (:Actor)-[r:MET]->(:Actor) RETURN r.events AS events')
      expect(await events()).toEqual([{ events: 3 }])
      await write([{ ...a, publishedAt: '2021-05-20' }])
      expect(await events()).toEqual([{ events: 2 }])
      const graph = await snapshot(given())
      expect(await graphOf([{ ...a, publishedAt: '2021-05-20' }, b, c])).toEqual(graph)
    })

    it('writes nothing the second time', async () => {
      await given().decide(DECISIONS)
      await write(ACROSS)
      const again = await given().write(build(ACROSS), ENGINE)
      expect({ ...again.changes, written: again.written }).toEqual({ ...NOTHING_CREATED, written: 0 })
      const newer = await given().write(build(ACROSS), { ...ENGINE, engine: 'newer' })
      expect(newer).toMatchObject({
        written: 9,
        renamed: [],
        changes: { nodesCreated: 0, nodesDeleted: 0, relationshipsCreated: 0, relationshipsDeleted: 0 },
      })
      expect(await given().decide(DECISIONS)).toMatchObject({
        nodesCreated: 0,
        relationshipsCreated: 0,
        propertiesSet: 0,
      })
    })

    it('finds the same in memory', async () => {
      await given().decide(DECISIONS)
      await write(ACROSS)
      const { articles } = build(ACROSS)
      const found = resolveArticles(
        shuffle(articles, 3),
        DECISIONS.map(d => d.entry),
      )
      const byActor = (a: { readonly actor: string }, b: { readonly actor: string }): number =>
        a.actor < b.actor ? -1 : 1
      expect(await sameAs()).toEqual([...found.sameAs].sort(byActor))
      expect(await given().query('MATCH (a:Actor) WHERE a.splitFrom IS NOT NULL RETURN a.id AS id')).toEqual(
        found.splits.map(s => ({ id: s.id })),
      )
      const events = await given().query(
        'MATCH (x:Statement) WHERE x.eventId IS NOT NULL RETURN x.id AS id, x.eventId AS event',
      )
      expect(new Map(events.map(e => [e.id, e.event]))).toEqual(new Map([...found.events]))
      expect(
        await given().query(
          'MATCH (d:Article)-[r:COPY_OF]->(o:Article) RETURN d.id AS article, o.id AS of, r.score AS score, d.storyPublisher AS publisher ORDER BY article',
        ),
      ).toEqual([...found.copies].sort((a, b) => (a.article < b.article ? -1 : 1)))
      const subjects = await given().query(
        'MATCH (x:Statement)-[:SUBJECT]->(a:Actor) MATCH (x)-[:`IN`]->(:Sentence)-[:OF]->(d:Article) RETURN x.subject AS actor, d.id AS article, a.id AS canonical',
      )
      for (const s of subjects) expect(found.canonicalId(String(s.actor), String(s.article))).toBe(s.canonical)
    })
  })

  describe('decisions', () => {
    it('hold before the articles come and after, in any order', async () => {
      await write(ACROSS)
      await given().decide(DECISIONS)
      const graph = await snapshot(given())
      expect(await graphOf(ACROSS, DECISIONS)).toEqual(graph)
      await startAnew()
      await write(shuffle(ACROSS, 5).slice(0, 4))
      await given().decide(DECISIONS)
      await write(shuffle(ACROSS, 5).slice(4))
      expect(await snapshot(given())).toEqual(graph)
    })

    it('leave no trace when they are taken back', async () => {
      await given().decide(DECISIONS)
      await write(ACROSS)
      await given().decide([])
      const graph = await snapshot(given())
      expect(await graphOf(ACROSS)).toEqual(graph)
      expect(await given().decisions()).toEqual([])
    })

    it.each(forgotten)('hold when %s is forgotten', async id => {
      await given().decide(DECISIONS)
      await write(ACROSS)
      await given().forget([id])
      const graph = await snapshot(given())
      expect(
        await graphOf(
          ACROSS.filter(a => a.id !== id),
          DECISIONS,
        ),
      ).toEqual(graph)
    })

    it('merge two actors and part them again', async () => {
      await write(ACROSS)
      await given().decide([entry({ kind: 'merge', actors: ['person:leo-sol', 'person:dan-oak'] })])
      expect((await sameAs()).filter(r => r.why === 'decision')).toEqual([
        { actor: 'person:leo-sol', canonical: 'person:dan-oak', why: 'decision', score: 1 },
      ])
      expect(
        await given().query('MATCH (:Actor {id: "person:dan-oak"})-[r:MET]-(b:Actor) RETURN b.id AS id ORDER BY id'),
      ).toEqual([{ id: 'person:ana-sol' }, { id: 'person:sol' }])
    })

    it('split the mentions of some articles off', async () => {
      await write(ACROSS)
      await given().decide([entry({ kind: 'split', actor: 'person:ana-sol', articles: ['r7'] })])
      expect(
        await given().query(
          'MATCH (a:Actor:Person)-[:MET]-(:Actor {id: "organisation:northern-relief-fund"}) RETURN a.name AS name, a.splitFrom AS of',
        ),
      ).toEqual([{ name: 'Ana Sol', of: 'person:ana-sol' }])
    })

    it('take a rejected statement out of the edges, and keep it', async () => {
      await write(ACROSS)
      const edge = () =>
        given().query(
          'MATCH (:Actor {id: "person:ana-sol"})-[r:CALLED]-(:Actor {id: "person:ben-ray"}) RETURN r.statements AS statements',
        )
      expect(await edge()).toEqual([{ statements: 3 }])
      await given().decide([entry({ kind: 'reject', statement: CALL })])
      expect(await edge()).toEqual([{ statements: 2 }])
      expect(
        await given().query('MATCH (x:Statement) WHERE x.review = "rejected" RETURN x.id AS id, x.edgeKey AS edge'),
      ).toEqual([{ id: CALL, edge: null }])
    })
  })
}

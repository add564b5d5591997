import { askNamed, type GraphStore, NAMED_QUERIES, type OpenOptions, type OverrideEntry } from '@newsgraph/core/node'
import { describe, expect, it } from 'vitest'
import { buildArticle, NEWS } from '../helpers/articles.js'
import { snapshot } from '../helpers/snapshot.js'

const NOW = new Date('2021-05-13T12:00:00Z')
const [first, second, third] = NEWS
const [written, edited] = [[first, second, third], [{ ...first, publisher: 'Two' }]].map(drafts => ({
  articles: drafts.map(buildArticle),
}))
const ENGINE = { engine: 'test', ingestedAt: '2021-06-01T00:00:00.000Z' }
const ATTACK = 'a3:Norway attacked Sweden, Cleo Fox said.:0:0'
const decide = (entry: OverrideEntry['entry']) => (store: GraphStore) => store.decide([{ id: 'one', entry }])

/** A change of what NEWS gives, with what is then of a single source and contradicted. */
const CHANGES: readonly (readonly [
  string,
  (store: GraphStore) => Promise<unknown>,
  { readonly single: readonly string[]; readonly contradicted: readonly string[] },
])[] = [
  ['nothing', async () => undefined, { single: [], contradicted: ['Cleo Fox, not Ben Ray'] }],
  ['the same again', store => store.write(written, ENGINE), { single: [], contradicted: ['Cleo Fox, not Ben Ray'] }],
  [
    'the other publisher is forgotten',
    store => store.forget(['a1']),
    { single: ['Norway ACCUSED Sweden 2'], contradicted: ['Cleo Fox, not Ben Ray'] },
  ],
  ['an assertion is forgotten', store => store.forget(['a3']), { single: [], contradicted: [] }],
  ['a denial is forgotten', store => store.forget(['a2']), { single: [], contradicted: [] }],
  ['an assertion is rejected', decide({ kind: 'reject', statement: ATTACK }), { single: [], contradicted: [] }],
  [
    'two speakers are one',
    decide({ kind: 'merge', actors: ['person:ben-ray', 'person:cleo-fox'] }),
    { single: [], contradicted: [] },
  ],
  [
    'an article has another publisher',
    store => store.write(edited, ENGINE),
    {
      single: ['Ana Sol CALLED Ben Ray 2', 'Finland ACCUSED Norway 2', 'Norway ACCUSED Sweden 3'],
      contradicted: ['Cleo Fox, not Ben Ray'],
    },
  ],
]

const answersOf = async (store: GraphStore) => ({
  single: (await askNamed(store, 'single-source', { parameters: {}, now: NOW })).rows
    .map(r => `${r.subject} ${r.relation} ${r.object} ${r.statements}`)
    .sort(),
  contradicted: (await askNamed(store, 'contradictions', { parameters: {}, now: NOW })).rows.map(
    r => `${r.assertedBy}, not ${r.deniedBy}`,
  ),
})

/** What is kept so that queries need not look at everything: it is what looking at everything gives. */
export const keptFiguresContract = (
  given: () => GraphStore,
  reopen: (options?: OpenOptions) => Promise<void>,
): void => {
  describe('kept figures', () => {
    it.each(CHANGES)('are right after: %s', async (_, change, expected) => {
      await given().write(written, ENGINE)
      await change(given())
      expect(await answersOf(given())).toEqual(expected)
      for (const { name, cypher, earlier } of NAMED_QUERIES) {
        if (earlier === undefined) continue
        const parameters = { least: 2, skip: 0, limit: 50 }
        expect([name, await given().query(cypher, parameters)]).toEqual([
          name,
          await given().query(earlier, parameters),
        ])
      }
    })

    it('are brought to a store of version 5 once, which answers before that too', async () => {
      await given().write(written, ENGINE)
      await given().write(edited, ENGINE)
      const [graph, answers] = [await snapshot(given()), await answersOf(given())]
      await given().execute('MATCH (n:SingleSource) DELETE n')
      await given().execute('MATCH (x:Statement) REMOVE x.contested')
      await given().execute('MATCH (m:Meta) SET m.schemaVersion = 5')
      await reopen({ readOnly: true })
      expect(await answersOf(given())).toEqual(answers)
      await reopen()
      expect(await snapshot(given())).toEqual(graph)
      await reopen()
      expect(await snapshot(given())).toEqual(graph)
    })
  })
}

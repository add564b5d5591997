import type { GraphStore } from '@newsgraph/core/node'
import { describe, expect, it } from 'vitest'
import { buildArticle, NEWS } from '../helpers/articles.js'

const ENGINE = { engine: 'test', ingestedAt: '2021-06-01T00:00:00.000Z' }
const [first, second] = NEWS.map(draft => ({ articles: [buildArticle(draft)] }))

/** What changes the store, and what does not; each over a store that holds the first article. */
const WORK: readonly (readonly [what: string, changes: boolean, work: (store: GraphStore) => Promise<unknown>])[] = [
  ['reading', false, store => store.query('MATCH (a:Actor) RETURN a.name AS name')],
  ['a question of somebody else', false, store => store.ask('MATCH (a:Actor) RETURN a.name AS name')],
  ['the same article again', false, store => store.write(first, ENGINE)],
  ['the same decisions again', false, store => store.decide([])],
  ['another article', true, store => store.write(second, ENGINE)],
  ['the same article from another engine', true, store => store.write(first, { ...ENGINE, engine: 'other' })],
  ['forgetting it', true, store => store.forget([first.articles[0].extraction.id])],
  [
    'a decision',
    true,
    store => store.decide([{ id: 'd1', entry: { kind: 'merge', actors: ['person:ana-sol', 'person:ben-ray'] } }]),
  ],
  ['a statement of the caller', true, store => store.execute('MATCH (a:Actor) SET a.seen = true')],
]

/** The mark of a store: another one after every change, and after a change only. */
export const markContract = (current: () => GraphStore): void => {
  describe('the mark', () => {
    it.each(WORK)('after %s changes: %s', async (_, changes, work) => {
      await current().write(first, ENGINE)
      const before = await current().mark()
      expect(before).not.toBeNull()
      await work(current())
      expect((await current().mark()) !== before).toBe(changes)
    })
  })
}

import type { GraphStore } from '@newsgraph/core/node'
import { describe, expect, it } from 'vitest'
import { listActors } from '../../packages/core/src/store/index.js'
import { ACROSS } from '../helpers/across.js'
import { buildArticle } from '../helpers/articles.js'

const MANY = 16_000

/** What every store must do when its actors are listed. */
export const actorListContract = (given: () => GraphStore): void => {
  describe('the list of actors', () => {
    it('comes in pages, the most active first, with the names that are the same', async () => {
      await given().write({ articles: ACROSS.map(buildArticle) }, { engine: 'test' })
      const all = await listActors(given(), { limit: 1000 })
      const { actors } = await given().counts()
      expect(all).toHaveLength(actors)
      expect(all.map(a => a.statements)).toEqual(all.map(a => a.statements).sort((a, b) => b - a))
      expect(
        all.find(a => a.id === 'igo:northern-relief-fund' || a.id === 'organisation:northern-relief-fund')?.also,
      ).not.toEqual([])
      const pages = []
      for (let skip = 0; skip < all.length; skip += 3) pages.push(...(await listActors(given(), { skip, limit: 3 })))
      expect(pages).toEqual(all)
      expect(await listActors(given(), { skip: all.length, limit: 3 })).toEqual([])
    })

    it(`answers over ${MANY} actors, a page of which are several`, async () => {
      await given().execute(
        `UNWIND range(1, ${MANY}) AS n CREATE (:Actor {id: "person:" + toString(n), name: "Actor " + toString(n), type: "person"})`,
      )
      await given().execute(
        'MATCH (a:Actor {id: "person:7"}) MATCH (m:Actor {id: "person:8"}) CREATE (m)-[:SAME_AS]->(a) SET m.canonical = a.id',
      )
      await given().execute('MATCH (a:Actor {id: "person:7"}) CREATE (:Statement {id: "s"})-[:SUBJECT]->(a)')
      const [first, second] = await listActors(given(), { limit: 2 })
      expect(first).toMatchObject({ id: 'person:7', statements: 1, also: ['Actor 8'] })
      expect(second).toMatchObject({ id: 'person:1', statements: 0, also: [] })
      expect(await listActors(given(), { skip: MANY - 2, limit: 5 })).toHaveLength(1)
    })
  })
}

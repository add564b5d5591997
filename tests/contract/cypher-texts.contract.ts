import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CYPHER_TEXTS } from '../helpers/cypher-texts.js'
import type { TestNeo4j } from '../helpers/neo4j.js'

/** What a server says of the texts when it plans them: what is deprecated or means nothing. That a graph has no such label yet is no fault of a text. */
export const cypherTextsContract = (start: () => Promise<TestNeo4j>) =>
  describe('texts in Neo4j', () => {
    let driver: Driver
    beforeAll(async () => {
      driver = (await start()).driver()
    })
    afterAll(() => driver?.close())

    const planned = async (text: string): Promise<readonly string[]> => {
      const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(match => [match[1], null]))
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters)
      return summary.notifications
        .filter(n => n.category !== 'UNRECOGNIZED')
        .map(n => `${n.category}: ${n.description}`)
    }

    it.each(CYPHER_TEXTS)('%s is Cypher', async (_, text) => expect(await planned(text)).toEqual([]))

    it.each([
      ['MATCH (a:Actor RETURN a', /Invalid input/],
      ['MATCH (a) RETURN b', /Variable `b` not defined/],
    ])('would see what is wrong with %s', (text, message) => expect(planned(text)).rejects.toThrow(message))

    it('would see what is deprecated', async () =>
      expect(await planned('MATCH (a) RETURN id(a)')).toEqual([expect.stringMatching(/^DEPRECATION: .*deprecated/)]))
  })

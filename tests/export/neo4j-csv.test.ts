import { type GraphStore, openStore } from '@newsgraph/core/node'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toNeo4jCsv } from '../../packages/core/src/export/index.js'
import { makeExampleStore, NASTY } from '../helpers/example-store.js'
import { wholeFiles } from '../helpers/exports.js'

let store: GraphStore
let files: ReadonlyMap<string, string>
beforeAll(async () => {
  store = await openStore(await makeExampleStore(), { readOnly: true })
  files = await wholeFiles(toNeo4jCsv(store))
})
afterAll(() => store.close())

const rowsOf = (file: string): readonly Readonly<Record<string, string>>[] => parse(files.get(file)!, { columns: true })
const count = async (pattern: string): Promise<number> =>
  Number((await store.query(`MATCH ${pattern} RETURN count(*) AS n`))[0].n)

describe('CSV for neo4j-admin', () => {
  it.each([
    ['actors.csv', '(:Actor)'],
    ['articles.csv', '(:Article)'],
    ['sentences.csv', '(:Sentence)'],
    ['statements.csv', '(:Statement)'],
    ['affiliations.csv', '(:Affiliation)'],
    ['article-actor.csv', '(:Article)-[]->(:Actor)'],
    ['sentence-article.csv', '(:Sentence)-[]->(:Article)'],
    ['sentence-actor.csv', '(:Sentence)-[]->(:Actor)'],
    ['statement-sentence.csv', '(:Statement)-[]->(:Sentence)'],
    ['statement-actor.csv', '(:Statement)-[]->(:Actor)'],
    ['affiliation-sentence.csv', '(:Affiliation)-[]->(:Sentence)'],
    ['affiliation-actor.csv', '(:Affiliation)-[]->(:Actor)'],
    ['actor-actor.csv', '(:Actor)-[]->(:Actor)'],
  ])('%s has as many rows as the store has %s', async (file, pattern) => {
    const rows = rowsOf(file)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBe(await count(pattern))
  })

  it('has a file for every row of the store', async () => {
    const rows = [...files.keys()].filter(file => file.endsWith('.csv')).map(file => rowsOf(file).length)
    const total = rows.reduce((sum, n) => sum + n, 0)
    expect(total).toBe((await count('(n)')) + (await count('(a)-[]->(b)')))
  })

  it('keeps every character of a text, and tells an empty one from none', () => {
    const article = rowsOf('articles.csv').find(row => row['id:ID(Article)'].startsWith('nasty'))!
    expect(article).toMatchObject({ 'id:ID(Article)': `nasty ${NASTY}`, title: NASTY, publisher: NASTY })
    const untitled = files
      .get('articles.csv')!
      .split('\n')
      .find(line => line.includes('2022-02-24-invasion'))!
    expect(untitled).toMatch(/,$|,,/)
  })

  it('names the types of columns that are no texts', () => {
    expect(Object.keys(rowsOf('actor-actor.csv')[0])).toEqual(
      expect.arrayContaining([':START_ID(Actor)', ':TYPE', 'confidence:double', 'statements:long', 'lastReported']),
    )
    expect(Object.keys(rowsOf('statements.csv')[0])).toEqual(
      expect.arrayContaining(['goldstein:double', 'negated:boolean', 'subjectStart:long', 'relation']),
    )
  })

  it('names every file in its command', () => {
    for (const file of files.keys()) if (file.endsWith('.csv')) expect(files.get('import.sh')).toContain(`=${file}`)
  })

  it('gives the same bytes every time', async () => {
    expect(await wholeFiles(toNeo4jCsv(store))).toEqual(files)
  })
})

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GraphStore, openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toCypherScript, toGraphJson, toNeo4jCsv } from '../../packages/core/src/export/index.js'
import { buildArticle } from '../helpers/articles.js'
import { statementsOf, wholeFiles, wholeText } from '../helpers/exports.js'
import { snapshot } from '../helpers/snapshot.js'

const emptyStore = (): Promise<GraphStore> => openStore(join(mkdtempSync(join(tmpdir(), 'newsgraph-same-')), 'g.db'))

/** A store in which one actor is another, and that keeps nodes beside those of articles. */
let store: GraphStore
beforeAll(async () => {
  store = await emptyStore()
  const article = buildArticle({
    id: 'a1',
    sentences: [
      { text: 'Ana Sol met Ben Ray.', statements: [{ subject: 'Ana Sol', relation: 'MET', object: 'Ben Ray' }] },
      { text: 'Cleo Fox spoke.', statements: [{ subject: 'Cleo Fox', relation: 'CALLED', object: null }] },
    ],
  })
  await store.write({ articles: [article] }, { engine: 'test', ingestedAt: '2021-06-01' })
  await store.execute(
    'MATCH (m:Actor {id: "person:cleo-fox"}) MATCH (c:Actor {id: "person:ana-sol"}) CREATE (m)-[r:SAME_AS]->(c) SET r.why = "a test", r.score = 1, m.canonical = c.id',
  )
  await store.execute('CREATE (x:Decision {id: "d1", kind: "merge", actors: ["person:ana-sol", "person:cleo-fox"]})')
  await store.execute('MATCH (d:Article) CREATE (d)-[:HAS_MARK]->(:Mark {id: "m1", numbers: [1, 2]})')
})
afterAll(() => store.close())

it('a graph has the canonical actor alone, under all its names', async () => {
  const { nodes } = JSON.parse(await wholeText(toGraphJson(store)))
  expect(nodes.map((n: { key: string }) => n.key)).toEqual(['person:ana-sol', 'person:ben-ray'])
  expect(nodes[0].attributes.aliases).toEqual(expect.arrayContaining(['Ana Sol', 'Cleo Fox']))
})

it('a copy of the whole store has every node and relationship, whatever its label', async () => {
  const other = await emptyStore()
  for (const statement of statementsOf(await wholeText(toCypherScript(store)))) await other.execute(statement)
  expect(await snapshot(other)).toEqual(await snapshot(store))
  await other.close()
})

it('CSV has a file for each label and pair of labels, with lists by their type', async () => {
  const files = await wholeFiles(toNeo4jCsv(store))
  expect(files.get('decisions.csv')).toMatch(/^id:ID\(Decision\),:LABEL,actors:string\[\],kind\n/)
  expect(files.get('marks.csv')).toBe('id:ID(Mark),:LABEL,numbers:long[]\n"m1","Mark","1\u001f2"\n')
  expect(files.get('article-mark.csv')).toBe(':START_ID(Article),:END_ID(Mark),:TYPE\n"a1","m1","HAS_MARK"\n')
  expect(files.get('actor-actor.csv')).toContain('SAME_AS')
  for (const file of files.keys()) if (file.endsWith('.csv')) expect(files.get('import.sh')).toContain(`=${file}`)
})

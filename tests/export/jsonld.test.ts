import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GraphStore, openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toJsonLd } from '../../packages/core/src/export/index.js'
import { buildArticle } from '../helpers/articles.js'
import { makeExampleStore, NASTY } from '../helpers/example-store.js'
import { wholeText } from '../helpers/exports.js'

interface Quad {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string }
}

/** In safe mode it throws where a term is not defined and would be dropped. */
const jsonld = createRequire(import.meta.url)('jsonld') as {
  readonly toRDF: (document: unknown, options: { readonly safe: boolean }) => Promise<readonly Quad[]>
}

let store: GraphStore
let quads: readonly Quad[]
beforeAll(async () => {
  store = await openStore(await makeExampleStore(), { readOnly: true })
  quads = await jsonld.toRDF(JSON.parse(await wholeText(toJsonLd(store))), { safe: true })
})
afterAll(() => store.close())

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const ofType = (type: string): readonly string[] =>
  quads.filter(q => q.predicate.value === TYPE && q.object.value === type).map(q => q.subject.value)
const oneOf = (subject: string, predicate: string): string | undefined =>
  quads.find(q => q.subject.value === subject && q.predicate.value === predicate)?.object.value

it('is RDF with every statement between two actors, and drops nothing on the way', async () => {
  const [{ n }] = await store.query('MATCH (x:Statement)-[:OBJECT]->(:Actor) RETURN count(x) AS n')
  expect(ofType('urn:newsgraph:Statement')).toHaveLength(Number(n))
  for (const statement of ofType('urn:newsgraph:Statement'))
    for (const end of ['subject', 'object'])
      expect(oneOf(oneOf(statement, `urn:newsgraph:${end}`)!, 'https://schema.org/name')).toBeTruthy()
})

it("names actors, articles and titles in schema.org's words", () => {
  const people = ofType('https://schema.org/Person').map(id => oneOf(id, 'https://schema.org/name'))
  expect(people).toContain('Joe Biden')
  const headlines = ofType('https://schema.org/NewsArticle').map(id => oneOf(id, 'https://schema.org/headline'))
  expect(headlines).toContain(NASTY)
  expect(ofType('https://schema.org/OrganizationRole').length).toBeGreaterThan(5)
})

it('says who did what to whom', () => {
  const accusations = quads
    .filter(q => q.predicate.value === 'urn:newsgraph:relation' && q.object.value === 'urn:newsgraph:ACCUSED')
    .map(({ subject }) =>
      ['subject', 'object'].map(end => oneOf(oneOf(subject.value, `urn:newsgraph:${end}`)!, 'https://schema.org/name')),
    )
  expect(accusations).toContainEqual(['Norway', 'Sweden'])
})

it('lists those who passed on what was said, in their order, and marks history without a date', async () => {
  const told = buildArticle({
    id: 'told',
    sentences: [
      {
        text: 'Ana Sol said Ben Ray had heard from Sweden that Norway accused Denmark.',
        statements: [
          {
            subject: 'Norway',
            relation: 'ACCUSED',
            object: 'Denmark',
            speaker: 'Sweden',
            reportedBy: ['Ben Ray', 'Ana Sol'],
            background: true,
          },
        ],
      },
    ],
  })
  const own = await openStore(join(mkdtempSync(join(tmpdir(), 'newsgraph-jsonld-')), 'g.db'))
  await own.write({ articles: [told] }, { engine: 'test', ingestedAt: '2021-06-01' })
  const written = JSON.parse(await wholeText(toJsonLd(own)))
  await own.close()
  const found = await jsonld.toRDF(written, { safe: true })
  const propertyOf = (subject: string, predicate: string): string | undefined =>
    found.find(q => q.subject.value === subject && q.predicate.value === predicate)?.object.value
  const [statement] = found.filter(q => q.object.value === 'urn:newsgraph:Statement').map(q => q.subject.value)
  const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  const first = propertyOf(statement, 'urn:newsgraph:reportedBy')!
  expect(propertyOf(first, `${RDF}first`)).toBe('Ben Ray')
  expect(propertyOf(propertyOf(first, `${RDF}rest`)!, `${RDF}first`)).toBe('Ana Sol')
  expect(propertyOf(statement, 'urn:newsgraph:background')).toBe('true')
})

import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@newsgraph/core/node'
import oxigraph from 'oxigraph'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toJsonLd } from '../../packages/core/src/export/index.js'
import { webIri } from '../../packages/core/src/export/iri.js'
import { type ArticleDraft, buildArticle, NEWS } from '../helpers/articles.js'
import { NASTY } from '../helpers/example-store.js'
import { wholeText } from '../helpers/exports.js'
import { rdflibProblem, readWithRdflib } from '../helpers/rdflib.js'
import { skipReason } from '../helpers/require.js'

/** One export, read by three libraries: the same triples from all. */

interface JsonLd {
  readonly toRDF: (document: unknown, options: object) => Promise<string>
  readonly canonize: (input: string, options: object) => Promise<string>
}
const jsonld = createRequire(import.meta.url)('jsonld') as JsonLd
const N_QUADS = 'application/n-quads'

/** Addresses as pages have them, and the IRI of each. */
const ADDRESSES: readonly (readonly [string, string])[] = [
  ['https://paper.example/a b', 'https://paper.example/a%20b'],
  ['https://paper.example/?q="<x>"&r={a|b}', 'https://paper.example/?q=%22%3Cx%3E%22&r=%7Ba%7Cb%7D'],
  ['https://paper.example/50% more?[x]=1^2`', 'https://paper.example/50%25%20more?%5Bx%5D=1%5E2%60'],
  ['https://paper.example/é/\u{1F30D}#a#b', 'https://paper.example/%C3%A9/%F0%9F%8C%8D#a%23b'],
  ['http://bücher.example:8080/x', 'http://xn--bcher-kva.example:8080/x'],
  ['http://[::1]/x', 'http://[::1]/x'],
  ['https://paper.example/plain?a=1&b=%20', 'https://paper.example/plain?a=1&b=%20'],
]

it.each(ADDRESSES)('%s is the IRI %s', (address, iri) => {
  expect(webIri(address)).toBe(iri)
})
it.each(['not an address', 'https://', '', 'urn:x'])('%s is no web address', address => {
  expect(webIri(address)).toBeNull()
})

const drafts: readonly (ArticleDraft & { readonly url?: string })[] = [
  ...NEWS,
  ...ADDRESSES.map(([url], i) => ({ ...NEWS[0], id: `address ${i} ${NASTY} \uD83C`, title: `${NASTY} \uD83C`, url })),
  { ...NEWS[1], id: 'https://[', url: 'https://[' },
]

const reason = skipReason('python', rdflibProblem())
describe('an export with addresses and texts of all kinds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-jsonld-'))
  let text = ''
  let triples = ''
  const canonical = (nquads: string): Promise<string> =>
    jsonld.canonize(nquads, { algorithm: 'RDFC-1.0', inputFormat: N_QUADS, format: N_QUADS })
  beforeAll(async () => {
    const store = await openStore(join(folder, 'news.db'))
    const articles = drafts.map(({ url = null, ...draft }) => {
      const article = buildArticle(draft)
      return { ...article, extraction: { ...article.extraction, url } }
    })
    await store.write({ articles }, { engine: 'test' })
    text = await wholeText(toJsonLd(store))
    await store.close()
    triples = await canonical(await jsonld.toRDF(JSON.parse(text), { format: N_QUADS, safe: true }))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has a node for every article, under an absolute IRI', () => {
    const articles = triples.match(/^<[^>]+> <[^>]+#type> <https:\/\/schema\.org\/NewsArticle> \.$/gm) ?? []
    expect(articles).toHaveLength(drafts.length)
    const iris = [...triples.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/<([^>]*)>/g)].map(([, iri]) => iri)
    expect(iris.filter(iri => !/^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]+$/i.test(iri))).toEqual([])
    expect(triples).toContain('"0.8"^^<http://www.w3.org/2001/XMLSchema#decimal>')
  })
  it('is read alike by Oxigraph', async () => {
    const dataset = new oxigraph.Store()
    dataset.load(text, { format: 'application/ld+json' })
    expect(await canonical(dataset.dump({ format: N_QUADS }))).toBe(triples)
  })
  it.skipIf(reason !== null)('is read alike by rdflib', async () => {
    expect(await canonical(readWithRdflib(text))).toBe(triples)
  })
})

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ArticleExtractor, buildGraph } from '@newsgraph/core'
import {
  createHandler,
  type GraphStore,
  openStore,
  toCypherScript,
  toGexf,
  toGraphJson,
  toGraphml,
  toIcews,
  toJsonLd,
  toNeo4jCsv,
  toPhoenix,
  toPlover,
} from '@newsgraph/core/node'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { readConfig } from '../../packages/core/src/app/config.js'
import { openModel } from '../../packages/core/src/ingest/llm/provider.js'
import { loadExtractor } from '../helpers/engine.js'
import { wholeFiles, wholeText } from '../helpers/exports.js'
import { folderOf, readFileOf } from '../helpers/read.js'

/** Words that every object of JavaScript answers to, unless it is made without. */
const WORDS = Object.getOwnPropertyNames(Object.prototype)
const capital = (word: string): string => word.replace(/[a-z]/, letter => letter.toUpperCase())

/** The word as a common word, a name, a surname, a body, a verb and a relation. */
const storyOf = (word: string): string =>
  [
    `Norvik accused Lindab of hiding a ${word} rule.`,
    `${capital(word)} accused Norway of spying on Monday.`,
    `President Ada ${capital(word)} met ${word} in Oslo, and the ${capital(word)} Ministry thanked Sweden.`,
    `"${word}," said Ada ${capital(word)}, "will ${word} Denmark."`,
    `Chile ${word} Peru; its ${word} of Kenya angered ${word} troops.`,
    `The ${word} ${word}, ${word} and ${capital(word)} left.`,
  ].join(' ')

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

it('knows the words', () => {
  expect(WORDS).toEqual(expect.arrayContaining(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']))
})

describe('reading', () => {
  test.each(WORDS)('%s in a story', word => {
    const text = storyOf(word)
    const { document, extraction } = extractor.read({ id: word, title: word, publisher: word, text })
    expect(document.sentences.length).toBeGreaterThan(4)
    for (const { text: form, lemma, upos, deprel } of document.sentences.flatMap(s => s.tokens))
      for (const value of [form, lemma, upos, deprel]) expect(typeof value).toBe('string')
    expect(extraction.statements.map(s => s.relation)).toContain('ACCUSED')
    expect(extractor.codeActor(`${word} troops`, { context: storyOf(word) })).toBeTypeOf('object')
  })

  const story = 'Norway accused Sweden of spying on Monday, and the talks in Oslo were called off.'
  const quoted = JSON.stringify
  test.each([
    ['article.json', (w: string) => `{"${w}": "x", "id": ${quoted(w)}, "text": ${quoted(story)}}`],
    ['list.json', (w: string) => `[{"text": ${quoted(story)}, "${w}": {"${w}": 1}}, {"${w}": "no text"}]`],
    [
      'articles.jsonl',
      (w: string) => `{"${w}": ["x"], "language": "${w}", "source": {"${w}": "y"}, "text": ${quoted(story)}}\n`,
    ],
    ['table.csv', (w: string) => `id,${w},text\n1,${w},"${story}"\n`],
    ['table.tsv', (w: string) => `${w}\ttext\n${w}\t${story}\n`],
    ['article.txt', (w: string) => `${w}\n\n${story}\n`],
    ['article.md', (w: string) => `---\n${w}: ${w}\ntitle: ${w}\n---\n\n${story}\n`],
    [
      'page.html',
      (w: string) =>
        `<html><head><meta name="${w}" content="${w}"><script type="application/ld+json">{"@type": "NewsArticle", "${w}": "${w}", "publisher": {"${w}": 1}}</script></head><body><article><h1>${w}</h1><p>${story} ${story}</p></article></body></html>`,
    ],
    [
      'feed.rss',
      (w: string) =>
        `<rss version="2.0"><channel><title>${w}</title><item><title>${w}</title><guid>${w}</guid><category>${w}</category><description>${story}</description></item></channel></rss>`,
    ],
  ])('names of fields in %s', async (file, contentOf) => {
    for (const word of WORDS) {
      const { articles } = await readFileOf(file, contentOf(word), { map: { title: word } })
      expect(articles.map(a => a.text.includes(story))).toEqual([true])
      for (const { id, title, publisher, url } of articles)
        for (const value of [id, title, publisher, url]) expect(['string', 'object']).toContain(typeof value)
    }
  })

  test.each(WORDS)('%s as a key of a configuration and as a provider of models', async word => {
    const file = join(folderOf({ 'c.json': `{"${word}": 1}` }), 'c.json')
    // JSON Schema has no key "__proto__" either: it is passed over or named, and sets nothing.
    const outcome = ((): unknown => {
      try {
        return readConfig(file)
      } catch (error) {
        return error
      }
    })()
    expect(outcome instanceof Error ? outcome : { code: 'CONFIG_VALUE', ...(outcome as object) }).toMatchObject({
      code: 'CONFIG_VALUE',
    })
    await expect(openModel({ model: `${word}/x`, env: {} })).rejects.toMatchObject({ code: 'LLM_MODEL' })
  })
})

describe('a graph of such names', () => {
  let store: GraphStore
  let handle: (request: Request) => Promise<Response>
  beforeAll(async () => {
    const articles = WORDS.map(word => ({
      id: word,
      title: word,
      publisher: word,
      url: `https://news.example/${word}`,
      publishedAt: '2024-05-08',
      text: storyOf(word),
    }))
    const { graph, issues } = await buildGraph(articles, { extractor })
    expect(issues).toEqual([])
    store = await openStore(join(mkdtempSync(join(tmpdir(), 'newsgraph-words-')), 'words.db'))
    await store.write(graph, { engine: 'test' })
    handle = createHandler({ store })
  })
  afterAll(() => store?.close())

  it('is stored and asked for', async () => {
    const rows = await store.query('MATCH (a:Article) RETURN a.id AS id, a.publisher AS publisher')
    expect(rows.map(r => r.id).toSorted()).toEqual(WORDS.toSorted())
    expect(rows.every(r => r.id === r.publisher)).toBe(true)
    const people = await store.query("MATCH (a:Actor) WHERE a.type = 'person' RETURN a.name AS name")
    expect(people.map(r => r.name)).toContain('Ada Constructor')
    // The embedded database answers with objects, in which no column can be called __proto__.
    for (const word of WORDS.filter(w => w !== '__proto__')) {
      const named = await store.query(`MATCH (a:Article {id: $id}) RETURN a.id AS \`${word}\``, { id: word })
      expect(Object.entries(named[0])).toEqual([[word, word]])
    }
  })

  it('is exported', async () => {
    const graphs = [toGraphml, toGexf, toGraphJson, toCypherScript, toJsonLd]
    for (const toText of graphs) expect(await wholeText(toText(store))).toContain('Ada Constructor')
    for (const toText of [...graphs, toIcews, toPhoenix, toPlover]) {
      const text = await wholeText(toText(store))
      expect(text).not.toMatch(/native code|\[object Object\]|undefined/)
    }
    const files = await wholeFiles(toNeo4jCsv(store))
    expect([...files.values()].join('')).toContain('Ada Constructor')
  })

  const ask = async (path: string, body?: unknown): Promise<{ readonly status: number; readonly text: string }> => {
    const init =
      body === undefined
        ? undefined
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const response = await handle(new Request(`http://localhost:4747/api/${path}`, init))
    return { status: response.status, text: await response.text() }
  }

  test.each(WORDS)('%s in requests', async word => {
    const answers = await Promise.all([
      ask(`graph?${word}=1`),
      ask(`graph?type=${word}&relation=${word}&publisher=${word}&focus=${word}&among=${word}&hide=${word}`),
      ask(`graph?expand=${word}|5`),
      ask(`timeline?publisher=${word}`),
      ask(`search?q=${word}`),
      ask(`articles/${word}`),
      ask('query', { cypher: `MATCH (a:Article) RETURN a.id AS \`${word}\` LIMIT 2` }),
    ])
    expect(answers.map(a => a.status)).toEqual(answers.map(() => 200))
    expect(JSON.parse(answers[5].text)).toMatchObject({ article: { id: word } })
    const refused = await Promise.all([
      ask(`graph?status=${word}`),
      ask(`actors/${word}`),
      ask(`edges/${word}/evidence`),
      ask('query', { name: word }),
      ask('query', { name: 'pair', params: JSON.parse(`{"${word}": 1}`) }),
      ask(word),
    ])
    for (const { status, text } of refused) {
      expect(status, text).toBeGreaterThanOrEqual(400)
      expect(status, text).toBeLessThan(500)
    }
  })
})

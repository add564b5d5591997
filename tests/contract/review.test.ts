import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildGraph, type Evidence, type OverrideList } from '@newsgraph/core'
import { createHandler, fileOverrides, type GraphStore, loadModel, openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAnnotator } from '../../packages/core/src/annotate/index.js'
import { type LabelledArticle, readLabelledArticles } from '../../packages/core/src/train/index.js'
import { labelSentences } from '../../packages/core/src/train/statements/label-sentences.js'
import { loadExtractor } from '../helpers/engine.js'

const TEXT = `Norway accused Sweden of spying on Monday. Finland thanked Denmark. Denmark threatened Norway.

Sweden invited Finland. Iceland criticised Norway.`

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-review-'))
let store: GraphStore
let handle: (request: Request) => Promise<Response>

const ask = async <T>(path: string, body?: unknown): Promise<T> => {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const headers = { 'content-type': 'application/json' }
  const response = await handle(new Request(`http://localhost:4747/api/${path}`, { ...init, headers }))
  return (await response.json()) as T
}
const queue = async (order: string): Promise<readonly Evidence[]> =>
  (await ask<{ items: readonly Evidence[] }>(`review?order=${order}`)).items
const statementOf = async (subject: string): Promise<Evidence> =>
  (await queue('least-sure')).find(e => e.subject.name === subject)!

beforeAll(async () => {
  store = await openStore(join(folder, 'g.db'))
  const { graph } = await buildGraph([{ id: 'a', publishedAt: '2024-05-06', publisher: 'Post', text: TEXT }], {
    extractor: await loadExtractor(),
  })
  await store.write(graph, { engine: 'test' })
  handle = createHandler({ store, overrides: fileOverrides(join(folder, 'o.json')) })
})
afterAll(() => store?.close())

describe('reviewing', () => {
  it('begins with what is least sure, or most reported', async () => {
    const sure = (await queue('least-sure')).map(e => e.confidence)
    expect(sure).toHaveLength(5)
    expect(sure).toEqual([...sure].sort((a, b) => a - b))
    expect(await queue('most-reported')).toHaveLength(5)
  })

  it('gives articles back as training reads them: right, corrected, not looked at, and without what is wrong', async () => {
    const [accused, thanked, threatened] = [
      await statementOf('Norway'),
      await statementOf('Finland'),
      await statementOf('Denmark'),
    ]
    await ask('overrides', { kind: 'confirm', statement: accused.id })
    await ask('overrides', { kind: 'reject', statement: thanked.id })
    await ask('overrides', {
      kind: 'correct',
      statement: (await statementOf('Sweden')).id,
      relation: 'MET',
      status: 'planned',
      negated: false,
      isSwapped: true,
    })
    expect((await queue('least-sure')).map(e => e.id).sort()).toEqual(
      [threatened.id, (await statementOf('Iceland')).id].sort(),
    )
    const { articles } = await ask<{ articles: readonly LabelledArticle[] }>('annotations')
    const gold = join(folder, 'gold')
    mkdirSync(gold)
    writeFileSync(join(gold, 'corrections.jsonl'), articles.map(a => `${JSON.stringify(a)}\n`).join(''))
    const [article] = readLabelledArticles(gold)
    const said = article.triples.map(t => [
      t.sSpan && article.text.slice(...t.sSpan),
      article.text.slice(...t.triggerSpans[0]),
      t.oSpan && article.text.slice(...t.oSpan),
      t.r,
      t.modality,
      t.optional ?? false,
    ])
    expect(said).toEqual([
      ['Norway', 'accused', 'Sweden', 'accuse', 'asserted', false],
      ['Denmark', 'threatened', 'Norway', 'threaten', 'asserted', true],
      ['Finland', 'invited', 'Sweden', 'met', 'planned', false],
    ])
    // nobody looked at what stands behind the last sentence that was reviewed
    expect(article.text.slice(article.limit).trim()).toBe('Iceland criticised Norway.')
    const document = createAnnotator(await loadModel()).annotate({
      id: article.id,
      text: article.text,
      publishedAt: '2024-05-06',
    })
    const learned = labelSentences(article, document)
    expect(learned.map(s => s.gold.map(g => g.optional))).toEqual([[false], [], [true], [false]])
  })

  it('is kept out of the store but for what is rejected', async () => {
    const { entries } = await ask<OverrideList>('overrides')
    expect(entries.map(e => e.entry.kind).sort()).toEqual(['confirm', 'correct', 'reject'])
    expect(await queue('least-sure')).toHaveLength(2)
  })
})

describe('a note', () => {
  it('survives that its article is forgotten and read again, and says meanwhile that its statement is gone', async () => {
    const about = await statementOf('Iceland')
    const note = {
      kind: 'note',
      about: { kind: 'statement', id: about.id },
      text: 'Ask the desk.',
      was: 'Iceland criticised Norway',
    }
    const noteIn = ({ entries }: OverrideList) => {
      const { entry, isGone, label } = entries.find(e => e.entry.kind === 'note')!
      return { text: entry.kind === 'note' ? entry.text : '', isGone, label }
    }
    expect(noteIn(await ask('overrides', note))).toEqual({
      text: 'Ask the desk.',
      isGone: false,
      label: 'Iceland criticised Norway',
    })
    const [{ article }] = [about]
    await store.forget([article.id])
    await ask('meta')
    expect(noteIn(await ask('overrides'))).toMatchObject({ isGone: true, label: 'Iceland criticised Norway' })
    const { graph } = await buildGraph([{ id: 'a', publishedAt: '2024-05-06', publisher: 'Post', text: TEXT }], {
      extractor: await loadExtractor(),
    })
    await store.write(graph, { engine: 'test' })
    await ask('meta')
    expect(noteIn(await ask('overrides'))).toMatchObject({ text: 'Ask the desk.', isGone: false })
    expect(await store.query('MATCH (n) WHERE n.text = "Ask the desk." RETURN count(*) AS n')).toEqual([{ n: 0 }])
  })
})

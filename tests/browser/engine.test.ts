import type { Article } from '@newsgraph/core'
import { readArticles } from '@newsgraph/core/node'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EnginePage, openEnginePage } from '../helpers/browser-engine.js'
import { loadExtractor } from '../helpers/engine.js'
import { EXAMPLES, launch, noBrowser } from '../helpers/viewer.js'

const reason = noBrowser()

describe.skipIf(reason !== null)('the engine in a browser', () => {
  let browser: Browser
  let engine: EnginePage
  const articles: Article[] = []

  beforeAll(async () => {
    browser = await launch()
    engine = await openEnginePage(browser)
    for await (const article of readArticles(EXAMPLES)) articles.push(article)
  })
  afterAll(async () => {
    await engine?.close()
    await browser?.close()
  })

  it('makes the same statements of the examples as in Node, byte for byte', async () => {
    const extractor = await loadExtractor()
    const here = articles.map(article => extractor.extract(article))
    expect(here.flatMap(e => e.statements).length).toBeGreaterThan(50)
    expect((await engine.read(articles)).read).toBe(JSON.stringify(here))
  })

  it('refuses an article as in Node', async () => {
    await expect(engine.read([{ id: 'a', text: 'Norway left.', publishedAt: 'some day' }])).rejects.toThrow(
      /YYYY-MM-DD/,
    )
  })
})

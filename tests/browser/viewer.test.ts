import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GraphStore, ingest, openStore, readArticles, startServer } from '@newsgraph/core/node'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadExtractor } from '../helpers/engine.js'
import { skipReason } from '../helpers/require.js'

const CANDIDATES = [
  process.env.NEWSGRAPH_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const executablePath = CANDIDATES.find(path => path && existsSync(path))
const reason = skipReason(
  'browser',
  executablePath
    ? null
    : 'no Chromium. Install one (Debian: apt-get install chromium) or name it in NEWSGRAPH_CHROMIUM.',
)
const ui = fileURLToPath(new URL('../../packages/core/dist/ui', import.meta.url))
const examples = fileURLToPath(new URL('../../packages/core/examples', import.meta.url))

describe.skipIf(reason !== null)('the viewer in Chromium', () => {
  let browser: Browser
  let page: Page
  let store: GraphStore
  let stop: () => Promise<void>
  const problems: string[] = []

  beforeAll(async () => {
    store = await openStore(join(mkdtempSync(join(tmpdir(), 'newsgraph-viewer-')), 'g.db'))
    await ingest(readArticles(examples), {
      extractor: await loadExtractor(),
      store,
      onIssue: issue => problems.push(issue.message),
    })
    const server = await startServer({ store, ui, port: 0 })
    stop = server.stop
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    page = await browser.newPage({ viewport: { width: 1440, height: 860 } })
    page.on('console', message => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', error => problems.push(error.message))
    page.on(
      'request',
      request =>
        !request.url().startsWith(server.url) &&
        !request.url().startsWith('data:') &&
        problems.push(`request to ${request.url()}`),
    )
    await page.goto(server.url)
    await page.waitForSelector('.relations button')
  })
  afterAll(async () => {
    await browser?.close()
    await stop?.()
    await store?.close()
  })

  it('draws as many edges as the store holds', async () => {
    const drawn = await page.evaluate(() => window.newsgraphCanvas!.edges().length)
    expect(drawn).toBe((await store.counts()).edges)
  })

  it('shows the sentence of a clicked edge with subject, relation and object marked', async () => {
    const point = await page.evaluate(() => {
      const cy = window.newsgraphCanvas!
      const edge = cy.edges('[label="acquired"]')[0]
      cy.center(edge)
      const { x, y } = edge.renderedMidpoint()
      const box = cy.container()!.getBoundingClientRect()
      return { x: x + box.left, y: y + box.top }
    })
    await page.mouse.click(point.x, point.y)
    await page.waitForSelector('.evidence .card')
    const heading = await page.textContent('.evidence h2')
    expect(heading).toMatch(/acquired/)
    expect(await page.textContent('mark.relation >> nth=1')).toMatch(/acquired$/)
    expect(await page.textContent('.card mark.subject')).toMatch(/^subject: /)
    expect(await page.textContent('.card mark.object')).toMatch(/^object: /)
  })

  it('hides what a filter leaves out, on the canvas and in the list alike', async () => {
    await page.getByLabel('Person').uncheck()
    const drawn = (): Promise<number> => page.evaluate(() => window.newsgraphCanvas!.edges(':visible').length)
    await expect.poll(() => page.locator('.relations button').count()).toBeLessThan((await store.counts()).edges)
    await expect.poll(drawn).toBe(await page.locator('.relations button').count())
    await page.getByLabel('Person').check()
  })

  it('finds relations by actor', async () => {
    await page.fill('input[type=search]', 'pelosi')
    const rows = await page.locator('.relations button').allTextContents()
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatch(/Pelosi/)
    await page.fill('input[type=search]', '')
  })

  it('raises no console error and asks nothing of other hosts', () => expect(problems).toEqual([]))
})

declare global {
  interface Window {
    newsgraphCanvas?: import('cytoscape').Core
  }
}

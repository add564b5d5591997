import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GraphStore, openStore } from '@newsgraph/core/node'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOfflinePage } from '../../packages/core/src/app/offline-page.js'
import { makeExampleStore } from '../helpers/example-store.js'
import { drawn, launch, noBrowser, openPage, settled, UI, violations } from '../helpers/viewer.js'

describe.skipIf(noBrowser() !== null)('the page of newsgraph export', () => {
  let browser: Browser
  let store: GraphStore
  beforeAll(async () => {
    browser = await launch()
    store = await openStore(await makeExampleStore(), { readOnly: true })
  })
  afterAll(async () => {
    await browser?.close()
    await store?.close()
  })

  it('draws its graph from a file, without a network, and shows a sentence', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'newsgraph-page-')), 'page.html')
    writeFileSync(path, await readOfflinePage(store, { ui: UI, budget: 60 }))
    const { page, problems } = await openPage(browser, `file://${path}#s=country:SWE`, { offline: true })
    await settled(page)
    const { nodes, edges } = await drawn(page)
    expect(nodes).toContain('country:SWE')
    expect(edges.length).toBeGreaterThan(20)
    await page.locator('.card mark.relation').first().waitFor()
    const cards = (await page.locator('.card').allTextContents()).join('\n')
    expect(cards).toMatch(/Recep Tayyip Erdogan accused Sweden/)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Help: Evidence' }).press('Enter')
    await page.getByRole('dialog', { name: 'Help: Evidence' }).getByText('Whole article').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Keys and mouse' }).press('Enter')
    const topics = page.getByRole('dialog').getByRole('button')
    expect(await topics.filter({ hasText: /^(?:Query|Review|Decisions)$/ }).count()).toBe(0)
    await topics.filter({ hasText: /^Time$/ }).waitFor()
    expect(problems).toEqual([])
  })
})

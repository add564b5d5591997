import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExtractedArticle } from '@newsgraph/core'
import { type GraphStore, openStore, startServer } from '@newsgraph/core/node'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { savedFile } from '../helpers/downloads.js'
import {
  drawn,
  launch,
  noBrowser,
  openPage,
  picture,
  pointOf,
  settled,
  UI,
  violations,
  writeQuery,
} from '../helpers/viewer.js'

const reason = noBrowser()

const IMAGE = '<img src=x onerror="document.title=\'owned\'">'
const SCRIPT = '</script><script>document.title="owned"</script>'
const RTL = '\u202eمحمد\u2066 abc\u202c'
const LONG = 'Long Name '.repeat(1000)
const FORMULA = '=HYPERLINK("http://evil.example")'
const NAMES = [IMAGE, SCRIPT, RTL, LONG, FORMULA, "Robert'); MATCH (n) DETACH DELETE n //"]

/** An article in which each hostile name accuses the next, written past the extractor. */
const hostileArticle = (): ExtractedArticle => {
  const actors = NAMES.map((name, i) => ({
    id: `person:x${i}`,
    name,
    type: 'person' as const,
    country: null,
    code: null,
    aliases: [name],
    mentions: [],
  }))
  let at = 0
  const sentences = NAMES.map((name, i) => {
    const text = `${name} accused ${NAMES[(i + 1) % NAMES.length]}.`
    const start = at
    at += text.length + 1
    return { start, end: start + text.length, text }
  })
  const statements = NAMES.map((name, i) => {
    const { start, end } = sentences[i]
    const verb = start + name.length + 1
    return {
      id: `s${i}`,
      subject: actors[i].id,
      object: actors[(i + 1) % NAMES.length].id,
      argument: null,
      reciprocal: false,
      relation: 'ACCUSED',
      verb: 'accuse',
      phrase: 'accused',
      plover: null,
      cameo: '112',
      quad: 3,
      goldstein: null,
      status: 'asserted' as const,
      negated: false,
      act: null,
      speaker: actors[(i + 2) % NAMES.length].id,
      reportedBy: [actors[(i + 3) % NAMES.length].id, actors[i].id],
      date: '2024-01-01',
      dateFrom: '2024-01-01',
      dateTo: '2024-01-01',
      datePrecision: 'day' as const,
      place: null,
      sentence: i,
      start,
      end,
      subjectSpan: [start, verb - 1] as const,
      triggerSpan: [verb, verb + 7] as const,
      objectSpan: [verb + 8, end - 1] as const,
      rule: IMAGE,
      confidence: 0.9,
    }
  })
  return {
    extraction: {
      id: 'hostile',
      title: IMAGE,
      publishedAt: '2024-01-02',
      publisher: SCRIPT,
      url: "javascript:alert('owned')",
      actors: actors.map((a, i) => ({
        ...a,
        mentions: [
          {
            start: sentences[i].start,
            end: sentences[i].start + a.name.length,
            kind: 'name' as const,
            how: 'exact' as const,
          },
        ],
      })),
      statements,
      affiliations: [],
      issues: [],
    },
    contentHash: 'h',
    sentences,
  }
}

describe.skipIf(reason !== null)('the viewer in every state', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-states-'))
  let browser: Browser
  const open: { store: GraphStore; stop: () => Promise<void> }[] = []

  const serve = async (
    name: string,
    articles: readonly ExtractedArticle[],
  ): Promise<{ url: string; stop: () => Promise<void>; store: GraphStore }> => {
    const store = await openStore(join(folder, `${name}.db`))
    if (articles.length > 0) await store.write({ articles }, { engine: 'test' })
    const { url, stop } = await startServer({ store, ui: UI, port: 0 })
    open.push({ store, stop })
    return { url, stop, store }
  }
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    for (const { store, stop } of open) {
      await stop().catch(() => undefined)
      await store.close()
    }
  })

  it('says how to begin where there is no graph', async () => {
    const { url } = await serve('empty', [])
    const { page, problems } = await openPage(browser, url)
    await page.getByRole('heading', { name: 'No graph yet' }).waitFor()
    expect(await page.locator('.state code').textContent()).toMatch(/newsgraph build/)
    expect(await violations(page)).toEqual([])
    await picture(page, 'state-empty')
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('shows whatever a text holds as text, on every surface', async () => {
    const { url } = await serve('hostile', [hostileArticle()])
    const { page, problems } = await openPage(browser, url)
    await settled(page)
    expect((await drawn(page)).nodes).toHaveLength(NAMES.length)
    const edge = await page.evaluate(() => window.newsgraphCanvas!.edges('[source="person:x0"]')[0].id())
    const at = await pointOf(page, edge)
    await page.mouse.click(at.x, at.y)
    await page.locator('.card').first().waitFor()
    expect(await page.locator('.card .sentence').first().textContent()).toContain(IMAGE)
    expect(await page.locator('.card a').count()).toBe(0)
    expect(await page.locator('.card dt:has-text("Passed on by") + dd').first().textContent()).toBe(
      `${NAMES[3].slice(0, 160)}, then ${NAMES[0]}`,
    )
    await picture(page, 'hostile-evidence')
    await page.getByRole('button', { name: 'Whole article' }).first().click()
    await page.locator('.article-text').waitFor()
    expect(await page.locator('.article-text').textContent()).toContain(SCRIPT)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('combobox').pressSequentially('img', { delay: 10 })
    await page.getByRole('option', { name: '<img' }).first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.search-row').first().waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    expect(await page.locator('.table-view tbody tr').count()).toBe(NAMES.length)
    await picture(page, 'hostile-table')
    await page.getByRole('button', { name: 'Graph', exact: true }).click()
    await settled(page)
    await page.getByRole('button', { name: 'Export' }).click()
    const path = await savedFile(page, () =>
      page.getByRole('menuitem', { name: 'Page with evidence (HTML), works offline' }).click(),
    )
    const offline = await openPage(browser, `file://${path}`)
    await settled(offline.page)
    for (const p of [page, offline.page]) {
      expect(await p.title()).toBe('newsgraph')
      expect(await p.locator('img').count()).toBe(0)
      expect(await p.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
    expect([...problems, ...offline.problems]).toEqual([])
    await offline.page.context().close()
    await page.context().close()
  })

  it('names a mistake in a query where it is, refuses to write, and finds a way out where nothing fits', async () => {
    const { page, problems } = await openPage(browser, `${(await serve('query', [hostileArticle()])).url}#p=1`)
    await page.getByRole('heading', { name: 'No relation fits' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'state-no-match')
    await page.locator('.state').getByRole('button', { name: 'Clear filters' }).click()
    await settled(page)
    expect((await drawn(page)).edges.length).toBe(NAMES.length)
    await page.getByRole('button', { name: 'Query' }).click()
    await writeQuery(page, 'MATCH (a:Actor RETURN a')
    await page.keyboard.press('Control+Enter')
    await page.locator('.query-problem').waitFor()
    await picture(page, 'query-error')
    await writeQuery(page, 'MATCH (n) DETACH DELETE n')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => page.locator('.query-problem').textContent()).toMatch(/not allowed/)
    // The browser itself notes an answer of 400; nothing else may be there.
    expect(problems.filter(p => !/status of 400/.test(p))).toEqual([])
    await page.context().close()
  })

  it('keeps what it has where the server goes, and goes on when it is back', async () => {
    const { url, stop, store } = await serve('gone', [hostileArticle()])
    const { page } = await openPage(browser, url)
    await settled(page)
    const before = await drawn(page)
    await stop()
    await page.getByRole('checkbox', { name: 'Verbal conflict' }).uncheck()
    await page.locator('.banner').waitFor()
    expect(await drawn(page)).toEqual(before)
    expect(await violations(page)).toEqual([])
    await picture(page, 'state-gone')
    const again = await startServer({ store, ui: UI, port: Number(new URL(url).port) })
    open.push({ store, stop: again.stop })
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'No relation fits' }).waitFor()
    await page.context().close()
  })
})

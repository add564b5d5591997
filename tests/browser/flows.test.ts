import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileOverrides, type GraphStore, ingest, openStore, readArticles, startServer } from '@newsgraph/core/node'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { canEmulateMedia } from '../helpers/browsers.js'
import { savedFile } from '../helpers/downloads.js'
import { loadExtractor } from '../helpers/engine.js'
import {
  drawn,
  EXAMPLES,
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

describe.skipIf(reason !== null)('the viewer over the examples', { retry: 2 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-viewer-'))
  let browser: Browser
  let store: GraphStore
  let server: Awaited<ReturnType<typeof startServer>>
  let problems: string[] = []
  const pages: Page[] = []

  const open = async (hash = '', options = {}): Promise<Page> => {
    const opened = await openPage(browser, `${server.url}${hash}`, options)
    problems = opened.problems
    pages.push(opened.page)
    await settled(opened.page)
    return opened.page
  }
  const rows = (page: Page) => page.locator('.table-view tbody tr')
  const edgeOf = async (page: Page, relation: RegExp): Promise<string> =>
    page.evaluate(
      source =>
        window
          .newsgraphCanvas!.edges()
          .filter(e => new RegExp(source).test(e.data('label')))[0]
          .id(),
      relation.source,
    )
  const saved = async (page: Page, item: string): Promise<string> => {
    await page.getByRole('button', { name: 'Export' }).click()
    return savedFile(page, () => page.getByRole('menuitem', { name: item }).click())
  }

  beforeAll(async () => {
    store = await openStore(join(folder, 'g.db'))
    await ingest(readArticles(EXAMPLES), { extractor: await loadExtractor(), store, onIssue: () => undefined })
    server = await startServer({ store, ui: UI, port: 0, overrides: fileOverrides(join(folder, 'o.json')) })
    browser = await launch()
  })
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close()
    expect(problems).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await store?.close()
  })

  it('goes by mouse from a search to a sentence, a window of time, a link, a query, a file and the table', async () => {
    const page = await open()
    expect((await drawn(page)).edges.length).toBeGreaterThan(40)
    expect(await page.locator('.meta').evaluate(meta => meta.scrollWidth - meta.clientWidth)).toBe(0)
    await picture(page, 'graph-light')
    // search → the actor is selected
    await page.getByRole('combobox', { name: 'Find an actor' }).pressSequentially('beijing', { delay: 20 })
    await page.getByRole('option', { name: /China/ }).waitFor()
    await picture(page, 'search')
    await page.getByRole('option', { name: /China/ }).click()
    await page.getByRole('heading', { name: 'China' }).waitFor()
    await settled(page)
    await picture(page, 'actor')
    // only its neighbourhood, then expand a neighbour by double click
    await page.getByRole('button', { name: 'Only its neighbourhood' }).click()
    await settled(page)
    const around = await drawn(page)
    expect(around.nodes).toContain('country:CHN')
    await picture(page, 'neighbourhood')
    const neighbour = await pointOf(page, 'country:USA')
    await page.mouse.dblclick(neighbour.x, neighbour.y)
    await expect.poll(async () => (await drawn(page)).nodes.length).toBeGreaterThan(around.nodes.length)
    await settled(page)
    const expanded = await drawn(page)
    expect(expanded.nodes).toEqual(expect.arrayContaining([...around.nodes]))
    await page.getByRole('button', { name: 'Undo' }).click()
    await settled(page)
    expect(await drawn(page)).toEqual(around)
    await page.getByRole('button', { name: 'Whole graph' }).click()
    await settled(page)
    // click an edge → its sentence, marked
    const edge = await edgeOf(page, /^acquired/)
    const at = await pointOf(page, edge)
    await page.mouse.click(at.x, at.y)
    await page.locator('.card').first().waitFor()
    expect(await page.locator('.evidence h2').textContent()).toMatch(/→/)
    expect(await page.locator('.card mark.relation').first().textContent()).toMatch(/^relation: .*acquir/)
    expect(await page.locator('.card mark.subject').first().textContent()).toMatch(/^subject: /)
    await picture(page, 'edge-evidence')
    // the whole article, every statement in it
    await page.getByRole('button', { name: 'Whole article' }).first().click()
    await page.locator('.article-statements li').first().waitFor()
    expect(await page.locator('.article-sentence.picked mark.relation').count()).toBe(1)
    await picture(page, 'article')
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    // a window of time, drawn on the bars
    const box = (await page.locator('.brush').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.7, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 4, box.y + 20, { steps: 6 })
    await page.mouse.up()
    await settled(page)
    const windowed = await drawn(page)
    expect(windowed.edges.length).toBeLessThan(expanded.edges.length + 200)
    expect(page.url()).toMatch(/d=20/)
    await picture(page, 'time')
    // the link restores it
    await page.getByRole('button', { name: 'Share' }).click()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const other = await open(link.slice(server.url.length))
    expect(await drawn(other)).toEqual(windowed)
    expect(await other.locator('.evidence h2').textContent()).toBe(await page.locator('.evidence h2').textContent())
    await page.getByRole('button', { name: 'All dates' }).click()
    await settled(page)
    // query
    await page.getByRole('button', { name: 'Query' }).click()
    await page.locator('.cm-content').waitFor()
    await writeQuery(page, 'MATCH (a:Actor)-[r:SANCTIONED]->(b:Actor) RETURN a.id AS a, b.id AS b')
    await page.keyboard.press('Control+Enter')
    await page.locator('.results tbody tr').first().waitFor()
    await picture(page, 'query-table')
    await page.getByRole('button', { name: /Show \d+ actors in the graph/ }).click()
    await settled(page)
    const among = await drawn(page)
    const ends = (await store.query('MATCH (a:Actor)-[r:SANCTIONED]->(b:Actor) RETURN a.id AS a, b.id AS b')).flatMap(
      r => [r.a, r.b],
    )
    expect(among.nodes).toEqual([...new Set(ends)].sort())
    await picture(page, 'query-graph')
    // export and table
    const csv = readFileSync(await saved(page, 'Table (CSV)'), 'utf8')
    expect(csv.trim().split('\r\n').length).toBeGreaterThan(ends.length / 2)
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    expect(await rows(page).count()).toBe(among.edges.length)
  })

  it('goes the same way by keyboard alone', async () => {
    const page = await open()
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await press('/')
    await page.keyboard.type('russia')
    await page
      .getByRole('option', { name: /^Russia / })
      .first()
      .waitFor()
    await press('ArrowDown', 'Enter')
    await page.getByRole('heading', { name: 'Russia', exact: true }).waitFor()
    // to the canvas, over it to a relation, and into its evidence
    await page.locator('#graph').focus()
    await press('n')
    await settled(page)
    const around = await drawn(page)
    await press('ArrowRight')
    await settled(page)
    await press('e')
    await settled(page)
    expect((await drawn(page)).nodes.length).toBeGreaterThanOrEqual(around.nodes.length)
    await press('Shift+E', 'r')
    await settled(page)
    expect(page.url()).toMatch(/[#&]e=/)
    await page.locator('.card').first().waitFor()
    await press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('evidence')
    expect(await page.locator('.card mark.object').first().textContent()).toMatch(/^object: /)
    // time by its thumbs
    await page.getByRole('slider', { name: /^From / }).focus()
    await press('End', 'ArrowLeft', 'ArrowLeft')
    await settled(page)
    expect(page.url()).toMatch(/d=20/)
    for (let i = 0; i < 3 && page.url().includes('d=20'); i++) await press('Control+z')
    await settled(page)
    expect(page.url()).not.toMatch(/d=20/)
    // query
    await page.locator('#graph').focus()
    await press('q')
    await page.locator('.cm-content').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.className ?? '')).toMatch(/cm-content/)
    await press('Control+Enter')
    await page.locator('.results tbody tr').first().waitFor()
    // the table: sort, open a row
    await page.locator('#graph').focus()
    await press('t')
    await page.locator('.table-view').waitFor()
    await page.getByRole('button', { name: /^Object/ }).focus()
    await press('Enter')
    expect(await page.locator('th[aria-sort=ascending]').textContent()).toMatch(/Object/)
    await rows(page)
      .first()
      .getByRole('button', { name: /read the evidence/ })
      .focus()
    await press('Enter')
    await page.locator('tr.chosen').waitFor()
    // export
    await page.getByRole('button', { name: 'Export' }).focus()
    await press('Enter')
    await page.getByRole('menuitem').first().waitFor()
    expect(await savedFile(page, () => press('ArrowDown', 'ArrowDown', 'Enter'))).toMatch(/\.json$/)
    await press('Escape', '?')
    await page.getByRole('dialog').waitFor()
    await picture(page, 'help')
  })

  it('filters graph and table alike, by every filter', async () => {
    const page = await open()
    const check = async (): Promise<number> => {
      await settled(page)
      const { edges } = await drawn(page)
      const shown = Number(await page.locator('.showing b').first().textContent())
      expect(shown).toBe(edges.length)
      await page.getByRole('button', { name: 'Table', exact: true }).click()
      expect(await rows(page).count()).toBe(Math.min(100, edges.length))
      await page.getByRole('button', { name: 'Graph', exact: true }).click()
      await settled(page)
      return edges.length
    }
    const all = await check()
    await page.getByRole('checkbox', { name: 'Person' }).uncheck()
    expect(await check()).toBeLessThan(all)
    const types = await page.evaluate(() => window.newsgraphCanvas!.nodes('[type="person"]').length)
    expect(types).toBe(0)
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await page.getByRole('checkbox', { name: 'Verbal cooperation' }).uncheck()
    expect(await check()).toBeLessThan(all)
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await page.getByRole('checkbox', { name: 'Planned' }).check()
    expect(await check()).toBeGreaterThan(all)
    expect(await page.evaluate(() => window.newsgraphCanvas!.edges('[line="dashed"]').length)).toBeGreaterThan(0)
    await picture(page, 'planned')
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await page.locator('summary', { hasText: 'Publisher' }).click()
    await page.getByRole('group', { name: 'Publisher' }).getByRole('checkbox').first().uncheck()
    expect(await check()).toBeLessThan(all)
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await page.getByRole('slider', { name: 'Confidence at least' }).focus()
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
    await settled(page)
    expect(page.url()).toMatch(/p=0\.85/)
    expect((await drawn(page)).edges.length).toBeLessThan(all)
    for (let i = 0; i < 4 && page.url().includes('p='); i++) await page.keyboard.press('Control+z')
    expect(await check()).toBe(all)
    // every status at once, all in the address
    await page.goto(`${server.url}#st=asserted&st=planned&st=possible&st=demanded&st=denied&st=negated`)
    await settled(page)
    expect(await page.getByRole('checkbox', { name: 'Demanded' }).isChecked()).toBe(true)
  })

  it('pins by dragging, opens edges into relations, selects several, finds the ways between two', async () => {
    const page = await open()
    const before = await pointOf(page, 'country:RUS')
    await page.mouse.move(before.x, before.y)
    await page.mouse.down()
    await page.mouse.move(before.x + 60, before.y + 30, { steps: 4 })
    await page.mouse.up()
    expect(page.url()).toMatch(/pin=country/)
    expect(await page.evaluate(() => window.newsgraphCanvas!.getElementById('country:RUS').hasClass('pinned'))).toBe(
      true,
    )
    const many = await page.evaluate(() =>
      window
        .newsgraphCanvas!.edges()
        .filter(e => / \+\d/.test(e.data('label')))[0]
        .id(),
    )
    await page.goto(`${server.url}#e=${encodeURIComponent(many)}`)
    await settled(page)
    await page.getByRole('button', { name: 'Draw each' }).click()
    await settled(page)
    expect((await drawn(page)).edges.filter(id => id.startsWith(`${many}#`)).length).toBeGreaterThan(1)
    await picture(page, 'opened-edge')
    await page.getByRole('button', { name: 'Close evidence' }).click()
    const first = await pointOf(page, 'country:CHN')
    await page.mouse.click(first.x, first.y)
    await page.locator('.card').first().waitFor()
    await settled(page)
    const second = await pointOf(page, 'country:UKR')
    await page.keyboard.down('Shift')
    await page.mouse.click(second.x, second.y)
    await page.keyboard.up('Shift')
    await page.getByRole('button', { name: 'Ways between them' }).click()
    await page.locator('.ways li').first().waitFor()
    await settled(page)
    expect(await page.evaluate(() => window.newsgraphCanvas!.edges('.way').length)).toBeGreaterThan(1)
    await picture(page, 'ways')
  })

  it('plays through time without moving an actor', async () => {
    const page = await open()
    const places = () =>
      page.evaluate(() => Object.fromEntries(window.newsgraphCanvas!.nodes().map(n => [n.id(), n.position()])))
    const before = await places()
    await page.getByRole('button', { name: 'Play' }).click()
    await page.waitForTimeout(700)
    const url = page.url()
    expect(url).toMatch(/d=20/)
    await picture(page, 'playing')
    await expect.poll(() => page.url()).not.toBe(url)
    await page.getByRole('button', { name: 'Pause' }).click()
    for (const [id, place] of Object.entries(await places())) expect(place).toEqual(before[id])
  })

  it('confirms, rejects and takes back; notes merges and splits', async () => {
    const page = await open('#s=country:CHN')
    await page.locator('.card').first().waitFor()
    const count = async (): Promise<number> =>
      Number.parseInt((await page.locator('.evidence h3', { hasText: 'statement' }).textContent()) ?? '', 10)
    const before = await count()
    await page.getByRole('button', { name: 'Confirm' }).first().click()
    await page.locator('.chip.confirmed').waitFor()
    await page.getByRole('button', { name: 'Reject' }).nth(1).click()
    await expect.poll(count).toBe(before - 1)
    await page.getByRole('button', { name: 'Split …' }).click()
    await page.getByRole('dialog').getByRole('checkbox').first().check()
    await picture(page, 'split')
    await page.getByRole('button', { name: /^Split 1/ }).click()
    await page.locator('.notice').waitFor()
    await page.goto(`${server.url}#s=country:CHN&s=country:JPN`)
    await page.getByRole('button', { name: 'Same actor: merge' }).click()
    await page.getByRole('button', { name: 'Decisions, 4' }).click()
    await page.locator('.decisions li').first().waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'decisions')
    for (let left = 4; left > 0; left--) {
      await page.getByRole('button', { name: 'Take back' }).first().click()
      await expect.poll(() => page.locator('.decisions li').count()).toBe(left - 1)
    }
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.goto(`${server.url}#s=country:CHN`)
    await page.locator('.card').first().waitFor()
    await expect.poll(count).toBe(before)
  })

  it('exports what is shown in formats that can be read again, and a page that works from a file', async () => {
    const page = await open()
    const { nodes, edges } = await drawn(page)
    const json = JSON.parse(readFileSync(await saved(page, 'JSON'), 'utf8'))
    expect([json.actors.length, json.edges.length]).toEqual([nodes.length, edges.length])
    const parse = (text: string) =>
      page.evaluate(source => {
        const xml = new DOMParser().parseFromString(source, 'application/xml')
        const n = (tag: string) => xml.getElementsByTagName(tag).length
        return { wrong: n('parsererror'), node: n('node'), edge: n('edge'), path: n('path'), text: n('text') }
      }, text)
    expect(await parse(readFileSync(await saved(page, 'GraphML'), 'utf8'))).toMatchObject({
      wrong: 0,
      node: nodes.length,
      edge: edges.length,
    })
    const svg = await parse(readFileSync(await saved(page, 'Drawing (SVG)'), 'utf8'))
    expect(svg.wrong).toBe(0)
    expect(svg.text).toBeGreaterThanOrEqual(nodes.length)
    const png = readFileSync(await saved(page, 'Picture (PNG)'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(600)
    const file = await saved(page, 'Page with evidence (HTML), works offline')
    expect(existsSync(file)).toBe(true)
    const offline = await openPage(browser, `file://${file}`, { offline: true })
    await settled(offline.page)
    expect(await drawn(offline.page)).toEqual({ nodes, edges })
    const edge = await edgeOf(offline.page, /^acquired/)
    const at = await pointOf(offline.page, edge)
    await offline.page.mouse.click(at.x, at.y)
    await offline.page.locator('.card mark.relation').first().waitFor()
    expect(await violations(offline.page)).toEqual([])
    await picture(offline.page, 'offline-page')
    expect(offline.problems).toEqual([])
    await offline.page.context().close()
  })

  it('has nothing for axe-core to find in any panel', async () => {
    const page = await open('#s=country:CHN')
    await page.locator('.card').first().waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'evidence')
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    expect(await violations(page)).toEqual([])
    await picture(page, 'table')
    await page.getByRole('button', { name: 'Graph', exact: true }).click()
    await page.getByRole('button', { name: 'Query' }).click()
    await page.locator('.cm-content').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.locator('.results tbody tr').first().waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'query')
    await page.getByRole('button', { name: 'Close query' }).click()
    await page.getByRole('button', { name: 'Keys and mouse' }).click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Whole article' }).first().click()
    await page.locator('.article-statements li').first().waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'article')
  })

  it('fits a phone, forced colours, and people who want no motion', async () => {
    const page = await open(`#e=${encodeURIComponent('country%3ACHN|person%3Anancy-pelosi|4|asserted')}`, {
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
      forcedColors: 'active',
    })
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBeLessThanOrEqual(320)
    if (canEmulateMedia()) expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(0)
    await picture(page, 'phone-evidence')
    await page.getByRole('button', { name: 'Close evidence' }).click()
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    expect(await page.getByRole('checkbox', { name: 'Person' }).isVisible()).toBe(true)
    await picture(page, 'phone-filters')
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    expect(await width()).toBeLessThanOrEqual(320)
    expect(await violations(page)).toEqual([])
    await picture(page, 'phone-table')
  })
})

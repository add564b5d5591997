import type { Page, Route } from 'playwright-core'
import { expect, it } from 'vitest'
import { bigActorName, makeBigStore } from '../helpers/big-store.js'
import { describeStage } from '../helpers/stage.js'
import { drawn, settled } from '../helpers/viewer.js'

interface Answer {
  readonly edges: readonly { readonly key: string; readonly source: string; readonly target: string }[]
}

const places = (page: Page): Promise<Readonly<Record<string, { x: number; y: number }>>> =>
  page.evaluate(() =>
    Object.fromEntries(window.newsgraphCanvas!.nodes().map(n => [n.id(), { ...n.position() }] as const)),
  )
/** Notes what is drawn, and where, the next time the canvas says that it is. */
const noteNextPicture = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const graph = document.getElementById('graph')!
    const watcher = new MutationObserver(() => {
      if (graph.dataset.state === 'drawing') return
      watcher.disconnect()
      const cy = window.newsgraphCanvas!
      const nodes = Object.fromEntries(cy.nodes().map(n => [n.id(), { ...n.position() }] as const))
      Object.assign(window, { noted: { nodes, edges: cy.edges().map(e => e.id()) } })
    })
    watcher.observe(graph, { attributeFilter: ['data-state'] })
  })
const noted = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { noted: { nodes: Record<string, { x: number; y: number }>; edges: string[] } }).noted,
  )
const pathsAsked = (page: Page): string[] => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname.replace('/api/', '')))
  return asked
}

describeStage(
  'what an input shows',
  path => makeBigStore(path, { actors: 2000, edges: 6000 }),
  stage => {
    const graphOf = async (query: string): Promise<Answer> =>
      (await fetch(`${stage.url}api/graph?budget=150&${query}`)).json() as Promise<Answer>
    const expectDrawn = async (page: Page, query: string): Promise<void> => {
      const { edges } = await graphOf(query)
      const now = await drawn(page)
      expect(now.edges).toEqual(edges.map(e => e.key).sort())
      expect(now.nodes).toEqual([...new Set(edges.flatMap(e => [e.source, e.target]))].sort())
    }

    it('is on the canvas before timeline and counts are asked for', async () => {
      const page = await stage.show('#')
      const held: Route[] = []
      await page.route(/\/api\/(?:timeline|facets)/, route => void held.push(route))
      const { edges } = await graphOf('quad=0&quad=2&quad=3&quad=4')
      await page.getByLabel('Verbal cooperation').click()
      await expect.poll(async () => (await drawn(page)).edges).toEqual(edges.map(e => e.key).sort())
      await page.getByText('Showing the strongest 150').waitFor()
      expect(await page.locator('.app').getAttribute('aria-busy')).toBe('true')
      await expect.poll(() => held.length).toBe(2)
      for (const route of held) await route.continue()
      await page.unroute(/\/api\/(?:timeline|facets)/)
      await settled(page)
      await expectDrawn(page, 'quad=0&quad=2&quad=3&quad=4')
    })

    it('is all that belongs there from its first picture on; after it actors only find better places', async () => {
      const page = await stage.show('#d=2024-02-05~2024-12-22')
      const before = await places(page)
      await noteNextPicture(page)
      await page.getByLabel('Earlier').click()
      await settled(page)
      const first = await noted(page)
      const now = await drawn(page)
      expect([...first.edges].sort()).toEqual(now.edges)
      expect(Object.keys(first.nodes).sort()).toEqual(now.nodes)
      const after = await places(page)
      const kept = now.nodes.filter(id => id in before)
      expect(kept.length).toBeGreaterThan(20)
      for (const id of kept) expect([first.nodes[id], after[id]]).toEqual([before[id], before[id]])
      const fresh = now.nodes.filter(id => !(id in before))
      expect(fresh.length).toBeGreaterThan(0)
      for (const places of [first.nodes, after])
        for (const id of fresh)
          for (const other of now.nodes)
            if (other !== id)
              expect(Math.hypot(places[id].x - places[other].x, places[id].y - places[other].y)).toBeGreaterThan(20)
    })

    it('asks for no other timeline where only the window of time has moved', async () => {
      const page = await stage.show('#d=2024-06-03~2024-12-29')
      const asked = pathsAsked(page)
      await page.getByLabel('Earlier').click()
      await settled(page)
      expect(asked.filter(path => path !== 'version')).toEqual(['graph', 'facets'])
      await expectDrawn(page, 'from=2024-05-27&to=2024-12-22')
    })

    it('is that of the last of many inputs that follow closely', async () => {
      const page = await stage.show('#d=2024-06-03~2024-12-29')
      await page.evaluate(async () => {
        for (let n = 0; n < 6; n++) {
          document.querySelector<HTMLElement>('[aria-label=Earlier]')!.click()
          await new Promise(done => setTimeout(done))
        }
      })
      await settled(page)
      await expectDrawn(page, 'from=2024-04-22&to=2024-11-17')
      await page.getByLabel('Verbal conflict').click()
      await page.getByLabel('Verbal conflict').click()
      await page.getByLabel('Person').click()
      await settled(page)
      const types = 'country organisation company igo media military armed_group group place'.split(' ')
      await expectDrawn(page, `from=2024-04-22&to=2024-11-17&${types.map(type => `type=${type}`).join('&')}`)
    })

    it('lists the hits of each letter, and takes the first on Enter without asking again', async () => {
      const page = await stage.show('#')
      const asked = pathsAsked(page)
      const name = bigActorName(1234)
      const list = page.locator('.search-list [role=option]')
      await page.locator('#search').focus()
      for (let letters = 1; letters <= 3; letters++) {
        await page.keyboard.press(name[letters - 1])
        const hits = (await (await fetch(`${stage.url}api/search?q=${name.slice(0, letters)}`)).json()) as {
          id: string
        }[]
        await expect.poll(() => list.evaluateAll(rows => rows.map(row => row.dataset.key))).toEqual(hits.map(h => h.id))
      }
      await page.locator('#search').fill(name)
      await expect.poll(() => list.count()).toBeGreaterThan(0)
      await list.filter({ hasText: name }).first().waitFor()
      const searches = asked.filter(path => path === 'search').length
      await page.keyboard.press('Enter')
      await page.locator('#evidence h2', { hasText: name }).waitFor()
      await settled(page)
      expect(asked.filter(path => path === 'search')).toHaveLength(searches)
      expect(await page.evaluate(() => (document.getElementById('search') as HTMLInputElement).value)).toBe('')
      const chosen = (await drawn(page)).nodes.filter(id => id.endsWith(':1234'))
      expect(chosen).toHaveLength(1)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('graph')
    })
  },
)

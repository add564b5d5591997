import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { makeBigStore } from '../helpers/big-store.js'
import { describeStage } from '../helpers/stage.js'
import { drawn, picture, pointOf, settled } from '../helpers/viewer.js'

/** How much ink is on the canvas: the sum of what its points cover. */
const ink = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-id="layer2-node"]')!
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    let sum = 0
    for (let i = 3; i < data.length; i += 4) sum += data[i]
    return sum / 255
  })
const drawnNow = (page: Page) =>
  page.evaluate(() => {
    const cy = window.newsgraphCanvas!
    const named: readonly string[] = cy.scratch('_named').ids
    const ranks = new Map(cy.nodes().map(n => [n.id(), Number(n.data('rank'))]))
    return {
      actors: cy.nodes().length,
      relations: cy.edges().length,
      named: named.length,
      strongest: named.includes([...ranks].sort(([, a], [, b]) => b - a)[0][0]),
    }
  })
const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  })

describeStage(
  'the viewer with a big graph',
  path => makeBigStore(path, { actors: 2000, edges: 3000 }),
  stage => {
    it('draws all of it, names few, and says that betweenness is counted from a sample', async () => {
      const page = await stage.show('#b=15000&size=betweenness')
      const now = await drawnNow(page)
      expect(now.actors).toBeGreaterThan(1500)
      expect(now.relations).toBeGreaterThan(2500)
      expect(now.named).toBeGreaterThan(20)
      expect(now.named).toBeLessThan(250)
      expect(now.strongest).toBe(true)
      expect(await ink(page)).toBeGreaterThan(5000)
      await page.getByText('Counted from 1,000 actors').waitFor()
      await picture(page, 'crowd')
    })

    it('follows the mouse: moves, zooms, selects an actor and a relation, and lets the rest fade', async () => {
      const page = await stage.show('#b=15000')
      const before = await page.evaluate(() => ({ ...window.newsgraphCanvas!.pan() }))
      const box = (await page.locator('#graph').boundingBox())!
      const corner = { x: box.x + 70, y: box.y + box.height - 20 }
      await page.mouse.move(corner.x, corner.y)
      await page.mouse.down()
      await page.mouse.move(corner.x + 120, corner.y - 60, { steps: 4 })
      expect(await ink(page)).toBeGreaterThan(5000)
      await page.mouse.up()
      expect(await page.evaluate(() => window.newsgraphCanvas!.pan().x)).toBeCloseTo(before.x + 120, 0)
      const full = await ink(page)

      const [actor, edge] = await page.evaluate(() => {
        const cy = window.newsgraphCanvas!
        const hub = cy
          .nodes()
          .toArray()
          .sort((a, b) => b.degree(false) - a.degree(false))[0]
        return [hub.id(), hub.connectedEdges()[0].id()]
      })
      await page.evaluate(() => void window.newsgraphCanvas!.zoom(1))
      const at = await pointOf(page, actor)
      await page.mouse.click(at.x, at.y)
      await expect.poll(() => decodeURIComponent(page.url())).toContain(actor)
      await page.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Fit to window"]')!.click())
      await twoFrames(page)
      await expect.poll(() => ink(page)).toBeLessThan(full * 0.8)
      await picture(page, 'crowd-selected')

      await page.evaluate(() => void window.newsgraphCanvas!.zoom(1))
      const middle = await pointOf(page, edge)
      await page.mouse.click(middle.x, middle.y)
      await page.locator('#evidence').waitFor()
      await page.keyboard.press('Escape')
    })

    it('shows at once what a filter leaves, before all that belongs there is drawn, and ends with just that', async () => {
      const page = await stage.show('#b=15000')
      const full = await ink(page)
      const asked: string[] = []
      page.on('request', request => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
      await page.evaluate(() => {
        const states: string[] = []
        const graph = document.getElementById('graph')!
        new MutationObserver(() => states.push(graph.dataset.state!)).observe(graph, {
          attributeFilter: ['data-state'],
        })
        Object.assign(window, { states })
      })
      await page.getByLabel('Verbal cooperation').click()
      await settled(page)
      const states = await page.evaluate(() => (window as unknown as { states: string[] }).states)
      expect(states.filter(state => state === 'pictured').length).toBeGreaterThan(0)
      expect(states.at(-1)).toBe('drawn')
      expect(asked.filter(request => request.includes('/api/graph'))).toEqual([
        'POST /api/graph/left',
        'GET /api/graph',
      ])
      const { edges } = (await (
        await fetch(`${stage.url}api/graph?budget=15000&quad=0&quad=2&quad=3&quad=4`)
      ).json()) as {
        edges: readonly { key: string; source: string; target: string }[]
      }
      const now = await drawn(page)
      expect(now.edges).toEqual(edges.map(e => e.key).sort())
      expect(now.nodes).toEqual([...new Set(edges.flatMap(e => [e.source, e.target]))].sort())
      expect(await ink(page)).toBeLessThan(full)
      await page.getByLabel('Verbal cooperation').click()
      await settled(page)
      expect((await drawnNow(page)).relations).toBeGreaterThan(edges.length)
    })

    it('asks for no graph, and draws none anew, where an address only selects', async () => {
      const page = await stage.show('#b=15000')
      const asked: string[] = []
      page.on('request', request => asked.push(new URL(request.url()).pathname))
      const id = await page.evaluate(() => window.newsgraphCanvas!.nodes()[0].id())
      const full = await ink(page)
      await page.evaluate(wanted => {
        location.hash += `&s=${encodeURIComponent(wanted)}`
      }, id)
      await page.locator('#evidence').waitFor()
      await expect.poll(() => ink(page)).toBeLessThan(full * 0.8)
      expect(asked.filter(path => path.startsWith('/api/graph'))).toEqual([])
      expect(await page.locator('#graph').getAttribute('data-state')).toBe('drawn')
      await page.keyboard.press('Escape')
    })

    it('draws an actor where it is dragged to', async () => {
      const page = await stage.show('#b=15000')
      const id = await page.evaluate(() => {
        const cy = window.newsgraphCanvas!
        return cy
          .nodes()
          .toArray()
          .reduce((a, b) => (a.data('rank') > b.data('rank') ? a : b))
          .id()
      })
      await page.evaluate(() => void window.newsgraphCanvas!.zoom(1))
      const at = await pointOf(page, id)
      await page.mouse.move(at.x, at.y)
      await page.mouse.down()
      await page.mouse.move(at.x + 150, at.y + 90, { steps: 5 })
      await page.mouse.up()
      await expect.poll(() => decodeURIComponent(page.url())).toContain('pin')
      await settled(page)
      // What is found at a point is what is drawn there.
      await page.mouse.click(at.x + 150, at.y + 90)
      await expect.poll(() => decodeURIComponent(page.url())).toContain(`s=${id}`)
      await page.keyboard.press('Escape')
    })

    it('is left to Cytoscape again where less is drawn, and comes back', async () => {
      const page = await stage.show('#b=15000')
      const all = await drawnNow(page)
      await page.goto(`${stage.url}#b=100`)
      await settled(page)
      const few = await page.evaluate(() => {
        const cy = window.newsgraphCanvas!
        const worded = cy.edges().filter(e => e.style('label') !== '')
        return {
          relations: cy.edges().length,
          worded: worded.length,
          shape: cy.nodes('[type="person"]').style('shape'),
        }
      })
      expect(few).toMatchObject({ relations: 100, shape: 'ellipse' })
      expect(few.worded).toBeGreaterThan(10)
      await page.goto(`${stage.url}#b=15000`)
      await settled(page)
      const { actors, relations } = await drawnNow(page)
      expect({ actors, relations }).toEqual({ actors: all.actors, relations: all.relations })
    })
  },
)

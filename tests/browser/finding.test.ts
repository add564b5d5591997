import { openStore } from '@newsgraph/core/node'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { buildArticle } from '../helpers/articles.js'
import { makeBigStore } from '../helpers/big-store.js'
import { describeStage } from '../helpers/stage.js'
import { drawn, picture, settled, violations } from '../helpers/viewer.js'

/** A graph of more than is drawn at first, one person of which is in a single report, and one report of a far day. */
const fill = async (path: string): Promise<void> => {
  await makeBigStore(path, { actors: 400, edges: 900 })
  const store = await openStore(path)
  await store.write(
    {
      articles: [
        buildArticle({
          id: 'far',
          publishedAt: '2024-06-01',
          types: { 'Torvald Brekke': 'person' },
          sentences: [
            {
              text: 'Torvald Brekke thanked Norway.',
              statements: [{ subject: 'Torvald Brekke', relation: 'THANKED', object: 'Norway' }],
            },
            {
              text: 'Norway attacked Sweden in 1905.',
              statements: [{ subject: 'Norway', relation: 'ATTACKED', object: 'Sweden', date: '1905-06-07' }],
            },
          ],
        }),
      ],
    } as Parameters<typeof store.write>[0],
    { engine: 'hand' },
  )
  await store.close()
}

/** Names on the canvas as the screen has them, and those of them that lie over one another. */
const names = (page: Page) =>
  page.evaluate(() => {
    const cy = window.newsgraphCanvas!
    const boxes = cy
      .nodes()
      .filter(n => n.style('label') !== '' && n.numericStyle('text-opacity') > 0)
      .map(n => {
        // Cytoscape leaves a margin around a name: what is left is its letters.
        const { x1, y1, x2, y2 } = n.renderedBoundingBox({
          includeNodes: false,
          includeOverlays: false,
          includeUnderlays: false,
        })
        return { name: n.data('label') as string, x1: x1 + 4, y1: y1 + 4, x2: x2 - 4, y2: y2 - 4 }
      })
    const over = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(b => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
        .map(b => `${a.name} / ${b.name}`),
    )
    const all = cy.elements().renderedBoundingBox({})
    return {
      shown: boxes.length,
      actors: cy.nodes().length,
      over,
      cut: boxes.filter(b => b.x1 < 0 || b.y1 < 0 || b.x2 > cy.width() || b.y2 > cy.height()).map(b => b.name),
      filled: Math.max((all.x2 - all.x1) / cy.width(), (all.y2 - all.y1) / cy.height()),
      filledBoth: Math.min((all.x2 - all.x1) / cy.width(), (all.y2 - all.y1) / cy.height()),
    }
  })

describeStage('finding, and what is seen first', fill, stage => {
  it('names as many actors as have room at first sight, none over another, and fills the window', async () => {
    const page = await stage.show('')
    const first = await names(page)
    expect([...first.over, ...first.cut]).toEqual([])
    expect(first.shown / first.actors).toBeGreaterThan(0.4)
    expect(first.filled).toBeGreaterThan(0.85)
    await picture(page, 'first-sight')
    const phone = await stage.open('', { viewport: { width: 390, height: 844 } })
    const small = await names(phone)
    await picture(phone, 'first-sight-phone')
    expect([...small.over, ...small.cut]).toEqual([])
    expect(small.shown / small.actors).toBeGreaterThan(0.5)
    expect(small.filledBoth).toBeGreaterThan(0.7)
    const lines = await phone.locator('.timeline-head').evaluate(({ children }) =>
      [...children]
        .map(child => child.getBoundingClientRect())
        .filter(box => box.height > 0)
        .map(box => Math.round((box.top + box.bottom) / 20)),
    )
    expect(new Set(lines).size).toBe(1)
    expect(await violations(phone)).toEqual([])
    await phone.context().close()
  })

  it('takes the first hit on Enter, also of a name with a typing error that is not drawn', async () => {
    const page = await stage.show('')
    expect((await drawn(page)).nodes).not.toContain('person:torvald-brekke')
    await page.keyboard.press('/')
    await page.keyboard.type('brekek')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Torvald Brekke', exact: true }).waitFor()
    await settled(page)
    expect((await drawn(page)).nodes).toContain('person:torvald-brekke')
    expect(await page.getByRole('combobox', { name: 'Find an actor' }).inputValue()).toBe('')
  })

  it('brings what a link names onto the canvas with its name: an actor, and an edge with both ends', async () => {
    const page = await stage.show('#s=person:torvald-brekke')
    await page.getByRole('heading', { name: 'Torvald Brekke', exact: true }).waitFor()
    const { nodes, edges } = await drawn(page)
    expect(nodes).toEqual(expect.arrayContaining(['person:torvald-brekke', 'country:norway']))
    expect(nodes.length).toBeGreaterThan(50)
    await picture(page, 'brought')
    const key = edges.find(e => e.startsWith('person%3Atorvald-brekke|'))!
    await stage.show(`#e=${encodeURIComponent(key)}`)
    await page.getByRole('heading', { name: 'Torvald Brekke → Norway' }).waitFor()
    expect((await drawn(page)).edges).toContain(key)
  })

  it('draws the days nearly all is of, leads to the rest, and zooms in', async () => {
    const page = await stage.show('')
    const time = page.getByRole('region', { name: 'Time' })
    const bars = () => time.locator('.bars > g').count()
    expect(await bars()).toBeGreaterThan(20)
    await time.getByRole('button', { name: '1 before' }).click()
    await settled(page)
    expect(page.url()).toMatch(/z=1905-06-07/)
    await picture(page, 'timeline-all')
    await time.getByRole('button', { name: 'Zoom out' }).click()
    await settled(page)
    const before = await bars()
    const box = (await time.locator('.brush').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.45, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.55, box.y + 20, { steps: 3 })
    await page.mouse.up()
    await settled(page)
    const window = await time.locator('b.number').textContent()
    await time.getByRole('button', { name: 'Zoom in' }).click()
    await settled(page)
    expect(await bars()).toBeGreaterThan(before / 2)
    expect(await time.locator('b.number').textContent()).toBe(window)
    expect(await violations(page)).toEqual([])
    await picture(page, 'timeline-zoomed')
  })

  it.each([
    [1440, '#s=country:norway'],
    [1000, '#s=country:norway'],
    [660, '#'],
  ])('cuts nothing off the head of the timeline at a width of %i', async (width, hash) => {
    const page = await stage.open(`${hash}&d=2024-01-01~2024-12-31`, { viewport: { width, height: 800 } })
    const { cut, over } = await page.locator('.timeline-head').evaluate(head => ({
      cut: [...head.children].filter(c => c.scrollWidth > c.clientWidth + 1).map(c => c.textContent),
      over: head.scrollWidth - head.clientWidth,
    }))
    expect({ cut, over }).toEqual({ cut: [], over: 0 })
    await picture(page, `timeline-${width}`)
    await page.context().close()
  })

  it('plays past years in which nothing happened', async () => {
    const page = await stage.show('#z=1905-06-07~2026-01-01&d=1905-01-01~1905-12-31')
    await page.getByRole('button', { name: 'Play' }).click()
    await expect.poll(() => page.url()).toMatch(/d=202\d-01-01.*202\d-12-31/)
    await page.getByRole('button', { name: 'Play' }).waitFor()
    await settled(page)
  })

  it('counts in each filter what the others leave, and says what leaves the rest out', async () => {
    const page = await stage.show('#t=person')
    const count = async (name: string): Promise<string> =>
      (await page.locator('label.check', { hasText: name }).locator('.number').textContent()) ?? ''
    const before = await count('Verbal conflict')
    const out = page.locator('.left-out')
    expect(await out.getByRole('button', { name: /by actor type/ }).count()).toBe(1)
    await picture(page, 'left-out')
    await out.getByRole('button', { name: /by actor type/ }).click()
    await settled(page)
    expect(Number((await count('Verbal conflict')).replace(',', ''))).toBeGreaterThan(Number(before))
    expect(await out.getByRole('button', { name: /by actor type/ }).count()).toBe(0)
    await out.getByRole('button', { name: /weaker/ }).click()
    await settled(page)
    expect(await out.getByRole('button', { name: /weaker/ }).count()).toBe(0)
  })
})

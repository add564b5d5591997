import type { Page, Route } from 'playwright-core'
import { expect, it } from 'vitest'
import { bigActorName, makeBigStore } from '../helpers/big-store.js'
import { describeStage } from '../helpers/stage.js'
import { drawn, pointOf, settled } from '../helpers/viewer.js'

interface Held {
  readonly count: () => number
  /** Lets what was held go on, as far as the page still waits for it, and holds no more. */
  readonly release: () => Promise<void>
}

/** Holds back the answers to some requests. */
const hold = async (page: Page, wanted: RegExp): Promise<Held> => {
  const held: Route[] = []
  const keep = (route: Route): void => void held.push(route)
  await page.route(wanted, keep)
  return {
    count: () => held.length,
    release: async () => {
      await page.unroute(wanted, keep)
      for (const route of held) await route.continue().catch(() => undefined)
    },
  }
}

/** What came late has been heard by then, and drawn. */
const heard = async (page: Page): Promise<void> => {
  await page.waitForTimeout(400)
  await settled(page)
}

const placeOf = (page: Page, id: string): Promise<{ x: number; y: number; r: number }> =>
  page.evaluate(wanted => {
    const node = window.newsgraphCanvas!.getElementById(wanted)
    return { ...node.position(), r: node.width() / 2 }
  }, id)
/** Drags an actor, by as much on the screen; the mouse still holds it. */
const pull = async (page: Page, id: string, by: { readonly x: number; readonly y: number }): Promise<void> => {
  const { x, y } = await pointOf(page, id)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by.x, y + by.y, { steps: 5 })
}
const undo = async (page: Page): Promise<void> => {
  await page.locator('#graph').focus()
  await page.keyboard.press('ControlOrMeta+z')
}
const hashOf = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.hash))

const FIRST = bigActorName(0)

describeStage(
  'answers that come late',
  path => makeBigStore(path, { actors: 300, edges: 900 }),
  stage => {
    const idOf = async (name: string): Promise<string> => {
      const answer = await fetch(`${stage.url}api/search?q=${encodeURIComponent(name)}`)
      return ((await answer.json()) as { id: string }[])[0].id
    }
    /** Actors that are not drawn. */
    const absentNames = async (page: Page): Promise<readonly string[]> => {
      const ranks = new Set((await drawn(page)).nodes.map(id => Number(id.split(':')[1])))
      return Array.from({ length: 300 }, (_, rank) => rank).flatMap(rank =>
        ranks.has(rank) ? [] : [bigActorName(rank)],
      )
    }
    const edgesOf = async (query: string): Promise<readonly string[]> => {
      const answer = await fetch(`${stage.url}api/graph?budget=150&${query}`)
      return ((await answer.json()) as { edges: { key: string }[] }).edges.map(e => e.key).sort()
    }

    it.each(['filter', 'selection'])('never mix sentences of a %s with those of the one before', async change => {
      const [id, other] = [await idOf(FIRST), await idOf(bigActorName(1))]
      const page = await stage.show(`#s=${id}`)
      const head = page.locator('#evidence section h3', { hasText: 'statement' }).last()
      const cards = page.locator('#evidence .card')
      await expect.poll(() => cards.count()).toBe(50)
      const before = await head.textContent()
      const late = await hold(page, /evidence\?.*cursor=/)
      await page.getByRole('button', { name: /^Show more of/ }).click()
      await expect.poll(late.count).toBe(1)
      if (change === 'filter') await page.getByLabel('Verbal cooperation').click()
      else await page.evaluate(hash => void Object.assign(location, { hash }), `s=${other}`)
      await expect.poll(() => head.textContent()).not.toBe(before)
      await settled(page)
      const now = [await head.textContent(), await cards.allTextContents()]
      await late.release()
      await heard(page)
      expect([await head.textContent(), await cards.allTextContents()]).toEqual(now)
      // What is asked for now comes as ever.
      const shown = await cards.count()
      await page.getByRole('button', { name: /^Show more of/ }).click()
      await expect.poll(() => cards.count()).toBeGreaterThan(shown)
    })

    it('choose nobody where Enter was for a text that is no longer there', async () => {
      const page = await stage.show('#')
      const late = await hold(page, /\/api\/search/)
      await page.locator('#search').fill(FIRST)
      await page.keyboard.press('Enter')
      await page.locator('#search').fill('Zan')
      await late.release()
      await heard(page)
      expect(await hashOf(page)).toBe('')
      expect(await page.locator('#search').inputValue()).toBe('Zan')
      expect(await page.locator('#evidence').count()).toBe(0)
      await page.locator('#search').fill('')
    })

    it('leave the canvas as it is until a step of the timeline has been counted, and skip none', async () => {
      const page = await stage.show('#d=2024-01-01~2024-03-31')
      const gaveUp: string[] = []
      page.on('requestfailed', request => gaveUp.push(request.url()))
      await page.route(/graph\/within/, async route => {
        await new Promise(done => setTimeout(done, 600))
        await route.continue().catch(() => undefined)
      })
      await page.evaluate(() => {
        const noted: number[] = []
        Object.assign(window, { noted })
        setInterval(() => noted.push(window.newsgraphCanvas!.edges().length), 40)
      })
      await page.getByRole('button', { name: 'Play' }).click()
      await page.getByRole('button', { name: 'Pause' }).waitFor()
      const hashes = new Set<string>()
      for (let i = 0; i < 25; i++) {
        hashes.add(await hashOf(page))
        await page.waitForTimeout(100)
      }
      expect(gaveUp).toEqual([])
      expect(hashes.size).toBeGreaterThan(2)
      const counts = await page.evaluate(() => (window as unknown as { noted: number[] }).noted)
      expect(Math.min(...counts)).toBeGreaterThan(0)
      expect(new Set(counts).size).toBeGreaterThan(2)
      await page.getByRole('button', { name: 'Pause' }).click()
      await page.unroute(/graph\/within/)
      await settled(page)
    })

    it('start no play under a filter of before', async () => {
      const page = await stage.show('#d=2024-01-01~2024-03-31')
      const late = await hold(page, /\/api\/graph\?(?!.*quad)/)
      await page.getByRole('button', { name: 'Play' }).click()
      await expect.poll(late.count).toBe(1)
      await page.getByLabel('Verbal cooperation').click()
      await settled(page)
      await late.release()
      await heard(page)
      expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0)
      expect((await drawn(page)).edges).toEqual(
        await edgesOf('from=2024-01-01&to=2024-03-31&quad=0&quad=2&quad=3&quad=4'),
      )
    })

    it.each(['filter', 'focus'])('play on over what another %s leaves of all time, counted anew', async change => {
      const added = change === 'filter' ? 't=person' : `f=${await idOf(FIRST)}`
      const page = await stage.show('#d=2024-01-01~2024-01-31')
      const counted = (): Promise<string | null> =>
        page.locator('label.check', { hasText: 'Verbal cooperation' }).locator('.number').textContent()
      const before = await counted()
      await page.getByRole('button', { name: 'Play' }).click()
      await page.getByRole('button', { name: 'Pause' }).waitFor()
      await page.evaluate(more => {
        location.hash = `${location.hash}&${more}`
      }, added)
      await settled(page)
      expect(await counted()).not.toBe(before)
      const atFirst = new Set((await drawn(page)).edges)
      expect(atFirst.size).toBeGreaterThan(0)
      // What is of later windows alone comes when they do.
      const joined = async (): Promise<number> => (await drawn(page)).edges.filter(e => !atFirst.has(e)).length
      await expect.poll(joined, { interval: 100, timeout: 8000 }).toBeGreaterThan(3)
      await page.getByRole('button', { name: 'Pause' }).click()
      await settled(page)
    })

    it('take no actor out of the hand that holds it; undo puts it back where it was', async () => {
      const id = await idOf(FIRST)
      const page = await stage.show('#')
      const home = await placeOf(page, id)
      const late = await hold(page, /\/api\/graph\?/)
      await page.getByLabel('Verbal conflict').click()
      await expect.poll(late.count).toBe(1)
      await pull(page, id, { x: 90, y: 60 })
      const there = await placeOf(page, id)
      expect(there.x).toBeGreaterThan(home.x + 20)
      await late.release()
      await heard(page)
      expect(await placeOf(page, id)).toEqual(there)
      await page.mouse.up()
      await settled(page)
      expect(await hashOf(page)).toContain(`pin=${encodeURIComponent(id)}`)
      expect(await placeOf(page, id)).toEqual(there)
      await undo(page)
      await settled(page)
      expect(await hashOf(page)).not.toContain('pin=')
      const back = await placeOf(page, id)
      expect(back.x).toBeCloseTo(home.x)
      expect(back.y).toBeCloseTo(home.y)
    })

    it('bring nothing onto the canvas for a link that was left again', async () => {
      const page = await stage.show('#')
      const [id, absent] = [await idOf(FIRST), await idOf((await absentNames(page))[0])]
      const late = await hold(page, /\/api\/graph\?/)
      await page.evaluate(hash => void Object.assign(location, { hash }), `c=4&s=${absent}`)
      await expect.poll(late.count).toBe(1)
      await undo(page)
      await settled(page)
      await late.release()
      await page.evaluate(hash => void Object.assign(location, { hash }), `s=${id}`)
      await settled(page)
      const type = id.split(':')[0]
      await page
        .locator('label.check', { hasText: type === 'person' ? 'Person' : 'Country' })
        .first()
        .click()
      await heard(page)
      expect(await hashOf(page)).not.toContain('x=')
    })

    it('are not said to be there before they are', async () => {
      const id = await idOf(FIRST)
      const page = await stage.show(`#s=${id}`)
      const showing = page.locator('.showing p').first()
      const before = await showing.textContent()
      const late = await hold(page, /\/api\/graph\?/)
      await page.getByRole('button', { name: 'Only its neighbourhood' }).click()
      await expect.poll(late.count).toBe(1)
      expect(await showing.textContent()).toBe(before)
      await late.release()
      await expect.poll(() => showing.textContent()).toContain('around the chosen actors')
    })

    it('are not waited for with the name of an actor that was found', async () => {
      const page = await stage.show('#')
      // Nobody has met it in this page before.
      const name = (await absentNames(page)).at(-1)!
      const late = await hold(page, /\/api\/(?:graph|actors)/)
      await page.locator('#search').fill(name)
      await page.locator('.search-list [role=option]', { hasText: name }).first().waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name, exact: true }).waitFor()
      await late.release()
      await settled(page)
    })

    it('leave no actor under another that has taken its place meanwhile', async () => {
      const [id, other] = [await idOf(FIRST), await idOf(bigActorName(1))]
      const page = await stage.show('#')
      const was = await placeOf(page, id)
      const point = await pointOf(page, id)
      await page.mouse.click(point.x, point.y)
      await page.locator('#evidence').waitFor()
      await page.locator('#graph').focus()
      await page.keyboard.press('h')
      await settled(page)
      const from = await placeOf(page, other)
      const zoom = await page.evaluate(() => window.newsgraphCanvas!.zoom())
      await pull(page, other, { x: (was.x - from.x) * zoom, y: (was.y - from.y) * zoom })
      await page.mouse.up()
      await settled(page)
      await page.getByRole('button', { name: 'Show 1 hidden' }).click()
      await settled(page)
      const [back, pinned] = [await placeOf(page, id), await placeOf(page, other)]
      expect(Math.hypot(pinned.x - was.x, pinned.y - was.y)).toBeLessThan(5)
      expect(Math.hypot(back.x - pinned.x, back.y - pinned.y)).toBeGreaterThan(back.r + pinned.r - 1)
    })

    it('are read no more after Escape, which leads back to the graph', async () => {
      const page = await stage.show(`#s=${await idOf(FIRST)}`)
      await page.locator('#evidence .card').first().waitFor()
      await page.locator('#graph').focus()
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('evidence')
      await page.keyboard.press('Escape')
      await page.locator('#evidence').waitFor({ state: 'detached' })
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('graph')
    })

    it('say at once that they are of another graph', async () => {
      const page = await stage.open('#')
      await page.route(/\/api\/facets/, async route => {
        const answer = await route.fetch()
        await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), version: 'another' } })
      })
      await page.getByLabel('Verbal cooperation').click()
      await page.getByText('The graph has changed').waitFor()
      await page.context().close()
    })
  },
)

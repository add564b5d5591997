/**
 * From input to picture, in Chromium: filters, windows of time, letters typed into the search box and an actor chosen there, over a store of
 * 100,000 actors and 500,000 edges unless told otherwise. Each build serves itself in a process of its own; with several they take turns, kind by
 * kind. After they are built, from the root:
 * npx tsx --conditions=@newsgraph/source tests/bench/pictures.ts [--before FOLDER-OF-ANOTHER-BUILD] [--store FILE] [--actors N] [--edges N] [--budget N] [--rounds N] [--steps N] [--json]
 *
 * What is measured begins with the browser's own time of the click or key. `picture` is the end of the first frame from which on the canvas shows
 * what belongs there: the very actors and relations that are drawn once the page has nothing more to do (of more than 2,500, their numbers); for
 * letters, the list its final hits. Places of actors may still be refined after it. `first` is the end of the first frame that shows anything of it,
 * `later` is `picture` without the first three of a page, `settled` the last frame in which the page had something to do. Each filter and each window is one that was not met before.
 */
import { mkdtempSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LIMITS } from '@newsgraph/core'
import type { Browser, Page } from 'playwright-core'
import { bigActorName, makeBigStore } from '../helpers/big-store.js'
import { launch, openPage, settled } from '../helpers/viewer.js'
import { quantile } from './quantile.js'
import { serveBuild } from './served.js'

const { values } = parseArgs({
  options: {
    before: { type: 'string' },
    after: { type: 'string', default: '.' },
    store: { type: 'string' },
    actors: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '500000' },
    budget: { type: 'string', default: String(LIMITS.budget.default) },
    rounds: { type: 'string', default: '2' },
    steps: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  },
})

const BOXES = ['Person', 'Verbal cooperation', 'Company', 'Material conflict', 'Country']
/** Filters, and windows of time, in a round. */
const STEPS = Number(values.steps)
const WINDOW = '2024-06-03~2024-12-29'
/** Ranks of actors whose names are typed: frequent ones are drawn, rare ones are not. */
const SOUGHT = [3, 40, 700, 5000, 40_000, 90_000]
const LETTERS = 6
/** Inputs of a kind in a page after which what they run through is compiled, more or less. */
const EARLY = 3

interface Taken {
  /** Whether it is among the first three of its kind in a page: what they run through is not compiled yet. */
  readonly isEarly: boolean
  readonly first: number
  readonly picture: number
  readonly settled: number
}

/**
 * Notes, at the end of every frame in which something was drawn, what is to be seen; and when the last click or key was. Kept in the page, so
 * that nothing waits for this process.
 */
const WATCH = `{
  const seen = window.seen_ = { input: 0, busy: 0, frames: [] }
  for (const kind of ['click', 'keydown'])
    window.addEventListener(kind, event => event.isTrusted && (seen.input = event.timeStamp), true)
  const graph = () => document.getElementById('graph')
  const onCanvas = () => {
    const said = graph().getAttribute('aria-label')
    const [actors, relations] = said.match(/[0-9,]+/g).map(n => Number(n.replaceAll(',', '')))
    if (actors + relations > 2500) return graph().dataset.state === 'drawing' ? null : actors + ' ' + relations
    return window.newsgraphCanvas.elements().map(e => e.id()).sort().join(' ')
  }
  const inList = () =>
    [...document.querySelectorAll('.search-list [role=option], .search-list .empty-row')]
      .map(row => row.dataset.key ?? row.textContent)
      .join(' ')
  const channel = new MessageChannel()
  let noted = null
  channel.port1.onmessage = () => {
    if (noted !== null) seen.frames.push({ ...noted, at: performance.now() })
    noted = null
  }
  const look = () => {
    if (window.newsgraphCanvas && graph()) {
      const isBusy = graph().dataset.state !== 'drawn' || document.querySelector('.app[aria-busy=true]') !== null
      if (isBusy) seen.busy = performance.now()
      const last = seen.frames.at(-1)
      const found = { canvas: onCanvas() ?? last?.canvas, list: inList() }
      if (last?.canvas !== found.canvas || last.list !== found.list) {
        noted = found
        channel.port2.postMessage(0)
      }
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}`

/** What an input took, once the page has nothing more to do; null where nothing changed. */
const taken = (page: Page, what: 'canvas' | 'list'): Promise<Timed> =>
  page.evaluate(`(() => {
    const { input, busy, frames } = window.seen_
    const before = frames.filter(f => f.at < input).at(-1)?.['${what}']
    const after = frames.filter(f => f.at >= input)
    const changes = after.filter((f, i) => f['${what}'] !== (i === 0 ? before : after[i - 1]['${what}']))
    if (changes.length === 0) return null
    return { first: changes[0].at - input, picture: changes.at(-1).at - input, settled: Math.max(changes.at(-1).at, busy) - input }
  })()`)

type Timed = Omit<Taken, 'isEarly'> | null

const afterInput = async (page: Page, input: () => Promise<void>, what: 'canvas' | 'list'): Promise<Timed> => {
  await page.evaluate('window.seen_.frames.splice(0, window.seen_.frames.length - 1), 0')
  await input()
  await page.waitForTimeout(what === 'list' ? 350 : 450)
  await settled(page)
  return taken(page, what)
}

const goTo = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}, 0`)
  await page.waitForTimeout(600)
  await settled(page)
}

/** The box that differs between each two states of a Gray code, so that no state comes twice. */
const boxAt = (step: number): number => Math.log2(step & -step)

const filters = async (page: Page): Promise<readonly Timed[]> => {
  await goTo(page, `b=${values.budget}`)
  const found: Timed[] = []
  for (let step = 1; step <= STEPS; step++) {
    const box = page
      .locator('label.check', { hasText: BOXES[boxAt(step)] })
      .locator('input')
      .first()
    found.push(await afterInput(page, () => box.click(), 'canvas'))
  }
  return found
}

const windows = async (page: Page): Promise<readonly Timed[]> => {
  await goTo(page, `b=${values.budget}&d=${WINDOW}`)
  const found: Timed[] = []
  const earlier = page.locator('[aria-label=Earlier]')
  for (let step = 1; step <= STEPS; step++) found.push(await afterInput(page, () => earlier.click(), 'canvas'))
  return found
}

/** Letters one after the other, then the actor chosen with Enter. */
const search = async (page: Page): Promise<{ letters: Timed[]; chosen: Timed[] }> => {
  const [letters, chosen]: [Timed[], Timed[]] = [[], []]
  for (const rank of SOUGHT) {
    await goTo(page, `b=${values.budget}`)
    await page.locator('#search').focus()
    const name = bigActorName(rank)
    for (const letter of name.slice(0, LETTERS))
      letters.push(await afterInput(page, () => page.keyboard.press(letter === ' ' ? 'Space' : letter), 'list'))
    await page.locator('#search').fill(name)
    await page.waitForTimeout(400)
    const isDrawn = await page.evaluate(`newsgraphCanvas.nodes().some(n => n.data('label').endsWith(' ${rank}'))`)
    const found = await afterInput(page, () => page.keyboard.press('Enter'), 'canvas')
    // One that is drawn already is only marked.
    if (!isDrawn) chosen.push(found)
  }
  return { letters, chosen }
}

type Kind = 'filter' | 'window of time' | 'letter' | 'chosen actor'
type Found = Map<Kind, Taken[]>

const measure = async (page: Page, found: Found, kind: 'filter' | 'window of time' | 'search'): Promise<void> => {
  const add = (name: Kind, all: readonly Timed[]): void => {
    const timed = all.flatMap((t, i) => (t === null ? [] : [{ ...t, isEarly: i < EARLY }]))
    found.set(name, [...(found.get(name) ?? []), ...timed])
  }
  if (kind === 'filter') add(kind, await filters(page))
  else if (kind === 'window of time') add(kind, await windows(page))
  else {
    const { letters, chosen } = await search(page)
    add('letter', letters)
    add('chosen actor', chosen)
  }
}

const spread = (list: readonly number[]): string => [0.5, 0.95].map(q => Math.round(quantile(list, q))).join(', ')
const summarise = (all: readonly Taken[]) => ({
  samples: all.length,
  first: spread(all.map(t => t.first)),
  picture: spread(all.map(t => t.picture)),
  later: spread(all.filter(t => !t.isEarly).map(t => t.picture)),
  settled: spread(all.map(t => t.settled)),
})

const open = async (browser: Browser, address: string): Promise<Page> => {
  const { page } = await openPage(browser, `${address}#b=${values.budget}`)
  await settled(page)
  // What the server does for the first search is in its way until then.
  await page.waitForTimeout(3000)
  await page.evaluate(WATCH)
  return page
}

const store = values.store ?? join(mkdtempSync(join(tmpdir(), 'newsgraph-bench-')), 'big.db')
await makeBigStore(store, { actors: Number(values.actors), edges: Number(values.edges) })
const builds = { ...(values.before ? { before: values.before } : {}), after: values.after }
const browser = await launch()
const found = new Map<string, Found>(Object.keys(builds).map(name => [name, new Map()]))
for (let round = 0; round < Number(values.rounds); round++) {
  const served = await Promise.all(
    Object.entries(builds).map(async ([name, root]) => {
      const server = serveBuild(root, store)
      return { name, server, page: await open(browser, await server.address) }
    }),
  )
  for (const kind of ['filter', 'window of time', 'search'] as const)
    for (const { name, page } of served) await measure(page, found.get(name)!, kind)
  for (const { page, server } of served) {
    await page.context().close()
    await server.stop()
  }
}
await browser.close()
const summary = Object.fromEntries(
  [...found].map(([name, kinds]) => [
    name,
    Object.fromEntries([...kinds].map(([kind, all]) => [kind, summarise(all)])),
  ]),
)
console.log(JSON.stringify({ budget: values.budget, ...summary, loadAverage: loadavg()[0] }, null, values.json ? 0 : 2))

/**
 * Measures the viewer against its budgets in Chromium, over the examples and over a synthetic store of 100,000 actors and 500,000
 * edges unless told otherwise. After a build, from the root:
 * npx tsx --conditions=@newsgraph/source tests/bench/viewer.ts [--folder DIR] [--actors N] [--edges N] [--budget N] [--before UI] [--json]
 * With --before, the viewer in that folder (packages/core/dist/ui of another build) is measured over the same server in the same run.
 */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { LIMITS } from '@newsgraph/core'
import { type GraphStore, ingest, openStore, readArticles, startServer } from '@newsgraph/core/node'
import type { Browser, Page } from 'playwright-core'
import { makeBigStore } from '../helpers/big-store.js'
import { loadExtractor } from '../helpers/engine.js'
import { EXAMPLES, launch, openPage, settled, UI } from '../helpers/viewer.js'
import { quantile } from './quantile.js'

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    actors: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '500000' },
    budget: { type: 'string', default: String(LIMITS.budget.max) },
    before: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'newsgraph-bench-'))

const round = (n: number): number => Math.round(n * 10) / 10
const spread = (list: readonly number[]): { readonly p50: number; readonly p95: number; readonly max: number } => ({
  p50: round(quantile(list, 0.5)),
  p95: round(quantile(list, 0.95)),
  max: round(quantile(list, 1)),
})

/** Kilobytes after gzip: what is loaded at the start, and what comes with the query box; the page for offline use as it is kept, after brotli. */
const weighBundle = (): Readonly<Record<string, number>> => {
  const size = (path: string): number => gzipSync(readFileSync(join(UI, path))).length / 1000
  const html = readFileSync(join(UI, 'index.html'), 'utf8')
  const assets = readdirSync(join(UI, 'assets'))
  const sum = (wanted: (name: string) => boolean): number =>
    round(assets.filter(wanted).reduce((n, name) => n + size(`assets/${name}`), 0))
  return {
    startScripts: sum(a => a.endsWith('.js') && (html.includes(a) || a.startsWith('worker'))),
    styles: sum(a => a.endsWith('.css')),
    queryBox: sum(a => /^(?:editor|query)/.test(a)),
    offlinePage: round(readFileSync(join(UI, 'offline.html.br')).length / 1000),
  }
}

/** Milliseconds between the frames of the page while something is done to it. */
const watchFrames = async (page: Page, work: () => Promise<void>): Promise<readonly number[]> => {
  await page.evaluate(`{
    window.frames_ = []
    window.stop_ = false
    let last = performance.now()
    const tick = now => { window.frames_.push(now - last); last = now; if (!window.stop_) requestAnimationFrame(tick) }
    requestAnimationFrame(tick)
  }`)
  await work()
  return page.evaluate('window.stop_ = true, window.frames_.slice(2)')
}

/** Milliseconds of processor time of the page's main thread, which a busy machine does not stretch. */
const watchCpu = async (page: Page): Promise<(work: () => Promise<unknown>) => Promise<number>> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const now = async (): Promise<number> =>
    1000 * ((await session.send('Performance.getMetrics')).metrics.find(m => m.name === 'TaskDuration')?.value ?? 0)
  return async work => {
    const before = await now()
    await work()
    return (await now()) - before
  }
}

interface Taken {
  /** Milliseconds until the canvas has taken the first consequence of a click: what it leaves of what is drawn. */
  readonly applied: number
  /** The same, and two frames are drawn. */
  readonly painted: number
  /** Milliseconds until all is drawn that belongs there, and the page has nothing more to do. */
  readonly complete: number
}

/** How long a click takes; null where nothing happened. */
const timeClick = (page: Page, find: string): Promise<Taken | null> =>
  page.evaluate(`(async () => {
    const start = performance.now()
    const graph = document.getElementById('graph')
    const isDrawn = new Promise(done => {
      const watcher = new MutationObserver(() => {
        if (graph.dataset.state === 'drawing') return
        watcher.disconnect()
        done(true)
      })
      watcher.observe(graph, { attributeFilter: ['data-state'] })
      setTimeout(() => done(false), 3000)
    })
    ;(${find}).click()
    if (!(await isDrawn)) return null
    const applied = performance.now() - start
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    const painted = performance.now() - start
    const isBusy = () => graph.dataset.state !== 'drawn' || document.querySelector('.app[aria-busy=true]') !== null
    while (isBusy()) await new Promise(requestAnimationFrame)
    return { applied, painted, complete: performance.now() - start }
  })()`)
const checkbox = (label: string): string =>
  `[...document.querySelectorAll('label')].find(l => l.textContent.startsWith('${label}')).querySelector('input')`

const measureExamples = async (browser: Browser): Promise<Readonly<Record<string, number>>> => {
  const store = await openStore(join(mkdtempSync(join(tmpdir(), 'newsgraph-bench-')), 'examples.db'))
  await ingest(readArticles(EXAMPLES), { extractor: await loadExtractor(), store, onIssue: () => undefined })
  const server = await startServer({ store, ui: UI, port: 0 })
  const paints: number[] = []
  const graphs: number[] = []
  for (let i = 0; i < 5; i++) {
    const start = performance.now()
    const { page } = await openPage(browser, server.url)
    for (;;) {
      if (await page.evaluate('(window.newsgraphCanvas?.nodes().length ?? 0) > 0')) break
      await page.waitForTimeout(10)
    }
    graphs.push(performance.now() - start)
    paints.push(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
    await page.context().close()
  }
  await server.stop()
  await store.close()
  return { firstPaintMs: round(quantile(paints, 0.5)), graphDrawnMs: round(quantile(graphs, 0.5)) }
}

const drag = async (page: Page): Promise<void> => {
  for (let k = 0; k < 3; k++) {
    await page.mouse.move(340, 690)
    await page.mouse.down()
    for (let i = 0; i < 40; i++) await page.mouse.move(340 + i * 5, 690 - i * 3)
    await page.mouse.up()
  }
}
const hover = async (page: Page): Promise<void> => {
  for (let i = 0; i < 120; i++) await page.mouse.move(500 + ((i * 37) % 700), 150 + ((i * 23) % 450))
}
const wheel = async (page: Page): Promise<void> => {
  await page.mouse.move(800, 350)
  for (let i = 0; i < 20; i++) await page.mouse.wheel(0, i < 10 ? -60 : 60)
  await page.waitForTimeout(300)
}

const zoomIn = async (page: Page): Promise<void> => {
  // Where most lines are.
  await page.evaluate(
    'newsgraphCanvas.center(newsgraphCanvas.nodes().toArray().reduce((a, b) => (a.data("rank") < b.data("rank") ? b : a))), 0',
  )
  for (let i = 0; i < 14; i++) await page.mouse.wheel(0, -120)
  await page.waitForTimeout(1500)
}
const select = async (page: Page): Promise<void> => {
  await page.evaluate("location.hash += '&s=' + encodeURIComponent(newsgraphCanvas.nodes()[0].id()), 0")
  await page.waitForTimeout(1500)
}

/** Gestures and filters with as many edges as the budget allows in front of the whole store. */
const measureBig = async (
  browser: Browser,
  { store, ui }: { readonly store: GraphStore; readonly ui: string },
): Promise<Readonly<Record<string, unknown>>> => {
  const server = await startServer({ store, ui, port: 0 })
  const { page } = await openPage(browser, 'about:blank')
  const cpu = await watchCpu(page)
  const began = performance.now()
  await page.goto(`${server.url}#b=${values.budget}`)
  while (!(await page.evaluate("document.querySelector('[data-state=drawn]') !== null"))) await page.waitForTimeout(50)
  await settled(page)
  const loadedMs = Math.round(performance.now() - began)
  const gesture = async (work: (page: Page) => Promise<void>): Promise<object> => {
    let frames: readonly number[] = []
    const spent = await cpu(async () => {
      frames = await watchFrames(page, () => work(page))
    })
    return { ...spread(frames), cpu: round(spent / Math.max(1, frames.length)) }
  }
  const shown = await page.evaluate(
    '({ actors: newsgraphCanvas.nodes().length, edges: newsgraphCanvas.edges().length })',
  )
  const gestures = {
    panMs: await gesture(drag),
    hoverMs: await gesture(hover),
    zoomMs: await gesture(wheel),
    zoomInMs: await gesture(zoomIn),
    panNearMs: await gesture(drag),
    selectMs: await gesture(select),
  }
  const measure = async (clicks: readonly string[]): Promise<Readonly<Record<string, unknown>>> => {
    const found: (Taken & { readonly cpu: number })[] = []
    for (const find of clicks) {
      let taken: Taken | null = null
      const spent = await cpu(async () => {
        taken = await timeClick(page, find)
      })
      if (taken !== null) found.push({ ...(taken as Taken), cpu: spent })
      await settled(page)
    }
    return {
      samples: found.length,
      appliedMs: spread(found.map(f => f.applied)),
      paintedMs: spread(found.map(f => f.painted)),
      completeMs: spread(found.map(f => f.complete)),
      cpuMs: spread(found.map(f => f.cpu)),
    }
  }
  const labels = ['Person', 'Verbal cooperation', 'Material conflict', 'Company']
  const filters = await measure(labels.flatMap(label => Array(4).fill(checkbox(label))))
  await page.evaluate(`location.hash = 'b=${values.budget}&d=2024-06-03~2024-12-29', 0`)
  await page.waitForTimeout(300)
  await settled(page)
  const timeSteps = await measure(Array(8).fill("document.querySelector('[aria-label=Earlier]')"))
  await page.context().close()
  await server.stop()
  return {
    shown,
    loadedMs,
    ...gestures,
    filters,
    timeSteps,
    serverMB: Math.round(process.memoryUsage().rss / 1e6),
    loadAverage: round(loadavg()[0]),
  }
}

const path = join(folder, `big-${values.actors}-${values.edges}.db`)
await makeBigStore(path, { actors: Number(values.actors), edges: Number(values.edges) })
const browser = await launch()
const store = await openStore(path, { readOnly: true })
const result = {
  gzipKB: weighBundle(),
  examples: await measureExamples(browser),
  store: await store.counts(),
  before: values.before ? await measureBig(browser, { store, ui: values.before }) : undefined,
  big: await measureBig(browser, { store, ui: UI }),
}
await browser.close()
await store.close()
console.log(JSON.stringify(result, null, values.json ? 0 : 2))

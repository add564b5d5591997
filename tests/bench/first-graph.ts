/**
 * How long two builds take until a graph is on the screen, over one store and in turns: from the start of `newsgraph view` to a drawn graph
 * in Chromium that was open already. Each build is run once before the clock starts. After both are built, from the root:
 * npx tsx --conditions=@newsgraph/source tests/bench/first-graph.ts --before FOLDER [--after FOLDER] [--store FILE] [--actors N] [--edges N] [--rounds N]
 */
import { mkdtempSync, readFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { makeBigStore } from '../helpers/big-store.js'
import { launch, openPage } from '../helpers/viewer.js'
import { serveBuild } from './served.js'

const { values } = parseArgs({
  options: {
    before: { type: 'string' },
    after: { type: 'string', default: '.' },
    store: { type: 'string' },
    actors: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '500000' },
    rounds: { type: 'string', default: '3' },
  },
})

interface Taken {
  /** Seconds from the start of the process until it says where the viewer is, … */
  readonly address: number
  /** … and until the graph is drawn. */
  readonly graph: number
  /** Resident megabytes of the server and the processes it started, once it is drawn. */
  readonly mb: number
}

const IS_DRAWN =
  "(window.newsgraphCanvas?.nodes().length ?? 0) > 0 && document.querySelector('[data-state=drawn]') !== null"

const residentMb = (pid: number): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000
  return children.reduce((sum, child) => sum + residentMb(Number(child)), own)
}

const measure = async (browser: Browser, root: string, store: string): Promise<Taken> => {
  const began = performance.now()
  const seconds = (): number => Math.round(performance.now() - began) / 1000
  const server = serveBuild(root, store)
  try {
    const url = await server.address
    const address = seconds()
    const { page } = await openPage(browser, url)
    while (!(await page.evaluate(IS_DRAWN))) await page.waitForTimeout(10)
    const taken = { address, graph: seconds(), mb: Math.round(residentMb(server.pid)) }
    await page.context().close()
    return taken
  } finally {
    await server.stop()
  }
}

const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const summarise = (list: readonly Taken[]): Taken => ({
  address: middle(list.map(t => t.address)),
  graph: middle(list.map(t => t.graph)),
  mb: middle(list.map(t => t.mb)),
})

const store = values.store ?? join(mkdtempSync(join(tmpdir(), 'newsgraph-bench-')), 'big.db')
await makeBigStore(store, { actors: Number(values.actors), edges: Number(values.edges) })
const builds = { ...(values.before ? { before: values.before } : {}), after: values.after }
const found: Readonly<Record<string, Taken[]>> = Object.fromEntries(Object.keys(builds).map(name => [name, []]))
const browser = await launch()
for (let round = 0; round <= Number(values.rounds); round++)
  for (const [name, root] of Object.entries(builds)) {
    const taken = await measure(browser, root, store)
    console.log(`${round === 0 ? 'not counted' : `round ${round}`}, ${name}: ${JSON.stringify(taken)}`)
    if (round > 0) found[name].push(taken)
  }
await browser.close()
const medians = Object.fromEntries(Object.entries(found).map(([name, list]) => [name, summarise(list)]))
const times = medians.before ? Math.round((10 * medians.before.graph) / medians.after.graph) / 10 : null
console.log(JSON.stringify({ ...medians, times, loadAverage: loadavg()[0] }, null, 2))

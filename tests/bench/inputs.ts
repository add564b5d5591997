/**
 * How long two builds take to answer what the viewer asks at an input, over one store and in turns: a filter, a window of time, a letter in the
 * search box. After both are built, from the root:
 * npx tsx --conditions=@newsgraph/source tests/bench/inputs.ts --before FOLDER --store FILE [--after FOLDER] [--rounds N]
 */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { quantile } from './quantile.js'
import { serveBuild } from './served.js'

const { values } = parseArgs({
  options: {
    before: { type: 'string' },
    after: { type: 'string', default: '.' },
    store: { type: 'string', default: '' },
    rounds: { type: 'string', default: '2' },
  },
})

const FILTERS = [
  'type=person&type=country',
  'type=person',
  'quad=3&quad=4',
  'quad=1',
  'confidence=0.7',
  'status=planned&status=denied',
  'type=company&quad=2',
  'confidence=0.5&type=organisation&type=person',
]
const month = (n: number): string => new Date(Date.UTC(2024, n, 1)).toISOString().slice(0, 10)
const WINDOWS = Array.from({ length: 8 }, (_, n) => `from=${month(2 * n)}&to=${month(2 * n + 3)}`)
/** Words as they are typed, some with mistakes. */
const TYPED = ['arbel', 'norpel', 'quinros', 'wesyro', 'tormar', 'fesgal', 'halilm', 'ulven arbe'].flatMap(word =>
  [2, 4, word.length].map(length => word.slice(0, length)),
)

const graph = (filter: string): readonly string[] =>
  ['graph', 'timeline', 'facets'].map(asked => `${asked}?${filter}&budget=150`)
/** What is asked at once for one input. */
const INPUTS = {
  filter: FILTERS.map(graph),
  time: WINDOWS.map(graph),
  search: TYPED.map(text => [`search?q=${encodeURIComponent(text)}`]),
}
type Kind = keyof typeof INPUTS

/** Milliseconds of processor time a process has used, which a busy machine does not stretch. */
const processorMs = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return 10 * (Number(fields[11]) + Number(fields[12]))
}

/** Milliseconds of each input of a kind, one after the other. */
const timeInputs = async (url: string, kind: Kind): Promise<readonly number[]> => {
  const taken: number[] = []
  for (const asked of INPUTS[kind]) {
    const began = performance.now()
    await Promise.all(asked.map(async path => (await fetch(`${url}api/${path}`)).json()))
    taken.push(performance.now() - began)
  }
  return taken
}

const untilLoaded = async (url: string): Promise<void> => {
  while (!(await fetch(`${url}api/meta`)).ok) await new Promise(done => setTimeout(done, 200))
}

const builds = Object.entries({ ...(values.before ? { before: values.before } : {}), after: values.after })
const served = builds.map(([name, root]) => ({ name, server: serveBuild(root, values.store) }))
const found = new Map<string, { readonly waited: readonly number[]; readonly spent: number }>()
for (const { server } of served) await untilLoaded(await server.address)
// The first round is not counted.
for (let round = 0; round <= Number(values.rounds); round++)
  for (const kind of Object.keys(INPUTS) as Kind[])
    for (const { name, server } of served) {
      const before = processorMs(server.pid)
      const taken = await timeInputs(await server.address, kind)
      if (round === 0) continue
      const sums = found.get(`${kind}, ${name}`) ?? { waited: [], spent: 0 }
      found.set(`${kind}, ${name}`, {
        waited: [...sums.waited, ...taken],
        spent: sums.spent + processorMs(server.pid) - before,
      })
    }
for (const { server } of served) await server.stop()
for (const [name, { waited, spent }] of found)
  console.log(
    `${name}: p50 ${Math.round(quantile(waited, 0.5))} ms, p95 ${Math.round(quantile(waited, 0.95))} ms, ${Math.round(spent / waited.length)} ms of processor time each`,
  )
console.log(`load ${loadavg()[0].toFixed(1)}`)

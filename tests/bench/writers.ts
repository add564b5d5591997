/**
 * One, two and four processes that write into one Neo4j of its own: statements a second, how long the processors were busy in server and
 * writers, and whether the graphs are equal. After a build, from the root:
 * npx tsx --conditions=@newsgraph/source tests/bench/writers.ts [--batches 12] [--articles 50] [--rounds 2] [--writers 1,2,4]
 */
import { type ChildProcess, fork } from 'node:child_process'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openStore } from '@newsgraph/core/node'
import neo4j from 'neo4j-driver'
import { benchArticle, benchDay, STATEMENTS_AN_ARTICLE } from '../../packages/bench/src/articles.js'
import { startNeo4j, type TestNeo4j } from '../helpers/neo4j.js'
import { snapshot } from '../helpers/snapshot.js'

const { values } = parseArgs({
  options: {
    batches: { type: 'string', default: '12' },
    articles: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '2' },
    writers: { type: 'string', default: '1,2,4' },
    // A writer's own: where it writes, and which of how many it is.
    store: { type: 'string' },
    part: { type: 'string' },
    of: { type: 'string' },
  },
})
const [batches, perBatch] = [Number(values.batches), Number(values.articles)]
const ACTORS = 20_000

/** Writes every n-th batch, when told to begin, and says how long this process was busy, in seconds. */
const beWriter = async (location: string, part: number, of: number): Promise<void> => {
  const store = await openStore(location)
  process.send?.('ready')
  await new Promise(begin => process.once('message', begin))
  const before = process.cpuUsage()
  for (let batch = part; batch < batches; batch += of) {
    const articles = Array.from({ length: perBatch }, (_, n) => benchArticle(batch * perBatch + n, ACTORS))
    await store.write({ articles }, { engine: 'bench', ingestedAt: benchDay(0) })
  }
  const { user, system } = process.cpuUsage(before)
  process.send?.((user + system) / 1e6)
  await store.close()
  process.disconnect()
}

const said = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', code => reject(new Error(`A writer ended with ${code}.`)))
  })

/** Seconds of processor time that the server has had. */
const serverBusy = async (server: TestNeo4j): Promise<number> => {
  const driver = server.driver()
  const { records } = await driver.executeQuery(
    `CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value AS busy`,
  )
  await driver.close()
  return neo4j.int(records[0].get('busy')).toNumber() / 1e9
}

const measure = async (server: TestNeo4j, writers: number): Promise<Readonly<Record<string, number>>> => {
  await server.clear()
  await (await openStore(server.uri)).close()
  const args = (part: number): string[] => [
    ...[`--store=${server.uri}`, `--part=${part}`, `--of=${writers}`],
    ...[`--batches=${batches}`, `--articles=${perBatch}`],
  ]
  const children = Array.from({ length: writers }, (_, part) => fork(fileURLToPath(import.meta.url), args(part)))
  await Promise.all(children.map(said))
  const before = await serverBusy(server)
  const started = performance.now()
  const ended = children.map(said)
  for (const child of children) child.send('begin')
  const busy = (await Promise.all(ended)) as number[]
  const seconds = (performance.now() - started) / 1000
  const ofServer = (await serverBusy(server)) - before
  const clients = busy.reduce((sum, one) => sum + one, 0)
  return {
    writers,
    perSecond: Math.round((batches * perBatch * STATEMENTS_AN_ARTICLE) / seconds),
    seconds,
    serverBusy: ofServer,
    writersBusy: clients,
    load: loadavg()[0],
  }
}

if (values.store) await beWriter(values.store, Number(values.part), Number(values.of))
else {
  const server = await startNeo4j({ settings: { 'server.memory.pagecache.size': '512m' }, java: ['-Xms1g', '-Xmx2g'] })
  try {
    // Java compiles what it runs often.
    await measure(server, 1)
    const rows = []
    const graphs = new Set<string>()
    for (let round = 0; round < Number(values.rounds); round++)
      for (const writers of values.writers.split(',').map(Number)) {
        rows.push(await measure(server, writers))
        const store = await openStore(server.uri, { readOnly: true })
        graphs.add((await snapshot(store)).join('\n'))
        await store.close()
      }
    console.table(rows)
    console.log(graphs.size === 1 ? 'All graphs are equal.' : `There are ${graphs.size} different graphs.`)
  } finally {
    await server.stop()
  }
}

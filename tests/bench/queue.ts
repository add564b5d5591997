/**
 * Articles a second through the queue, by one and two worker processes, against `build --jobs 2`, on a Neo4j and a Redis of its own:
 *   npx tsx --conditions=@newsgraph/source tests/bench/queue.ts --data FILE.jsonl --articles 300
 * Each is the time of whole processes, start-up and all. Without --data the articles are generated.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Article } from '@newsgraph/core'
import { readArticles } from '@newsgraph/core/node'
import { generatedArticles } from '../helpers/generated-articles.js'
import { startNeo4j } from '../helpers/neo4j.js'
import { startNewsgraph } from '../helpers/processes.js'
import { startRedis } from '../helpers/redis.js'

const { values } = parseArgs({
  options: { data: { type: 'string' }, articles: { type: 'string', default: '300' } },
})
const count = Number(values.articles)
const articles: Article[] = []
if (values.data) for await (const article of readArticles(values.data)) if (articles.push(article) === count) break
if (!values.data) articles.push(...generatedArticles(count))

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-queue-'))
const file = join(folder, 'articles.jsonl')
writeFileSync(file, articles.map(a => JSON.stringify(a)).join('\n'))
const [redis, neo4j] = await Promise.all([startRedis(), startNeo4j({ java: ['-Xms1g', '-Xmx2g'] })])
const env = { NEWSGRAPH_QUEUE: redis.address(), NEWSGRAPH_STORE: neo4j.uri }

const timed = async (...commands: readonly (readonly string[])[]): Promise<number> => {
  const started = performance.now()
  const running = commands.map(args => startNewsgraph(args, { env }))
  for (const { ended, stderr } of running) if ((await ended) !== 0) throw new Error(stderr())
  return (performance.now() - started) / 1000
}
const build = ['build', file, '--jobs', '2', '--quiet']
const worker = (jobs: number): readonly string[] => [
  'worker',
  '--until-empty',
  '--jobs',
  `${jobs}`,
  '--log-level',
  'warn',
]
const redisBytes = async (): Promise<number> => {
  const status = startNewsgraph(['queue', 'status', '--json'], { env })
  await status.ended
  return JSON.parse(status.stdout()).memory
}
const viaQueue = async (...workers: readonly (readonly string[])[]): Promise<number> => {
  await neo4j.clear()
  await timed(['enqueue', file, '--quiet'])
  return timed(...workers)
}

try {
  const empty = await redisBytes()
  // The server compiles what it runs often.
  await timed(build)
  await neo4j.clear()
  const alone = await timed(build)
  await neo4j.clear()
  const enqueuing = await timed(['enqueue', file, '--quiet'])
  const queued = (await redisBytes()) - empty
  const rows = {
    'build --jobs 2': alone,
    'one worker, --jobs 1': await timed(worker(1)),
    'one worker, --jobs 2': await viaQueue(worker(2)),
    'two workers, --jobs 1': await viaQueue(worker(1), worker(1)),
  }
  console.log(`${articles.length} articles; enqueued in ${enqueuing.toFixed(1)} s`)
  console.log(`${Math.round(queued / articles.length)} bytes of Redis for an article that waits`)
  for (const [name, seconds] of Object.entries(rows))
    console.log(
      `${name.padEnd(24)}${seconds.toFixed(1).padStart(7)} s ${(articles.length / seconds).toFixed(1).padStart(7)} articles/s ${(seconds / alone).toFixed(2).padStart(6)} × build`,
    )
} finally {
  await Promise.all([redis.stop(), neo4j.stop()])
  rmSync(folder, { recursive: true, force: true })
}

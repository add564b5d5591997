import { Option } from 'commander'
import { LOG_LEVELS, parseLimit, parseMetricsAddress, parseShare } from '../commands/options.js'
import { addInputOptions, jobs, QUEUE, STORE, STRICT, timeLimit } from '../shared-options.js'
import type { AddCommands } from './add-commands.js'

/** Many machines on one queue. */
export const addQueue: AddCommands = (program, { outside, end }) => {
  addInputOptions(
    program
      .command('enqueue <inputs...>')
      .description('queue articles in Redis for workers')
      .option(...QUEUE),
  )
    .option(...STRICT)
    .option('--max-open <n>', 'wait while so many articles are queued', parseLimit('max-open'), 100_000)
    .option('--json', 'print the summary as JSON')
    .option('--quiet', 'print nothing but errors')
    .action(async (inputs, options) => {
      end(await (await import('../commands/enqueue.js')).enqueueCommand(inputs, options, outside))
    })
  program
    .command('worker')
    .description('read queued articles and write them into a store, until interrupted')
    .option(...QUEUE)
    .option(...STORE)
    .addOption(jobs())
    .addOption(timeLimit())
    .option('--min-confidence <x>', 'leave out statements below this confidence', parseShare)
    .option('--until-empty', 'end when no article is left')
    .option(
      '--lease <seconds>',
      'give the articles of a worker that died to another after so long',
      parseLimit('lease'),
      30,
    )
    .option('--metrics <address>', 'serve Prometheus metrics on a port, or host:port', parseMetricsAddress)
    .addOption(new Option('--log-level <level>').choices(LOG_LEVELS).default('info'))
    .action(async options => {
      end(await (await import('../commands/worker.js')).workerCommand(options, outside))
    })
  const queue = program.command('queue').description('look after the queue')
  queue
    .command('status')
    .description('how many articles wait, are under way, and have failed')
    .option(...QUEUE)
    .option('--json', 'print JSON')
    .action(async options => {
      end(await (await import('../commands/queue.js')).queueStatus(options, outside))
    })
  queue
    .command('failed')
    .description('the articles that failed for good, and why')
    .option(...QUEUE)
    .option('--limit <n>', 'articles to list', parseLimit('limit'), 100)
    .option('--json', 'print JSON, an object a line')
    .action(async options => {
      end(await (await import('../commands/queue.js')).queueFailed(options, outside))
    })
  queue
    .command('retry [article-ids...]')
    .description('let workers try failed articles again, all of them where none is named')
    .option(...QUEUE)
    .action(async (ids, options) => {
      end(await (await import('../commands/queue.js')).queueRetry(ids, options, outside))
    })
  queue
    .command('drop <article-ids...>')
    .description('throw failed articles away')
    .option(...QUEUE)
    .action(async (ids, options) => {
      end(await (await import('../commands/queue.js')).queueDrop(ids, options, outside))
    })
}

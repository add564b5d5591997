import { once } from 'node:events'
import { runCli } from './cli.js'

const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort())
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
})

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  print: text => process.stdout.write(`${text}\n`),
  printed: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
  },
  warn: text => process.stderr.write(`${text}\n`),
  isTerminal: process.stderr.isTTY === true,
  signal: interrupt.signal,
})

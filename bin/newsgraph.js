#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'

// In a clone, reading commands without --store see the graph that `npm start` made last, unless there is a ./newsgraph.db.
const last = new URL('../.newsgraph/last', import.meta.url)
const reads = ['query', 'view', 'summary'].includes(process.argv[2])
if (reads && !process.env.NEWSGRAPH_STORE && !process.env.NEO4J_URI && !existsSync('newsgraph.db') && existsSync(last))
  process.env.NEWSGRAPH_STORE = readFileSync(last, 'utf8')

await import('../packages/core/bin/newsgraph.js')

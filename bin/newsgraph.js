#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'

// In a clone, reading commands without --store see the graph that `npm start` made last, unless there is a ./newsgraph.db or a config file.
const last = new URL('../.newsgraph/last', import.meta.url)
const reads = ['query', 'view', 'summary', 'export', 'doctor'].includes(process.argv[2])
const isConfigured = process.argv.some(arg => arg.startsWith('--config'))
const own = isConfigured || ['newsgraph.db', 'newsgraph.config.json'].some(file => existsSync(file))
if (reads && !process.env.NEWSGRAPH_STORE && !process.env.NEO4J_URI && !own && existsSync(last))
  process.env.NEWSGRAPH_STORE = readFileSync(last, 'utf8')

await import('../packages/core/bin/newsgraph.js')

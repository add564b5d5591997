#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'

// In a clone, commands on a graph that is there see the one that `npm start` made last where no --store is given, unless there is a
// ./newsgraph.db or a config file.
const last = new URL('../.newsgraph/last', import.meta.url)
const takesLast = ['query', 'view', 'summary', 'export', 'doctor', 'actors', 'forget'].includes(process.argv[2])
const own =
  ['newsgraph.db', 'newsgraph.config.json'].some(file => existsSync(file)) ||
  process.argv.some(word => /^--config(?:=|$)/.test(word))
if (takesLast && !process.env.NEWSGRAPH_STORE && !process.env.NEO4J_URI && !own && existsSync(last))
  process.env.NEWSGRAPH_STORE = readFileSync(last, 'utf8')

// In a clone there are benchmarks too. Their package runs all other commands as well, so that a file may be called so.
const withBench = new URL('../packages/bench/dist/main.js', import.meta.url)
await import(
  process.argv.includes('bench') && existsSync(withBench) ? withBench.href : '../packages/core/bin/newsgraph.js'
)

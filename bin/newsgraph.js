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

await import('../packages/core/bin/newsgraph.js')

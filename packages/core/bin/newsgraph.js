#!/usr/bin/env node
import { existsSync } from 'node:fs'

const main = new URL('../dist/bundle/main.js', import.meta.url)
if (existsSync(main)) await import(main.href)
else {
  console.error('newsgraph is not built yet. Run "npm run build" (or "npm start") first.')
  process.exitCode = 2
}

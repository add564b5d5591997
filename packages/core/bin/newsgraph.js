#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'

// What is compiled is kept for the next time, as far as this Node can (from 22.1 on) and the folder for temporary files is writable.
module.enableCompileCache?.()

const main = new URL('../dist/bundle/main.js', import.meta.url)
if (existsSync(main)) await import(main.href)
else {
  console.error('newsgraph is not built yet. Run "npm run build" (or "npm start") first.')
  process.exitCode = 2
}

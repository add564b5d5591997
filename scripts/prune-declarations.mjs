/** Removes those declarations of the built package that none of its published doors leads to: nothing can be imported by them. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './workspace.mjs'

const core = join(root, 'packages/core')
const { exports } = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8'))
const doors = Object.values(exports).flatMap(door => door.types ?? [])

const needed = new Set()
const follow = file => {
  if (needed.has(file) || !existsSync(file)) return
  needed.add(file)
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/(?:from|import\(?)\s*['"](\.[^'"]+)\.js['"]/g))
    follow(join(dirname(file), `${specifier}.d.ts`))
}
for (const door of doors) follow(join(core, door))

const prune = folder => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) prune(path)
    else if (path.endsWith('.d.ts') && !needed.has(path)) rmSync(path)
  }
}
prune(join(core, 'dist'))

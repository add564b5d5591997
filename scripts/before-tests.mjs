import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { packTables, root } from './workspace.mjs'

/** What Vitest does before any suite, also a single one: an edited table of packages/core/data is packed, so that none reads a stale one. */
export const setup = () => {
  packTables()
}

/** And after all: the command lines of tests/helpers/stuck-command.ts are removed. */
export const teardown = () => {
  const folder = join(root, 'packages/core/node_modules')
  for (const name of readdirSync(folder))
    if (name.startsWith('.stuck-')) rmSync(join(folder, name), { recursive: true, force: true })
}

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { packTables, root } from './workspace.mjs'

let temporary

/**
 * What Vitest does before any suite, also a single one: an edited table of packages/core/data is packed, so that none reads a stale one, and
 * there is one folder that all temporary ones are made in.
 */
export const setup = () => {
  packTables()
  temporary = mkdtempSync(join(tmpdir(), 'newsgraph-tests-'))
  process.env.TMPDIR = temporary
}

/** And after all: that folder is removed, and what tests/helpers/stuck-command.ts made in this run. */
export const teardown = () => {
  rmSync(temporary, { recursive: true, force: true })
  const folder = join(root, 'packages/core/node_modules')
  for (const name of readdirSync(folder))
    if (name.startsWith(`.stuck-${basename(temporary)}-`)) rmSync(join(folder, name), { recursive: true, force: true })
}

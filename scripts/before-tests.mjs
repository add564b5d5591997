import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** And after all: that folder and the command lines of tests/helpers/stuck-command.ts are removed. */
export const teardown = () => {
  rmSync(temporary, { recursive: true, force: true })
  const folder = join(root, 'packages/core/node_modules')
  for (const name of readdirSync(folder))
    if (name.startsWith('.stuck-')) rmSync(join(folder, name), { recursive: true, force: true })
}

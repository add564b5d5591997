import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

const make = (): string => {
  // Packages are found from here as they are from the real bundle. It is removed when all suites of this run are done.
  const folder = mkdtempSync(path(`../../packages/core/node_modules/.stuck-${basename(tmpdir())}-`))
  execFileSync(process.execPath, [path('../fixtures/stuck/bundle.mjs'), folder])
  return join(folder, 'main.js')
}

let made: string | undefined
/** The command line as it is built, with the engine of `fixtures/stuck`: it never ends with "ENDLESS" and fails at "BROKEN". Its path. */
export const stuckCommand = (): string => (made ??= make())

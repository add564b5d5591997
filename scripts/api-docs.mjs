/**
 * npm run api-docs: writes docs/api from the doc comments of the package's doors. With --check it only compares, and fails where a public
 * export has no doc comment, is not exported with what it refers to, or docs/api is not current.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programOf, root, run } from './workspace.mjs'

const committed = join(root, 'docs/api')
if (process.argv.includes('--check')) {
  const made = mkdtempSync(join(tmpdir(), 'newsgraph-api-docs-'))
  run(programOf('typedoc'), ['--logLevel', 'Warn', '--out', made])
  const read = folder =>
    readdirSync(folder)
      .sort()
      .map(file => [file, readFileSync(join(folder, file), 'utf8')])
  const isCurrent = JSON.stringify(read(made)) === JSON.stringify(read(committed))
  rmSync(made, { recursive: true })
  if (!isCurrent) {
    console.error('docs/api is not current: run "npm run api-docs".')
    process.exit(1)
  }
} else run(programOf('typedoc'), ['--logLevel', 'Warn'])

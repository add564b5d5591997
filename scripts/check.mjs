/** Formatter, linter and types. */
import { availableParallelism } from 'node:os'
import { buildCore, compiler, install, programOf, runTogether } from './workspace.mjs'

install()
// The viewer and the benchmarks read the core as its users do: built.
buildCore()
await runTogether(
  [
    // Doc comments of all that is exported, and docs/api made of them.
    ['node', 'scripts/api-docs.mjs', '--check'],
    // Dependencies, files and exports that nothing uses.
    [programOf('knip'), '--no-progress'],
    [programOf('biome'), 'check', '--error-on-warnings', '.'],
    ...['packages/core', 'tests', 'packages/viewer'].map(project => compiler(`${project}/tsconfig.json`)),
    ['node', 'scripts/third-party.mjs', '--check'],
  ],
  availableParallelism(),
)

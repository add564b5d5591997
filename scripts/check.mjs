/** Formatter, linter and types. */
import { buildCore, compile, install, run } from './workspace.mjs'

install()
run('npx', ['biome', 'check', '--error-on-warnings', '.'])
// The viewer and the benchmarks read the core as its users do: built.
buildCore()
compile('packages/core/tsconfig.json')
compile('tests/tsconfig.json')
compile('packages/viewer/tsconfig.json')
// Dependencies, files and exports that nothing uses.
run('npx', ['knip', '--no-progress'])
// Doc comments of all that is exported, and docs/api made of them.
run('node', ['scripts/api-docs.mjs', '--check'])
run('node', ['scripts/third-party.mjs', '--check'])

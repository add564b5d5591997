/** Formatter, linter and types. */
import { install, run } from './workspace.mjs'

install()
run('npx', ['biome', 'check', '.'])
run('npx', ['tsc', '-p', 'packages/core/tsconfig.json'])
run('npx', ['tsc', '-p', 'tests/tsconfig.json'])
// The viewer reads the core as its users do: built.
run('npx', ['tsc', '-p', 'packages/core/tsconfig.build.json'])
run('npx', ['tsc', '-p', 'packages/viewer/tsconfig.json'])
// Dependencies, files and exports that nothing uses.
run('npx', ['knip', '--no-progress'])
// Doc comments of all that is exported, and docs/api made of them.
run('node', ['scripts/api-docs.mjs', '--check'])
run('node', ['scripts/third-party.mjs', '--check'])

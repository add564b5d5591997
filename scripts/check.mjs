/** Formatter, linter and types. */
import { install, run } from './workspace.mjs'

install()
run('npx', ['biome', 'check', '.'])
run('npx', ['tsc', '-p', 'packages/core/tsconfig.json'])
run('npx', ['tsc', '-p', 'tests/tsconfig.json'])

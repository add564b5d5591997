/** Makes the pictures tests/browser/appearance.test.ts compares with: run it after a change of how the viewer looks, and look at them. */
import { build, programOf, run } from './workspace.mjs'

build()
process.env.NEWSGRAPH_BASELINES = 'write'
run(programOf('vitest'), ['run', 'tests/browser/appearance.test.ts'])

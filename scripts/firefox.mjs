/**
 * node scripts/firefox.mjs [ARGUMENTS OF VITEST]: the browser suites in Firefox as it is published (Debian: apt-get install firefox-esr;
 * NEWSGRAPH_FIREFOX names another), without the pictures, which are made with Chromium.
 */
import { build, programOf, run } from './workspace.mjs'

build()
process.env.NEWSGRAPH_BROWSER = 'firefox'
const files = process.argv.slice(2)
run(programOf('vitest'), [
  ...['run', ...(files.length > 0 ? files : ['tests/browser'])],
  ...['--exclude', 'tests/browser/appearance.test.ts'],
  // One browser at a time: keys go to the window that has the focus.
  '--maxWorkers=1',
])

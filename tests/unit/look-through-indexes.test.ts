import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const SCRIPT = new URL('../../scripts/look-through-indexes.mjs', import.meta.url).href
const { lookThroughIndexes }: { readonly lookThroughIndexes: (contents: string, path: string) => string } =
  await import(SCRIPT)
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-indexes-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'names/inner'), { recursive: true })
writeFileSync(
  join(folder, 'names/index.js'),
  "export { a, b as c } from './one.js';\nexport { d } from './inner/index.js';\n",
)
writeFileSync(
  join(folder, 'names/inner/index.js'),
  "import { part } from './part.js';\nexport { e as d } from './deep.js';\nexport const own = [part];\n",
)

test.each([
  ["import { a } from './names/index.js';", "import { a as a } from './names/one.js';"],
  ["import { c as mine } from './names/index.js';", "import { b as mine } from './names/one.js';"],
  [
    "import { a, d } from './names/index.js';",
    "import { a as a } from './names/one.js';\nimport { e as d } from './names/inner/deep.js';",
  ],
  ["export { d as f } from './names/index.js';", "export { e as f } from './names/inner/deep.js';"],
  // what an index makes itself stays there, and so do modules that are none
  ["import { own } from './names/inner/index.js';", "import { own as own } from './names/inner/index.js';"],
  ["import { x } from './names/one.js';", "import { x } from './names/one.js';"],
  ["import { x } from 'index.js';", "import { x } from 'index.js';"],
])('%s comes from the module behind it', (before, after) => {
  expect(lookThroughIndexes(before, join(folder, 'main.js'))).toBe(after)
})

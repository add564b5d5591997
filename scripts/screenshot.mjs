/**
 * Makes the pictures of the viewer in docs/images/ from the example articles: run `npm start -- --no-view` first. Needs Chromium.
 * Each picture is a view given by its address, and what is done there by keyboard and mouse.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, root } from './workspace.mjs'
import { writeIndexedPng } from './write-png.mjs'

build()
const { chromium } = createRequire(join(root, 'tests/package.json'))('playwright-core')
const { fileOverrides, openStore, startServer } = await import(join(root, 'packages/core/dist/node.js'))

const executablePath = [process.env.NEWSGRAPH_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  path => path && existsSync(path),
)
if (!executablePath) throw new Error('No Chromium found. Name one in NEWSGRAPH_CHROMIUM.')

const WIDE = { width: 1240, height: 720 }

/** The key of an edge: who, whom, quad class, modality. */
const edge = (...parts) => encodeURIComponent(parts.map(encodeURIComponent).join('|'))
const sanctions = edge('country:CHN', 'person:nancy-pelosi', '4', 'asserted')

const CYPHER = `MATCH (a:Actor)-[r]->(b:Actor) WHERE r.quad = 4
RETURN a.name, type(r) AS relation, b.name, r.lastReported ORDER BY r.lastReported DESC`

/** Pictures in the order of the tour. */
const PICTURES = [
  { name: 'viewer-overview', hash: '' },
  {
    name: 'viewer-evidence',
    hash: `#f=country%3ACHN&f=person%3Anancy-pelosi&e=${sanctions}`,
    wait: '.evidence .card',
    steps: async page => page.getByRole('button', { name: 'Fit' }).click(),
  },
  {
    name: 'viewer-search',
    hash: `#f=country%3ACHN&s=country%3AUSA&x=${encodeURIComponent('country%3AUSA|20||')}`,
    steps: async page => {
      await page.getByRole('combobox', { name: 'Find an actor' }).pressSequentially('taiwan', { delay: 20 })
      await page.getByRole('option').first().waitFor()
    },
  },
  { name: 'viewer-filters', hash: '#st=planned&st=demanded&st=possible&st=denied&st=negated&d=2022-01-01~2024-12-31' },
  {
    name: 'viewer-query',
    hash: '',
    steps: async page => {
      await page.getByRole('button', { name: 'Query' }).click()
      await page.locator('.cm-content').fill(CYPHER)
      await page.keyboard.press('Control+Enter')
      await page.locator('.results tbody tr').first().waitFor()
    },
  },
]

/** Waits until the graph is drawn and nothing is under way. */
const still = async page => {
  for (let same = 0; same < 4; ) {
    await page.waitForTimeout(150)
    const isStill = await page.evaluate(
      () => document.querySelector('.app[aria-busy=false]') && document.querySelector('[data-state=drawn]') !== null,
    )
    same = isStill ? same + 1 : 0
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'newsgraph-pictures-'))
const store = await openStore(join(root, '.newsgraph/examples.db'), { readOnly: true })
const server = await startServer({
  store,
  ui: join(root, 'packages/core/dist/ui'),
  port: 0,
  overrides: fileOverrides(join(scratch, 'decisions.json')),
})
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
const wanted = process.argv.slice(2)
for (const { name, hash, wait, steps } of PICTURES) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const page = await browser.newPage({ viewport: WIDE, colorScheme: 'light' })
  await page.goto(`${server.url}${hash}`)
  await page.waitForSelector(wait ?? '.showing')
  await still(page)
  await steps?.(page)
  await still(page)
  const pixels = await page.screenshot({ animations: 'disabled' })
  const bytes = await writeIndexedPng(browser, { pixels, file: join(root, 'docs/images', `${name}.png`) })
  console.log(`docs/images/${name}.png ${Math.round(bytes / 1024)} kB`)
  await page.close()
}
await browser.close()
await server.stop()
await store.close()
rmSync(scratch, { recursive: true })

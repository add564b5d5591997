/** Makes docs/images/viewer.png: the viewer over the example articles with one edge selected. Needs Chromium. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build, root } from './workspace.mjs'

build()
const { chromium } = createRequire(join(root, 'tests/package.json'))('playwright-core')
const { openStore, startServer } = await import(join(root, 'packages/core/dist/node.js'))

const executablePath = [process.env.NEWSGRAPH_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  path => path && existsSync(path),
)
if (!executablePath) throw new Error('No Chromium found. Name one in NEWSGRAPH_CHROMIUM.')
const store = await openStore(join(root, '.newsgraph/examples.db'), { readOnly: true })
const server = await startServer({ store, ui: join(root, 'packages/core/dist/ui'), port: 0 })
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
const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme: 'light' })

const shoot = async (hash, wanted, name) => {
  await page.goto(`${server.url}${hash}`)
  await page.waitForSelector(wanted)
  await page.waitForSelector('[data-state=drawn]')
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(root, 'docs/images', name), animations: 'disabled' })
}
const visit = ['person:nancy-pelosi', 'country:TWN'].map(encodeURIComponent).concat('1', 'asserted').join('|')
await shoot('', '.showing', 'viewer-overview.png')
await shoot(`#e=${encodeURIComponent(visit)}`, '.evidence .card', 'viewer.png')
await browser.close()
await server.stop()
await store.close()

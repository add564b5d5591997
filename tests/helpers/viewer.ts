import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { contextOf } from './browsers.js'

export { launch, noBrowser } from './browsers.js'

export const UI = fileURLToPath(new URL('../../packages/core/dist/ui', import.meta.url))
export const EXAMPLES = fileURLToPath(new URL('../../packages/core/examples', import.meta.url))
/** Pictures of every state, for people to look at. */
const PICTURES = fileURLToPath(new URL('../.artefacts/viewer', import.meta.url))
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page that notes what must not happen: errors, and requests to anybody else. */
export interface WatchedPage {
  readonly page: Page
  readonly problems: string[]
}

export const openPage = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> => {
  const context = await browser.newContext(
    contextOf({
      viewport: { width: 1440, height: 860 },
      reducedMotion: 'no-preference',
      colorScheme: 'light',
      permissions: url.startsWith('http') ? ['clipboard-read', 'clipboard-write'] : [],
      ...options,
    }),
  )
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const problems: string[] = []
  page.on('console', message => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', error => problems.push(error.message))
  page.on('request', request => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(url.split('#')[0]))
      problems.push(`request to ${request.url()}`)
  })
  await page.goto(url)
  return { page, problems }
}

const SETTLE_MS = 30_000

/** Waits until the graph is drawn and nothing is under way. Polls from outside: the page's policy forbids what Playwright would inject. */
export const settled = async (page: Page): Promise<void> => {
  const until = Date.now() + SETTLE_MS
  for (let same = 0; same < 2; ) {
    await page.waitForTimeout(30)
    const seen = await page.evaluate(() => ({
      busy: document.querySelector('.app')?.getAttribute('aria-busy'),
      isDrawn: document.querySelector('.table-view, [data-state=drawn]') !== null,
    }))
    same = seen.busy === 'false' && seen.isDrawn ? same + 1 : 0
    if (Date.now() > until) throw new Error(`the page has not settled: ${JSON.stringify(seen)}`)
  }
}

/** Writes a query in place of what the box holds, as pasting does: keys would open lists of completions. */
export const writeQuery = async (page: Page, text: string): Promise<void> => {
  await page.locator('.cm-content').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  if (text !== '') await page.evaluate(given => document.execCommand('insertText', false, given), text)
}

/** Keeps a picture of the page under a name, where NEWSGRAPH_PICTURES asks for them. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (!process.env.NEWSGRAPH_PICTURES) return
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' })
}

/** Presses the button that changes the theme, also where a dialog lies over it. */
const changeTheme = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    document.querySelector<HTMLElement>('.top button[aria-label=Dark], .top button[aria-label=Light]')!.click()
    await Promise.all(document.getAnimations().map(a => a.finished.catch(() => undefined)))
  })

const runAxe = (page: Page, options: object): Promise<readonly string[]> =>
  page.evaluate(async given => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const found = await axe.run({ resultTypes: ['violations'], ...given })
    return found.violations.map(
      v =>
        `${v.id}: ${v.nodes
          .slice(0, 3)
          .map(n => n.html.slice(0, 160))
          .join(' | ')}`,
    )
  }, options)

/**
 * What axe-core finds wrong, one line each: in the theme of the moment, and of colours also in the other one, where all else is the same. Where
 * the system forces its own colours there is only one.
 */
export const violations = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const found = await runAxe(page, {})
  if (await page.evaluate(() => matchMedia('(forced-colors: active)').matches)) return found
  await changeTheme(page)
  const theme = await page.evaluate(() => document.documentElement.dataset.theme)
  const inOther = await runAxe(page, { runOnly: ['color-contrast', 'link-in-text-block'] })
  await changeTheme(page)
  return [...found, ...inOther.map(line => `${theme}: ${line}`)]
}

/** Where an element of the drawing is on the screen, after it was brought into the window. */
export const pointOf = (page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate(wanted => {
    const cy = window.newsgraphCanvas!
    const element = cy.getElementById(wanted)
    cy.center(element)
    const { x, y } = element.isNode()
      ? element.renderedPosition()
      : cy
          .edges()
          .filter(e => e.id() === wanted)[0]!
          .renderedMidpoint()
    const box = cy.container()!.getBoundingClientRect()
    return { x: x + box.left, y: y + box.top }
  }, id)

export const drawn = (page: Page): Promise<{ readonly nodes: readonly string[]; readonly edges: readonly string[] }> =>
  page.evaluate(() => {
    const cy = window.newsgraphCanvas!
    return {
      nodes: cy
        .nodes()
        .map(n => n.id())
        .sort(),
      edges: cy
        .edges()
        .map(e => e.id())
        .sort(),
    }
  })

declare global {
  interface Window {
    newsgraphCanvas?: import('cytoscape').Core
    newsgraphAnswer?: import('cytoscape').Core
  }
}

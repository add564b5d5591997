import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'

/** Pictures the viewer must look like, and the browser they were made with. */
const BASELINES = fileURLToPath(new URL('../browser/baselines', import.meta.url))
const DIFFERENCES = fileURLToPath(new URL('../.artefacts/appearance', import.meta.url))
const BROWSER = join(BASELINES, 'browser.json')

/** How unlike two colours may be to count as one (0 to 1, of the eye's scale; pixels smoothed at edges are left out), … */
const COLOUR = 0.1
/** … and how many in a thousand pixels may differ. */
const PER_THOUSAND = 1

/** Whether pictures are to be made and not compared. */
const isWriting = process.env.NEWSGRAPH_BASELINES === 'write'

const readPng = (path: string): PNG => PNG.sync.read(readFileSync(path))

const madeWith = (): string | null =>
  existsSync(BROWSER) ? (JSON.parse(readFileSync(BROWSER, 'utf8')) as { readonly version: string }).version : null

/** Says why pictures cannot be compared with this browser; null where they can. Another version may draw letters a little differently. */
export const otherBrowser = (browser: Browser): string | null => {
  const [made, now] = [madeWith(), browser.version()]
  if (isWriting) {
    mkdirSync(BASELINES, { recursive: true })
    writeFileSync(BROWSER, `${JSON.stringify({ version: now })}\n`)
    return null
  }
  return made === now ? null : `the baselines were made with Chromium ${made}, this is ${now}`
}

/** How many in a thousand pixels of the page differ from its baseline; the differences are kept as a picture. */
const differenceOf = (taken: Buffer, name: string): number => {
  const [now, then] = [PNG.sync.read(taken), readPng(join(BASELINES, `${name}.png`))]
  const { width, height } = now
  if (then.width !== width || then.height !== height) return 1000
  const difference = new PNG({ width, height })
  const pixels = pixelmatch(then.data, now.data, difference.data, width, height, { threshold: COLOUR })
  if (pixels > 0) {
    mkdirSync(DIFFERENCES, { recursive: true })
    writeFileSync(join(DIFFERENCES, `${name}.png`), taken)
    writeFileSync(join(DIFFERENCES, `${name}.difference.png`), PNG.sync.write(difference))
  }
  return (1000 * pixels) / (width * height)
}

/** A picture of the page once it has stopped changing: the canvas draws roughly at first, and finely when nothing else is to be done. */
const takeStill = async (page: Page): Promise<Buffer> => {
  let last: Buffer = Buffer.alloc(0)
  let same = 0
  for (let i = 0; i < 40 && same < 3; i++) {
    const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    same = taken.equals(last) ? same + 1 : 0
    last = taken
    await page.waitForTimeout(150)
  }
  return last
}

/** Null where the page looks as its baseline does; else what is different, for people. */
export const unlike = async (page: Page, name: string): Promise<string | null> => {
  const taken = await takeStill(page)
  if (isWriting) {
    writeFileSync(join(BASELINES, `${name}.png`), taken)
    return null
  }
  const difference = differenceOf(taken, name)
  return difference <= PER_THOUSAND
    ? null
    : `${name}: ${difference.toFixed(1)} in a thousand pixels differ, ${PER_THOUSAND} may. See ${DIFFERENCES}; "node scripts/baselines.mjs" makes new baselines.`
}

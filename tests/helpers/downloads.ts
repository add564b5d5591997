import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { DOWNLOADS, isFirefox } from './browsers.js'

/** The one file of the folder once it is whole: Firefox makes it empty, and fills another that is named `….part` first. */
const wholeFile = (): string | undefined => {
  const [name, ...others] = readdirSync(DOWNLOADS)
  return others.length === 0 && name && statSync(join(DOWNLOADS, name)).size > 0 ? name : undefined
}

/** The path of the file which the page gives on a press, under the name it gives it. Firefox tells of none, so its folder is watched. */
export const savedFile = async (page: Page, press: () => Promise<unknown>): Promise<string> => {
  rmSync(DOWNLOADS, { recursive: true, force: true })
  mkdirSync(DOWNLOADS, { recursive: true })
  if (isFirefox()) {
    await press()
    await expect.poll(wholeFile).toBeDefined()
    return join(DOWNLOADS, wholeFile()!)
  }
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  const path = join(DOWNLOADS, file.suggestedFilename())
  await file.saveAs(path)
  return path
}

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileOverrides, type GraphStore, openStore, startServer } from '@newsgraph/core/node'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type ArticleDraft, buildArticle } from './articles.js'
import { launch, noBrowser, openPage, settled, UI } from './viewer.js'

/** A store that is served, and a browser to look at it with: one of each for all tests of a suite. */
export interface Stage {
  readonly folder: string
  readonly store: GraphStore
  readonly browser: Browser
  readonly url: string
  /** The page of the suite, at a view; the same page again costs no start. */
  readonly show: (hash: string) => Promise<Page>
  /** A page of its own, closed with the stage. */
  readonly open: (hash: string, options?: BrowserContextOptions) => Promise<Page>
  /** What must not happen in any page: errors, and requests to others. */
  readonly problems: () => readonly string[]
  readonly close: () => Promise<void>
}

/** Writes articles into a store at a path. */
export const storeOf =
  (drafts: readonly ArticleDraft[]) =>
  async (path: string): Promise<void> => {
    const store = await openStore(path)
    await store.write({ articles: drafts.map(buildArticle) }, { engine: 'hand' })
    await store.close()
  }

/** Closes what the test before has left open, the uppermost first: a new address alone leaves dialogs where they are. */
const closeDialogs = async (page: Page): Promise<void> => {
  const dialogs = page.locator('[role=dialog]')
  for (let left = await dialogs.count(); left > 0; left--) {
    await dialogs.last().getByRole('button', { name: 'Close', exact: true }).click()
    await expect.poll(() => dialogs.count()).toBeLessThan(left)
  }
}

/** Serves the store that `fill` makes at a path. */
const openStage = async (fill: (path: string) => Promise<void>): Promise<Stage> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-stage-'))
  const path = join(folder, 'g.db')
  await fill(path)
  const [store, browser] = await Promise.all([openStore(path), launch()])
  const server = await startServer({ store, ui: UI, port: 0, overrides: fileOverrides(join(folder, 'decisions.json')) })
  const watched: (readonly string[])[] = []
  const open = async (hash: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const opened = await openPage(browser, `${server.url}${hash}`, options)
    watched.push(opened.problems)
    await settled(opened.page)
    return opened.page
  }
  let shown: Page | undefined
  return {
    folder,
    store,
    browser,
    url: server.url,
    open,
    show: async hash => {
      shown ??= await open(hash)
      await closeDialogs(shown)
      await shown.goto(`${server.url}${hash || '#'}`)
      await settled(shown)
      return shown
    },
    problems: () => watched.flat(),
    close: async () => {
      await browser.close()
      await server.stop()
      await store.close()
    },
  }
}

/** Tests on a stage, which is there when they run; at their end nothing must have gone wrong in any page. */
export const describeStage = (
  name: string,
  fill: (path: string) => Promise<void>,
  tests: (stage: Stage) => void,
): void => {
  describe.skipIf(noBrowser() !== null)(name, () => {
    const stage = {} as Stage
    beforeAll(async () => {
      Object.assign(stage, await openStage(fill))
    })
    afterAll(async () => {
      expect(stage.problems?.() ?? []).toEqual([])
      await stage.close?.()
    })
    tests(stage)
  })
}

import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { otherBrowser, unlike } from '../helpers/appearance.js'
import type { ArticleDraft } from '../helpers/articles.js'
import { describeStage, storeOf } from '../helpers/stage.js'

const said = (subject: string, relation: string, object: string, date: string) => ({
  text: `${subject} ${relation.toLowerCase()} ${object}.`,
  statements: [{ subject, relation, object, date }],
})
const ARTICLES: readonly ArticleDraft[] = [
  {
    id: 'may',
    publisher: 'Paper',
    publishedAt: '2024-05-08',
    types: { 'Ana Sol': 'person', 'Harbour Union': 'organisation' },
    sentences: [
      said('Norway', 'ATTACKED', 'Sweden', '2024-05-07'),
      said('Ana Sol', 'ACCUSED', 'Norway', '2024-05-07'),
      said('Harbour Union', 'THANKED', 'Ana Sol', '2024-05-06'),
    ],
  },
  {
    id: 'june',
    publisher: 'Agency',
    publishedAt: '2024-06-04',
    sentences: [
      said('Sweden', 'THANKED', 'Norway', '2024-06-03'),
      said('Denmark', 'MET', 'Norway', '2024-06-02'),
      said('Denmark', 'MET', 'Finland', '2024-06-02'),
    ],
  },
]

interface Scene {
  readonly name: string
  readonly theme: 'light' | 'dark'
  readonly hash: string
  readonly viewport?: BrowserContextOptions['viewport']
  /** What is there once all is. */
  readonly shown?: (page: Page) => Promise<unknown>
}

/** Texts of these are in the fonts the viewer brings with it; none has a field of the browser's own for days, nor the query box. */
const SCENES: readonly Scene[] = [
  { name: 'graph-light', theme: 'light', hash: '' },
  {
    name: 'evidence-dark',
    theme: 'dark',
    hash: '#s=country:norway',
    shown: page => page.locator('.card').first().waitFor(),
  },
  { name: 'table-dark', theme: 'dark', hash: '#v=table' },
  {
    name: 'story-light',
    theme: 'light',
    hash: '#story=country:norway|country:sweden',
    shown: page => page.getByRole('list', { name: 'Events' }).waitFor(),
  },
  { name: 'phone-light', theme: 'light', hash: '', viewport: { width: 390, height: 844 } },
]

describeStage('the viewer looks as its baselines', storeOf(ARTICLES), stage => {
  // On a busy machine the graph may be laid out before all around it has its height; what looks otherwise does so every time.
  it.each(SCENES)('$name', { retry: 2 }, async ({ name, theme, hash, viewport, shown }) => {
    const other = otherBrowser(stage.browser)
    if (other) {
      console.warn(`Not compared: ${other}.`)
      return
    }
    const page = await stage.open(hash, {
      viewport: viewport ?? { width: 1000, height: 600 },
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'UTC',
    })
    await shown?.(page)
    await page.evaluate(() => document.fonts.ready)
    expect(await unlike(page, name)).toBeNull()
  })
})

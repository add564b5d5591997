import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, firefox, type LaunchOptions } from 'playwright-core'
import { skipReason } from './require.js'

/** Where files that pages give are put; `savedFile` takes them from there. */
export const DOWNLOADS = join(tmpdir(), `newsgraph-downloads-${process.pid}`)

interface BrowserKind {
  readonly title: string
  /** Names of the suite for NEWSGRAPH_REQUIRE, of the Debian package, and of the variable that gives another path. */
  readonly suite: string
  readonly debian: string
  readonly variable: string
  readonly paths: readonly string[]
  readonly start: (options: LaunchOptions) => Promise<Browser>
  /** What of the options of a context this browser can be asked for. */
  readonly context: (options: BrowserContextOptions) => BrowserContextOptions
}

const CHROMIUM: BrowserKind = {
  title: 'Chromium',
  suite: 'browser',
  debian: 'chromium',
  variable: 'NEWSGRAPH_CHROMIUM',
  paths: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  start: options =>
    chromium.launch({
      ...options,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Letters are drawn alike whatever the machine's own settings for them.
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
    }),
  context: options => options,
}

/**
 * Firefox as it is published, over WebDriver BiDi. That has no commands for forced colours, motion or colour scheme, nor for the permission to read
 * the clipboard: what the suites ask of them by default is set in the profile.
 */
const FIREFOX: BrowserKind = {
  title: 'Firefox',
  suite: 'firefox',
  debian: 'firefox-esr',
  variable: 'NEWSGRAPH_FIREFOX',
  paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  start: options =>
    firefox.launch({
      ...options,
      channel: 'moz-firefox',
      downloadsPath: DOWNLOADS,
      firefoxUserPrefs: {
        // Its list of files would take the keys from the page.
        'browser.download.alwaysOpenPanel': false,
        'dom.events.testing.asyncClipboard': true,
        'layout.css.prefers-color-scheme.content-override': 1,
        'ui.prefersReducedMotion': 0,
      },
    }),
  context: ({ reducedMotion, colorScheme, forcedColors, permissions, ...options }) => options,
}

/** The browser of this run: Chromium, or what NEWSGRAPH_BROWSER names. */
const kind = (): BrowserKind => {
  const name = process.env.NEWSGRAPH_BROWSER ?? 'chromium'
  const found = { chromium: CHROMIUM, firefox: FIREFOX }[name]
  if (!found) throw new Error(`NEWSGRAPH_BROWSER is "${name}"; it may be "chromium" or "firefox".`)
  return found
}
const executableOf = ({ variable, paths }: BrowserKind): string | undefined =>
  [process.env[variable], ...paths].find(path => path && existsSync(path))

export const isFirefox = (): boolean => kind() === FIREFOX

/** Whether paper, colour schemes, forced colours and the wish for no motion can be asked of the browser of this run. */
export const canEmulateMedia = (): boolean => !isFirefox()

/** Why no browser suite can run here; null where one can. */
export const noBrowser = (): string | null => {
  const { suite, title, debian, variable } = kind()
  const hint = `no ${title}. Install one (Debian: apt-get install ${debian}) or name it in ${variable}.`
  return skipReason(suite, executableOf(kind()) ? null : hint)
}

export const launch = (): Promise<Browser> => kind().start({ executablePath: executableOf(kind()) })

/** The options of a context, without what the browser of this run cannot be asked for. */
export const contextOf = (options: BrowserContextOptions): BrowserContextOptions => kind().context(options)

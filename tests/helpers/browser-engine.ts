import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Article } from '@newsgraph/core'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'

const MODEL = fileURLToPath(new URL('../../packages/core/models/engine.bin.gz', import.meta.url))
const TESTS = fileURLToPath(new URL('..', import.meta.url))
const ENTRY = `
  import { createExtractor, readModel } from '@newsgraph/core'
  const bytes = await (await fetch('/model')).arrayBuffer()
  const extractor = createExtractor({ model: readModel(new Uint8Array(bytes)) })
  window.readArticles = articles => {
    const started = performance.now()
    const read = articles.map(article => extractor.extract(article))
    return { milliseconds: performance.now() - started, read: JSON.stringify(read) }
  }
`

/** What a page or this process made of articles. */
export interface ReadBy {
  readonly milliseconds: number
  /** The extractions as JSON. */
  readonly read: string
}

export interface EnginePage {
  readonly page: Page
  readonly read: (articles: readonly Article[]) => Promise<ReadBy>
  readonly close: () => Promise<void>
}

const serve = async (script: string): Promise<Server> => {
  const model = gunzipSync(readFileSync(MODEL))
  const server = createServer(({ url }, response) => {
    if (url === '/model') return response.end(model)
    response.setHeader('content-type', url === '/engine.js' ? 'text/javascript' : 'text/html')
    response.end(
      url === '/engine.js'
        ? script
        : '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/engine.js"></script>',
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** The engine, bundled from its browser-safe door, in a page of its own. */
export const openEnginePage = async (browser: Browser): Promise<EnginePage> => {
  const bundle = await build({
    stdin: { contents: ENTRY, resolveDir: TESTS },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@newsgraph/source'],
    write: false,
    logLevel: 'silent',
  })
  const server = await serve(bundle.outputFiles[0].text)
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction('window.readArticles !== undefined')
  return {
    page,
    read: articles => page.evaluate(list => window.readArticles!(list), articles as Article[]),
    close: async () => {
      await page.close()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

declare global {
  interface Window {
    readArticles?: (articles: readonly Article[]) => ReadBy
  }
}

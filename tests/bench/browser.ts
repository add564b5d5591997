/**
 * The engine in Chromium against the engine in this Node, on the same articles in one run:
 *   npx tsx tests/bench/browser.ts ARTICLES [--articles N] [--rounds N]
 * Needs a built core. Prints one JSON line. `ratio` is the browser's speed as a share of Node's: the median over the rounds, which take turns.
 */
import { parseArgs } from 'node:util'
import { openEnginePage, type ReadBy } from '../helpers/browser-engine.js'
import { loadExtractor } from '../helpers/engine.js'
import { launch } from '../helpers/viewer.js'
import { median, takeArticles } from './articles.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '100' }, rounds: { type: 'string', default: '3' } },
})
const articles = await takeArticles(positionals[0], Number(values.articles))
const extractor = await loadExtractor()
const readHere = (): ReadBy => {
  const started = performance.now()
  const read = articles.map(article => extractor.extract(article))
  return { milliseconds: performance.now() - started, read: JSON.stringify(read) }
}
const browser = await launch()
const engine = await openEnginePage(browser)
const node: number[] = []
const chromium: number[] = []
let isSame = readHere().read === (await engine.read(articles)).read
for (let n = 0; n < Number(values.rounds); n++) {
  const here = readHere()
  const there = await engine.read(articles)
  node.push(here.milliseconds)
  chromium.push(there.milliseconds)
  isSame &&= here.read === there.read
}
await engine.close()
await browser.close()
const ratio = median(node.map((ms, n) => ms / chromium[n]))
console.log(
  JSON.stringify({
    articles: articles.length,
    isSame,
    nodeMs: Math.round(median(node)),
    chromiumMs: Math.round(median(chromium)),
    ratio: Math.round(100 * ratio) / 100,
  }),
)
if (!isSame) process.exitCode = 1

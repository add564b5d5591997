/**
 * The engine against libraries of npm, on the same articles in one run:
 *   npx tsx tests/bench/peers/run.ts ARTICLES [--articles N] [--rounds N] [--json]
 * No library of npm makes statements or trees of English text: the peers tag words, so they are set beside our whole way to statements. Needs a
 * built core: what runs TypeScript here slows it down.
 */
import { parseArgs } from 'node:util'
import { median, takeArticles } from '../articles.js'
import { loadPeers } from './peers.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
})
const articles = await takeArticles(positionals[0], Number(values.articles))
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
const peers = await loadPeers()
const spent = peers.map((): number[] => [])
/** Peers take turns, and the first round, in which they are compiled, does not count. */
for (let round = 0; round <= Number(values.rounds); round++)
  for (const [i, { read }] of peers.entries()) {
    const started = performance.now()
    for (const article of articles) read(article)
    if (round > 0) spent[i].push(performance.now() - started)
  }
const rows = peers.map(({ name, does }, i) => ({
  name,
  does,
  wordsPerSecond: Math.round((1000 * words) / median(spent[i])),
  /** Time of ours for statements as a multiple of this one's, round by round. */
  ratio: Math.round(100 * median(spent[0].map((ms, n) => ms / spent[i][n]))) / 100,
}))
if (values.json) console.log(JSON.stringify({ articles: articles.length, words, rows }))
else {
  console.log(`${articles.length} articles, ${words} words between spaces`)
  console.table(rows)
}

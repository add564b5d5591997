import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Article, buildGraph } from '@newsgraph/core'
import { openStore, readArticles } from '@newsgraph/core/node'
import { loadExtractor } from './engine.js'

const examples = fileURLToPath(new URL('../../packages/core/examples', import.meta.url))

/** Text no format may stumble over: the ends of strings, elements, cells and lines, and what cannot be written at all. */
export const NASTY = `</script><script>alert(1)</script> "it's" & \\ \\u0041 \`x\`, ;\t|\r\n\u2028\u0007 -- // /* */ {x} $x \u{1F30D} é`

const build = async (few: number): Promise<string> => {
  const extractor = await loadExtractor()
  const articles: Article[] = [
    {
      id: `nasty ${NASTY}`,
      title: NASTY,
      publisher: NASTY,
      publishedAt: '2021-05-04',
      url: 'https://paper.example/?a=1&b="<2>"',
      text: `Norway accused Sweden of "spying" on Monday, <b>and</b> 'Denmark & Co' -- it's said -- met Finland\\Iceland.`,
    },
  ]
  for await (const article of readArticles(examples)) if (articles.length <= few) articles.push(article)
  const { graph } = await buildGraph(articles, { extractor })
  const location = join(mkdtempSync(join(tmpdir(), 'newsgraph-export-')), 'examples.db')
  const store = await openStore(location)
  await store.write(graph, { engine: extractor.version })
  await store.close()
  return location
}

/** Built once for all suites of a thread. */
const built = new Map<number, Promise<string>>()

/** The example articles, or the first few, and one full of special characters in an embedded database of their own. */
export const makeExampleStore = async (few = Number.POSITIVE_INFINITY): Promise<string> => {
  if (!built.has(few)) built.set(few, build(few))
  const location = join(mkdtempSync(join(tmpdir(), 'newsgraph-export-')), 'examples.db')
  copyFileSync((await built.get(few))!, location)
  return location
}

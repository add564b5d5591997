import { createExtractor, type Statement } from '@newsgraph/core'
import { INTERACTED_WITH, type Outside, toTable } from '@newsgraph/core/internal'
import { loadModel, readArticles } from '@newsgraph/core/node'

export interface BenchUnknownOptions {
  readonly data: string
  readonly json?: boolean
}

const SHOWN = 200

/** The words of an uncovered trigger: its verb with the words between it and the other actor. */
const keyOf = (s: Statement): string => `${s.verb} ${s.phrase.toLowerCase().split(' ').slice(1).join(' ')}`.trim()

/** Lists the commonest triggers between two actors that no relation covers: what to add to the vocabulary next. */
export const benchUnknown = async (options: BenchUnknownOptions, outside: Outside): Promise<number> => {
  const extractor = createExtractor({ model: await loadModel() })
  const uncovered = new Map<string, { n: number; example: string }>()
  let statements = 0
  let specific = 0
  let articles = 0
  for await (const item of readArticles([options.data])) {
    if (!('text' in item)) continue
    const { document, extraction } = extractor.read(item)
    articles++
    if (outside.isTerminal && articles % 100 === 0) outside.warn(`${articles} articles`)
    if (outside.signal.aborted) break
    for (const s of extraction.statements) {
      if (s.object === null) continue
      statements++
      if (s.relation !== INTERACTED_WITH.name) {
        specific++
        continue
      }
      const key = keyOf(s)
      const { start, end } = document.sentences[s.sentence]
      const known = uncovered.get(key)
      if (known) known.n++
      else uncovered.set(key, { n: 1, example: item.text.slice(start, end).replace(/\s+/g, ' ').slice(0, 160) })
    }
  }
  const share = statements === 0 ? 0 : Number((specific / statements).toFixed(4))
  const top = [...uncovered]
    .toSorted(([a, x], [b, y]) => y.n - x.n || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([trigger, { n, example }]) => ({ trigger, n, example }))
  outside.print(
    options.json
      ? JSON.stringify({ articles, statements, specific: share, uncovered: top })
      : `${toTable(top)}\n\n${articles} articles, ${statements} statements between two actors, ${(100 * share).toFixed(1)} % with a specific relation`,
  )
  return 0
}

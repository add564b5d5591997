import { NewsgraphError } from '../../errors.js'
import { loadModel } from '../../ingest/index.js'
import type { Extraction } from '../../model/index.js'
import { createExtractor } from '../../pipeline/index.js'
import { readArticles } from '../../readers/index.js'
import type { Row } from '../../store/index.js'
import { toTable, toTsv } from '../output.js'
import { type Outside, parseMap } from './shared.js'

export interface ExtractOptions {
  readonly format: 'jsonl' | 'table' | 'tsv'
  readonly map?: string
  /** Also statements whose other side is no actor. */
  readonly all?: boolean
}

const toRowsOf = (extraction: Extraction): readonly Row[] => {
  const names = new Map(extraction.actors.map(a => [a.id, a.name]))
  return extraction.statements.map(s => ({
    article: extraction.id,
    subject: names.get(s.subject) ?? s.subject,
    relation: s.relation,
    object: s.object ? (names.get(s.object) ?? s.object) : (s.argument?.text ?? null),
    phrase: s.phrase,
    status: `${s.negated ? 'not ' : ''}${s.status}`,
    speaker: s.speaker ? (names.get(s.speaker) ?? s.speaker) : null,
    date: s.date,
    confidence: s.confidence,
  }))
}

/** Prints one extraction an article, as it is made. */
export const extract = async (
  inputs: readonly string[],
  options: ExtractOptions,
  outside: Outside,
): Promise<number> => {
  let failed = 0
  const warn = (id: string, message: string): void => {
    failed++
    outside.warn(`${id}: ${message}`)
  }
  const extractor = createExtractor({ model: await loadModel() })
  for await (const article of readArticles(inputs, {
    map: parseMap(options.map),
    onIssue: i => warn(i.articleId, i.message),
    stdin: outside.stdin,
  })) {
    if (outside.signal.aborted) return 1
    try {
      const { trace: _, merges: __, statements, ...rest } = extractor.extract(article)
      const extraction = { ...rest, statements: options.all ? statements : statements.filter(s => s.object !== null) }
      if (options.format === 'jsonl') outside.print(JSON.stringify(extraction))
      else outside.print(options.format === 'table' ? toTable(toRowsOf(extraction)) : toTsv(toRowsOf(extraction)))
      for (const issue of extraction.issues) warn(issue.articleId, issue.message)
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error
      warn(article.id, error.message)
    }
  }
  return failed > 0 ? 1 : 0
}

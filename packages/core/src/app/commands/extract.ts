import { NewsgraphError } from '../../errors.js'
import { loadModel } from '../../ingest/index.js'
import type { Extraction, Issue } from '../../model/index.js'
import { createExtractor } from '../../pipeline/index.js'
import { readArticles } from '../../readers/index.js'
import type { Row } from '../../store/index.js'
import { toTable, toTsv } from '../output.js'
import { createIssueLog } from './issues.js'
import { type InputOptions, type Outside, toReadOptions } from './shared.js'

export interface ExtractOptions extends InputOptions {
  readonly format: 'jsonl' | 'table' | 'tsv'
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
  const log = createIssueLog(outside)
  /** What the reader noted about the article that comes next. */
  let notes: Issue[] = []
  const onIssue = (issue: Issue): void => {
    log.add(issue)
    if (issue.level === 'note') notes.push(issue)
  }
  const extractor = createExtractor({ model: await loadModel() })
  for await (const article of readArticles(inputs, { ...toReadOptions(options, outside), onIssue })) {
    if (outside.signal.aborted) return 1
    try {
      const { trace: _, merges: __, statements, ...rest } = extractor.extract(article)
      const extraction = {
        ...rest,
        statements: options.all ? statements : statements.filter(s => s.object !== null),
        issues: [...notes.filter(n => n.articleId === article.id), ...rest.issues],
      }
      if (options.format === 'jsonl') outside.print(JSON.stringify(extraction))
      else outside.print(options.format === 'table' ? toTable(toRowsOf(extraction)) : toTsv(toRowsOf(extraction)))
      rest.issues.forEach(log.add)
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error
      log.add({ code: error.code, message: error.message, articleId: article.id })
    }
    notes = []
  }
  return log.failures() > 0 ? 1 : 0
}

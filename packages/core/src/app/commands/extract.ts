import { loadModel, type Outcome, readAhead } from '../../ingest/index.js'
import type { Article, Extraction, Issue } from '../../model/index.js'
import { createExtractor } from '../../pipeline/index.js'
import { readArticles } from '../../readers/index.js'
import type { Row } from '../../store/index.js'
import type { LlmFlags } from '../llm-options.js'
import { createRowPrinter, speakersOf } from '../output.js'
import { nameSlowOnes } from '../slow-articles.js'
import { type InputOptions, toReadOptions } from './input-options.js'
import { createIssueLog } from './issues.js'
import { openReader } from './llm.js'
import type { Outside } from './shared.js'

export interface ExtractOptions extends InputOptions, LlmFlags {
  readonly format: 'jsonl' | 'table' | 'tsv'
  /** Threads that extract. */
  readonly jobs?: number
  /** Seconds an article may be read for each thousand characters. */
  readonly timeLimit?: number
  /** Also statements whose other side is no actor. */
  readonly all?: boolean
}

const COLUMNS = ['article', 'subject', 'relation', 'object', 'phrase', 'status', 'speaker', 'date', 'confidence']

const toRowsOf = (extraction: Extraction): readonly Row[] => {
  const names = new Map(extraction.actors.map(a => [a.id, a.name]))
  return extraction.statements.map(s => ({
    article: extraction.id,
    subject: names.get(s.subject) ?? s.subject,
    relation: s.relation,
    object: s.object ? (names.get(s.object) ?? s.object) : (s.argument?.text ?? null),
    phrase: s.phrase,
    status: `${s.negated ? 'not ' : ''}${s.status}`,
    speaker: speakersOf(s, names),
    date: s.date ?? (s.background ? 'history' : null),
    confidence: s.confidence,
  }))
}

/** Articles under way for each thread: they differ in length, and the first must be printed first. */
const AHEAD_A_JOB = 16

/** An article with what the reader found wrong since the one before. */
interface Incoming {
  readonly article: Article
  readonly found: readonly Issue[]
}
interface Outgoing extends Incoming {
  readonly outcome: Outcome
}

/** Prints one extraction an article, in the order of the articles. */
export const extract = async (
  inputs: readonly string[],
  options: ExtractOptions,
  outside: Outside,
): Promise<number> => {
  const { jobs = 1 } = options
  const log = createIssueLog(outside)
  const found: Issue[] = []
  const takeFound = (): readonly Issue[] => found.splice(0)
  const readOptions = { ...toReadOptions(options, outside), onIssue: (issue: Issue) => found.push(issue) }
  async function* incoming(): AsyncGenerator<Incoming> {
    for await (const article of readArticles(inputs, readOptions)) yield { article, found: takeFound() }
  }
  const { pool, report } = await openReader(createExtractor({ model: await loadModel() }), options, outside)
  const work = async (item: Incoming): Promise<Outgoing> => ({ ...item, outcome: await pool.read(item.article) })
  const rows =
    options.format === 'jsonl' ? null : createRowPrinter(options.format, { columns: COLUMNS, print: outside.print })
  const write = ({ statements, ...rest }: Extraction, found: readonly Issue[]): void => {
    const extraction = {
      ...rest,
      statements: options.all ? statements : statements.filter(s => s.object !== null),
      issues: [...found.filter(i => i.level === 'note' && i.articleId === rest.id), ...rest.issues],
    }
    if (rows === null) outside.print(JSON.stringify(extraction))
    else rows.add(toRowsOf(extraction))
  }
  const stopNaming = nameSlowOnes({ isShown: outside.isTerminal, underWay: pool.underWay, warn: outside.warn })
  let isStopped = false
  try {
    for await (const { found, outcome } of readAhead(incoming(), { work, ahead: AHEAD_A_JOB * jobs })) {
      if (outside.signal.aborted) break
      found.forEach(log.add)
      if (outcome.kind === 'read') {
        write(outcome.article.extraction, found)
        await outside.printed()
        outcome.article.extraction.issues.forEach(log.add)
      } else if (outcome.kind === 'refused') log.add(outcome.issue)
      else {
        isStopped = true
        break
      }
    }
  } finally {
    stopNaming()
    rows?.end()
    await pool.close()
  }
  if (outside.signal.aborted) return 1
  takeFound().forEach(log.add)
  for (const note of log.notesOfInputs()) outside.warn(`Note: ${note}`)
  report().forEach(outside.warn)
  return isStopped || log.failures() > 0 ? 1 : 0
}

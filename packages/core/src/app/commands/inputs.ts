import type { Article, Issue } from '../../model/index.js'
import { labelOf, readArticles, type TakenFor } from '../../readers/index.js'
import { type InputOptions, toReadOptions } from './input-options.js'
import { createIssueLog } from './issues.js'
import type { Outside } from './shared.js'

export interface InputsOptions extends InputOptions {
  readonly json?: boolean
}

/** Characters of a text that are shown. */
const SHOWN = 160

/** What one file is taken for, and what the readers make of it. */
interface Report {
  readonly input: string
  format: string | null
  /** How many parts of an archive are taken for what. */
  readonly parts: Record<string, number>
  articles: number
  first: Article | null
  readonly issues: Issue[]
}

const toFields = ({ id, title, publishedAt, publisher, url, language, text }: Article) => ({
  id,
  title: title ?? null,
  publishedAt: publishedAt ?? null,
  publisher: publisher ?? null,
  url: url ?? null,
  language: language ?? 'en',
  text,
})

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN)} …` : line
}

const describe = ({ input, format, parts, articles, first, issues }: Report): readonly string[] => {
  const inside = Object.entries(parts).map(([name, n]) => `${n} × ${name}`)
  const failures = issues.filter(issue => issue.level !== 'note')
  const notes = [...new Set(issues.filter(issue => issue.level === 'note').map(issue => issue.code))]
  return [
    `${input}: ${format ?? 'not known'}${inside.length > 0 ? ` (${inside.join(', ')})` : ''}, ${articles} ${articles === 1 ? 'article' : 'articles'}`,
    ...(first
      ? Object.entries(toFields(first)).map(
          ([name, value]) => `  ${name.padEnd(12)} ${value === null ? '–' : shorten(value)}`,
        )
      : []),
    ...(notes.length > 0 ? [`  notes        ${notes.join(', ')}`] : []),
    ...failures.slice(0, 3).map(issue => `  ${issue.message} [${issue.code}]`),
    ...(failures.length > 3 ? [`  … and ${failures.length - 3} more`] : []),
  ]
}

/** Says what each file is taken for, how many articles are in it, and the fields of the first. Writes nothing. Exit code 1 where something could not be read. */
export const inputs = async (files: readonly string[], options: InputsOptions, outside: Outside): Promise<number> => {
  const log = createIssueLog({ warn: () => {} })
  const reports = new Map<string, Report>()
  const reportOf = (input: string): Report => {
    const known = reports.get(input) ?? { input, format: null, parts: {}, articles: 0, first: null, issues: [] }
    reports.set(input, known)
    return known
  }
  const sink: { current: string | null } = { current: null }
  const onFormat = ({ format, input, place }: TakenFor): void => {
    sink.current = input
    const report = reportOf(input)
    if (place === '') report.format = labelOf(format)
    else report.parts[labelOf(format)] = (report.parts[labelOf(format)] ?? 0) + 1
  }
  const onIssue = (issue: Issue): void => {
    log.add(issue)
    const named = [...reports.keys()].find(input => issue.message.startsWith(input))
    reportOf(named ?? sink.current ?? issue.articleId).issues.push(issue)
  }
  for await (const article of readArticles(files, { ...toReadOptions(options, outside), onIssue, onFormat })) {
    if (outside.signal.aborted) return 1
    const report = reportOf(sink.current ?? article.id)
    report.articles++
    report.first ??= article
  }
  for (const report of reports.values())
    if (options.json) {
      const { input, format, parts, articles, first, issues } = report
      outside.print(JSON.stringify({ input, format, parts, articles, first: first && toFields(first), issues }))
    } else describe(report).forEach(outside.print)
  return log.failures() > 0 ? 1 : 0
}

import { InputError } from '../errors.js'
import { readDate, toIsoDate } from './dates.js'
import type { Finding, RawArticle, ReadContext } from './reading.js'

export const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const DATE_LINE = /^\s*date:?[ \t]+(\d{4}-\d{2}-\d{2})\b[ \t]*/i
const FIRST_LINE = /^\s*(\S[^\r\n]*)/
/** A headline stands alone on its line, is no sentence, and no byline, dateline or date. */
const TITLE_MAX = 160
const SENTENCE_END = /[.!?:;,]["'”’)\]]*$/
const NO_TITLE = /^(?:By\s|https?:|[-–—*#>|])|[-–—]\s*$|\((?:[A-Z]{2,}|Reuters|Xinhua)\)/
/** "GENEVA, June 16, 2021 (AP) —": a dateline that says its year. */
const DATELINE =
  /^\p{Lu}[\p{L}'’. ]+(?:,[\p{L}'’. ]+)?,?\s+((?:[A-Z][a-z]+\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]+),?\s+\d{4})\b/u
const BARE_DATE_WORDS = 6

/** What YAML front matter says of an article. Front matter that is no YAML is a finding, and the article is read without it. */
export const readFrontMatter = async (yaml: string, context: ReadContext): Promise<Omit<RawArticle, 'text'>> => {
  const [{ parse }, { headFromRecord }] = await Promise.all([import('yaml'), import('./records/fields.js')])
  try {
    const fields: unknown = parse(yaml)
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields))
      return headFromRecord(fields as Readonly<Record<string, unknown>>, context.map)
    throw new InputError('FRONT_MATTER', 'it holds no "name: value" lines')
  } catch (error) {
    const message = `the front matter is left out: ${(error as Error).message.split('\n')[0]}`
    return { findings: [{ code: 'FRONT_MATTER', message }] }
  }
}

interface Head {
  /** Undefined where there is none, which is no lack in a plain text. */
  readonly title?: string
  readonly publishedAt: string | null
  readonly findings: readonly Finding[]
  /** The text with its title blanked out: a title is no statement, and every offset stays as it is in the file. */
  readonly text: string
}

const isTitle = (line: string, rest: string): boolean =>
  line.length <= TITLE_MAX &&
  line.split(/\s+/).length >= 2 &&
  !SENTENCE_END.test(line) &&
  !NO_TITLE.test(line) &&
  toIsoDate(line) === null &&
  /^[ \t]*\r?\n\s*\r?\n\s*\S/.test(rest)

const dateOfLine = (line: string): string | null => {
  const dateline = DATELINE.exec(line)
  if (dateline) return toIsoDate(dateline[1])
  return line.split(/\s+/).length <= BARE_DATE_WORDS && !SENTENCE_END.test(line) ? toIsoDate(line) : null
}

/** A leading "date 2021-04-02", then a title line, then a date line or a dateline with its year: each where there is one. */
const readHead = (text: string): Head => {
  const dated = DATE_LINE.exec(text)
  const start = dated?.[0].length ?? 0
  const given = readDate(dated?.[1])
  const first = FIRST_LINE.exec(text.slice(start))
  if (!first) return { ...given, text }
  const end = start + first[0].length
  const line = first[1].trim()
  if (!isTitle(line, text.slice(end)))
    return { publishedAt: given.publishedAt ?? dateOfLine(line), findings: given.findings, text }
  const second = FIRST_LINE.exec(text.slice(end))?.[1].trim() ?? ''
  return {
    title: line,
    publishedAt: given.publishedAt ?? dateOfLine(second),
    findings: given.findings,
    text: text.slice(0, end - first[1].length) + ' '.repeat(first[1].length) + text.slice(end),
  }
}

/** Plain text: the whole file is one article. Front matter gives title, date, publisher and url; else the first lines do. */
export const readText = async (content: string, context: ReadContext): Promise<readonly RawArticle[]> => {
  const front = FRONT_MATTER.exec(content)
  if (front) return [{ ...(await readFrontMatter(front[1], context)), text: content.slice(front[0].length) }]
  return [readHead(content)]
}

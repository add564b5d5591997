import { readDate, toIsoDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle } from '../reading.js'
import { clean, type Layout, type Lines, toParagraphs } from './records.js'

const END = /^\s*End of Document\s*$/i
const FIELD =
  /^\s*(Section|Length|Byline|Highlight|Dateline|Series|Graphic|Load-Date|Language|Publication-Type|Journal Code|Subject|Company|Organization|Industry|Geographic|Person|Correction|Notes|Acc-no|ISSN|URL|Link|Ticker|Copyright Holder)\s*:\s*(.*)$/i
const BODY = /^\s*(?:Body|Full Text|Texte intégral)\s*:?\s*$/i
/** Headings below the text. */
const BELOW = /^\s*(?:Classification|Graphic|Notes|Correction|Load-Date:.*|Language:.*|URL:.*)\s*$/i
const COPYRIGHT = /^\s*(?:Copyright\b|©)/i
/** What stands on pages of a printout, and on its cover. */
const FURNITURE =
  /^\s*(?:Page \d+ of \d+|About LexisNexis.*|.*Privacy Policy.*Terms.*|User Name:.*|Date and Time:.*|Job Number:.*|Documents? \(\d+\)|Client\/Matter:.*|Search (?:Terms|Type):.*|Narrowed by:.*|Content Type.*|\[?Link to (?:Image|original).*|Bluebook.*|\[?logo\]?|View (?:original )?(?:in|PDF).*)\s*$/i

const dayOf = (line: string): string | null => {
  const text = line.trim().replace(/\s+\d{1,2}:\d{2}.*$/, '')
  if (text.length > 60 || FIELD.test(line)) return null
  const day = toIsoDate(text)
  return day !== null && day.length === 10 ? day : null
}

const isShown = (line: string): boolean => line.trim() !== '' && !FURNITURE.test(line)

/** Of the lines above the first field: title, outlet, day, edition, copyright. The day tells which is which, because a cover may stand before them. */
const readTop = (top: Lines): { readonly title?: string; readonly publisher?: string; readonly date?: string } => {
  const shown = top.filter(isShown)
  const at = shown.findLastIndex(line => dayOf(line) !== null)
  if (at < 0) return { title: clean(shown[0]) }
  const [title, publisher] = at >= 2 ? [shown[at - 2], shown[at - 1]] : [shown[at - 1], shown[at + 1]]
  return { title: clean(title), publisher: clean(publisher), date: shown[at] }
}

const readFields = (lines: Lines): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines.flatMap(line => {
      const field = FIELD.exec(line)
      return field ? [[field[1].toLowerCase(), field[2].trim()]] : []
    }),
  )

const readDocument = (lines: Lines): RawArticle | null => {
  const body = lines.findIndex(line => BODY.test(line))
  const firstField = lines.findIndex((line, i) => FIELD.test(line) && (body < 0 || i < body))
  if (body < 0 && firstField < 0) return null
  const top = readTop(lines.slice(0, firstField < 0 ? body : firstField))
  const from = body >= 0 ? body + 1 : lines.findLastIndex((line, i) => FIELD.test(line) && i < firstField + 12) + 1
  const rest = lines.slice(from).filter(line => !END.test(line) && !FURNITURE.test(line))
  const below = rest.findIndex(line => BELOW.test(line))
  const text = below < 0 ? rest : rest.slice(0, below)
  const fields = readFields([...lines.slice(0, from), ...(below < 0 ? [] : rest.slice(below))])
  return {
    title: top.title ?? null,
    publisher: top.publisher ?? null,
    url: fields.url ?? fields.link ?? null,
    id: fields['acc-no'],
    language: languageCode(fields.language),
    ...readDate(top.date ?? fields['load-date']),
    text: toParagraphs(text.filter(line => !COPYRIGHT.test(line))).join('\n\n'),
  }
}

/** Exports of Nexis Uni and Lexis+: title, outlet, day, fields, "Body", text, "Classification", "End of Document". */
export const NEXIS_UNI: Layout = { ends: line => END.test(line), read: readDocument }

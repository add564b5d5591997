import { readDate, toIsoDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle } from '../reading.js'
import { clean, type Layout, type Lines, toParagraphs } from './records.js'

const RULE = /^\s*(?:_{20,}|\*{20,})\s*$/
const FIELD =
  /^\s*(Title|Alternate title|Publication title|Source|Publication date|Publication year|Publication info|Date|Pages?|First page|Last page|Section|Author|Abstract|Summary|Full [Tt]ext|Text|Links|Subject|Narrow subject|Broad subject|Year|Supplement|Location|People|Company \/ organization|Classification|Identifier \/ keyword|Product name|Volume|Issue|Publisher|Place of publication|Country of publication|Publication subject|ISSN|e-?ISSN|Source type|Language of publication|Language|Document type|Dateline|Document feature|ProQuest document ID|Document URL|Copyright|Last [Uu]pdated|Database|Credit|Correspondence author|Number of pages|Column|Rights|URL)\s*:\s?(.*)$/
/** Newer exports write headings where older ones have fields. */
const HEADING = /^\s*(FULL TEXT|ABSTRACT|DETAILS|LINKS)(?: \([A-Z]+\))?\s*$/
const LONG = new Set(['full text', 'abstract', 'text', 'summary'])
const ENDS_TEXT = /^(?:(?:credit|copyright|word count|caption)\s*:|illustration\s*$)/i
const COUNTER = /^\s*(?:Document )?\d+ of \d+\s*$/i

/** The fields of a document, and the title that stands above them. */
const readFields = (lines: Lines): { readonly fields: ReadonlyMap<string, Lines>; readonly above: Lines } => {
  const fields = new Map<string, string[]>()
  const above: string[] = []
  let current: string[] | undefined
  let name = ''
  for (const line of lines) {
    if (RULE.test(line)) continue
    const field = FIELD.exec(line) ?? HEADING.exec(line)
    const key = field?.[1].toLowerCase()
    const isField =
      field &&
      key &&
      !fields.has(key) &&
      !(
        LONG.has(name) &&
        /^(?:text|location|people|section|source|date|company|subject)$/.test(key) &&
        !isFieldBlock(lines, line)
      )
    if (isField) {
      name = key
      current = field[2]?.trim() ? [field[2]] : []
      fields.set(key, current)
    } else if (current) current.push(line)
    else if (line.trim() && !COUNTER.test(line)) above.push(line)
  }
  return { fields, above }
}

/** A word and a colon may begin a paragraph of the text; a field stands with another close below it. */
const isFieldBlock = (lines: Lines, line: string): boolean => {
  const at = lines.indexOf(line)
  return lines.slice(at + 1, at + 6).some(next => FIELD.test(next))
}

/** "A headline: [Final Edition]" */
const EDITION = /\s*:?\s*\[[^\]]*\bedition\b[^\]]*\]$/i

/** "The Paper, Late Edition (East Coast); Oslo" */
const outletOf = (name: string | undefined): string | undefined =>
  clean(name?.split(';')[0].replace(/,\s*(?:online\b.*|[^,]*\bedition\b.*)$/i, ''))

const readDocument = (lines: Lines): RawArticle | null => {
  const { fields, above } = readFields(lines)
  const value = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found = clean(fields.get(name)?.join(' '))
      if (found) return found
    }
    return undefined
  }
  const full = fields.get('full text') ?? fields.get('text') ?? fields.get('abstract') ?? fields.get('summary')
  const isDocument =
    fields.has('publication title') || fields.has('title') || fields.has('proquest document id') || full
  if (!isDocument) return null
  const info = value('publication info')
  const end = full?.findIndex(line => ENDS_TEXT.test(line)) ?? -1
  return {
    id: value('proquest document id'),
    title: (value('title') ?? clean(above.join(' ')))?.replace(EDITION, '') ?? null,
    publisher: outletOf(value('publication title')) ?? value('source') ?? clean(info?.split(/[;,]/)[0]) ?? null,
    url: value('document url', 'url')?.split(/\s/)[0] ?? null,
    language: languageCode(value('language of publication', 'language')),
    ...readDate(value('publication date', 'date') ?? dayInside(info) ?? value('publication year')),
    text: toParagraphs(end >= 0 ? full!.slice(0, end) : (full ?? [])).join('\n\n'),
  }
}

/** "The Paper; Oslo [Oslo]. 04 May 2021: A.1." */
const dayInside = (info: string | undefined): string | undefined => {
  const parts = info?.match(/\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2}/gu) ?? []
  return parts.find(part => toIsoDate(part) !== null)
}

/** Exports of ProQuest as text: documents between rules of underscores, fields with their names, the text under "Full text:". */
export const PROQUEST: Layout = { starts: line => RULE.test(line), read: readDocument }

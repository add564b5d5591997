import { textOfHtml } from '../blocks.js'
import { readDate } from '../dates.js'
import { unfoldLines } from '../folds.js'
import { languageCode } from '../language.js'
import type { RawArticle } from '../reading.js'
import { clean, type Layout, type Lines } from './records.js'

const TAG = /^\s*([A-Z][A-Z0-9]) {1,2}- ?(.*)$/

/** The values of a record by their tag; a line without a tag goes on with the one before. */
const readTags = (lines: Lines): ReadonlyMap<string, readonly string[]> => {
  const tags = new Map<string, string[]>()
  let values: string[] | undefined
  for (const line of lines) {
    const tag = TAG.exec(line)
    if (tag) {
      values = tags.get(tag[1]) ?? []
      tags.set(tag[1], values)
      values.push(tag[2])
    } else if (values) values[values.length - 1] += `\n${line.trim()}`
  }
  return tags
}

/** Lines that only fold a value put together; others are paragraphs. */
const toParagraphs = (text: string): string =>
  unfoldLines(text.split('\n'))
    .map(p => p.text)
    .join('\n\n')

/** RIS writes days as 2021/05/04/other. */
const toDate = (value: string | undefined): string | undefined =>
  value
    ?.replace(/\/+$/, '')
    .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})\b.*$/, (_, y, m, d) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)
    .replace(/^(\d{4})\/(\d{1,2})(?:\/.*)?$/, (_, y, m) => `${y}-${m.padStart(2, '0')}`)
    .replace(/^(\d{4})\/.*$/, '$1')

const readRecord = (lines: Lines): RawArticle | null => {
  const tags = readTags(lines)
  if (!tags.has('TY')) return null
  const first = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = clean(tags.get(name)?.find(v => v.trim() !== ''))
      if (value) return value
    }
    return undefined
  }
  const texts = ['N2', 'AB', 'N1', 'RN'].map(name => (tags.get(name) ?? []).join('\n\n').trim())
  const days = ['DA', 'Y1', 'PY', 'Y2'].map(name => toDate(first(name))).filter(day => day !== undefined)
  return {
    id: first('AN', 'ID', 'DO'),
    title: first('TI', 'T1', 'CT') ?? null,
    publisher: first('JO', 'T2', 'JF', 'BT', 'J2', 'PB') ?? null,
    url: first('UR', 'L2', 'L1', 'LK') ?? null,
    language: languageCode(first('LA')),
    ...readDate(days.find(day => day.length === 10) ?? days[0]),
    text: toParagraphs(textOfHtml(texts.find(Boolean) ?? '')),
  }
}

/** RIS: a record from TY to ER, its text under N2 or AB. */
export const RIS: Layout = {
  starts: line => /^\s*TY {1,2}- ?/.test(line),
  ends: line => /^\s*ER {1,2}-/.test(line),
  read: readRecord,
}

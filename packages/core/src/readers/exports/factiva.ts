import { readDate, toIsoDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle } from '../reading.js'
import { clean, type Layout, type Lines, toParagraphs } from './records.js'

/** Codes of Factiva's fields. */
const CODES =
  'SE HD CR BY WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPD IPC PUB AN ART CLM DLN HLP NGC GC CX'.split(
    ' ',
  )
const TAG = new RegExp(`^\\s{0,3}(${CODES.join('|')})(?:[ \\t]{2,}|\\t[ \\t]*|[ \\t]*$)(.*)$`)
const END = /^\s*(?:Document|Dokument|Documento|Документ) ([A-Za-z]{2,}[A-Za-z0-9]{10,})\s*$/
const NUMBER = /^(?:(?:Document|Dokument|Documento|Документ)\s+)?((?=\w*\d)[A-Za-z]{2,}[A-Za-z0-9]{10,})/
const WORDS = /^\s*\d[\d,. ]*\s*(?:words|mots|Wörter|palabras|parole|palavras|woorden|слов)\s*$/i
const COPYRIGHT = /^\s*(?:\(?c\)|©|Copyright\b|\(Copyright\b).*$/i
const FURNITURE =
  /^\s*(?:Page \d+ of \d+.*|©\s*\d{4} (?:Factiva|Dow Jones).*|Search Summary|Text\s.*|Date\s.*|Source\s.*|Factiva|Dow Jones)\s*$/i
/** Fields that hold paragraphs. */
const LONG = new Set(['LP', 'TD', 'HD', 'CR'])

type Fields = ReadonlyMap<string, Lines>

/** Fields by their code; those of several lines go on until the next code. */
const readFields = (lines: Lines): Fields => {
  const fields = new Map<string, string[]>()
  let current: string[] | undefined
  for (const line of lines) {
    const tag = TAG.exec(line)
    if (tag && !fields.has(tag[1])) {
      current = tag[2].trim() === '' ? [] : [tag[2]]
      fields.set(tag[1], current)
    } else if (!END.test(line) || !current) current?.push(line)
    else fields.set('AN', [line])
  }
  return fields
}

const fieldOf = (fields: Fields, ...codes: readonly string[]): string | undefined => {
  for (const code of codes) {
    const value = clean(fields.get(code)?.join(' '))
    if (value) return value
  }
  return undefined
}

const numberOf = (value: string | undefined): string | undefined => value && (NUMBER.exec(value)?.[1] ?? undefined)

/** An article of tagged fields: HD, PD, SN, LP, TD, AN. */
export const fromTags = (fields: Fields): RawArticle | null => {
  if (!fields.has('LP') && !fields.has('TD') && !fields.has('HD')) return null
  const text = [...LONG]
    .filter(code => code === 'LP' || code === 'TD')
    .flatMap(code => toParagraphs(fields.get(code) ?? []))
  return {
    id: numberOf(fieldOf(fields, 'AN')),
    title: fieldOf(fields, 'HD') ?? null,
    publisher: fieldOf(fields, 'SN') ?? null,
    language: languageCode(fieldOf(fields, 'LA')),
    ...readDate(fieldOf(fields, 'PD')),
    text: text.join('\n\n'),
  }
}

const dayOf = (line: string): string | null => {
  const day = line.length < 40 ? toIsoDate(line.trim()) : null
  return day !== null && day.length === 10 ? day : null
}

/** Lines of the layout for readers below its title: words, day, time, outlet, code, page, language, copyright. */
interface Shown {
  readonly title: string | undefined
  readonly lines: Lines
  /** Undefined where it follows in the lines. */
  readonly text?: readonly string[]
}

/** An article of the layout for readers; null where its lines hold no day. */
export const fromShown = ({ title, lines, text }: Shown): RawArticle | null => {
  const dated = lines.findIndex(line => dayOf(line) !== null)
  if (dated < 0) return null
  const below = lines.slice(dated + 1)
  const filled = below.flatMap((line, i) => (line.trim() === '' ? [] : [i]))
  const isLanguage = (line: string): boolean => languageCode(line.trim()) !== undefined && !/\s/.test(line.trim())
  const language = filled.slice(0, 8).find(i => isLanguage(below[i]))
  const copyright = filled.slice(0, 10).find(i => COPYRIGHT.test(below[i]))
  const outlet = filled.map(i => below[i].trim()).find(line => !/^\d{1,2}:\d{2}/.test(line))
  const from = Math.max(language ?? -1, copyright ?? -1) + 1
  const end = below.findIndex(line => END.test(line))
  return {
    id: end < 0 ? undefined : END.exec(below[end])?.[1],
    title: clean(title) ?? null,
    publisher: clean(outlet) ?? null,
    language: language === undefined ? undefined : languageCode(below[language].trim()),
    ...readDate(dayOf(lines[dated])),
    text: (text ?? toParagraphs(below.slice(from, end < 0 ? undefined : end))).join('\n\n'),
  }
}

/** An article of that layout as lines alone: a byline may stand beside the title. */
const fromDisplay = (lines: Lines): RawArticle | null => {
  const shown = lines.filter(line => !FURNITURE.test(line))
  const words = shown.findIndex(line => WORDS.test(line))
  if (words < 0) return null
  const parts = toParagraphs(shown.slice(0, words).filter(line => !/^\s*(?:by|par|von)\s/i.test(line)))
  return fromShown({ title: parts.toSorted((a, b) => b.length - a.length)[0], lines: shown.slice(words + 1) })
}

const readDocument = (lines: Lines): RawArticle | null => {
  const fields = readFields(lines)
  return (fields.size >= 3 ? fromTags(fields) : null) ?? fromDisplay(lines)
}

const isTag = (line: string, code: string): boolean => TAG.exec(line)?.[1] === code

/** Factiva as text: fields by their codes, or as it is shown to readers. */
export const createFactivaLayout = (): Layout => {
  let hasHead = false
  return {
    starts: line => {
      const isStart = isTag(line, 'SE') || (isTag(line, 'HD') && hasHead)
      if (isTag(line, 'SE')) hasHead = false
      if (isTag(line, 'HD')) hasHead = true
      return isStart
    },
    ends: line => {
      const isEnd = END.test(line) || (isTag(line, 'AN') && /[A-Za-z]{2,}[A-Za-z0-9]{10,}/.test(line))
      if (isEnd) hasHead = false
      return isEnd
    },
    read: readDocument,
  }
}

import { readDate, toIsoDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle } from '../reading.js'
import type { Paragraph, ReadDocument } from './document.js'

/** What press offices put around a release. */
const FURNITURE =
  /^(?:for (?:immediate )?release\b.{0,60}|(?:press|news|media) (?:release|statement|notice|advisory|communiqu[ée])(?: (?:no\.?|n°|nr\.?|#)? ?[\w/.-]+)?|embargo(?:ed)?\b.{0,80}|(?:strictly )?confidential|\(?check against delivery\)?|page \d+(?: of \d+)?|[-–— ]*\d{1,3}[-–— ]*|immediate release|communiqu[ée] de presse)[:.]?$/i
/** "Press release | 4 May 2021", "FOR IMMEDIATE RELEASE: May 4, 2021". */
const FURNITURE_BEFORE_DATE =
  /^(?:for (?:immediate )?release|(?:press|news|media) (?:release|statement)|published|issued|released|date|posted|updated|publication date|last updated)\b\s*(?:on)?\s*[-–—|:,]*\s*/i
/** Where a release ends. */
const END = /^(?:[-–—*# ]*(?:ends?|-30-)[-–—*# ]*|(?:# ?){3,}|(?:\* ?){3,}|-30-|end of (?:release|text|statement)\.?)$/i
/** What stands after it where no end is marked. */
const AFTER =
  /^(?:(?:media|press|for (?:further|more|media|press)|further|additional) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information|queries|details)\b.{0,120}|contacts?(?: information| details| for media)?:?.{0,80}|notes? (?:to|for) (?:the )?editors?:?|about (?:the |us\b)?.{2,60}|editor'?s? notes?:?)$/i
/** A line that only says whom to ask. */
const CONTACT = /@|^(?:contact|tel(?:ephone)?|phone|fax|e-?mail|web(?:site)?|www\.|https?:)|\+?\d[\d ()-]{7,}/i
const SENTENCE_END = /[.!?][)"'”’\]]*$/
const ORGANISATION =
  /\b(?:ministry|office|department|agency|council|commission|press|news|union|organi[sz]ation|embassy|bank|fund|institute|university|committee|government|secretariat|company|corporation|inc|ltd|llc|plc|group|association|foundation|cent(?:re|er)|parliament|authority|service|board|court|federation|alliance|society|network|times|post|herald|mission|bureau|administration|directorate|league|party)\b/i
/** Names that programs give where nobody gave one. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft word|powerpoint|slide \d|.*\.(?:docx?|pdf|rtf|odt|indd|qxd|tex)$|\(anonymous\)|unknown|title)/i
const DATELINE_DAY =
  /^[\p{Lu}][\p{L}'’.\- ]{1,40}(?:,\s*[\p{L}'’.\- ]{2,30})?[,:]?\s*(?:[-–—(/]\s*)?((?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+\.?|[A-Z][a-z]+\.? \d{1,2}(?:st|nd|rd|th)?),? \d{4})\b/u
/** Paragraphs at the beginning where title and day stand. */
const HEAD_PARAGRAPHS = 12
const LONG = 200

const stripFurniture = (text: string): string => text.replace(FURNITURE_BEFORE_DATE, '').trim()

/** The day a line gives, where it gives nothing else: "4 May 2021", "Oslo, 4 May 2021", "Published on 4 May 2021 at 10:00". */
export const dayOfLine = (text: string): string | null => {
  if (text.length > 90 || /[.!?]\s+\p{Lu}/u.test(text)) return null
  const bare = stripFurniture(text)
  const day = toIsoDate(bare) ?? toIsoDate(bare.replace(/^.{2,60}?[,|:–—-]\s*(?=[\dA-Z])/, ''))
  if (day === null || day.length < 10) return null
  const rest = bare.replace(
    /\b(?:\d{1,4}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/gi,
    '',
  )
  return rest.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length <= 5 ? day : null
}

const isTitleLine = ({ text, level }: Paragraph): boolean =>
  level !== undefined || (text.length <= LONG && !SENTENCE_END.test(text) && text.split(/\s+/).length >= 3)

const sameWords = (a: string, b: string): boolean => {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return bare(a) === bare(b)
}

/** "Ministry of Trade | Press office" */
const nameIn = (line: string): string => line.split(/\s+[|–—]\s+/)[0]

interface Front {
  readonly title?: string
  readonly date: string | null
  readonly letterhead?: string
  /** Index of the first paragraph of the text. */
  readonly from: number
}

/** Title, day and letterhead from the first paragraphs, and where the text begins after them. */
const readFront = (paragraphs: readonly Paragraph[], given: string | undefined): Front => {
  const first = paragraphs.slice(0, HEAD_PARAGRAPHS)
  const sentence = first.findIndex(
    p => p.level === undefined && SENTENCE_END.test(p.text) && p.text.split(/\s+/).length >= 5,
  )
  const above = first.slice(0, sentence < 0 ? first.length - 1 : sentence)
  const known = above.findIndex(p => given !== undefined && sameWords(p.text, given))
  const ranked = above
    .map((p, i) => ({ p, i }))
    .filter(({ p }) => isTitleLine(p) && !FURNITURE.test(p.text) && dayOfLine(p.text) === null)
  const heading = ranked.filter(({ p }) => p.level !== undefined).sort((a, b) => a.p.level! - b.p.level!)[0]
  const plain = ranked.filter(({ p, i }) => !(i === 0 && ORGANISATION.test(p.text) && ranked.length > 1))[0]
  const at = known >= 0 ? known : ((heading ?? plain)?.i ?? -1)
  const dated = above.map(p => dayOfLine(p.text)).find(day => day !== null)
  const dateline = DATELINE_DAY.exec(first[above.length]?.text ?? '')?.[1]
  const head = above.find(
    (p, i) =>
      i !== at &&
      (at < 0 || i < at) &&
      !FURNITURE.test(p.text) &&
      !CONTACT.test(p.text) &&
      dayOfLine(p.text) === null &&
      p.text.split(/\s+/).length <= 10,
  )
  return {
    title: at < 0 ? undefined : above[at].text,
    date: dated ?? (dateline ? toIsoDate(dateline) : null),
    letterhead: head && nameIn(head.text),
    from: above.length,
  }
}

/** The paragraphs before the end that is marked, or before contacts and notes to editors. */
const cutEnd = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const end = paragraphs.findIndex(
    (p, i) => i > 0 && (END.test(p.text) || (i >= paragraphs.length * 0.4 && AFTER.test(p.text))),
  )
  return end < 0 ? paragraphs : paragraphs.slice(0, end)
}

/** Subheadings of the front stay in the text where they are long enough to say something. */
const isStanding = (p: Paragraph, front: Front): boolean =>
  p.text !== front.title && p.text !== front.letterhead && !FURNITURE.test(p.text) && dayOfLine(p.text) === null

/** One article of a document: what press offices put around it is left out, title and day are those it shows, else those of its properties. */
export const readRelease = ({ paragraphs, head }: ReadDocument): RawArticle => {
  const shown = paragraphs.map(p => ({ ...p, text: p.text.replace(/\s+/g, ' ').trim() })).filter(p => p.text !== '')
  const given = head.title && !NO_TITLE.test(head.title) ? head.title.trim() : undefined
  const front = readFront(shown, given)
  const body = cutEnd(shown.slice(front.from)).filter(p => !FURNITURE.test(p.text) && dayOfLine(p.text) === null)
  const lead = shown.slice(0, front.from).filter(p => isStanding(p, front) && SENTENCE_END.test(p.text))
  const author = head.author && ORGANISATION.test(head.author) ? head.author : undefined
  const letterhead = [front.letterhead, ...(head.heads ?? []).map(nameIn)].find(
    line => line !== undefined && ORGANISATION.test(line),
  )
  return {
    id: head.id,
    title: front.title ?? given ?? null,
    publisher: head.publisher ?? letterhead ?? author ?? front.letterhead ?? null,
    language: languageCode(head.language),
    ...(front.date ? { publishedAt: front.date } : readDate(head.date)),
    text: [...lead, ...body].map(p => p.text).join('\n\n'),
  }
}

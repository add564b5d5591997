import { InputError } from '../../errors.js'
import { readDate } from '../dates.js'
import { decode } from '../decode.js'
import { LIMITS } from '../limits.js'
import type { Content, RawArticle, ReadContext } from '../reading.js'
import { decodeBody, parseHttp } from './http-message.js'
import { readRecords, type WarcRecord } from './warc-records.js'

const PAGE = /html|^text\/plain|\/pdf/i
/** What crawlers fetch for themselves, or pages load. */
const NO_PAGE = /\/(?:robots|ads|humans|security)\.txt$|^(?:dns|metadata|urn|filedesc|screenshot|text|thumbnail):/i
const SENTENCE = /[.!?…]["'”’)\]]*$/

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const hostOf = (address: string): string | null => {
  try {
    return new URL(address).hostname.replace(/^www\./, '') || null
  } catch {
    return null
  }
}

/** The day of a capture is taken where a page gives none; a note says so. */
const withCaptureDay = (raw: RawArticle, record: WarcRecord): RawArticle => {
  const { publishedAt } = readDate(record.headers.get('warc-date'))
  if (raw.publishedAt || !publishedAt) return raw
  const message = `the page gives no date of its own; that of its capture is taken: ${publishedAt}`
  return { ...raw, publishedAt, findings: [...(raw.findings ?? []), { code: 'DATE_OF_CAPTURE', message }] }
}

/** The text of a page as Common Crawl writes it (WET): a line a block. What stands before the first sentence and after the last is left out. */
const fromConversion = (record: WarcRecord, address: string): RawArticle => {
  const lines = decode(record.payload)
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(Boolean)
  const isText = (line: string): boolean => SENTENCE.test(line) && line.split(/\s+/).length >= 4
  const first = lines.findIndex(isText)
  const text = first < 0 ? lines : lines.slice(first, lines.findLastIndex(isText) + 1)
  return {
    title: first === 0 ? null : (lines[0]?.split(/\s+[|–—-]\s+/)[0] ?? null),
    publisher: hostOf(address),
    url: address,
    language: /^eng\b/.test(record.headers.get('warc-identified-content-language') ?? '') ? 'en' : undefined,
    publishedAt: null,
    text: text.join('\n\n'),
  }
}

/** The page of a record, or null where it is none. */
const pageOf = (record: WarcRecord, address: string): Content | null => {
  const type = record.headers.get('warc-type')
  if (type === 'resource') {
    const contentType = record.headers.get('content-type') ?? ''
    return PAGE.test(contentType) ? { name: address, address, contentType, bytes: once(record.payload) } : null
  }
  const message = parseHttp(record.payload)
  const contentType = message.headers.get('content-type') ?? ''
  if (message.status < 200 || message.status > 299 || !PAGE.test(contentType)) return null
  return { name: address, address, contentType, bytes: once(decodeBody(message)) }
}

const addressOf = (record: WarcRecord): string => record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''

/** The pages of a web archive (WARC, WET), an article each. Requests, pictures, scripts, errors and pages seen before are passed by. */
export async function* readWarc(content: Content, context: ReadContext): AsyncGenerator<RawArticle> {
  let n = 0
  const isWanted = (headers: ReadonlyMap<string, string>): boolean =>
    /^(?:response|resource|conversion)$/.test(headers.get('warc-type') ?? '') &&
    !NO_PAGE.test(headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '')
  for await (const record of readRecords(content.bytes, { isWanted, limit: LIMITS.page })) {
    const place = `#${++n}`
    try {
      if (record.error) throw record.error
      const address = addressOf(record)
      if (record.headers.get('warc-type') === 'conversion')
        yield { ...withCaptureDay(fromConversion(record, address), record), place }
      else {
        const page = pageOf(record, address)
        if (!page) context.onLeftOut(place)
        else for await (const raw of context.readPart(page, place)) yield withCaptureDay(raw, record)
      }
    } catch (error) {
      context.onBadRecord(place, error)
    }
  }
  if (n === 0) throw new InputError('ARTICLE_MISSING', 'the web archive holds no page')
}

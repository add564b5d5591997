import { InputError } from '../../errors.js'
import type { InputFormat } from '../formats.js'
import { looksLikeEvents } from '../tables/event-json.js'
import { recognizeBytes } from './bytes.js'
import type { Head } from './head.js'
import { recognizeLines } from './lines.js'
import { recognizeMarkup } from './markup.js'
import { looksLikeCsv, recognizeTable } from './tables.js'

const JSON_START = /^(?:\[\s*(?:[{[]|\])|\{\s*(?:"|\}))/

/** JSON of several lines is one value, unless each line is one. */
const recognizeJson = ({ text }: Head): InputFormat | null => {
  if (!JSON_START.test(text)) return null
  const line = text.split('\n', 1)[0].trim()
  if (looksLikeEvents(line)) return 'events'
  if (text.startsWith('[')) return 'json'
  return /^\{.*\}$/.test(line) && /\n\s*\{/.test(text) ? 'jsonl' : 'json'
}

const isText = ({ text, bytes }: Head): boolean => text !== '' || bytes.length === 0

/**
 * The format of content by what stands in it, whatever it is called; null where it could be anything. Throws InputError for formats
 * that are known and not read.
 */
export const recognizeContent = (head: Head): InputFormat | null => {
  const binary = recognizeBytes(head)
  if (binary || !isText(head)) return binary
  return recognizeMarkup(head) ?? recognizeJson(head) ?? recognizeTable(head) ?? recognizeLines(head)
}

/** Lines of BRAT: the number of an annotation, its kind with offsets, the words. */
const BRAT = /^(?:(?:[TREAMN]\d+|#\d+|\*)\t\S[^\n]*(?:\n|$))+/

/** The best guess for content of no name and no mark. Throws InputError for annotations that stand beside a text. */
export const sniffFormat = ({ text }: Head): InputFormat => {
  const lines = text.replaceAll('\r', '')
  if (lines !== '' && BRAT.exec(lines)?.[0] === lines)
    throw new InputError('ARTICLE_MISSING', 'this is annotations of BRAT, no text. Give the .txt file beside it.')
  if (/^\[|^\{\s*\n/.test(text)) return 'json'
  if (text.startsWith('{')) return 'jsonl'
  if (/^<\?xml|^<rss|^<feed|^<rdf/i.test(text) && !/<html/i.test(text)) return 'feed'
  if (text.startsWith('<')) return 'html'
  return looksLikeCsv(text) ? 'csv' : 'text'
}

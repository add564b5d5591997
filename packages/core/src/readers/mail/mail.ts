import PostalMime, { type Email } from 'postal-mime'
import { InputError } from '../../errors.js'
import { textOfHtml } from '../blocks.js'
import { readDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { FURNITURE, FURNITURE_FROM } from './furniture.js'

const REPLY = /^\s*(?:(?:re|fwd?|aw|wg|tr)\s*(?:\[\d+\])?:\s*)+/i
/** Lines are folded at 76 or 78 signs; shorter ones end where their writer ended them. */
const FOLDED = 55

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** Quotations of the mail that is answered, and signatures, are no text of this one. */
const ownLines = (text: string): readonly string[] => {
  const lines = text.split(/\r?\n/)
  const signature = lines.findIndex(line => /^-- ?$/.test(line))
  return (signature > 2 ? lines.slice(0, signature) : lines).filter(
    line => !/^\s*>/.test(line) && !/^On .{10,100} wrote:$/.test(line),
  )
}

/** Folded lines put together: an empty line ends a paragraph, and a short one does. */
const unfold = (text: string): readonly string[] => {
  const paragraphs: string[] = []
  let isOpen = false
  for (const line of ownLines(text)) {
    const shown = line.trim()
    if (shown === '' || /^[-=_*~#]{3,}$/.test(shown)) isOpen = false
    else {
      if (isOpen) paragraphs[paragraphs.length - 1] += ` ${shown}`
      else paragraphs.push(shown)
      isOpen = line.endsWith(' ') || line.length >= FOLDED
    }
  }
  return paragraphs
}

/** Addresses in brackets and pictures are marks of a program that made text of HTML. */
const withoutMarks = (text: string): string =>
  text
    .replace(/\[(?:image|cid|https?):[^\]]*\]/gi, ' ')
    .replace(/[<([]\s*https?:\/\/[^\s>)\]]+\s*[>)\]]/g, ' ')
    .replace(/\*([^*\n]+)\*/g, '$1')
    .replace(/\u034f|[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')

const cutFurniture = (paragraphs: readonly string[]): readonly string[] => {
  const shown = paragraphs.map(p => p.replace(/\s+/g, ' ').trim()).filter(p => p !== '')
  const from = shown.findIndex((p, i) => i > 0 && FURNITURE_FROM.test(p))
  return (from < 0 ? shown : shown.slice(0, from)).filter(p => !FURNITURE.test(p) && !/^https?:\/\/\S+$/.test(p))
}

/** The plain part, or the HTML part where the plain one is only a stand-in for it. */
const textOfMail = ({ text = '', html = '' }: Email): string => {
  const plain = unfold(withoutMarks(text))
  const isHtml = (part: string): boolean => /<(?:html|body|p|div|table)\b/i.test(part)
  if (html === '' && !isHtml(text)) return cutFurniture(plain).join('\n\n')
  const shown = textOfHtml(html || text).split('\n\n')
  const isStandIn = isHtml(text) || letters(text) < letters(shown.join(' ')) * 0.5
  const best = text.trim() === '' || isStandIn ? shown.map(withoutMarks) : plain
  return cutFurniture(best).join('\n\n')
}

const headerOf = (mail: Email, name: string): string | undefined => mail.headers.find(h => h.key === name)?.value

const publisherOf = (mail: Email): string | null => {
  const from = mail.from ?? mail.sender
  const name = from?.name
    ?.replace(/^["']|["']$/g, '')
    .replace(/\s+via\s+.*$/i, '')
    .trim()
  return name || from?.address?.split('@')[1] || null
}

/** The article of a mail: its subject is the title, the day is that of its sender. Throws InputError for one without text. */
export const parseMail = async (bytes: Uint8Array): Promise<RawArticle> => {
  const mail = await PostalMime.parse(bytes)
  if (mail.headers.length === 0) throw new InputError('MAIL_SYNTAX', 'it has no header of a mail')
  const address = /<?(https?:\/\/[^\s>]+)>?/.exec(headerOf(mail, 'archived-at') ?? '')?.[1]
  return {
    id: mail.messageId?.replace(/^<|>$/g, '') || undefined,
    title: mail.subject?.replace(REPLY, '').trim() || null,
    publisher: publisherOf(mail),
    url: address ?? null,
    language: languageCode(headerOf(mail, 'content-language')),
    ...readDate(headerOf(mail, 'date')?.replace(/\s*\([^)]*\)\s*$/, '')),
    text: textOfMail(mail),
  }
}

/** A mail (EML) is one article. */
export const readMail = async (bytes: Buffer, _context: ReadContext): Promise<readonly RawArticle[]> => [
  await parseMail(bytes),
]

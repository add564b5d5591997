import PostalMime, { addressParser, type Email } from 'postal-mime'
import { InputError } from '../../errors.js'
import { textOfHtml } from '../blocks.js'
import { readDate } from '../dates.js'
import { mendQuotes } from '../decode.js'
import { languageCode } from '../language.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { findForwarded } from './forwarded.js'
import { FURNITURE, FURNITURE_FROM } from './furniture.js'
import { LENGTH_LINE } from './headers.js'
import { packBody } from './pack-body.js'

const REPLY = /^\s*(?:(?:re|fwd?|aw|wg|tr)\s*(?:\[\d+\])?:\s*)+/i
/** Lines are folded at 76 or 78 signs; shorter ones end where their writer ended them. */
const FOLDED = 55

/** Mails in mails are taken out of one another this deep. */
const MAX_DEPTH = 4

const letters = (text: string): number => text.replace(/\P{L}+/gu, '').length

/** Where a mail ends: a signature, a mail that is answered, a part that a list took out. */
const END = /^(?:-- ?|-{3,} ?next part ?-{3,}|-{3,} ?original message ?-{3,}|_{20,})$/i
const ANSWERED = /^\s*(?:on .{8,120} wrote|am .{8,120} schrieb.*|le .{8,120} a écrit ?|el .{8,120} escribió):$/i

/** Quotations of the mail that is answered, and signatures, are no text of this one. */
const ownLines = (text: string): readonly string[] => {
  const lines = text.split(/\r?\n/)
  const end = lines.findIndex((line, i) => i > 0 && END.test(line))
  return (end > 0 ? lines.slice(0, end) : lines).filter(line => !/^\s*>/.test(line) && !ANSWERED.test(line))
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

const isHtml = (part: string): boolean => /<(?:html|body|p|div|table)(?:\s[^>]*)?>/i.test(part)

/** The plain part, or the HTML part where the plain one is only a stand-in for it. */
const textOfMail = (text: string, html: string, title: string | null): string => {
  const plain = cutFurniture(unfold(withoutMarks(text)))
  const shown =
    html === '' && !isHtml(text)
      ? []
      : cutFurniture(
          textOfHtml(html || text)
            .split('\n\n')
            .map(withoutMarks),
        )
  const isStandIn = (): boolean => isHtml(text) || letters(plain.join('')) < letters(shown.join('')) * 0.5
  const paragraphs = shown.length > 0 && isStandIn() ? shown : plain
  return (paragraphs[0] === title ? paragraphs.slice(1) : paragraphs).join('\n\n')
}

const headerOf = (mail: Email, name: string): string | undefined => mail.headers.find(h => h.key === name)?.value

/** Lists hide addresses: "anna at gazette.example (Anna Berg)". */
const HIDDEN = /^\S+ at \S+ \((.+)\)$/

const nameOf = (from: { readonly name?: string; readonly address?: string } | undefined): string | null => {
  const name = from?.name
    ?.replace(/^["']|["']$/g, '')
    .replace(/\s+via\s+.*$/i, '')
    .trim()
  return name || from?.address?.split('@')[1] || null
}

const publisherOf = (mail: Email): string | null =>
  HIDDEN.exec(headerOf(mail, 'from') ?? '')?.[1] ?? nameOf(mail.from ?? mail.sender)

const toTitle = (subject: string): string | null => subject.replace(REPLY, '').trim() || null

/** "3 Mar 19 22:15:00 GMT", as mails of the eighties and nineties have it. */
const withCentury = (date: string | undefined): string | undefined =>
  date
    ?.replace(/\s*\([^)]*\)\s*$/, '')
    .replace(
      /^((?:\w{3},? )?\d{1,2}[ -]\w{3}[ -])(\d{2})(?=\s)/,
      (_, before, year) => `${before}${year < '50' ? 20 : 19}${year}`,
    )

const toArticle = (mail: Email): RawArticle => {
  const address = /<?(https?:\/\/[^\s>]+)>?/.exec(headerOf(mail, 'archived-at') ?? '')?.[1]
  const [text, html, subject] = [mail.text, mail.html, mail.subject].map(part => mendQuotes(part ?? ''))
  const forwarded = findForwarded(text)
  const title = toTitle(forwarded?.subject ?? subject)
  return {
    id: mail.messageId?.replace(/^<|>$/g, '') || undefined,
    title,
    publisher: forwarded?.from ? nameOf(addressParser(forwarded.from)[0]) : publisherOf(mail),
    url: address ?? null,
    language: languageCode(headerOf(mail, 'content-language')),
    ...readDate(withCentury(forwarded?.date ?? headerOf(mail, 'date'))),
    text: forwarded ? textOfMail(forwarded.text, '', title) : textOfMail(text, html, title),
  }
}

/** Parts of a mail may lie this deep in one another. */
const MAX_NESTING = 256

/** The parts of a mail. Throws InputError where they cannot be told apart. */
const takeApart = async (bytes: Buffer): Promise<Email> => {
  try {
    return await PostalMime.parse(packBody(bytes), { forceRfc822Attachments: true, maxNestingDepth: MAX_NESTING })
  } catch (error) {
    const cause = (error as Error).message
    const message = /nesting/i.test(cause)
      ? `its parts lie more than ${MAX_NESTING} deep in one another, which no mail program writes. Save the part that holds the text as a mail of its own`
      : `its parts cannot be told apart (${cause.slice(0, 120)}). Save it once more from the mail program`
    throw new InputError('MAIL_SYNTAX', message, { cause: error })
  }
}

/** The article of a mail, and of each mail in it: the subject is the title, the day is that of the sender. Throws InputError for one without a header. */
export const parseMail = async (bytes: Buffer, depth = 0): Promise<readonly RawArticle[]> => {
  const mail = await takeApart(bytes)
  if (mail.headers.length === 0) throw new InputError('MAIL_SYNTAX', 'it has no header of a mail')
  const article = toArticle(mail)
  const inside: RawArticle[] = []
  for (const [i, { mimeType, content }] of mail.attachments.entries())
    if (mimeType === 'message/rfc822' && depth < MAX_DEPTH && typeof content !== 'string')
      for (const inner of await parseMail(Buffer.from(content as ArrayBuffer), depth + 1))
        inside.push({ ...inner, place: `#attached-${i + 1}${inner.place ?? ''}` })
  // What only carries other mails, as a digest does, is no article of its own.
  return inside.length > 0 && !/\p{L}/u.test(article.text) ? inside : [article, ...inside]
}

/** A mail (EML) is one article, and so is each mail it carries. */
export const readMail = async (bytes: Buffer, _context: ReadContext): Promise<readonly RawArticle[]> => {
  const [line] = LENGTH_LINE.exec(bytes.toString('latin1', 0, 100)) ?? []
  return parseMail(line === undefined ? bytes : bytes.subarray(line.length, line.length + Number.parseInt(line, 10)))
}

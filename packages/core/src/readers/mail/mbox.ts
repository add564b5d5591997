import { LIMITS, tooLarge } from '../limits.js'
import type { Content, RawArticle, ReadContext } from '../reading.js'
import { FROM_LINE } from './headers.js'
import { parseMail } from './mail.js'

/** The mails of a mailbox as text of a character a byte, one at a time; null for one that is too large. */
async function* splitMails(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let rest = ''
  let lines: string[] = []
  let size = 0
  let isStarted = false
  let isAfterEmpty = true
  const finish = (): string | null => {
    const mail = size > LIMITS.page ? null : lines.join('\n')
    lines = []
    size = 0
    return mail
  }
  const add = (line: string): void => {
    size += line.length + 1
    if (size > LIMITS.page) lines = []
    else lines.push(line)
  }
  async function* chunks(): AsyncGenerator<string> {
    for await (const chunk of bytes) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1')
    yield '\n'
  }
  for await (const chunk of chunks()) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop()!
    if (rest.length > LIMITS.page) {
      size += rest.length
      rest = ''
    }
    for (const line of parts) {
      if (isAfterEmpty && line.startsWith('From ') && FROM_LINE.test(line.trimEnd())) {
        if (isStarted) yield finish()
        isStarted = true
      } else add(/^>+From /.test(line) ? line.slice(1) : line)
      isAfterEmpty = line === '' || line === '\r'
    }
  }
  if (lines.length > 0 || size > 0) yield finish()
}

/** Mails that are taken apart at the same time, and their bytes: the parser waits for another thread at each part of a mail. */
const AHEAD = 16
const AHEAD_BYTES = 8 * 2 ** 20

type Parsed = { readonly articles: readonly RawArticle[] } | { readonly error: unknown }

const parse = async (mail: string | null): Promise<Parsed> => {
  try {
    if (mail === null) throw tooLarge(LIMITS.page, 'the mail')
    return { articles: await parseMail(Buffer.from(mail, 'latin1')) }
  } catch (error) {
    return { error }
  }
}

/** A mailbox (MBOX): an article a mail. */
export async function* readMailbox(content: Content, context: ReadContext): AsyncGenerator<RawArticle> {
  const waiting: { readonly bytes: number; readonly parsed: Promise<Parsed> }[] = []
  let held = 0
  let n = 0
  async function* first(): AsyncGenerator<RawArticle> {
    const { bytes, parsed } = waiting.shift()!
    held -= bytes
    const place = `#${++n}`
    const result = await parsed
    if ('error' in result) context.onBadRecord(place, result.error)
    else for (const article of result.articles) yield { ...article, place: `${place}${article.place ?? ''}` }
  }
  for await (const mail of splitMails(content.bytes)) {
    const bytes = mail?.length ?? 0
    waiting.push({ bytes, parsed: parse(mail) })
    held += bytes
    while (waiting.length > AHEAD || held > AHEAD_BYTES) yield* first()
  }
  while (waiting.length > 0) yield* first()
}

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

/** A mailbox (MBOX): an article a mail. */
export async function* readMailbox(content: Content, context: ReadContext): AsyncGenerator<RawArticle> {
  let n = 0
  for await (const mail of splitMails(content.bytes)) {
    const place = `#${++n}`
    try {
      if (mail === null) throw tooLarge(LIMITS.page, 'the mail')
      yield { ...(await parseMail(Buffer.from(mail, 'latin1'))), place }
    } catch (error) {
      context.onBadRecord(place, error)
    }
  }
}

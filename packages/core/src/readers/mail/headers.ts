/** Header lines that only mails have; a text may begin with one or another of the rest. */
const TELLING =
  /^(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To|X-[\w-]+|DKIM-Signature|List-[\w-]+|Reply-To|Content-Transfer-Encoding):/im
const USUAL = /^(?:From|To|Cc|Subject|Date|Sender|Content-Type):/gim
const HEADER = /^[A-Za-z][A-Za-z0-9-]*:/
/** "From anna@press.example Thu Jan  7 09:00:00 2021", the line each mail of a mailbox begins with. */
export const FROM_LINE =
  /^From (?:\S+|"[^"]*"\S*|.{0,80}?)\s+(?:\w{3},? )?.{0,40}\b(?:\d{1,2}:\d{2}(?::\d{2})?|(?:19|20)\d{2})\b.{0,20}$/

const headOf = (text: string): string => text.split(/\r?\n\r?\n/, 1)[0]

/** Apple Mail writes the length of a mail above it, and marks of its own below (.emlx). */
export const LENGTH_LINE = /^\d{1,10}[ \t]*\r?\n(?=[A-Za-z][A-Za-z0-9-]*:)/

/** Whether text begins as a mail does: header lines up to an empty one. */
export const looksLikeMail = (text: string): boolean => {
  const head = headOf(text.replace(LENGTH_LINE, ''))
  if (!head.split(/\r?\n/).every(line => HEADER.test(line) || /^[ \t]/.test(line))) return false
  const names = new Set((head.match(USUAL) ?? []).map(name => name.toLowerCase()))
  const isSent = names.has('from:') && (names.has('subject:') || names.has('date:'))
  return (isSent && TELLING.test(head)) || (isSent && /^From:.*@/im.test(head) && names.size >= 3)
}

/** Whether text begins as a mailbox does. */
export const startsMailbox = (text: string): boolean => {
  const [first, second = ''] = text.split(/\r?\n/, 2)
  return FROM_LINE.test(first) && (HEADER.test(second) || /^>From /.test(second))
}

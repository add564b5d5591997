import { decode } from '../decode.js'

const CODED = /^content-transfer-encoding:\s*(?:base64|quoted-printable)/im
const PARTED = /^content-type:\s*(?:multipart|message)\//im
const ENCODING_FIELD = /^content-transfer-encoding:.*(?:\r?\n[ \t].*)*(?:\r?\n)?/gim
const TYPE_FIELD = /^content-type:.*(?:\r?\n[ \t].*)*/im
const CHARSET = /;\s*charset\s*=\s*"?([\w.:-]*)"?/i
/** What programs declare for bytes of any kind. */
const ANY = /^(?:us-ascii|ascii|utf-?8|unknown.*|x-unknown|default)?$/i

/** The body in UTF-8, and the head that says so, where the mail names no encoding or one its bytes may not have. */
const inUtf8 = (head: string, body: Buffer): { readonly head: string; readonly body: Buffer } => {
  const field = TYPE_FIELD.exec(head)?.[0] ?? ''
  if (!ANY.test(CHARSET.exec(field)?.[1] ?? '') || !body.some(byte => byte > 127)) return { head, body }
  const typed = `${field.replace(CHARSET, '') || 'Content-Type: text/plain'}; charset=utf-8`
  return {
    head: field === '' ? `${head}\n${typed}` : head.replace(field, () => typed),
    body: Buffer.from(decode(body)),
  }
}

/**
 * A mail of one part with its body as one line of base64. The parser keeps each line of a body that is not coded as a piece of a Blob, which
 * takes fifty times as long as the rest of its work; what is coded it takes whole. Other mails come back as they are.
 */
export const packBody = (mail: Buffer): Buffer => {
  const [crlf, lf] = [mail.indexOf('\r\n\r\n'), mail.indexOf('\n\n')]
  const isCrlf = crlf >= 0 && (lf < 0 || crlf < lf)
  const end = isCrlf ? crlf : lf
  if (end < 0) return mail
  const given = mail.subarray(0, end + 1).toString('latin1')
  if (CODED.test(given) || PARTED.test(given)) return mail
  const lines = mail.toString('latin1', end + (isCrlf ? 4 : 2)).replaceAll('\r\n', '\n')
  const { head, body } = inUtf8(given.trimEnd().replace(ENCODING_FIELD, '').trimEnd(), Buffer.from(lines, 'latin1'))
  return Buffer.concat([
    Buffer.from(head, 'latin1'),
    Buffer.from('\nContent-Transfer-Encoding: base64\n\n'),
    Buffer.from(body.toString('base64')),
  ])
}

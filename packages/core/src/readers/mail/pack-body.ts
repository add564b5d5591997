const CODED = /^content-transfer-encoding:\s*(?:base64|quoted-printable)/im
const PARTED = /^content-type:\s*(?:multipart|message)\//im
const ENCODING_FIELD = /^content-transfer-encoding:.*(?:\r?\n[ \t].*)*(?:\r?\n)?/gim

/**
 * A mail of one part with its body as one line of base64. The parser keeps each line of a body that is not coded as a piece of a Blob, which
 * takes fifty times as long as the rest of its work; what is coded it takes whole. Other mails come back as they are.
 */
export const packBody = (mail: Buffer): Buffer => {
  const [crlf, lf] = [mail.indexOf('\r\n\r\n'), mail.indexOf('\n\n')]
  const isCrlf = crlf >= 0 && (lf < 0 || crlf < lf)
  const end = isCrlf ? crlf : lf
  if (end < 0) return mail
  const head = mail.subarray(0, end + 1).toString('latin1')
  if (CODED.test(head) || PARTED.test(head)) return mail
  const body = mail.toString('latin1', end + (isCrlf ? 4 : 2)).replaceAll('\r\n', '\n')
  return Buffer.concat([
    Buffer.from(head.trimEnd().replace(ENCODING_FIELD, '').trimEnd(), 'latin1'),
    Buffer.from('\nContent-Transfer-Encoding: base64\n\n'),
    Buffer.from(Buffer.from(body, 'latin1').toString('base64')),
  ])
}

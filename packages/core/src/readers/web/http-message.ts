import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { InputError } from '../../errors.js'
import { BOMB_FROM, BOMB_RATIO, LIMITS } from '../limits.js'
import { parseHeaders } from './warc-records.js'

/** An answer of a web server as it was captured. */
export interface HttpMessage {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

export const parseHttp = (bytes: Buffer): HttpMessage => {
  const crlf = bytes.indexOf('\r\n\r\n')
  const lf = bytes.indexOf('\n\n')
  const isCrlf = crlf >= 0 && (lf < 0 || crlf < lf)
  const end = isCrlf ? crlf : lf
  const head = bytes.subarray(0, end < 0 ? bytes.length : end).toString('latin1')
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(head)
  if (!status) throw new InputError('WARC_HTTP', 'the record holds no answer of a web server')
  return {
    status: Number(status[1]),
    headers: parseHeaders(head),
    body: end < 0 ? Buffer.alloc(0) : bytes.subarray(end + (isCrlf ? 4 : 2)),
  }
}

/** Chunks put together; the body itself where it only says it is chunked. */
const joinChunks = (body: Buffer): Buffer => {
  const parts: Buffer[] = []
  let at = 0
  while (at < body.length) {
    const end = body.indexOf('\r\n', at)
    const size = end < 0 ? null : /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(body.subarray(at, end).toString('latin1'))
    if (!size) return parts.length === 0 ? body : Buffer.concat(parts)
    const length = Number.parseInt(size[1], 16)
    if (length === 0) break
    parts.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(parts)
}

const inflate = (body: Buffer, encoding: string): Buffer => {
  const maxOutputLength = Math.min(LIMITS.page, Math.max(BOMB_FROM, body.length * BOMB_RATIO))
  if (encoding === 'br') return brotliDecompressSync(body, { maxOutputLength })
  if (encoding === 'gzip' || encoding === 'x-gzip')
    return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, { maxOutputLength }) : body
  return (body[0] & 0x0f) === 8 ? inflateSync(body, { maxOutputLength }) : inflateRawSync(body, { maxOutputLength })
}

/** The body as the page was before it was sent. Throws InputError for one that cannot be unpacked. */
export const decodeBody = ({ headers, body }: HttpMessage): Buffer => {
  let content = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? joinChunks(body) : body
  const encodings = (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map(e => e.trim())
    .filter(Boolean)
  for (const encoding of encodings.toReversed()) {
    if (!/^(?:br|x?-?gzip|deflate)$/.test(encoding)) continue
    try {
      content = inflate(content, encoding)
    } catch (error) {
      throw new InputError('WARC_HTTP', `the page cannot be unpacked (${encoding}): ${(error as Error).message}`)
    }
  }
  return content
}

import chardet from 'chardet'
import { InputError } from '../errors.js'

/** Bytes an encoding is chosen from. */
const SAMPLE = 65_536
/** Bytes in which a page or an XML file declares its encoding. */
const DECLARED_WITHIN = 2048
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

const isKnown = (label: string): boolean => {
  try {
    return new TextDecoder(label).encoding.length > 0
  } catch {
    return false
  }
}

const byteOrderMark = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

/**
 * The encoding of a text by its byte-order mark, else UTF-8 where it is valid UTF-8, else as the sender or the file itself declares,
 * else by the statistics of its bytes. Valid UTF-8 goes before a declaration because wrong declarations are common and valid UTF-8
 * by accident is not. Throws InputError for binary content.
 */
export const detectEncoding = (bytes: Uint8Array, { declared }: { readonly declared?: string } = {}): string => {
  const mark = byteOrderMark(bytes)
  if (mark) return mark
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.subarray(0, 4096).includes(0)) {
    const guess = chardet.detect(sample)?.toLowerCase()
    if (guess?.startsWith('utf-16')) return guess
    throw new InputError('INPUT_BINARY', 'the content is binary, not text')
  }
  if (isUtf8(sample)) return 'utf-8'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN))
  const match = DECLARED.exec(head)
  for (const label of [declared, match?.[1] ?? match?.[2]])
    if (label && isKnown(label) && !/^utf-?8$/i.test(label)) return label.toLowerCase()
  const guess = chardet.detect(sample)
  return guess && isKnown(guess) && !/^utf-?8$|^ascii$/i.test(guess) ? guess.toLowerCase() : 'windows-1252'
}

/** A whole text, in the encoding found; a byte-order mark is left out. */
export const decode = (bytes: Uint8Array, options: { readonly declared?: string } = {}): string =>
  new TextDecoder(detectEncoding(bytes, options)).decode(bytes)

/** A stream of text; its encoding is chosen from its first bytes. */
export async function* decodeStream(
  bytes: AsyncIterable<Uint8Array>,
  options: { readonly declared?: string } = {},
): AsyncGenerator<string> {
  let head = Buffer.alloc(0)
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const chunk of bytes) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true })
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < SAMPLE) continue
    decoder = new TextDecoder(detectEncoding(head, options))
    yield decoder.decode(head, { stream: true })
  }
  if (decoder) yield decoder.decode()
  else yield decode(head, options)
}

import { createRequire } from 'node:module'
import { InputError } from '../errors.js'

/** Bytes an encoding is chosen from. */
const SAMPLE = 65_536
/** Bytes in which a page or an XML file declares its encoding. */
const DECLARED_WITHIN = 2048
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i

/** The encoding by the statistics of bytes. A dozen modules, loaded at the first text that is no UTF-8. */
const guessEncoding = (bytes: Uint8Array): string | null => {
  const { detect }: typeof import('chardet') = createRequire(import.meta.url)('chardet')
  return detect(bytes)
}

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

/** UTF-16 without a mark: of Western text every other byte is 0, and no byte between them. */
const wideEncoding = (bytes: Uint8Array): string | null => {
  const zeros = [0, 0]
  for (const [i, byte] of bytes.entries()) if (byte === 0) zeros[i % 2]++
  const most = bytes.length * 0.4
  if (zeros[1] > most && zeros[0] === 0) return 'utf-16le'
  return zeros[0] > most && zeros[1] === 0 ? 'utf-16be' : null
}

/**
 * The encoding of a text by its byte-order mark, else UTF-8 where it is valid UTF-8, else as the sender or the file itself declares,
 * else by the statistics of its bytes. Valid UTF-8 goes before a declaration because wrong declarations are common and valid UTF-8
 * by accident is not. Throws InputError for binary content.
 */
const detectEncoding = (bytes: Uint8Array, { declared }: { readonly declared?: string } = {}): string => {
  const mark = byteOrderMark(bytes)
  if (mark) return mark
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.subarray(0, 4096).includes(0)) {
    const guess = guessEncoding(sample)?.toLowerCase()
    if (guess?.startsWith('utf-16')) return guess
    const wide = wideEncoding(sample)
    if (wide) return wide
    throw new InputError('INPUT_BINARY', 'the content is binary, not text')
  }
  if (isUtf8(sample)) return 'utf-8'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN))
  const match = DECLARED.exec(head)
  for (const label of [declared, match?.[1] ?? match?.[2]])
    if (label && isKnown(label) && !/^utf-?8$/i.test(label)) return label.toLowerCase()
  const guess = guessEncoding(sample)
  return guess && isKnown(guess) && !/^utf-?8$|^ascii$/i.test(guess) ? guess.toLowerCase() : 'windows-1252'
}

/** Windows-1252 from 0x80 on, where Latin-1 has control characters no text uses; "\0" at the five places nothing stands. */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'
const C1 = /[\u0080-\u009f]/g
const fromC1 = (control: string): string => {
  const character = WINDOWS_1252[control.charCodeAt(0) - 0x80]
  return character === '\0' ? control : character
}

/** A text whose quotation marks and dashes became control characters, as Node 20 decodes Windows-1252, with them put back. */
export const mendQuotes = (text: string): string => text.replace(C1, fromC1)

type Decode = (bytes?: Uint8Array, options?: { readonly stream: boolean }) => string

/** Decodes pieces. Node 20 takes Windows-1252, and Latin-1, which the web reads as such, for the Latin-1 of the standard: its control characters are quotation marks and dashes. */
const createDecoder = (label: string): Decode => {
  const decoder = new TextDecoder(label)
  if (decoder.encoding !== 'windows-1252') return (bytes, options) => decoder.decode(bytes, options)
  return (bytes, options) => mendQuotes(decoder.decode(bytes, options))
}

/** A whole text, in the encoding found; a byte-order mark is left out. */
export const decode = (bytes: Uint8Array, options: { readonly declared?: string } = {}): string =>
  createDecoder(detectEncoding(bytes, options))(bytes)

/** A stream of text; its encoding is chosen from its first bytes. */
export async function* decodeStream(
  bytes: AsyncIterable<Uint8Array>,
  options: { readonly declared?: string } = {},
): AsyncGenerator<string> {
  let head = Buffer.alloc(0)
  let read: Decode | undefined
  try {
    for await (const chunk of bytes) {
      if (read) {
        yield read(chunk, { stream: true })
        continue
      }
      head = Buffer.concat([head, chunk])
      if (head.length < SAMPLE) continue
      read = createDecoder(detectEncoding(head, options))
      yield read(head, { stream: true })
    }
  } catch (error) {
    // What came before the fault is read first.
    if (!read && head.length > 0) yield decode(head, options)
    throw error
  }
  if (read) yield read()
  else yield decode(head, options)
}

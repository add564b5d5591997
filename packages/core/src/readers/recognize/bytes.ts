import { InputError } from '../../errors.js'
import type { InputFormat } from '../formats.js'
import type { Head } from './head.js'

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, signature.length)).toString('latin1') === signature

/** Formats by their first bytes. Of a ZIP archive, what lies in it says what it is. */
const SIGNATURES: readonly (readonly [string, InputFormat])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['{\\rtf', 'rtf'],
  ['WARC/', 'warc'],
]

/** What is known, and not read: what it is, and what to do. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  [
    '\xd0\xcf\x11\xe0',
    'OFFICE_OLD',
    'an old or a protected Office file (.doc, .xls, .msg). Save it as .docx, .xlsx or .eml without a password',
  ],
  ['Rar!', 'ARCHIVE_KIND', 'a RAR archive. Unpack it, or pack it as ZIP'],
  ['7z\xbc\xaf', 'ARCHIVE_KIND', 'a 7z archive. Unpack it, or pack it as ZIP'],
  ['BZh', 'ARCHIVE_KIND', 'a bzip2 archive. Unpack it, or pack it with gzip'],
  ['\xfd7zXZ', 'ARCHIVE_KIND', 'an xz archive. Unpack it, or pack it with gzip'],
  [
    'filedesc://',
    'ARCHIVE_KIND',
    'a web archive of the old kind (ARC). Make a WARC of it, for example with warcio recompress',
  ],
  ['\x28\xb5\x2f\xfd', 'ARCHIVE_KIND', 'a zstd archive. Unpack it, or pack it with gzip'],
]
/** PDF allows some bytes before its mark. */
const PDF_WITHIN = 1024

/** The format of binary content. Throws InputError for what is known and not read; null where the bytes say nothing. */
export const recognizeBytes = ({ bytes }: Head): InputFormat | null => {
  const found = SIGNATURES.find(([signature]) => startsWith(bytes, signature))
  if (found) return found[1]
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_WITHIN)).toString('latin1')
  if (/(?:^|[\r\n\0])%PDF-\d/.test(start) && !/^\s*[<{[]/.test(start)) return 'pdf'
  const refused = REFUSED.find(([signature]) => startsWith(bytes, signature))
  if (refused && (refused[0] !== 'BZh' || bytes.subarray(0, 512).some(b => b < 9)))
    throw new InputError(refused[1], `this is ${refused[2]}.`)
  if (startsWith(bytes.subarray(257), 'ustar'))
    throw new InputError('ARCHIVE_KIND', 'this is a tar archive. Unpack it, or pack it as ZIP.')
  return null
}

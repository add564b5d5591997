import { crc32, deflateRawSync } from 'node:zlib'

export type ZipFiles = Readonly<Record<string, string | Uint8Array>>

const header = (signature: number, fields: readonly (readonly [number, number])[]): Buffer => {
  const size = 4 + fields.reduce((sum, [bytes]) => sum + bytes, 0)
  const buffer = Buffer.alloc(size)
  buffer.writeUInt32LE(signature)
  let at = 4
  for (const [bytes, value] of fields) {
    buffer.writeUIntLE(value, at, bytes)
    at += bytes
  }
  return buffer
}

/** The parts of a ZIP archive of these files one after another, as they would be written to disk. */
export function* zipParts(
  files: Iterable<readonly [string, string | Uint8Array]>,
  { stored = [] }: { readonly stored?: readonly string[] } = {},
): Generator<Buffer> {
  const directory: Buffer[] = []
  let offset = 0
  let count = 0
  for (const [name, content] of files) {
    const bytes = Buffer.from(content as string)
    const isStored = stored.includes(name)
    const packed = isStored ? bytes : deflateRawSync(bytes)
    const path = Buffer.from(name)
    const common: readonly (readonly [number, number])[] = [
      [2, 20],
      [2, 0x800],
      [2, isStored ? 0 : 8],
      [4, 0],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    ]
    const local = Buffer.concat([header(0x04034b50, common), path, packed])
    directory.push(header(0x02014b50, [[2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), path)
    yield local
    offset += local.length
    count++
  }
  const central = Buffer.concat(directory)
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, central.length],
    [4, offset],
    [2, 0],
  ])
  yield Buffer.concat([central, end])
}

/** A ZIP archive of these files, packed; those `stored` names are kept as they are. */
export const zipOf = (files: ZipFiles, options: { readonly stored?: readonly string[] } = {}): Buffer =>
  Buffer.concat([...zipParts(Object.entries(files), options)])

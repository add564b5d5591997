import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const decompress = promisify(brotliDecompress)

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const compressed = (path: string): string => `${path}.br`

/** Whether a file of the built viewer is there, as it is or compressed. */
export const hasUiFile = (path: string): boolean => isFile(path) || isFile(compressed(path))

/** A file of the built viewer, which may lie there compressed (`.br` behind its name); undefined where it is not there. */
export const readUiFile = async (path: string): Promise<Buffer | undefined> => {
  if (isFile(path)) return readFile(path)
  return isFile(compressed(path)) ? decompress(await readFile(compressed(path))) : undefined
}

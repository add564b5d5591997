import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '../../store/index.js'
import type { LoadedGraph } from '../load-index.js'
import { decodeHead, decodeIndex, headLength } from './decode.js'
import { encodeIndex, type Kept } from './encode.js'
import { HEAD_AT, type Head } from './layout.js'

/** What is done with an open file; null where it cannot be opened, read or understood: then there is no index. */
const withFile = async <T>(path: string, work: (file: FileHandle) => Promise<T | null>): Promise<T | null> => {
  try {
    const file = await open(path)
    try {
      return await work(file)
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}

/** The first bytes of a file, in memory of their own so that views of any kind begin with it. */
const readStart = async (file: FileHandle, length: number): Promise<Buffer> => {
  const bytes = Buffer.allocUnsafeSlow(length)
  let at = 0
  while (at < length) {
    const { bytesRead } = await file.read(bytes, at, length - at, at)
    if (bytesRead === 0) break
    at += bytesRead
  }
  return bytes.subarray(0, at)
}

/** The head of an index file; null where there is none that is whole and of this version. */
export const readHead = (path: string): Promise<Head | null> =>
  withFile(path, async file => {
    const length = headLength(await readStart(file, HEAD_AT))
    const { size } = await file.stat()
    return length === null || length > size ? null : decodeHead(await readStart(file, length))
  })

/** The graph in an index file, where its head is as wanted and the rest undamaged; else null. */
export const readIndex = (path: string, isWanted: (head: Head) => boolean): Promise<LoadedGraph | null> =>
  withFile(path, async file => {
    const bytes = await readStart(file, (await file.stat()).size)
    const head = decodeHead(bytes)
    return head !== null && isWanted(head) ? decodeIndex(bytes, head) : null
  })

/** Writes an index file beside where it will be, and then puts it there. False where that may not be: an index can be done without. */
export const writeIndex = async (path: string, kept: Kept): Promise<boolean> => {
  const fresh = `${path}.new`
  try {
    makeFolder(dirname(path))
    const file = await open(fresh, 'w')
    try {
      for (const piece of encodeIndex(kept)) await file.writeFile(piece)
    } finally {
      await file.close()
    }
    await rename(fresh, path)
    return true
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined)
    return false
  }
}

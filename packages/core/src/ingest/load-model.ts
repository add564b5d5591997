import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { type EngineModel, readModel } from '../annotate/index.js'
import { AssetError } from '../errors.js'

/** The weights shipped with the package. */
export const MODEL_URL = new URL('../../models/engine.bin.gz', import.meta.url)

/** Bytes of the last field of a gzip file (RFC 1952): the size of what is packed in it. */
const SIZE_FIELD = 4
const MOST_UNPACKED = 1 << 26

/** Bytes that are unpacked at once: all of them, for by default it is done in hundreds of pieces that are put together at the end. */
const piece = (packed: Buffer): number => {
  const size = packed.length > SIZE_FIELD ? packed.readUInt32LE(packed.length - SIZE_FIELD) : 0
  return Math.max(1 << 16, Math.min(size, MOST_UNPACKED))
}

/** Loads the shipped weights, or those of another file made by `newsgraph train`. Throws AssetError where they are missing or damaged. */
export const loadModel = async (file: string | URL = MODEL_URL): Promise<EngineModel> => {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    throw new AssetError(
      'MODEL_MISSING',
      `The engine's weights are not at ${file}. Reinstall the package or run "newsgraph train".`,
      { cause: error },
    )
  }
  try {
    return readModel(gunzipSync(bytes, { chunkSize: piece(bytes) }))
  } catch (error) {
    if (error instanceof AssetError) throw error
    throw new AssetError(
      'MODEL_DAMAGED',
      `The engine's weights at ${file} cannot be unpacked. Reinstall the package or run "newsgraph train".`,
      { cause: error },
    )
  }
}

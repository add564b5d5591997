import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { type EngineModel, readModel } from '../annotate/index.js'
import { AssetError } from '../errors.js'

/** The weights shipped with the package. */
export const MODEL_URL = new URL('../../models/engine.bin.gz', import.meta.url)

/** Bytes; by default it would be unpacked in hundreds of pieces, and put together at the end. */
const UNPACKED_AT_ONCE = 1 << 20

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
    return readModel(gunzipSync(bytes, { chunkSize: UNPACKED_AT_ONCE }))
  } catch (error) {
    if (error instanceof AssetError) throw error
    throw new AssetError(
      'MODEL_DAMAGED',
      `The engine's weights at ${file} cannot be unpacked. Reinstall the package or run "newsgraph train".`,
      { cause: error },
    )
  }
}

import { AssetError } from '../../errors.js'
import { type EngineModel, readModel } from './weights.js'

/** How `fetchModel` asks for the weights. */
export interface FetchModelOptions {
  /** What asks for the file; by default the platform's `fetch`. */
  readonly fetch?: (url: string | URL) => Promise<Response>
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const gunzip = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const unpacked = new Response(bytes).body!.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}

/**
 * Loads weights by their address, for browsers: `models/engine.bin.gz` of this package, or what `newsgraph train` made. Servers that send
 * `.gz` files with `content-encoding: gzip` have the platform unpack them, others do not; either is read.
 * Throws AssetError where the file cannot be had (MODEL_MISSING) or is none of ours (MODEL_DAMAGED).
 */
export const fetchModel = async (
  url: string | URL,
  { fetch = globalThis.fetch }: FetchModelOptions = {},
): Promise<EngineModel> => {
  let bytes: Uint8Array<ArrayBuffer>
  try {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`the server answers ${response.status}`)
    bytes = new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw new AssetError(
      'MODEL_MISSING',
      `The engine's weights cannot be fetched from ${url}: ${(error as Error).message}. Serve models/engine.bin.gz of the package there.`,
      { cause: error },
    )
  }
  if (!isGzip(bytes)) return readModel(bytes)
  let unpacked: Uint8Array
  try {
    unpacked = await gunzip(bytes)
  } catch (error) {
    throw new AssetError(
      'MODEL_DAMAGED',
      `The engine's weights at ${url} cannot be unpacked: ${bytes.length} bytes came. Fetch them again, or serve them anew.`,
      { cause: error },
    )
  }
  return readModel(unpacked)
}

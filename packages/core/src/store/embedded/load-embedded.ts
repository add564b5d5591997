import { AssetError } from '../../errors.js'

/**
 * What connects to embedded databases. Their engine is built for each platform, as an optional package: throws AssetError where it is missing.
 * It is asked for by itself first, since Node 20 reports a CommonJS module that fails below another one a second time, past every handler.
 */
export const loadEmbedded = async (): Promise<typeof import('./connect.js')> => {
  try {
    await import('@grafeo-db/js')
  } catch (error) {
    throw new AssetError(
      'EMBEDDED_MISSING',
      `The embedded database has no build for ${process.platform} ${process.arch} here. Install again with optional packages, or use Neo4j: --store neo4j://host:7687.`,
      { cause: error },
    )
  }
  return import('./connect.js')
}

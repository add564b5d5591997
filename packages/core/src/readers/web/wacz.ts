import type { Archive } from '../containers/archive.js'
import type { RawArticle, ReadContext } from '../reading.js'

/** A web archive collection: the pages of its WARC files. */
export async function* readWacz(archive: Archive, context: ReadContext): AsyncGenerator<RawArticle> {
  for (const entry of archive.entries)
    if (/^archive\/.*\.warc(?:\.gz)?$/.test(entry.name))
      yield* context.readPart({ name: entry.name, bytes: entry.read() }, `#${entry.name}`)
}

import { crc32 } from 'node:zlib'
import type { ActorRow, GraphIndex } from '../graph-index/index.js'
import type { LoadedGraph } from '../load-index.js'
import { aligned, HEAD_AT, type Head, MAGIC, maker, type Tables } from './layout.js'
import { packTexts } from './texts.js'

/** What a file is made of, and what it may be taken for. */
export interface Kept extends Pick<Head, 'mark' | 'shown' | 'maxStatements'> {
  readonly graph: LoadedGraph
}

const numbered = <T>(actors: readonly ActorRow[], pick: (actor: ActorRow) => T | null): Readonly<Record<string, T>> =>
  Object.fromEntries(
    actors.flatMap((actor, i) => {
      const found = pick(actor)
      return found === null ? [] : [[i, found] as const]
    }),
  )

const toActors = (actors: readonly ActorRow[]): Tables['actors'] => ({
  ids: actors.map(a => a.id),
  names: actors.map(a => a.name),
  countries: actors.map(a => a.country),
  aliases: numbered(actors, a => (a.aliases.length === 1 && a.aliases[0] === a.name ? null : a.aliases)),
  merged: numbered(actors, a => (a.merged.length > 0 ? a.merged : null)),
})

const toTables = ({ index, who, truncated }: LoadedGraph): Tables => ({
  version: index.version,
  truncated,
  who: { sameAs: who.sameAs, splits: who.splits },
  names: [...who.names],
  actors: toActors(index.actors),
  types: index.types,
  relations: index.relations,
  isSymmetric: index.isSymmetric,
  publishers: index.publishers,
})

/** All columns of an index, in the order in which they are read again. */
const columnsOf = ({ typeOf, reports, aggregates, adjacency, ...index }: GraphIndex): readonly ArrayBufferView[] => {
  const [articles, statements] = [packTexts(index.articles), packTexts(index.statementIds)]
  return [
    typeOf,
    articles.bytes,
    articles.ends,
    statements.bytes,
    statements.ends,
    reports.statement,
    reports.relation,
    reports.day,
    reports.publisher,
    reports.source,
    reports.confidence,
    reports.article,
    aggregates.subject,
    aggregates.object,
    aggregates.quad,
    aggregates.modality,
    aggregates.start,
    adjacency.start,
    adjacency.edges,
  ]
}

const toBytes = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** The bytes of a file, piece by piece. */
export const encodeIndex = ({ graph, ...given }: Kept): readonly Uint8Array[] => {
  const parts = [Buffer.from(JSON.stringify(toTables(graph))), ...columnsOf(graph.index)].map(toBytes)
  const body = parts.flatMap(part => [part, new Uint8Array(aligned(part.length) - part.length)])
  const head: Head = {
    ...given,
    maker: maker(),
    known: graph.known,
    counts: graph.counts,
    parts: parts.map(part => part.length),
    sum: body.reduce((sum, piece) => crc32(piece, sum), 0),
  }
  const json = Buffer.from(JSON.stringify(head))
  const front = Buffer.alloc(aligned(HEAD_AT + json.length))
  front.write(MAGIC, 'latin1')
  front.writeUInt32LE(crc32(json), MAGIC.length)
  front.writeUInt32LE(json.length, MAGIC.length + 4)
  json.copy(front, HEAD_AT)
  return [front, ...body]
}

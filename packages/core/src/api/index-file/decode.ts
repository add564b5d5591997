import { crc32 } from 'node:zlib'
import { type ActorRow, type GraphIndex, placesOf } from '../graph-index/index.js'
import type { LoadedGraph } from '../load-index.js'
import { aligned, HEAD_AT, type Head, MAGIC, maker, type Tables } from './layout.js'
import { unpackTexts } from './texts.js'

/** How many bytes the head takes that begins with these; null where it is no head. */
export const headLength = (start: Buffer): number | null =>
  start.length < HEAD_AT || start.toString('latin1', 0, MAGIC.length) !== MAGIC
    ? null
    : HEAD_AT + start.readUInt32LE(MAGIC.length + 4)

/** The head of a file; null where it is damaged, or made by another version. */
export const decodeHead = (bytes: Buffer): Head | null => {
  const length = headLength(bytes)
  if (length === null || bytes.length < length) return null
  const json = bytes.subarray(HEAD_AT, length)
  if (crc32(json) !== bytes.readUInt32LE(MAGIC.length)) return null
  const head: Head = JSON.parse(json.toString())
  return head.maker === maker() ? head : null
}

const toActors = (
  { ids, names, countries, aliases, merged }: Tables['actors'],
  typeAt: (n: number) => string,
): readonly ActorRow[] =>
  ids.map((id, i) => ({
    id,
    name: names[i],
    type: typeAt(i),
    country: countries[i],
    aliases: aliases[i] ?? [names[i]],
    merged: merged[i] ?? [],
  }))

/** The parts of a body one after the other, each as what it was; nothing is copied. */
const createParts = (body: Buffer, lengths: readonly number[]) => {
  let [n, at] = [0, 0]
  const next = (): Buffer => {
    const part = body.subarray(at, at + lengths[n])
    at += aligned(lengths[n++])
    return part
  }
  return {
    next,
    bytes: () => {
      const { buffer, byteOffset, length } = next()
      return new Uint8Array(buffer, byteOffset, length)
    },
    shorts: () => {
      const { buffer, byteOffset, length } = next()
      return new Uint16Array(buffer, byteOffset, length / 2)
    },
    numbers: () => {
      const { buffer, byteOffset, length } = next()
      return new Int32Array(buffer, byteOffset, length / 4)
    },
    texts: () => {
      const [bytes, { buffer, byteOffset, length }] = [next(), next()]
      return unpackTexts({ bytes, ends: new Uint32Array(buffer, byteOffset, length / 4) })
    },
  }
}

/** The graph of a file, whose bytes begin where memory allows views of any kind. Null where the body is damaged. */
export const decodeIndex = (bytes: Buffer, { parts: lengths, sum, known, counts }: Head): LoadedGraph | null => {
  const body = bytes.subarray(aligned(headLength(bytes) ?? 0))
  if (body.length !== lengths.reduce((all, n) => all + aligned(n), 0) || crc32(body) !== sum) return null
  const parts = createParts(body, lengths)
  const tables: Tables = JSON.parse(parts.next().toString())
  const typeOf = parts.bytes()
  const actors = toActors(tables.actors, n => tables.types[typeOf[n]])
  const index: GraphIndex = {
    version: tables.version,
    actors,
    actorAt: placesOf(actors),
    types: tables.types,
    typeOf,
    relations: tables.relations,
    isSymmetric: tables.isSymmetric,
    publishers: tables.publishers,
    articles: parts.texts(),
    statementIds: parts.texts(),
    reports: {
      statement: parts.numbers(),
      relation: parts.shorts(),
      day: parts.numbers(),
      publisher: parts.shorts(),
      source: parts.shorts(),
      confidence: parts.bytes(),
      article: parts.numbers(),
    },
    aggregates: toAggregates(parts),
    adjacency: { start: parts.numbers(), edges: parts.numbers() },
  }
  const { who, names, truncated } = tables
  return { index, who: { ...who, names: new Map(names) }, counts, known, truncated }
}

const toAggregates = ({ numbers, bytes }: ReturnType<typeof createParts>): GraphIndex['aggregates'] => {
  const [subject, object, quad, modality, start] = [numbers(), numbers(), bytes(), bytes(), numbers()]
  return { count: subject.length, subject, object, quad, modality, start }
}

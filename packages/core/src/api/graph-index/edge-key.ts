import { readPercents } from '../../model/index.js'
import { MODALITIES } from '../contract/index.js'
import type { GraphIndex } from './columns.js'

/** Readable and stable: it names the pair, the class and the modality, so that a link to an edge outlives a rebuild. */
export const edgeKey = ({ actors, aggregates }: GraphIndex, a: number): string =>
  [
    encodeURIComponent(actors[aggregates.subject[a]].id),
    encodeURIComponent(actors[aggregates.object[a]].id),
    aggregates.quad[a],
    MODALITIES[aggregates.modality[a]],
  ].join('|')

/** The aggregate of a key, or -1. */
export const findEdge = ({ actorAt, aggregates }: GraphIndex, key: string): number => {
  const [subject, object, quad, modality] = key.split('|')
  if (modality === undefined) return -1
  const wanted = [
    actorAt.get(readPercents(subject)) ?? -1,
    actorAt.get(readPercents(object)) ?? -1,
    Number(quad),
    (MODALITIES as readonly string[]).indexOf(modality),
  ]
  const compare = (a: number): number =>
    aggregates.subject[a] - wanted[0] ||
    aggregates.object[a] - wanted[1] ||
    aggregates.quad[a] - wanted[2] ||
    aggregates.modality[a] - wanted[3]
  let [low, high] = [0, aggregates.count - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = compare(middle)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

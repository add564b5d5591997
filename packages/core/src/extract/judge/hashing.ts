import { hashString, mix } from '../../text/index.js'
import { HAS_VECTOR } from './feature-vectors.js'

export { mix }

const SEED = 97
const MOST_REMEMBERED = 50_000
const remembered = new Map<string, number>()

/** A string as a number of 32 bits. What was seen is remembered, up to a bound. */
export const hashOf = (text: string): number => {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const hash = hashString(text, SEED)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(text, hash)
  return hash
}

/** Where features go: the number of a kind of feature with what it saw. */
export interface FeatureSink {
  readonly add: (kind: number, a: number, b?: number) => void
}

/** Features as numbers of 32 bits, those that have vectors first. */
export interface Features {
  readonly all: Int32Array
  /** How many of them have vectors. */
  readonly withVectors: number
}

/** A sink that keeps features until they are taken. */
export const featureBuffer = (): FeatureSink & { readonly take: () => Features } => {
  let described: number[] = []
  let others: number[] = []
  return {
    add: (kind, a, b = 0) => {
      const feature = mix(mix(kind, a), b)
      if (HAS_VECTOR[kind] === 1) described.push(feature)
      else others.push(feature)
    },
    take: () => {
      const taken = { all: Int32Array.from([...described, ...others]), withVectors: described.length }
      described = []
      others = []
      return taken
    },
  }
}

/** The row of a table of this length, a power of two, that a feature is kept in. */
export const rowOf = (length: number, kind: number, a: number, b: number): number => mix(mix(kind, a), b) & (length - 1)

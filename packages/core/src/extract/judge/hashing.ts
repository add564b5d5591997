import { hashString, mix } from '../../text/index.js'

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

/** A sink that keeps features as numbers of 32 bits, until they are taken. */
export const featureBuffer = (): FeatureSink & { readonly take: () => Int32Array } => {
  let features: number[] = []
  return {
    add: (kind, a, b = 0) => {
      features.push(mix(mix(kind, a), b))
    },
    take: () => {
      const taken = Int32Array.from(features)
      features = []
      return taken
    },
  }
}

/** The row of a table of this length, a power of two, that a feature is kept in. */
export const rowOf = (length: number, kind: number, a: number, b: number): number => mix(mix(kind, a), b) & (length - 1)

/** Adds up what features weigh, until the sum is taken: rows of a table whose length is a power of two. */
export const summing = (values: Int8Array): FeatureSink & { readonly take: () => number } => {
  const last = values.length - 1
  let total = 0
  return {
    add: (kind, a, b = 0) => {
      total += values[mix(mix(kind, a), b) & last]
    },
    take: () => {
      const taken = total
      total = 0
      return taken
    },
  }
}

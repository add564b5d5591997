export type Measure = 'volume' | 'degree' | 'betweenness' | 'pagerank' | 'community'

export interface MeasureJob {
  readonly measure: Measure
  readonly actors: readonly string[]
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[]
  /** Whether parallel relations of a pair count each by itself; else a pair counts once. */
  readonly isEach: boolean
}

export interface Measured {
  /** By actor; of communities their numbers, the largest being 0. */
  readonly values: Readonly<Record<string, number>>
  /** From how many actors the shortest ways were counted, where not from all. */
  readonly sample: number | null
}

/** What actors on the canvas measure now, where their size or colour stands for it. */
export interface Measures {
  readonly size: Measured | null
  readonly colour: Measured | null
}

/** From more actors than this, shortest ways are counted from a sample of so many. */
export const SAMPLE = 1000

/** Memory of this process while something is done, from samples at even intervals. */
export interface MemoryUse {
  /** Resident and JavaScript heap, in megabytes. */
  readonly start: MemorySample
  readonly peak: MemorySample
  readonly end: MemorySample
  /** Least-squares growth over the second half, in megabytes for each thousand articles. */
  readonly growth: MemorySample
}
interface MemorySample {
  readonly resident: number
  readonly heap: number
}
interface TakenSample extends MemorySample {
  readonly done: number
}

const round = (value: number): number => Math.round(value * 10) / 10

/** The slope of `value` over `done`, by least squares; 0 for fewer than two different places. */
export const slope = (points: readonly { readonly done: number; readonly value: number }[]): number => {
  const mean = (pick: (p: { readonly done: number; readonly value: number }) => number): number =>
    points.reduce((sum, p) => sum + pick(p), 0) / points.length
  const x = mean(p => p.done)
  const y = mean(p => p.value)
  const spread = points.reduce((sum, p) => sum + (p.done - x) ** 2, 0)
  return spread === 0 ? 0 : points.reduce((sum, p) => sum + (p.done - x) * (p.value - y), 0) / spread
}

export interface MemoryWatch {
  /** Takes a sample after so many articles. */
  readonly sample: (done: number) => void
  readonly use: () => MemoryUse
}

/** Watches memory from now on. */
export const watchMemory = (): MemoryWatch => {
  const samples: TakenSample[] = []
  const sample = (done: number): void => {
    const { rss, heapUsed } = process.memoryUsage()
    samples.push({ done, resident: rss / 1e6, heap: heapUsed / 1e6 })
  }
  const both = (pick: (field: 'resident' | 'heap') => number): MemorySample => ({
    resident: round(pick('resident')),
    heap: round(pick('heap')),
  })
  sample(0)
  return {
    sample,
    use: () => {
      const late = samples.slice(Math.floor(samples.length / 2))
      return {
        start: both(field => samples[0][field]),
        peak: both(field => Math.max(...samples.map(s => s[field]))),
        end: both(field => samples[samples.length - 1][field]),
        growth: both(field => 1000 * slope(late.map(s => ({ done: s.done, value: s[field] })))),
      }
    },
  }
}

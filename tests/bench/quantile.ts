/** The value that a share `q` of a list lies below: 0.5 is the median. NaN for an empty list. */
export const quantile = (list: readonly number[], q: number): number =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))] ?? Number.NaN

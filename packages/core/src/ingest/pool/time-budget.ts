/** Seconds an article may be read for each thousand characters of it. docs/benchmarks.md says what the slowest ones need. */
export const TIME_LIMIT = 10

/** Milliseconds an article may be read: `limit` seconds for each thousand characters, and as much where it is shorter. */
export const timeBudget = (characters: number, limit: number): number => limit * Math.max(1000, characters)

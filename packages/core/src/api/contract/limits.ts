/** What the API gives at most, and where nothing is asked for: counts, bytes of a body, and milliseconds. */
export const LIMITS = {
  /** Edges of one graph answer. */
  budget: { default: 150, max: 15_000 },
  /** Actors of one graph answer; edges that would need more are left out. */
  actors: 10_000,
  /** Edges of an exported page, and of each of two graphs that are compared; a list of keys may have twice as many. */
  detailed: 1500,
  /** Statements of one page of evidence. */
  page: { default: 50, max: 200 },
  search: { default: 12, max: 50 },
  /** Neighbours of one expansion. */
  expand: { default: 20, max: 200 },
  hops: { default: 4, max: 6 },
  paths: 5,
  queryRows: 500,
  /** Nodes of an answer that are drawn. */
  queryNodes: 300,
  /** Statements of one export. */
  exported: 5000,
  bodyBytes: 256 * 1024,
  timeoutMs: 10_000,
} as const

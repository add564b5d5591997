/** Quad classes of cooperation, in words and in deeds. */
export const COOPERATION: ReadonlySet<number> = new Set([1, 2])
/** Quad classes of conflict, in words and in deeds. */
export const CONFLICT: ReadonlySet<number> = new Set([3, 4])

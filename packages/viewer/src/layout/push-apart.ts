/** A disc that wants room for itself. */
export interface Disc {
  x: number
  y: number
  readonly r: number
  /** Stays where it is, and others go out of its way. */
  readonly isFixed: boolean
}

const ROUNDS = 30
/** The share of what two lack that they move in one round. */
const STEP = 0.6
/** The golden angle: turned by it each time, points fill a disc evenly, and of two on one point the next pair parts another way. */
export const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/** Discs by the square of a grid they lie in, in their order. */
const toSquares = (discs: readonly Disc[], side: number): ReadonlyMap<number, readonly number[]> => {
  const squares = new Map<number, number[]>()
  for (const [i, { x, y }] of discs.entries()) {
    const key = keyOf(Math.floor(x / side), Math.floor(y / side))
    const members = squares.get(key)
    if (members) members.push(i)
    else squares.set(key, [i])
  }
  return squares
}
/** One number for two that are less than a million apart from zero. */
const keyOf = (column: number, row: number): number => column * 2_000_000 + row

/**
 * Moves discs apart until no two lie closer than `margin`, or as far as some rounds bring them: each only looks at those around it,
 * so that ten thousand take a moment. The same discs move the same way every time.
 */
export const pushApart = (discs: readonly Disc[], { margin }: { readonly margin: number }): void => {
  const side = 2 * discs.reduce((most, { r }) => Math.max(most, r), 1) + margin
  const part = (i: number, j: number): boolean => {
    const [a, b] = [discs[i], discs[j]]
    const wanted = a.r + b.r + margin
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    if ((a.isFixed && b.isFixed) || Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) return false
    const distance = Math.hypot(dx, dy)
    if (distance >= wanted) return false
    const [ux, uy] =
      distance > 0.01 ? [dx / distance, dy / distance] : [Math.cos((i + j) * GOLDEN), Math.sin((i + j) * GOLDEN)]
    const move = (wanted - distance) * STEP * (a.isFixed || b.isFixed ? 1 : 0.5)
    if (!a.isFixed) {
      a.x -= ux * move
      a.y -= uy * move
    }
    if (!b.isFixed) {
      b.x += ux * move
      b.y += uy * move
    }
    return wanted - distance > 0.5
  }
  for (let round = 0; round < ROUNDS; round++) {
    const squares = toSquares(discs, side)
    let hasMoved = false
    for (const [i, { x, y }] of discs.entries()) {
      const [column, row] = [Math.floor(x / side), Math.floor(y / side)]
      for (let c = column - 1; c <= column + 1; c++)
        for (let r = row - 1; r <= row + 1; r++)
          for (const j of squares.get(keyOf(c, r)) ?? []) if (j > i && part(i, j)) hasMoved = true
    }
    if (!hasMoved) return
  }
}

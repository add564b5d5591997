/** Where a name may stand beside its actor, the best place first: the class that puts it there. */
export const SIDES = ['', 'name-above', 'name-right', 'name-left'] as const
export type Side = (typeof SIDES)[number]

export interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const CELL = 160
const GAP = 4

export interface Plan {
  readonly take: (box: Box) => void
  /** Whether nothing lies there, but for what is the thing's own. */
  readonly isFree: (box: Box, own?: Box | null) => boolean
}

/** Boxes that are taken, found by the cells of a grid they lie in. */
export const createPlan = (): Plan => {
  const cells = new Map<string, Box[]>()
  const cellsOf = ({ x1, y1, x2, y2 }: Box): readonly string[] => {
    const found: string[] = []
    for (let x = Math.floor(x1 / CELL); x <= Math.floor(x2 / CELL); x++)
      for (let y = Math.floor(y1 / CELL); y <= Math.floor(y2 / CELL); y++) found.push(`${x} ${y}`)
    return found
  }
  return {
    take: (box: Box): void => {
      for (const cell of cellsOf(box)) {
        const taken = cells.get(cell)
        if (taken) taken.push(box)
        else cells.set(cell, [box])
      }
    },
    isFree: (box: Box, own: Box | null = null): boolean =>
      cellsOf(box).every(cell =>
        (cells.get(cell) ?? []).every(
          other =>
            other === own || other.x2 <= box.x1 || box.x2 <= other.x1 || other.y2 <= box.y1 || box.y2 <= other.y1,
        ),
      ),
  }
}

/** The box a name takes at one side of its actor. */
export const nameBox = (body: Box, side: Side, { width, height }: { width: number; height: number }): Box => {
  const [x, y] = [(body.x1 + body.x2) / 2, (body.y1 + body.y2) / 2]
  const beside = (x1: number): Box => ({ x1, x2: x1 + width, y1: y - height / 2, y2: y + height / 2 })
  const over = (y1: number): Box => ({ x1: x - width / 2, x2: x + width / 2, y1, y2: y1 + height })
  switch (side) {
    case 'name-above':
      return over(body.y1 - GAP - height)
    case 'name-right':
      return beside(body.x2 + GAP)
    case 'name-left':
      return beside(body.x1 - GAP - width)
    case '':
      return over(body.y2 + GAP)
  }
}

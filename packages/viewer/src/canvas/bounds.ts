import type { Box } from './plan'

/** The box of circles. */
export const boundsOf = (circles: readonly { readonly x: number; readonly y: number; readonly r: number }[]): Box => {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity }
  for (const { x, y, r } of circles) {
    box.x1 = Math.min(box.x1, x - r)
    box.y1 = Math.min(box.y1, y - r)
    box.x2 = Math.max(box.x2, x + r)
    box.y2 = Math.max(box.y2, y + r)
  }
  return box
}

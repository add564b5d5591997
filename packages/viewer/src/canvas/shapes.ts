/** Corners of the shapes with straight sides, within -1 to 1; what is not here is a circle or a rectangle. */
const CORNERS: ReadonlyMap<string, readonly (readonly [number, number])[]> = new Map(
  Object.entries({
    hexagon: [
      [-0.5, -0.866],
      [0.5, -0.866],
      [1, 0],
      [0.5, 0.866],
      [-0.5, 0.866],
      [-1, 0],
    ],
    octagon: [
      [-0.41, -1],
      [0.41, -1],
      [1, -0.41],
      [1, 0.41],
      [0.41, 1],
      [-0.41, 1],
      [-1, 0.41],
      [-1, -0.41],
    ],
    rhomboid: [
      [-1, -0.9],
      [0.4, -0.9],
      [1, 0.9],
      [-0.4, 0.9],
    ],
    triangle: [
      [0, -1],
      [1, 1],
      [-1, 1],
    ],
    vee: [
      [-1, -1],
      [0, -0.35],
      [1, -1],
      [0, 1],
    ],
    diamond: [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
  }),
)

export const cornersOf = (shape: string): readonly (readonly [number, number])[] | null => CORNERS.get(shape) ?? null

import type { Core } from 'cytoscape'

/** How far the picture may be moved, as a share of the window, and zoomed, before it is drawn anew. */
const [FAR, BLOWN_UP] = [0.2, 1.5]

type Paint = (context: CanvasRenderingContext2D) => void

/** The picture last drawn, to be shown shifted and scaled while one moves: drawing every line takes longer than a frame. */
export const createLastPicture = (cy: Core) => {
  const canvas = document.createElement('canvas')
  // In memory: ten thousand thin lines take a browser's graphics layer several times as long, and without a graphics card many times.
  const own = canvas.getContext('2d', { willReadFrequently: true })!
  let taken: { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } } | null = null

  /** Whether the picture, or what moving it makes of it, is what is to be seen now. */
  const isGood = (context: CanvasRenderingContext2D, isMoving: boolean): boolean => {
    if (taken === null || canvas.width !== context.canvas.width || canvas.height !== context.canvas.height) return false
    const { zoom, pan } = taken
    if (zoom === cy.zoom() && pan.x === cy.pan().x && pan.y === cy.pan().y) return true
    if (!isMoving) return false
    const scale = cy.zoom() / zoom
    if (scale > BLOWN_UP || scale < 1 / BLOWN_UP) return false
    // Where the middle of the picture is now.
    const [w, h] = [cy.width(), cy.height()]
    const x = cy.pan().x + (w / 2 - pan.x) * scale - w / 2
    const y = cy.pan().y + (h / 2 - pan.y) * scale - h / 2
    return Math.abs(x) <= FAR * w && Math.abs(y) <= FAR * h
  }
  const draw = (context: CanvasRenderingContext2D, pixels: number, paint: Paint): void => {
    canvas.width = context.canvas.width
    canvas.height = context.canvas.height
    taken = { zoom: cy.zoom(), pan: { ...cy.pan() } }
    own.setTransform(taken.zoom * pixels, 0, 0, taken.zoom * pixels, taken.pan.x * pixels, taken.pan.y * pixels)
    paint(own)
  }
  return {
    /** Shows the picture, drawn anew where something else is to be seen, unless one is moving and it is near enough to where it was. */
    show: (
      context: CanvasRenderingContext2D,
      {
        pixels,
        isChanged,
        isMoving,
        paint,
      }: { readonly pixels: number; readonly isChanged: boolean; readonly isMoving: boolean; readonly paint: Paint },
    ): void => {
      if (isChanged || !isGood(context, isMoving)) draw(context, pixels, paint)
      if (taken === null) return
      const scale = cy.zoom() / taken.zoom
      const [x, y] = [cy.pan().x - taken.pan.x * scale, cy.pan().y - taken.pan.y * scale]
      context.save()
      context.setTransform(scale, 0, 0, scale, x * pixels, y * pixels)
      context.drawImage(canvas, 0, 0)
      context.restore()
    },
  }
}

import { FONT } from './style'

/** Widths of texts in units of their size, each measured once, and once more when the font is there. */
export const createRuler = (): ((text: string) => number) => {
  const context = document.createElement('canvas').getContext('2d')!
  context.font = `600 100px ${FONT}`
  const widths = new Map<string, number>()
  let isLoaded = false
  return (text: string): number => {
    if (!isLoaded && document.fonts.status === 'loaded') {
      isLoaded = true
      widths.clear()
    }
    const known = widths.get(text) ?? context.measureText(text).width / 100
    widths.set(text, known)
    return known
  }
}

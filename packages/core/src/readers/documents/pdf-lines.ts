/** A piece of text where a page shows it, in points from the lower left corner. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A line of a column. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly size: number
}

/** Columns are at least this many letters wide on the average, and this many lines high. */
const COLUMN_LETTERS = 14
const COLUMN_LINES = 4
/** White between columns, and between blocks, in sizes of the font. */
const GUTTER = 0.7
const BLOCK_GAP = 0.9
/** White in a line from which what follows may be another column. */
const TAB = 0.45

const sum = (values: readonly number[]): number => values.reduce((total, n) => total + n, 0)

const joinPieces = (pieces: readonly Piece[]): Line => {
  let text = ''
  let right = pieces[0].x
  for (const piece of pieces) {
    const isApart = piece.x - right > piece.size * 0.12 && text !== '' && !/\s$/.test(text) && !/^\s/.test(piece.text)
    text += (isApart ? ' ' : '') + piece.text
    right = piece.x + piece.width
  }
  const letters = sum(pieces.map(p => p.text.length))
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    x: pieces[0].x,
    y: pieces[0].y,
    right,
    size: sum(pieces.map(p => p.size * p.text.length)) / letters,
  }
}

/** Pieces of one height side by side; a wide gap ends a segment. */
const toSegments = (pieces: readonly Piece[]): readonly Line[] => {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row && row[0].y - piece.y < Math.min(piece.size, row[0].size) * 0.4) row.push(piece)
    else rows.push([piece])
  }
  return rows.flatMap(row => {
    const segments: Piece[][] = []
    for (const piece of row.toSorted((a, b) => a.x - b.x)) {
      const segment = segments.at(-1)
      const last = segment?.at(-1)
      if (segment && last && piece.x - (last.x + last.width) < piece.size * TAB) segment.push(piece)
      else segments.push([piece])
    }
    return segments.map(joinPieces)
  })
}

const isColumn = (lines: readonly Line[]): boolean => {
  const rows = new Set(lines.map(l => Math.round(l.y))).size
  return rows >= COLUMN_LINES && sum(lines.map(l => l.text.length)) / rows >= COLUMN_LETTERS
}

/** Cuts at white that goes through all lines from side to side (`y`) or from top to bottom (`x`); the groups in reading order. */
const cut = (lines: readonly Line[], axis: 'x' | 'y', white: number): readonly (readonly Line[])[] => {
  const start = (l: Line): number => (axis === 'x' ? l.x : -(l.y + l.size))
  const end = (l: Line): number => (axis === 'x' ? l.right : -l.y)
  const groups: Line[][] = []
  let reached = Number.NEGATIVE_INFINITY
  for (const line of lines.toSorted((a, b) => start(a) - start(b))) {
    if (start(line) - reached > white * line.size) groups.push([])
    groups.at(-1)!.push(line)
    reached = Math.max(reached, end(line))
  }
  return groups
}

/** The columns of a block; the block itself where it has none. */
const columnsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const columns = cut(lines, 'x', GUTTER)
  return columns.length > 1 && columns.every(isColumn) ? columns : [lines]
}

const inOrder = (lines: readonly Line[]): readonly Line[] => lines.toSorted((a, b) => b.y - a.y || a.x - b.x)

/** Segments side by side that are no columns are one line. */
const joinRows = (lines: readonly Line[]): readonly Line[] => {
  const joined: Line[] = []
  for (const line of inOrder(lines)) {
    const last = joined.at(-1)
    if (last && Math.abs(last.y - line.y) < line.size * 0.4 && line.x >= last.right)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}`, right: line.right }
    else joined.push(line)
  }
  return joined
}

/** Reading order by recursive cuts: blocks one below another, in each its columns from left to right. */
const order = (lines: readonly Line[], depth = 0): readonly Line[] => {
  if (lines.length < 2 || depth > 12) return joinRows(lines)
  const columns = columnsOf(lines)
  if (columns.length > 1) return columns.flatMap(column => order(column, depth + 1))
  const blocks = cut(lines, 'y', BLOCK_GAP)
  return blocks.length > 1 ? mergeBlocks(blocks).flatMap(block => order(block, depth + 1)) : splitWide(lines, depth)
}

/** Whether a block below others goes on with their columns: it has lines in more than one of them. */
const sharesColumns = (above: readonly Line[], block: readonly Line[]): boolean => {
  if (columnsOf(above).length < 2) return false
  const columns = columnsOf([...above, ...block])
  return columns.length > 1 && columns.filter(column => column.some(line => block.includes(line))).length > 1
}

/** Blocks that have columns at the same places are one, so that a gap in both columns does not cut them. */
const mergeBlocks = (blocks: readonly (readonly Line[])[]): readonly (readonly Line[])[] => {
  const merged: (readonly Line[])[] = []
  for (const block of blocks) {
    const last = merged.at(-1)
    if (last && sharesColumns(last, block)) merged[merged.length - 1] = [...last, ...block]
    else merged.push(block)
  }
  return merged
}

/** Lines that reach over columns below or above them (a headline) are taken off, where columns are left. */
const splitWide = (lines: readonly Line[], depth: number): readonly Line[] => {
  const sorted = inOrder(lines)
  for (let n = 1; n <= Math.min(6, sorted.length - 2 * COLUMN_LINES); n++) {
    const rest = sorted.slice(n)
    if (columnsOf(rest).length > 1) return [...joinRows(sorted.slice(0, n)), ...order(rest, depth + 1)]
  }
  return joinRows(lines)
}

/** The lines of a page in reading order. */
export const linesOfPage = (pieces: readonly Piece[]): readonly Line[] =>
  order(toSegments(pieces)).filter(l => l.text !== '')

import type { Paragraph } from './document.js'
import type { Line } from './pdf-lines.js'

export interface Page {
  readonly lines: readonly Line[]
  readonly height: number
}

/** Share of a page at its head and foot where running lines stand, and the white that sets them apart. */
const MARGIN = 0.14
/** A larger font than that of most text is a heading. */
const HEADING = 1.12
/** Share of its column a line fills where the next goes on with it. */
const FULL = 0.62
/** A smaller font than that of most text, at the very edge of a page, is furniture. */
const SMALL = 0.92
const EDGE = 0.07
/** Lines of one paragraph lie no farther apart than this, in steps of the page. */
const APART = 1.12
const PAGE_NUMBER = /^(?:[-–—|• ]*)(?:page|p\.|seite)?\s*\d{1,4}(?:\s*(?:of|\/|von)\s*\d{1,4})?(?:[-–—|• ]*)$/i
const SENTENCE_END = /[.!?:][)"'”’\]]*$/
/** First parts that keep their hyphen where a line breaks after it. */
const HYPHENATED =
  /(?:^|[\s(“"])(?:self|non|ex|anti|pro|vice|well|long|short|high|low|ill|half|semi|all|cross|mid|post|pre|multi|inter|counter|co|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-$/i

const running = (text: string): string => text.replace(/\d+/g, '#').toLowerCase()

const isAtEdge = (line: Line, { height }: Page, share: number): boolean =>
  line.y > height * (1 - share) || line.y < height * share

/** Lines at head or foot that several pages have, page numbers apart. */
const findRunning = (pages: readonly Page[]): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(page.lines.filter(l => isAtEdge(l, page, MARGIN)).map(l => running(l.text))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.max(2, pages.length * 0.3)
  return new Set([...counts].filter(([, n]) => n >= enough).map(([key]) => key))
}

const bodySize = (lines: readonly Line[]): number => {
  const weights = new Map<number, number>()
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2
    weights.set(key, (weights.get(key) ?? 0) + text.length)
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** Joins a line to the one before. A hyphen at its end is taken out where the word goes on small, unless it is one the word has. */
const joinLines = (before: string, after: string, known: ReadonlySet<string>): string => {
  if (/\u00ad$/.test(before)) return before.slice(0, -1) + after
  if (!/\p{L}[-‐]$/u.test(before))
    return /[\p{L}\p{N}][-–‐/]$/u.test(before) && !/\s[-–]$/.test(before) ? before + after : `${before} ${after}`
  const word = `${/[\p{L}-]+[-‐]$/u.exec(before)?.[0] ?? ''}${/^[\p{L}-]+/u.exec(after)?.[0] ?? ''}`.toLowerCase()
  const isKept = !/^\p{Ll}/u.test(after) || HYPHENATED.test(before) || known.has(word)
  return (isKept ? before : before.slice(0, -1)) + after
}

interface Open {
  text: string
  last: Line
  right: number
  readonly isHeading: boolean
}

const stepOf = (lines: readonly Line[]): number => {
  const steps = lines
    .slice(1)
    .map((line, i) => (lines[i].y - line.y) / line.size)
    .filter(step => step > 0.5 && step < 3)
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1.2
}

/** Whether a line goes on with the paragraph before it: near below, of the same size, and not after a last line. */
const goesOn = (open: Open, line: Line, { step, isHeading }: { step: number; isHeading: boolean }): boolean => {
  const { last } = open
  if (open.isHeading !== isHeading || Math.abs(line.size - last.size) > last.size * 0.15) return false
  const down = (last.y - line.y) / line.size
  const isBelow = down > 0 && down <= step * 1.35
  const isElsewhere = down <= 0 || down > 3
  const isFinished = SENTENCE_END.test(open.text)
  if (isElsewhere)
    return (
      !isHeading &&
      !isFinished &&
      (/^\p{Ll}/u.test(line.text) ||
        /(?:,|\b(?:the|a|an|of|and|in|to|for|with|on|at|by|from|that))$|-$/i.test(open.text))
    )
  if (!isBelow) return false
  const isShort = last.right < open.right - 4 * last.size
  // Lines of a letterhead or a list: far from full, and the next begins anew.
  if (!isHeading && last.right - last.x < (open.right - last.x) * FULL && /^[^\p{Ll}]/u.test(line.text)) return false
  const isIndented = line.x - last.x > line.size * 0.9
  const isApart = down > step * APART
  return !(isFinished && (isShort || isIndented || isApart)) && !(isHeading && isFinished)
}

/** The paragraphs of a document: running lines and page numbers off, lines joined, hyphens undone, columns and pages bridged. */
export const paragraphsOfPages = (
  pages: readonly Page[],
): {
  readonly paragraphs: readonly Paragraph[] /** Lines at the head of pages that were left out. */
  readonly heads: readonly string[]
} => {
  const repeated = findRunning(pages)
  const body = bodySize(pages.flatMap(page => page.lines))
  const isFurniture = (line: Line, page: Page): boolean =>
    (isAtEdge(line, page, MARGIN) && (repeated.has(running(line.text)) || PAGE_NUMBER.test(line.text))) ||
    (isAtEdge(line, page, EDGE) && line.size < body * SMALL)
  const kept = pages.map(page => page.lines.filter(line => !isFurniture(line, page)))
  const all = kept.flat()
  const known = new Set(all.flatMap(l => l.text.match(/\p{L}+-\p{L}+/gu) ?? []).map(word => word.toLowerCase()))
  const paragraphs: Paragraph[] = []
  let open: Open | undefined
  const sizes = [...new Set(all.filter(l => l.size > body * HEADING).map(l => Math.round(l.size)))].sort(
    (a, b) => b - a,
  )
  const flush = (): void => {
    if (open)
      paragraphs.push(
        open.isHeading
          ? { text: open.text, level: sizes.indexOf(Math.round(open.last.size)) + 1 }
          : { text: open.text },
      )
    open = undefined
  }
  for (const lines of kept) {
    const step = stepOf(lines)
    const right = farthestRight(lines)
    for (const line of lines) {
      const isHeading = line.size > body * HEADING
      if (open && goesOn(open, line, { step, isHeading })) {
        open.text = joinLines(open.text, line.text, known)
        open.right = line.y < open.last.y ? Math.max(open.right, line.right) : line.right
        open.last = line
      } else {
        flush()
        open = { text: line.text, last: line, right: columnRight(lines, line, right), isHeading }
      }
    }
  }
  flush()
  const first = pages[0]
  const heads = first.lines.filter(l => l.y > first.height / 2 && isFurniture(l, first)).map(l => l.text)
  return { paragraphs, heads }
}

const farthestRight = (lines: readonly Line[]): number => lines.reduce((most, { right }) => Math.max(most, right), 0)

/** How far to the right lines reach that begin where this one does. */
const columnRight = (lines: readonly Line[], line: Line, most: number): number => {
  const same = lines.filter(l => Math.abs(l.x - line.x) < 3 * line.size && Math.abs(l.size - line.size) < 1)
  return same.length > 1 ? farthestRight(same) : most
}

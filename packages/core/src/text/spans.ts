import type { CharSpan } from '../model/index.js'

/** The words of a span on one line. */
export const surfaceOf = (text: string, { start, end }: CharSpan): string => text.slice(start, end).replace(/\s+/g, ' ')

/** A span without the white space at its ends. */
export const trimSpan = (text: string, span: CharSpan): CharSpan => {
  let { start, end } = span
  while (start < end && /\s/.test(text[start])) start++
  while (end > start && /\s/.test(text[end - 1])) end--
  return { start, end }
}

/** How many of some numbers, sorted, are at most `limit`. */
export const countUpTo = (numbers: readonly number[], limit: number): number => {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle] <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first span that starts at or after `position`. Spans are sorted by their starts. */
const indexFrom = (spans: readonly CharSpan[], position: number): number => {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].start < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The span that covers another, of spans that are sorted and do not overlap. */
export const spanAround = <Span extends CharSpan>(
  spans: readonly Span[],
  { start, end }: CharSpan,
): Span | undefined => {
  const before = spans[indexFrom(spans, start + 1) - 1]
  return before && end <= before.end ? before : undefined
}

/** The spans that lie inside another, of spans that are sorted. */
export const spansInside = <Span extends CharSpan>(spans: readonly Span[], { start, end }: CharSpan): readonly Span[] =>
  spans.slice(indexFrom(spans, start), indexFrom(spans, end)).filter(s => s.end <= end)

/** The last span that ends at or before `position`, of spans that are sorted and do not overlap. */
export const spanBefore = <Span extends CharSpan>(spans: readonly Span[], position: number): Span | undefined => {
  const before = indexFrom(spans, position)
  return spans[before - 1]?.end > position ? spans[before - 2] : spans[before - 1]
}

/** True where one of some spans, sorted and apart from each other, shares a character with another span. */
export const overlaps = (spans: readonly CharSpan[], { start, end }: CharSpan): boolean => {
  const next = indexFrom(spans, end)
  return next > 0 && spans[next - 1].end > start
}

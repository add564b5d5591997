/** Half-open character span `[start, end)` in UTF-16 code units of the article text. */
export interface CharSpan {
  readonly start: number
  readonly end: number
}

export const spanText = (text: string, span: CharSpan): string => text.slice(span.start, span.end)
export const contains = (outer: CharSpan, inner: CharSpan): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
export const overlaps = (a: CharSpan, b: CharSpan): boolean => a.start < b.end && b.start < a.end

/** Half-open character span `[start, end)` in UTF-16 code units of the article text. */
export interface CharSpan {
  readonly start: number
  readonly end: number
}

/** A finding about input. A bad article never stops a batch. */
export interface Issue {
  readonly code: string
  readonly message: string
  readonly articleId: string
  /** "note" where the article was read all the same; else it, or a part of the input, was not. */
  readonly level?: 'note'
}

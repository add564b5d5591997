/** A finding about input. A bad article never stops a batch. */
export interface Issue {
  readonly code: string
  readonly message: string
  readonly articleId: string
}

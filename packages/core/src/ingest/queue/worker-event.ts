/** What a worker has done or met; seconds are seconds. */
export type WorkerEvent =
  | { readonly kind: 'started'; readonly engine: string; readonly store: string; readonly queue: string }
  | { readonly kind: 'read'; readonly articleId: string; readonly sentences: number; readonly seconds: number }
  | { readonly kind: 'unchanged'; readonly articleId: string }
  /** It takes long, and is given up after `limit`. */
  | { readonly kind: 'slow'; readonly articleId: string; readonly seconds: number; readonly limit: number }
  | {
      readonly kind: 'written'
      readonly articles: number
      readonly unchanged: number
      readonly statements: number
      readonly seconds: number
    }
  | {
      readonly kind: 'failed'
      readonly articleId: string
      readonly reason: string
      readonly tries: number
      /** It is a dead letter now. */
      readonly isFinal: boolean
    }
  /** Something worth knowing about an article that was written. */
  | { readonly kind: 'note'; readonly articleId: string; readonly code: string; readonly message: string }
  /** Given back to the queue, unread, for another worker. */
  | { readonly kind: 'given-back'; readonly articleId: string }
  /** A worker ended in the middle of it; it waits for another. */
  | { readonly kind: 'recovered'; readonly job: string }
  /** What was written down without a job has one again. */
  | { readonly kind: 'restored'; readonly articles: number }
  | { readonly kind: 'store-away'; readonly reason: string; readonly seconds: number }
  | { readonly kind: 'store-back' }
  | { readonly kind: 'queue-away'; readonly reason: string }
  | { readonly kind: 'queue-back' }
  | { readonly kind: 'queue-error'; readonly reason: string }

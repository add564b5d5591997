import type { Fingerprint } from '../../resolve/index.js'
import type { ContentChange, StoredContent } from '../content/index.js'
import type { Connection } from '../database/index.js'
import type { DecisionChange } from '../decisions/index.js'

/** An article before and after a change; null where it was not, or is no more. */
export interface ArticleChange {
  readonly before: Fingerprint | null
  readonly after: Fingerprint | null
}

/** Days of articles before and after a change, by article id. */
export interface ArticleDays {
  readonly before: ReadonlyMap<string, string | null>
  readonly after: ReadonlyMap<string, string | null>
  /** Actors of articles whose day has changed. */
  readonly redated: readonly string[]
}

export const daysOf = (articles: readonly (Fingerprint | null)[]): ReadonlyMap<string, string | null> =>
  new Map(articles.flatMap(a => (a ? [[a.id, a.publishedAt] as const] : [])))

/** A change of what articles say or of what was decided. */
export interface GraphChange {
  readonly content: ContentChange
  /** What the store held of the articles before. */
  readonly before: StoredContent
  readonly days: ArticleDays
  readonly articles: readonly ArticleChange[]
  /** Articles whose day or publisher is another now. */
  readonly redated: readonly string[]
  readonly decisions: DecisionChange
  readonly dialect: Connection['dialect']
}

import type { Actor, Affiliation } from './actor.js'
import type { Issue } from './issue.js'
import type { CharSpan } from './span.js'
import type { Statement } from './statement.js'

/** What `newsgraph extract` prints for one article. */
export interface Extraction {
  readonly id: string
  readonly title: string | null
  readonly publishedAt: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
  readonly affiliations: readonly Affiliation[]
  readonly issues: readonly Issue[]
}

/** An extraction together with what a store needs to show it: the sentences of the article. */
export interface ExtractedArticle {
  readonly extraction: Extraction
  readonly contentHash: string
  /** What its article was read from. */
  readonly input?: string | null
  readonly file?: string | null
  readonly sentences: readonly (CharSpan & { readonly text: string })[]
}

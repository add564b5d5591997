import { hexDigest } from './hashing.js'

/** Characters of an id that a database can look up: Neo4j's indexes take 8,000 bytes, and a character is three at most. */
const LONGEST = 2000
/** What is left of a longer one, for people. */
const KEPT = 200
const SEEDS = [83, 89, 97]

/** An id as it is, or the beginning of one too long to be looked up, with a digest of all of it. */
export const boundedId = (id: string): string =>
  id.length <= LONGEST ? id : `${id.slice(0, KEPT).replace(/[\uD800-\uDBFF]$/, '')}…${hexDigest(id, SEEDS)}`

/** What is said of an article whose id is longer, or null. */
export const longIdNote = (id: string): { readonly code: string; readonly message: string } | null =>
  id.length <= LONGEST
    ? null
    : {
        code: 'ARTICLE_ID_LONG',
        message: `the id has ${id.length} characters, more than the ${LONGEST} a database can look up; the article is known as "${boundedId(id)}"`,
      }

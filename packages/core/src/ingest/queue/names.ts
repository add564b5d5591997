import { createHash } from 'node:crypto'

/** What the keys of the queue begin with in Redis. */
export const PREFIX = 'newsgraph'
export const QUEUE = 'articles'

/** The job of an article: one at a time, whatever its content. Hashed, since an id may have characters that keys may not. */
export const jobKey = (articleId: string): string => createHash('sha256').update(articleId).digest('hex')

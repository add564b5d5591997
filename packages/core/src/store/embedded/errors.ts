import { InputError, NewsgraphError, StoreError } from '../../errors.js'
import { dialectHint } from '../query-door/index.js'

/** What the engine says, without its own codes in front. */
const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(
    /^(?:Database error: )?GRAFEO-[A-Z]\d+: (?:Internal error: )?/,
    '',
  )

/** What the embedded engine's error means for its user. Codes: S damaged, X locked or not writable, T transaction, Q query. */
export const toStoreError = (error: unknown, path: string): Error => {
  if (error instanceof NewsgraphError) return error
  const [message, given] = [messageOf(error), error instanceof Error ? error.message : '']
  if (/cannot be locked|locked by another process/.test(message))
    return new StoreError(
      'STORE_IN_USE',
      `The database ${path} is in use by another process. Wait until it is done, stop it (a "newsgraph build", or a program that has it open) or choose another with --store.`,
      { retriable: true, cause: error },
    )
  if (/No space left|disk full|File too large|T009|os error 2[78]\b/i.test(given))
    return new StoreError(
      'STORE_FULL',
      `The database ${path} cannot be written: ${message}. What was written before is kept. Free some disk space and run the same command again.`,
      { retriable: true, cause: error },
    )
  if (
    /Permission denied|os error 13\b|Read-only file system|os error 30\b|No such file or directory|os error 2\b|Not a directory|os error 20\b|\b(?:EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT)\b/i.test(
      given,
    )
  )
    return new StoreError(
      'STORE_NOT_WRITABLE',
      `The database ${path} cannot be written: ${message}. Change its permissions or choose another with --store.`,
      { cause: error },
    )
  if (/GRAFEO-S\d|X002|damaged|corrupt|not a (?:valid )?Grafeo|magic/i.test(given))
    return new StoreError(
      'STORE_DAMAGED',
      `The database ${path} is damaged or no database of newsgraph: ${message}. It was left as it is. Move it away and build again from the articles, or choose another with --store.`,
      { cause: error },
    )
  return new StoreError('STORE_FAILED', `The database ${path} refused a statement: ${message}`, { cause: error })
}

/** The same for a query of a user, who can mend the query. */
export const toQueryError = (error: unknown, path: string, cypher: string): Error => {
  const message = error instanceof Error ? error.message : String(error)
  const [, limit] = /GRAFEO-Q003: .* exceeded the (\d+ ?s) timeout/.exec(message) ?? []
  if (limit !== undefined)
    return new InputError(
      'QUERY_TIMEOUT',
      `The query took longer than ${limit.replace(/ ?s$/, ' s')} and was stopped. Narrow it (a name, a date, LIMIT).`,
      { cause: error },
    )
  return /GRAFEO-Q|syntax|semantic|parameter/i.test(message)
    ? new InputError(
        'QUERY_FAILED',
        `The query failed: ${message.replace(/^Query error: /, '')}${dialectHint(cypher)}`,
        {
          cause: error,
        },
      )
    : toStoreError(error, path)
}

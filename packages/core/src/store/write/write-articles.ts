import type { ExtractedArticle, Issue } from '../../model/index.js'
import { findMoved, oneOfEachId, placedFrom, readStates, toUtc, withBoundedIds } from '../content/index.js'
import { addChanges, type Connection, NO_CHANGES, type Run, type StoreChanges } from '../database/index.js'
import type { Renamed, WriteOptions, WriteSummary } from '../store.js'
import { inParts } from './in-parts.js'
import { withoutConflicts } from './without-conflicts.js'
import { NOTHING_WRITTEN, writePart } from './write-part.js'

/**
 * Writes articles part by part; those the store holds in the same state are left alone, and those whose id it holds from another input are
 * Issues.
 */
export const writeArticles = async (
  connection: Connection,
  given: readonly ExtractedArticle[],
  { engine, ingestedAt = new Date().toISOString() }: WriteOptions,
): Promise<WriteSummary> => {
  const read: Run = (text, parameters = {}) => connection.read(text, parameters)
  const bounded = withBoundedIds(given.map(a => placedFrom(connection.location, a)))
  const { articles, issues: repeated } = oneOfEachId(bounded.articles)
  const issues = [...bounded.issues, ...repeated]
  const add = (issue: Issue): unknown => issues.push(issue)
  const renamed: Renamed[] = []
  let [written, unchanged] = [0, given.length - articles.length - repeated.length]
  let changes: StoreChanges = NO_CHANGES
  for (const part of inParts(articles)) {
    const states = await readStates(
      read,
      part.map(a => a.extraction.id),
    )
    const { articles: claimed, issues: conflicts } = withoutConflicts(part, states)
    const changed = claimed.filter(({ extraction: { id }, contentHash, input, file }) => {
      const state = states.get(id)
      const isPlaced = (state?.input != null || !input) && (state?.file != null || !file)
      return state?.contentHash !== contentHash || state.engine !== engine || !isPlaced
    })
    conflicts.forEach(add)
    unchanged += claimed.length - changed.length
    if (changed.length === 0) continue
    const moved = await findMoved(
      read,
      changed.filter(a => !states.has(a.extraction.id)),
    )
    let done = NOTHING_WRITTEN
    const made = await connection.write(async run => {
      done = await writePart(run, changed, { engine, ingestedAt: toUtc(ingestedAt), dialect: connection.dialect })
    })
    changes = addChanges(changes, made)
    for (const one of done.renamed) renamed.push(one)
    for (const found of [moved, done.issues]) found.forEach(add)
    written += done.written
  }
  return { written, unchanged, changes, renamed, issues }
}

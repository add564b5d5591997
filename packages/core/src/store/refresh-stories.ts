import {
  copyKeys,
  type Fingerprint,
  findCopies,
  gatherStories,
  indexFingerprints,
  readSketch,
} from '../resolve/index.js'
import { runBatches, textOrNull, unique } from './batches.js'
import { resolutionCypher } from './resolution-cypher.js'
import type { Row, Run } from './store.js'

const toFingerprint = (row: Row): Fingerprint => ({
  id: String(row.id),
  publisher: textOrNull(row.publisher),
  publishedAt: textOrNull(row.publishedAt),
  sketch: readSketch(textOrNull(row.sketch)),
})

/** An article before and after a change; null where it was not, or is no more. */
export interface ArticleChange {
  readonly before: Fingerprint | null
  readonly after: Fingerprint | null
}

/** Keeps the keys under which near-copies meet. */
export const writeShingles = async (run: Run, changes: readonly ArticleChange[]): Promise<void> => {
  const keysOf = (article: Fingerprint | null): readonly string[] => (article ? copyKeys(article.sketch) : [])
  const links = (from: Fingerprint | null, to: Fingerprint | null) => {
    const known = new Set(keysOf(to))
    return keysOf(from).flatMap(key => (from === null || known.has(key) ? [] : [{ article: from.id, key }]))
  }
  const lost = changes.flatMap(c => links(c.before, c.after))
  const found = changes.flatMap(c => links(c.after, c.before))
  await runBatches(run, resolutionCypher.unlinkShingles, { rows: lost })
  await runBatches(run, resolutionCypher.mergeShingles, { rows: unique(found.map(r => r.key)), as: 'keys' })
  await runBatches(run, resolutionCypher.linkShingles, { rows: found })
  await runBatches(run, resolutionCypher.emptyShingles, { rows: unique(lost.map(r => r.key)), as: 'keys' })
}

/** Tells again which articles are copies, among the stories of the articles that changed. Returns those that count for another publisher now. */
export const refreshStories = async (run: Run, changes: readonly ArticleChange[]): Promise<readonly string[]> => {
  const seeds = changes
    .flatMap(c => [c.before, c.after])
    .filter((a): a is Fingerprint => a !== null && a.sketch.length > 0)
  const findNear = async (articles: readonly Fingerprint[]): Promise<readonly Fingerprint[]> => {
    const keys = unique(articles.flatMap(a => copyKeys(a.sketch)))
    return (await runBatches(run, resolutionCypher.near, { rows: keys, as: 'keys' })).map(toFingerprint)
  }
  const gathered = await gatherStories(seeds, findNear)
  const gone = new Set(changes.filter(c => c.after === null).map(c => c.before!.id))
  const now = new Map(gathered.map(a => [a.id, a]))
  for (const { after } of changes) if (after) now.set(after.id, after)
  const there = [...now.values()].filter(a => !gone.has(a.id))
  const copies = new Map(findCopies(there, indexFingerprints(there, copyKeys)).map(c => [c.article, c]))
  const stored = await runBatches(run, resolutionCypher.stories, { rows: there.map(a => a.id), as: 'ids' })
  const changed = stored.filter(row => {
    const copy = copies.get(String(row.id))
    const score = Array.isArray(row.score) && row.score.length > 0 ? Number(row.score[0]) : null
    return (
      textOrNull(row.story) !== (copy?.of ?? null) ||
      textOrNull(row.storyPublisher) !== (copy?.publisher ?? null) ||
      score !== (copy?.score ?? null)
    )
  })
  const ids = changed.map(r => String(r.id))
  const linked = changed.filter(r => r.story !== null && r.story !== undefined).map(r => String(r.id))
  await runBatches(run, resolutionCypher.unlinkCopies, { rows: linked, as: 'ids' })
  await runBatches(run, resolutionCypher.freeCopies, { rows: linked.filter(id => !copies.has(id)), as: 'ids' })
  await runBatches(run, resolutionCypher.linkCopies, { rows: ids.flatMap(id => copies.get(id) ?? []) })
  return ids
}

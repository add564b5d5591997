import { textOrNull } from '../../graph/index.js'
import {
  copyKeys,
  copyOf,
  type Fingerprint,
  indexFingerprints,
  isCopy,
  keysNear,
  readSketch,
} from '../../resolve/index.js'
import { type Row, type Run, runBatches, runTable, unique } from '../database/index.js'
import { derivation } from './derivation.js'
import type { ArticleChange } from './graph-change.js'
import { resolutionCypher } from './resolution-cypher.js'

const toFingerprint = (row: Row): Fingerprint => ({
  id: String(row.id),
  publisher: textOrNull(row.publisher),
  publishedAt: textOrNull(row.publishedAt),
  sketch: readSketch(textOrNull(row.sketch)),
})

/** Keeps the keys under which near-copies meet. */
const writeShingles = async (run: Run, changes: readonly ArticleChange[]): Promise<void> => {
  const keysOf = (article: Fingerprint | null): readonly string[] => (article ? copyKeys(article) : [])
  const links = (from: Fingerprint | null, to: Fingerprint | null) => {
    const known = new Set(keysOf(to))
    return keysOf(from).flatMap(key => (from === null || known.has(key) ? [] : [{ article: from.id, key }]))
  }
  const lost = changes.flatMap(c => links(c.before, c.after))
  const found = changes.flatMap(c => links(c.after, c.before))
  await runBatches(run, resolutionCypher.unlinkShingles, { rows: lost })
  await runBatches(run, resolutionCypher.mergeShingles, { rows: unique(found.map(r => r.key)), as: 'keys' })
  await runTable(run, resolutionCypher.linkShingles, found)
  await runBatches(run, resolutionCypher.emptyShingles, { rows: unique(lost.map(r => r.key)), as: 'keys' })
}

/** Tells again which of the changed articles and those near to them are copies. Returns those of which it is told otherwise now. */
const refreshStories = async (run: Run, changes: readonly ArticleChange[]): Promise<readonly string[]> => {
  const gone = new Set(changes.flatMap(c => (c.after === null && c.before !== null ? [c.before.id] : [])))
  const findNear = async (articles: readonly Fingerprint[]): Promise<readonly Fingerprint[]> => {
    const keys = unique(articles.flatMap(keysNear))
    const rows = await runBatches(run, resolutionCypher.near, { rows: keys, as: 'keys' })
    return [...new Map(rows.map(r => [String(r.id), toFingerprint(r)])).values()].filter(a => !gone.has(a.id))
  }
  const both = changes.flatMap(c => [c.before, c.after]).filter((a): a is Fingerprint => a !== null)
  const candidates = indexFingerprints(await findNear(both))
  const there = new Map(both.flatMap(a => candidates(a).filter(other => isCopy(a, other))).map(a => [a.id, a]))
  for (const { after } of changes) if (after) there.set(after.id, after)
  const near = indexFingerprints(await findNear([...there.values()]))
  const copies = new Map([...there.values()].flatMap(a => copyOf(a, near(a)) ?? []).map(c => [c.article, c]))
  const stored = await runBatches(run, resolutionCypher.stories, { rows: [...there.keys()], as: 'ids' })
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

/** Which articles are near-copies of one. */
export const stories = derivation({
  gives: 'stories',
  reads: ['change'],
  refresh: async (run, { change }) => {
    await writeShingles(run, change.articles)
    return refreshStories(run, change.articles)
  },
})

import type { ExtractedArticle, Issue } from '../../model/index.js'
import { readSketch } from '../../resolve/index.js'
import {
  type ContentRows,
  compareContent,
  contentCypher,
  earlierIds,
  orphanedDecisions,
  readContent,
  readStates,
  replacedBy,
  toContentRows,
} from '../content/index.js'
import { type Connection, noteEngine, type Run, runBatches, runTable, unique } from '../database/index.js'
import { NO_DECISIONS, readDecisions } from '../decisions/index.js'
import { type ArticleChange, daysOf } from '../derive/index.js'
import type { Renamed, WriteOptions } from '../store.js'
import { applyChange } from './apply-change.js'
import { toArticleRows } from './article-rows.js'
import { lockStore } from './lock-store.js'
import { withoutConflicts } from './without-conflicts.js'

const join = (parts: readonly ContentRows[]): ContentRows => ({
  involved: parts.flatMap(p => p.involved),
  sentences: parts.flatMap(p => p.sentences),
  mentions: parts.flatMap(p => p.mentions),
  statements: parts.flatMap(p => p.statements),
  affiliations: parts.flatMap(p => p.affiliations),
})

const mergeActors = async (run: Run, part: readonly ExtractedArticle[]): Promise<void> => {
  const types = new Map(part.flatMap(a => a.extraction.actors.map(actor => [actor.id, actor.type])))
  for (const type of unique([...types.values()]))
    await runTable(
      run,
      contentCypher.mergeActors(type),
      unique([...types.keys()])
        .filter(id => types.get(id) === type)
        .map(id => ({ id, type })),
    )
}

interface PartOptions extends Required<WriteOptions>, Pick<Connection, 'dialect'> {}

/** What became of some articles in one transaction. */
export interface Written {
  readonly renamed: readonly Renamed[]
  readonly issues: readonly Issue[]
  readonly written: number
}
export const NOTHING_WRITTEN: Written = { renamed: [], issues: [], written: 0 }

/** Writes changed articles in one transaction: only the rows that differ from what the store holds. */
export const writePart = async (
  run: Run,
  changed: readonly ExtractedArticle[],
  options: PartOptions,
): Promise<Written> => {
  await lockStore(run, options.dialect)
  const states = await readStates(run, [...changed.map(a => a.extraction.id), ...earlierIds(changed)])
  const { articles: part, issues } = withoutConflicts(changed, states)
  if (part.length === 0) return { ...NOTHING_WRITTEN, issues }
  const earlier = replacedBy(part, states)
  const gone = earlier.replaced.map(a => a.id)
  const ids = part.map(a => a.extraction.id)
  const after = join(part.map(toContentRows))
  const rows = toArticleRows(part, states, options)
  const articles: readonly ArticleChange[] = [
    ...rows.map(({ id, fields }) => ({
      before: states.get(id) ?? null,
      after: { id, ...fields, sketch: readSketch(fields.sketch) },
    })),
    ...earlier.replaced.map(before => ({ before, after: null })),
  ]
  const redated = articles.flatMap(({ before, after }) => {
    const isSame = before?.publisher === after?.publisher && before?.publishedAt === after?.publishedAt
    return before && after && !isSame ? [before.id] : []
  })
  await noteEngine(run, options.engine)
  await runBatches(run, contentCypher.mergeArticles, { rows })
  const before = await readContent(run, [...ids.filter(id => states.has(id)), ...gone])
  await mergeActors(run, part)
  const renamed = await applyChange(run, {
    content: compareContent(before, after),
    before,
    days: {
      before: daysOf(articles.map(a => a.before)),
      after: daysOf(articles.map(a => a.after)),
      redated: after.involved.filter(r => redated.includes(r.article)).map(r => r.actor),
    },
    articles,
    redated,
    decisions: NO_DECISIONS,
    dialect: options.dialect,
  })
  await runBatches(run, contentCypher.deleteArticles, { rows: gone, as: 'ids' })
  const orphaned = gone.length > 0 ? orphanedDecisions(await readDecisions(run), before, gone) : []
  return { renamed, issues: [...issues, ...earlier.issues, ...orphaned], written: part.length }
}

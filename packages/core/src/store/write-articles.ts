import { type ExtractedArticle, givenNumber, type Issue } from '../model/index.js'
import { type Fingerprint, readSketch, sketchOf, writeSketch } from '../resolve/index.js'
import { boundedId } from '../text/index.js'
import { applyChange } from './apply-change.js'
import { conflictIssue, isAnother, oneOfEachId, toClaim } from './article-conflicts.js'
import { type ArticleState, readStates } from './article-states.js'
import { publicationOf, toUtc, withBoundedIds } from './at-the-door.js'
import { runBatches, unique } from './batches.js'
import { compareContent, NO_CONTENT, NOTHING_STORED, readContent } from './content.js'
import { cypher } from './cypher.js'
import { differ, NO_DECISIONS, readDecisions, replaceDecisions } from './decisions.js'
import { earlierIds, findMoved, orphanedDecisions, replacedBy } from './earlier-articles.js'
import { findArticles } from './find-articles.js'
import type { OverrideEntry } from './overrides.js'
import { placedFrom } from './placed-from.js'
import type { ArticleChange } from './refresh-stories.js'
import { type ContentRows, toContentRows } from './rows.js'
import { noteEngine } from './schema.js'
import {
  addChanges,
  type Connection,
  NO_CHANGES,
  type Renamed,
  type Run,
  type StoreChanges,
  type WriteOptions,
  type WriteSummary,
} from './store.js'

const ARTICLES_A_TRANSACTION = 200
const SENTENCES_A_TRANSACTION = 4000

/** Articles in parts of one transaction each; an article stays whole. */
function* inParts(articles: readonly ExtractedArticle[]): Generator<readonly ExtractedArticle[]> {
  let part = new Map<string, ExtractedArticle>()
  let sentences = 0
  for (const article of articles) {
    part.set(article.extraction.id, article)
    sentences += article.sentences.length
    if (part.size < ARTICLES_A_TRANSACTION && sentences < SENTENCES_A_TRANSACTION) continue
    yield [...part.values()]
    part = new Map()
    sentences = 0
  }
  if (part.size > 0) yield [...part.values()]
}

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
    await runBatches(run, cypher.mergeActors(type), {
      rows: unique([...types.keys()])
        .filter(id => types.get(id) === type)
        .map(id => ({ id, type })),
    })
}

/** One writer to Neo4j at a time; the embedded database has only one. */
const lock = async (run: Run, dialect: Connection['dialect']): Promise<void> => {
  if (dialect === 'neo4j') await run(cypher.lockStore)
}

const daysOf = (articles: readonly (Fingerprint | null)[]): ReadonlyMap<string, string | null> =>
  new Map(articles.flatMap(a => (a ? [[a.id, a.publishedAt] as const] : [])))

interface PartOptions extends Required<WriteOptions>, Pick<Connection, 'dialect'> {}

/** What became of some articles in one transaction. */
interface Written {
  readonly renamed: readonly Renamed[]
  readonly issues: readonly Issue[]
  readonly written: number
}
const NOTHING_WRITTEN: Written = { renamed: [], issues: [], written: 0 }

/** Articles without those whose ids the store holds from other inputs, and the Issues of these. */
const withoutConflicts = (
  articles: readonly ExtractedArticle[],
  states: ReadonlyMap<string, ArticleState>,
): { readonly articles: readonly ExtractedArticle[]; readonly issues: readonly Issue[] } => {
  const issues = new Map<string, Issue>()
  for (const article of articles) {
    const [held, claim] = [states.get(article.extraction.id), toClaim(article)]
    if (held && isAnother(held, claim)) issues.set(claim.id, conflictIssue(held, claim))
  }
  return { articles: articles.filter(a => !issues.has(a.extraction.id)), issues: [...issues.values()] }
}

/** The article nodes of some articles: the first input of one that several inputs bring is kept. */
const toArticleRows = (
  part: readonly ExtractedArticle[],
  states: ReadonlyMap<string, ArticleState>,
  { engine, ingestedAt }: PartOptions,
) =>
  part.map(({ extraction: { id, title, url, publisher, publishedAt }, contentHash, input, file, sentences }) => ({
    id,
    ingestedAt,
    fields: {
      title,
      url,
      publisher,
      ...publicationOf(publishedAt),
      contentHash,
      engine,
      input: states.get(id)?.input ?? input ?? null,
      file: states.get(id)?.file ?? file ?? null,
      givenId: givenNumber({ id, input }),
      sketch: writeSketch(sketchOf(sentences.map(s => s.text).join(' '))),
    },
  }))

/** Writes changed articles in one transaction: only the rows that differ from what the store holds. */
const writePart = async (run: Run, changed: readonly ExtractedArticle[], options: PartOptions): Promise<Written> => {
  await lock(run, options.dialect)
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
  await runBatches(run, cypher.mergeArticles, { rows })
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
  await runBatches(run, cypher.deleteArticles, { rows: gone, as: 'ids' })
  const orphaned = gone.length > 0 ? orphanedDecisions(await readDecisions(run), before, gone) : []
  return { renamed, issues: [...issues, ...earlier.issues, ...orphaned], written: part.length }
}

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

/** Removes articles and what only they supported, in one transaction. */
export const forgetArticles = async (connection: Connection, asked: readonly string[]): Promise<StoreChanges> =>
  connection.write(async run => {
    await lock(run, connection.dialect)
    const states = await readStates(run, unique(await findArticles(run, asked.map(boundedId), connection)))
    const before = await readContent(run, [...states.keys()])
    const articles = [...states.values()].map((state): ArticleChange => ({ before: state, after: null }))
    await applyChange(run, {
      content: compareContent(before, NO_CONTENT),
      before,
      days: { before: daysOf(articles.map(a => a.before)), after: new Map(), redated: [] },
      articles,
      redated: [],
      decisions: NO_DECISIONS,
      dialect: connection.dialect,
    })
    await runBatches(run, cypher.deleteArticles, { rows: [...states.keys()], as: 'ids' })
  })

/** Takes these decisions in place of those the store knew, and brings what they touch in line, in one transaction. */
export const decide = async (connection: Connection, entries: readonly OverrideEntry[]): Promise<StoreChanges> => {
  const known = await readDecisions((text, parameters = {}) => connection.read(text, parameters))
  if (!differ(known, entries)) return NO_CHANGES
  return connection.write(async run => {
    await lock(run, connection.dialect)
    await applyChange(run, {
      content: compareContent(NO_CONTENT, NO_CONTENT),
      before: NOTHING_STORED,
      days: { before: new Map(), after: new Map(), redated: [] },
      articles: [],
      redated: [],
      decisions: await replaceDecisions(run, entries),
      dialect: connection.dialect,
    })
  })
}

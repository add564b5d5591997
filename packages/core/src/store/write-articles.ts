import { NotFoundError } from '../errors.js'
import { textOrNull } from '../graph/index.js'
import type { ExtractedArticle } from '../model/index.js'
import { type Fingerprint, readSketch, sketchOf, writeSketch } from '../resolve/index.js'
import { applyChange } from './apply-change.js'
import { runBatches, unique } from './batches.js'
import { compareContent, NO_CONTENT, NOTHING_STORED, readContent } from './content.js'
import { cypher } from './cypher.js'
import { differ, NO_DECISIONS, readDecisions, replaceDecisions } from './decisions.js'
import type { OverrideEntry } from './overrides.js'
import type { ArticleChange } from './refresh-stories.js'
import { type ContentRows, toContentRows } from './rows.js'
import { noteEngine } from './schema.js'
import {
  addChanges,
  type Connection,
  NO_CHANGES,
  type Renamed,
  type Row,
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

const readStates = async (read: Run, ids: readonly string[]): Promise<ReadonlyMap<string, Row>> =>
  new Map((await runBatches(read, cypher.articleStates, { rows: ids, as: 'ids' })).map(r => [String(r.id), r]))

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

const fingerprintOf = (id: string, { publisher, publishedAt, sketch }: Row): Fingerprint => ({
  id,
  publisher: textOrNull(publisher),
  publishedAt: textOrNull(publishedAt),
  sketch: readSketch(textOrNull(sketch)),
})
const daysOf = (articles: readonly (Fingerprint | null)[]): ReadonlyMap<string, string | null> =>
  new Map(articles.flatMap(a => (a ? [[a.id, a.publishedAt] as const] : [])))

/** Writes changed articles in one transaction: only the rows that differ from what the store holds. */
const writePart = async (
  run: Run,
  part: readonly ExtractedArticle[],
  options: Required<WriteOptions> & Pick<Connection, 'dialect'>,
): Promise<readonly Renamed[]> => {
  await lock(run, options.dialect)
  const ids = part.map(a => a.extraction.id)
  const states = await readStates(run, ids)
  const after = join(part.map(toContentRows))
  const rows = part.map(({ extraction: { id, title, url, publisher, publishedAt }, contentHash, sentences }) => ({
    id,
    ingestedAt: options.ingestedAt,
    fields: {
      title,
      url,
      publisher,
      publishedAt,
      contentHash,
      engine: options.engine,
      sketch: writeSketch(sketchOf(sentences.map(s => s.text).join(' '))),
    },
  }))
  const articles = rows.map(({ id, fields }): ArticleChange => {
    const old = states.get(id)
    return { before: old ? fingerprintOf(id, old) : null, after: fingerprintOf(id, fields) }
  })
  const redated = articles.flatMap(({ before, after }) => {
    const isSame = before?.publisher === after?.publisher && before?.publishedAt === after?.publishedAt
    return before && !isSame ? [before.id] : []
  })
  await noteEngine(run, options.engine)
  await runBatches(run, cypher.mergeArticles, { rows })
  const before = await readContent(
    run,
    ids.filter(id => states.has(id)),
  )
  await mergeActors(run, part)
  return applyChange(run, {
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
}

/** Writes articles part by part; those the store holds in the same state are left alone. */
export const writeArticles = async (
  connection: Connection,
  articles: readonly ExtractedArticle[],
  { engine, ingestedAt = new Date().toISOString() }: WriteOptions,
): Promise<WriteSummary> => {
  let written = 0
  let changes: StoreChanges = NO_CHANGES
  let renamed: readonly Renamed[] = []
  for (const part of inParts(articles)) {
    const states = await readStates(
      (text, parameters = {}) => connection.read(text, parameters),
      part.map(a => a.extraction.id),
    )
    const changed = part.filter(({ extraction: { id }, contentHash }) => {
      const state = states.get(id)
      return state?.contentHash !== contentHash || state?.engine !== engine
    })
    if (changed.length === 0) continue
    let found: readonly Renamed[] = []
    const made = await connection.write(async run => {
      found = await writePart(run, changed, { engine, ingestedAt, dialect: connection.dialect })
    })
    changes = addChanges(changes, made)
    renamed = [...renamed, ...found]
    written += changed.length
  }
  return { written, unchanged: articles.length - written, changes, renamed }
}

/** Removes articles and what only they supported, in one transaction. */
export const forgetArticles = async (connection: Connection, ids: readonly string[]): Promise<StoreChanges> =>
  connection.write(async run => {
    await lock(run, connection.dialect)
    const states = await readStates(run, ids)
    const missing = ids.find(id => !states.has(id))
    if (missing !== undefined)
      throw new NotFoundError(
        'ARTICLE_UNKNOWN',
        `No article "${missing}" is in ${connection.location}; nothing was removed. Ids: MATCH (d:Article) RETURN d.id`,
      )
    const before = await readContent(run, [...states.keys()])
    const articles = [...states].map(([id, row]): ArticleChange => ({ before: fingerprintOf(id, row), after: null }))
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

import { NotFoundError } from '../errors.js'
import type { ExtractedArticle } from '../model/index.js'
import { runBatches, textOrNull, unique } from './batches.js'
import { applyContent, type ContentChange, compareContent, readContent } from './content.js'
import { cypher } from './cypher.js'
import { refreshActors } from './refresh-actors.js'
import { edgesOfAffiliation, edgesOfRow, refreshEdges, type TouchedEdge } from './refresh-edges.js'
import { type ContentRows, toContentRows } from './rows.js'
import { noteEngine } from './schema.js'
import {
  addChanges,
  type Connection,
  NO_CHANGES,
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

const EMPTY: ContentRows = { involved: [], sentences: [], mentions: [], statements: [], affiliations: [] }

const join = (parts: readonly ContentRows[]): ContentRows => ({
  involved: parts.flatMap(p => p.involved),
  sentences: parts.flatMap(p => p.sentences),
  mentions: parts.flatMap(p => p.mentions),
  statements: parts.flatMap(p => p.statements),
  affiliations: parts.flatMap(p => p.affiliations),
})

/** Edges whose figures a change can have changed; of the articles in `redated`, publisher or date are new: all their edges. */
const touchedEdges = (
  change: ContentChange,
  after: ContentRows,
  redated: ReadonlySet<string>,
): readonly TouchedEdge[] => [
  ...[
    ...change.statements.removed,
    ...change.statements.added,
    ...after.statements.filter(s => redated.has(s.article)),
  ].flatMap(edgesOfRow),
  ...[
    ...change.affiliations.removed,
    ...change.affiliations.added,
    ...after.affiliations.filter(a => redated.has(a.article)),
  ].flatMap(edgesOfAffiliation),
]

const mergeActors = async (run: Run, part: readonly ExtractedArticle[]): Promise<void> => {
  const types = new Map(part.flatMap(a => a.extraction.actors.map(actor => [actor.id, actor.type])))
  for (const type of unique([...types.values()]))
    await runBatches(run, cypher.mergeActors(type), {
      rows: unique([...types.keys()])
        .filter(id => types.get(id) === type)
        .map(id => ({ id, type })),
    })
}

/** Writes changed articles in one transaction: only the rows that differ from what the store holds. */
const writePart = async (
  run: Run,
  part: readonly ExtractedArticle[],
  options: Required<WriteOptions> & Pick<Connection, 'dialect'>,
): Promise<void> => {
  const ids = part.map(a => a.extraction.id)
  const states = await readStates(run, ids)
  const after = join(part.map(toContentRows))
  const articles = part.map(({ extraction: { id, title, url, publisher, publishedAt }, contentHash }) => ({
    id,
    ingestedAt: options.ingestedAt,
    fields: { title, url, publisher, publishedAt, contentHash, engine: options.engine },
  }))
  const redated = new Set(
    articles.flatMap(({ id, fields }) => {
      const old = states.get(id)
      const isSame =
        textOrNull(old?.publisher) === textOrNull(fields.publisher) &&
        textOrNull(old?.publishedAt) === textOrNull(fields.publishedAt)
      return old && !isSame ? [id] : []
    }),
  )
  await noteEngine(run, options.engine)
  await runBatches(run, cypher.mergeArticles, { rows: articles })
  const before = await readContent(
    run,
    ids.filter(id => states.has(id)),
  )
  await mergeActors(run, part)
  const change = compareContent(before, after)
  await applyChange(run, change, { edges: touchedEdges(change, after, redated), dialect: options.dialect })
}

/** Applies a change and counts again what it touches. Of several writers to Neo4j each waits for the others' actors. */
const applyChange = async (
  run: Run,
  change: ContentChange,
  { edges, dialect }: { readonly edges: readonly TouchedEdge[] } & Pick<Connection, 'dialect'>,
): Promise<void> => {
  const actors = unique([
    ...[...change.involved.added, ...change.involved.removed].map(r => r.actor),
    ...edges.flatMap(e => [e.subject, e.object]),
  ])
  if (dialect === 'neo4j') await runBatches(run, cypher.lockActors, { rows: actors, as: 'ids' })
  await applyContent(run, change)
  await refreshEdges(run, edges, { dialect })
  await refreshActors(run, change)
}

/** Writes articles part by part; those the store holds in the same state are left alone. */
export const writeArticles = async (
  connection: Connection,
  articles: readonly ExtractedArticle[],
  { engine, ingestedAt = new Date().toISOString() }: WriteOptions,
): Promise<WriteSummary> => {
  let written = 0
  let changes: StoreChanges = NO_CHANGES
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
    changes = addChanges(
      changes,
      await connection.write(run => writePart(run, changed, { engine, ingestedAt, dialect: connection.dialect })),
    )
    written += changed.length
  }
  return { written, unchanged: articles.length - written, changes }
}

/** Removes articles and what only they supported, in one transaction. */
export const forgetArticles = async (connection: Connection, ids: readonly string[]): Promise<StoreChanges> =>
  connection.write(async run => {
    const states = await readStates(run, ids)
    const missing = ids.find(id => !states.has(id))
    if (missing !== undefined)
      throw new NotFoundError(
        'ARTICLE_UNKNOWN',
        `No article "${missing}" is in ${connection.location}; nothing was removed. Ids: MATCH (d:Article) RETURN d.id`,
      )
    const change = compareContent(await readContent(run, [...states.keys()]), EMPTY)
    await applyChange(run, change, {
      edges: touchedEdges(change, EMPTY, new Set()),
      dialect: connection.dialect,
    })
    await runBatches(run, cypher.deleteArticles, { rows: [...states.keys()], as: 'ids' })
  })

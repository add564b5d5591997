import type { ExtractedArticle } from '@newsgraph/core'
import { edgesOf, readPercents, toContentRows } from '@newsgraph/core/internal'
import type { GraphStore, Parameters } from '@newsgraph/core/node'
import neo4j from 'neo4j-driver'

/** The writer one begins with, for comparison: the same rows, one MERGE a row by its key, each in a transaction of its own. */

const EDGE = (type: string): string =>
  `MATCH (a:Actor {id: $subject}) MATCH (b:Actor {id: $object}) MERGE (a)-[r:\`${type}\` {key: $key}]->(b) SET r.statements = coalesce(r.statements, 0) + 1, r.quad = $quad, r.lastReported = $reported`

export const NAIVE = {
  article: 'MERGE (d:Article {id: $id}) SET d += $fields',
  actor: 'MERGE (a:Actor {id: $id}) SET a:Person, a += $fields',
  involved:
    'MATCH (d:Article {id: $article}) MATCH (a:Actor {id: $actor}) MERGE (d)-[i:INVOLVES]->(a) SET i += $fields',
  sentence: 'MATCH (d:Article {id: $article}) MERGE (s:Sentence {id: $id}) SET s += $fields MERGE (s)-[:OF]->(d)',
  mention:
    'MATCH (s:Sentence {id: $sentence}) MATCH (a:Actor {id: $actor}) MERGE (s)-[m:MENTIONS {start: $start, end: $end}]->(a) SET m += $fields',
  statement:
    'MATCH (s:Sentence {id: $sentence}) MATCH (a:Actor {id: $subject}) MATCH (b:Actor {id: $object}) MERGE (x:Statement {id: $id}) SET x += $fields MERGE (x)-[:`IN`]->(s) MERGE (x)-[:SUBJECT]->(a) MERGE (x)-[:OBJECT]->(b)',
  speaker: 'MATCH (x:Statement {id: $id}) MATCH (a:Actor {id: $speaker}) MERGE (x)-[:SPEAKER]->(a)',
  edge: EDGE('CALLED'),
} as const

interface NaiveRow {
  readonly text: string
  readonly parameters: Parameters
}

/** The rows of an article as a store holds them, each with the statement that merges it, in an order that finds what it needs. */
export const naiveRows = (article: ExtractedArticle): readonly NaiveRow[] => {
  const { id, title, publisher, publishedAt, statements } = article.extraction
  const { involved, sentences, mentions, statements: stored } = toContentRows(article)
  const row = (text: string, parameters: Parameters): NaiveRow => ({ text, parameters })
  return [
    row(NAIVE.article, { id, fields: { title, publisher, publishedAt, contentHash: article.contentHash } }),
    ...involved.map(({ actor, name }) => row(NAIVE.actor, { id: actor, fields: { name, type: 'person' } })),
    ...involved.map(({ actor, name }) => row(NAIVE.involved, { article: id, actor, fields: { name } })),
    ...sentences.map(({ id: sentence, article, ...fields }) => row(NAIVE.sentence, { article, id: sentence, fields })),
    ...mentions.map(({ sentence, actor, start, end, surface, kind, how }) =>
      row(NAIVE.mention, { sentence, actor, start, end, fields: { surface, kind, how } }),
    ),
    ...stored.map(({ id: statement, sentence, subject, object, fields }) =>
      row(NAIVE.statement, { id: statement, sentence, subject, object, fields }),
    ),
    ...stored.filter(s => s.speaker !== null).map(s => row(NAIVE.speaker, { id: s.id, speaker: s.speaker })),
    ...statements.flatMap(edgesOf).map(e => row(EDGE(e.relation), { ...e, reported: publishedAt })),
  ]
}

export interface NaiveLogin {
  readonly username?: string
  readonly password?: string
}

/** Writes rows one after the other: to Neo4j through a session of its driver, each an auto-commit transaction; else through the store. */
export const writeNaively = async (
  rows: readonly NaiveRow[],
  { store, location, login }: { readonly store: GraphStore; readonly location: string; readonly login: NaiveLogin },
): Promise<void> => {
  if (!location.includes('://')) {
    for (const { text, parameters } of rows) await store.execute(text, parameters)
    return
  }
  const url = new URL(location)
  const username = readPercents(url.username) || login.username
  const password = readPercents(url.password) || login.password
  const driver = neo4j.driver(
    `${url.protocol}//${url.host}`,
    username ? neo4j.auth.basic(username, password ?? '') : undefined,
  )
  const session = driver.session({ database: url.pathname.slice(1) || undefined })
  try {
    for (const { text, parameters } of rows) await session.run(text, parameters)
  } finally {
    await session.close()
    await driver.close()
  }
}

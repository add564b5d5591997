import { textOrNull } from '../graph/index.js'
import { fingerprint, runBatches } from './batches.js'
import { cypher } from './cypher.js'
import { type StoredAffiliation, type StoredStatement, toStoredAffiliation, toStoredStatement } from './derive.js'
import { type ContentRows, mentionKey } from './rows.js'
import type { Row, Run } from './store.js'

export const NO_CONTENT: ContentRows = { involved: [], sentences: [], mentions: [], statements: [], affiliations: [] }

/** What the store holds of articles, in the shape of `toContentRows`, and what was derived of it. */
export interface StoredContent extends ContentRows {
  readonly stored: {
    readonly statements: readonly StoredStatement[]
    readonly affiliations: readonly StoredAffiliation[]
  }
}

export const NOTHING_STORED: StoredContent = { ...NO_CONTENT, stored: { statements: [], affiliations: [] } }

/** Reads what the store holds of articles. */
export const readContent = async (run: Run, ids: readonly string[]): Promise<StoredContent> => {
  if (ids.length === 0) return NOTHING_STORED
  const read = (statement: string): Promise<readonly Row[]> => runBatches(run, statement, { rows: ids, as: 'ids' })
  const statements = (await read(cypher.readStatements)).map(toStoredStatement)
  const affiliations = (await read(cypher.readAffiliations)).map(toStoredAffiliation)
  return {
    involved: (await read(cypher.readInvolved)) as unknown as ContentRows['involved'],
    sentences: (await read(cypher.readSentences)) as unknown as ContentRows['sentences'],
    mentions: (await read(cypher.readMentions)) as unknown as ContentRows['mentions'],
    statements: statements.map(s => s.row),
    affiliations: affiliations.map(a => a.row),
    stored: { statements, affiliations },
  }
}

interface Difference<T> {
  readonly added: readonly T[]
  readonly removed: readonly T[]
}

const compare = <T extends object>(
  before: readonly T[],
  after: readonly T[],
  key: (row: T) => string,
  content: (row: T) => string = fingerprint,
): Difference<T> => {
  const old = new Map(before.map(row => [key(row), row]))
  const now = new Map(after.map(row => [key(row), row]))
  const differs = (a: T | undefined, b: T): boolean => a === undefined || content(a) !== content(b)
  return {
    added: after.filter(row => differs(old.get(key(row)), row)),
    removed: before.filter(row => differs(now.get(key(row)), row)),
  }
}

/** Rows to remove and to add; a changed row is in both. A sentence that only moved is in `moved`. */
export interface ContentChange {
  readonly involved: Difference<ContentRows['involved'][number]>
  readonly sentences: Difference<ContentRows['sentences'][number]>
  readonly moved: readonly ContentRows['sentences'][number][]
  readonly mentions: Difference<ContentRows['mentions'][number]>
  readonly statements: Difference<ContentRows['statements'][number]>
  readonly affiliations: Difference<ContentRows['affiliations'][number]>
}

const joined = (...parts: readonly unknown[]): string => parts.map(textOrNull).join('\u0000')

export const compareContent = (before: ContentRows, after: ContentRows): ContentChange => {
  const places = new Map(before.sentences.map(s => [s.id, joined(s.n, s.start)]))
  return {
    involved: compare(before.involved, after.involved, r => joined(r.article, r.actor)),
    sentences: compare(
      before.sentences,
      after.sentences,
      r => r.id,
      r => joined(r.text),
    ),
    moved: after.sentences.filter(s => places.has(s.id) && places.get(s.id) !== joined(s.n, s.start)),
    mentions: compare(before.mentions, after.mentions, mentionKey),
    statements: compare(
      before.statements,
      after.statements,
      r => r.id,
      ({ fields, ...links }) => fingerprint(links) + fingerprint(fields),
    ),
    affiliations: compare(before.affiliations, after.affiliations, r => r.id),
  }
}

/** Removes and adds rows, but for new statements and affiliations: who their actors are is told by what is written here. */
export const applyContent = async (run: Run, change: ContentChange): Promise<void> => {
  const put = (statement: string, rows: readonly unknown[]): Promise<readonly Row[]> =>
    runBatches(run, statement, { rows })
  const drop = (statement: string, rows: readonly { readonly id: string }[]): Promise<readonly Row[]> =>
    runBatches(run, statement, { rows: rows.map(r => r.id), as: 'ids' })
  const { involved, sentences, mentions, statements, affiliations } = change
  await drop(cypher.deleteStatements, statements.removed)
  await drop(cypher.deleteAffiliations, affiliations.removed)
  await put(cypher.deleteMentions, mentions.removed)
  await put(cypher.deleteInvolved, involved.removed)
  await drop(cypher.deleteSentences, sentences.removed)
  await put(
    cypher.createInvolved,
    involved.added.map(({ article, actor, ...fields }) => ({ article, actor, fields })),
  )
  await put(
    cypher.createSentences,
    sentences.added.map(({ article, id, ...fields }) => ({ article, id, fields })),
  )
  await put(
    cypher.updateSentences,
    change.moved.map(({ id, n, start }) => ({ id, fields: { n, start } })),
  )
  await put(
    cypher.createMentions,
    mentions.added.map(({ article: _, sentence, actor, ...fields }) => ({ sentence, actor, fields })),
  )
}

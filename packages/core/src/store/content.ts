import { fingerprint, runBatches, textOrNull } from './batches.js'
import { cypher } from './cypher.js'
import { type ContentRows, mentionKey } from './rows.js'
import type { Row, Run } from './store.js'

const EMPTY: ContentRows = { involved: [], sentences: [], mentions: [], statements: [], affiliations: [] }

/** What the store holds of articles, in the shape of `toContentRows`. */
export const readContent = async (run: Run, ids: readonly string[]): Promise<ContentRows> => {
  if (ids.length === 0) return EMPTY
  const read = (statement: string): Promise<readonly Row[]> => runBatches(run, statement, { rows: ids, as: 'ids' })
  const statements = (await read(cypher.readStatements)).map(row => {
    const { id: _, ...fields } = row.fields as Row
    return { ...row, fields } as unknown as ContentRows['statements'][number]
  })
  return {
    involved: (await read(cypher.readInvolved)) as unknown as ContentRows['involved'],
    sentences: (await read(cypher.readSentences)) as unknown as ContentRows['sentences'],
    mentions: (await read(cypher.readMentions)) as unknown as ContentRows['mentions'],
    statements,
    affiliations: (await read(cypher.readAffiliations)) as unknown as ContentRows['affiliations'],
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

/** Removes and adds rows. Articles and actors must be there. */
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
  await put(
    cypher.createStatements,
    statements.added.map(({ id, sentence, fields }) => ({ id, sentence, fields })),
  )
  const linkStatements = (type: 'SUBJECT' | 'OBJECT' | 'SPEAKER', field: 'subject' | 'object' | 'speaker') =>
    put(
      cypher.linkStatements(type),
      statements.added.filter(s => s[field] !== null).map(s => ({ id: s.id, actor: s[field] })),
    )
  await linkStatements('SUBJECT', 'subject')
  await linkStatements('OBJECT', 'object')
  await linkStatements('SPEAKER', 'speaker')
  await put(
    cypher.createAffiliations,
    affiliations.added.map(({ id, sentence, title, start, end, edgeKey }) => ({
      id,
      sentence,
      fields: { title, start, end, edgeKey },
    })),
  )
  await put(
    cypher.linkAffiliations('PERSON'),
    affiliations.added.map(a => ({ id: a.id, actor: a.person })),
  )
  await put(
    cypher.linkAffiliations('BODY'),
    affiliations.added.filter(a => a.body !== null).map(a => ({ id: a.id, actor: a.body })),
  )
}

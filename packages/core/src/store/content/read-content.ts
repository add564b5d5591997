import { type Row, type Run, runBatches } from '../database/index.js'
import { contentCypher } from './content-cypher.js'
import { type ContentRows, NO_CONTENT } from './rows.js'
import { type StoredAffiliation, type StoredStatement, toStoredAffiliation, toStoredStatement } from './stored.js'

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
  const statements = (await read(contentCypher.readStatements)).map(toStoredStatement)
  const affiliations = (await read(contentCypher.readAffiliations)).map(toStoredAffiliation)
  return {
    involved: (await read(contentCypher.readInvolved)) as unknown as ContentRows['involved'],
    sentences: (await read(contentCypher.readSentences)) as unknown as ContentRows['sentences'],
    mentions: (await read(contentCypher.readMentions)) as unknown as ContentRows['mentions'],
    statements: statements.map(s => s.row),
    affiliations: affiliations.map(a => a.row),
    stored: { statements, affiliations },
  }
}

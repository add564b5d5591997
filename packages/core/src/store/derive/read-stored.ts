import {
  contentCypher,
  type StoredAffiliation,
  type StoredStatement,
  toStoredAffiliation,
  toStoredStatement,
} from '../content/index.js'
import { type Run, runBatches } from '../database/index.js'

const onceEach = <T extends { readonly row: { readonly id: string } }>(stored: readonly T[]): readonly T[] => [
  ...new Map(stored.map(s => [s.row.id, s])).values(),
]

/** Statements and affiliations of actors, of articles, and by id. */
export const readStored = async (
  run: Run,
  {
    actors,
    articles,
    statements,
  }: {
    readonly actors: readonly string[]
    readonly articles: readonly string[]
    readonly statements: readonly string[]
  },
): Promise<{
  readonly statements: readonly StoredStatement[]
  readonly affiliations: readonly StoredAffiliation[]
}> => {
  const read = (text: string, rows: readonly string[]) => runBatches(run, text, { rows, as: 'ids' })
  const foundStatements = [
    ...(await read(contentCypher.statementsOfActors, actors)),
    ...(await read(contentCypher.readStatements, articles)),
    ...(await read(contentCypher.statementsById, statements)),
  ]
  const foundAffiliations = [
    ...(await read(contentCypher.affiliationsOfActors, actors)),
    ...(await read(contentCypher.readAffiliations, articles)),
  ]
  return {
    statements: onceEach(foundStatements.map(toStoredStatement)),
    affiliations: onceEach(foundAffiliations.map(toStoredAffiliation)),
  }
}

import { textOrNull } from '../../graph/index.js'
import type { StoredStatement } from '../content/index.js'
import { groupBy, type Row, type Run, runBatches, unique } from '../database/index.js'
import { derivation } from './derivation.js'
import { keptCypher } from './kept-cypher.js'
import { readStored } from './read-stored.js'

/** The statements of one key of which a denial is contested now and was not, or the other way round, or on another day. */
const contestedOf = (told: readonly Row[]): readonly Row[] => {
  const counted = told.filter(t => t.review !== 'rejected')
  const asserted = unique(counted.filter(t => t.isDenial !== true).map(t => String(t.source)))
  return told
    .filter(t => t.isDenial === true)
    .flatMap(({ id, review, source, day, contested }) => {
      const isContested = review !== 'rejected' && asserted.some(other => other !== source)
      const kept = isContested ? (textOrNull(day) ?? '') : null
      return kept === textOrNull(contested) ? [] : [{ id, fields: { contested: kept } }]
    })
}

/** Brings the denials of some keys in line with the assertions of the same keys. */
const refreshContested = async (run: Run, keys: readonly string[]): Promise<void> => {
  const denied = (await runBatches(run, keptCypher.denied, { rows: keys, as: 'keys' })).map(r => String(r.key))
  const told = await runBatches(run, keptCypher.told, { rows: denied, as: 'keys' })
  const rows = [...groupBy(told, t => String(t.key)).values()].flatMap(contestedOf)
  await runBatches(run, keptCypher.setContested, { rows })
}

/** All denials of a store that has never kept this. */
export const contestAll = async (run: Run): Promise<void> =>
  refreshContested(
    run,
    (await run(keptCypher.allDenied)).flatMap(r => textOrNull(r.key) ?? []),
  )

/** A denial of what somebody else asserts has the day of its article: queries begin with those of the last days. */
export const contested = derivation({
  gives: 'contested',
  reads: ['change', 'statements', 'newStatements'],
  refresh: async (run, { change, statements: { removed, before, after }, newStatements }) => {
    const redated = await readStored(run, { actors: [], articles: change.redated, statements: [] })
    const touched: readonly StoredStatement[] = [
      ...removed,
      ...before,
      ...after,
      ...newStatements,
      ...redated.statements,
    ]
    const keys = unique(touched.map(s => textOrNull(s.derived.key)))
    await refreshContested(run, keys)
    return keys
  },
})

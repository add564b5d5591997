import { type Row, type Run, runBatches, runTable } from '../database/index.js'
import type { ContentChange } from './compare-content.js'
import { contentCypher } from './content-cypher.js'

/** Removes and adds rows, but for new statements and affiliations: who their actors are is told by what is written here. */
export const applyContent = async (run: Run, change: ContentChange): Promise<void> => {
  const put = (statement: string, rows: readonly unknown[]): Promise<readonly Row[]> =>
    runBatches(run, statement, { rows })
  const drop = (statement: string, rows: readonly { readonly id: string }[]): Promise<readonly Row[]> =>
    runBatches(run, statement, { rows: rows.map(r => r.id), as: 'ids' })
  const { involved, sentences, mentions, statements, affiliations } = change
  await drop(contentCypher.deleteStatements, statements.removed)
  await drop(contentCypher.deleteAffiliations, affiliations.removed)
  await put(contentCypher.deleteMentions, mentions.removed)
  await put(contentCypher.deleteInvolved, involved.removed)
  await drop(contentCypher.deleteSentences, sentences.removed)
  await runTable(run, contentCypher.createInvolved, involved.added)
  await runTable(run, contentCypher.createSentences, sentences.added)
  await runTable(run, contentCypher.updateSentences, change.moved)
  await runTable(run, contentCypher.createMentions, mentions.added)
}

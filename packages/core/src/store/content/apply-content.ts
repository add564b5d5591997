import { type Row, type Run, runBatches } from '../database/index.js'
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
  await put(
    contentCypher.createInvolved,
    involved.added.map(({ article, actor, ...fields }) => ({ article, actor, fields })),
  )
  await put(
    contentCypher.createSentences,
    sentences.added.map(({ article, id, ...fields }) => ({ article, id, fields })),
  )
  await put(
    contentCypher.updateSentences,
    change.moved.map(({ id, n, start }) => ({ id, fields: { n, start } })),
  )
  await put(
    contentCypher.createMentions,
    mentions.added.map(({ article: _, sentence, actor, ...fields }) => ({ sentence, actor, fields })),
  )
}

import { boundedId } from '../../text/index.js'
import { compareContent, contentCypher, NO_CONTENT, readContent, readStates } from '../content/index.js'
import { type Connection, runBatches, type StoreChanges, unique } from '../database/index.js'
import { NO_DECISIONS } from '../decisions/index.js'
import { type ArticleChange, daysOf } from '../derive/index.js'
import { findArticles } from '../queries/index.js'
import { applyChange } from './apply-change.js'
import { lockStore } from './lock-store.js'

/** Removes articles and what only they supported, in one transaction. */
export const forgetArticles = async (connection: Connection, asked: readonly string[]): Promise<StoreChanges> =>
  connection.write(async run => {
    await lockStore(run, connection.dialect)
    const states = await readStates(run, unique(await findArticles(run, asked.map(boundedId), connection)))
    const before = await readContent(run, [...states.keys()])
    const articles = [...states.values()].map((state): ArticleChange => ({ before: state, after: null }))
    await applyChange(run, {
      content: compareContent(before, NO_CONTENT),
      before,
      days: { before: daysOf(articles.map(a => a.before)), after: new Map(), redated: [] },
      articles,
      redated: [],
      decisions: NO_DECISIONS,
      dialect: connection.dialect,
    })
    await runBatches(run, contentCypher.deleteArticles, { rows: [...states.keys()], as: 'ids' })
  })

import { createSlowNews, type UnderWay } from '../ingest/index.js'
import { nameArticle } from '../pipeline/index.js'

/** How often is looked which articles take long. */
export const LOOK_MS = 500

/** Names each article that takes long, once, for commands that print what they read and so have no bar. Call what comes back at the end. */
export const nameSlowOnes = ({
  isShown,
  underWay,
  warn,
}: {
  readonly isShown: boolean
  readonly underWay: () => readonly UnderWay[]
  readonly warn: (text: string) => void
}): (() => void) => {
  if (!isShown) return () => {}
  const news = createSlowNews(underWay)
  const looking = setInterval(() => {
    for (const { article, limit } of news())
      warn(`Still reading ${nameArticle(article, 'article')}; given up after ${Math.round(limit)} seconds.`)
  }, LOOK_MS).unref()
  return () => clearInterval(looking)
}

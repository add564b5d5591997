import type { Article } from '../../model/index.js'
import type { UnderWay } from './watch.js'

/** Seconds after which an article that is being read is named. */
const SLOW_SECONDS = 2

/** The articles under way that take long, the longest first. */
export const slowOnes = (underWay: readonly UnderWay[]): readonly UnderWay[] =>
  underWay.filter(u => u.seconds > SLOW_SECONDS).sort((a, b) => b.seconds - a.seconds)

/** Comes back, each time it is called, with the articles that have become slow since. */
export const createSlowNews = (underWay: () => readonly UnderWay[]): (() => readonly UnderWay[]) => {
  const told = new WeakSet<Article>()
  return () => {
    const news = slowOnes(underWay()).filter(u => !told.has(u.article))
    for (const { article } of news) told.add(article)
    return news
  }
}

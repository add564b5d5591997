import { COPY_FROM, resemblance, sketchOf } from '../../resolve/index.js'
import { hashString } from '../../text/index.js'
import type { LabelledArticle } from '../gold/index.js'

const SEED = 11

/** The two actors that most core triples of an article are between, by name; undefined where it has none. */
const principals = (article: LabelledArticle): string | undefined => {
  const counts = new Map<string, number>()
  const nameOf = new Map(article.actors.map(a => [a.id, a.name.toLowerCase()]))
  for (const { s, o, optional } of article.triples) {
    if (optional) continue
    const key = [nameOf.get(s) ?? s, nameOf.get(o) ?? o].sort().join('|')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
}

/**
 * The fold of each article, 0 to `count` - 1. Near-copies, and articles of one day about the same two, are in one fold, so that no event is
 * trained on and scored on. Folds depend on ids alone and stay as articles are added.
 */
export const foldsOf = (articles: readonly LabelledArticle[], count: number): readonly number[] => {
  const sketches = articles.map(a => sketchOf(a.text))
  const leader = articles.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (leader[at] !== at) at = leader[at]
    return at
  }
  const events = articles.map(a => {
    const pair = principals(a)
    return a.date && pair ? `${a.date}|${pair}` : undefined
  })
  articles.forEach((_, i) => {
    for (let k = 0; k < i; k++) {
      const isSameEvent = events[i] !== undefined && events[i] === events[k]
      if (isSameEvent || resemblance(sketches[i], sketches[k]) >= COPY_FROM)
        leader[Math.max(find(i), find(k))] = Math.min(find(i), find(k))
    }
  })
  return articles.map((_, i) => (hashString(articles[find(i)].id, SEED) >>> 0) % count)
}

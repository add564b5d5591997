import type { Article, ArticleExtractor } from '@newsgraph/core'

/** How long so much took, and what memory it left behind. */
export interface GrowthPoint {
  /** Sentences of a stream, or words of one article. */
  readonly size: number
  readonly seconds: number
  /** Milliseconds for each sentence or word of it: the same all along where cost is linear. */
  readonly each: number
  readonly residentMB: number
}

/** 1000, 10000, … up to `most`. */
export const growthSizes = (most: number): readonly number[] => {
  const sizes: number[] = []
  for (let size = 1000; size <= most; size *= 10) sizes.push(size)
  return sizes
}

const toPoint = (size: number, milliseconds: number): GrowthPoint => ({
  size,
  seconds: Math.round(milliseconds / 10) / 100,
  each: Math.round((1000 * milliseconds) / size) / 1000,
  residentMB: Math.round(process.memoryUsage().rss / 1e6),
})

interface Measured {
  readonly extractor: ArticleExtractor
  /** The largest size. */
  readonly most: number
}

/** Streams of more and more sentences: the articles over and over, each time under another id. */
export const measureStream = (articles: readonly Article[], { extractor, most }: Measured): readonly GrowthPoint[] =>
  growthSizes(most).map(size => {
    const started = performance.now()
    let sentences = 0
    for (let n = 0; sentences < size; n++) {
      const article = articles[n % articles.length]
      sentences += extractor.read({ ...article, id: `${n}` }).document.sentences.length
    }
    return toPoint(sentences, performance.now() - started)
  })

/** One article of so many words, made of the texts of several. */
export const joinArticles = (articles: readonly Article[], words: number): Article => {
  const texts: string[] = []
  let count = 0
  for (let n = 0; count < words; n++) {
    const taken = articles[n % articles.length].text.split(' ').slice(0, words - count)
    count += taken.length
    texts.push(taken.join(' '))
  }
  return { id: `${words}-words`, text: texts.join('\n\n'), publishedAt: articles[0].publishedAt }
}

/** One article that gets longer and longer. */
export const measureLength = (articles: readonly Article[], { extractor, most }: Measured): readonly GrowthPoint[] =>
  growthSizes(most).map(size => {
    const article = joinArticles(articles, size)
    const started = performance.now()
    extractor.extract(article)
    return toPoint(size, performance.now() - started)
  })

import { fileURLToPath } from 'node:url'
import { type Article, type ArticleExtractor, buildGraph } from '@newsgraph/core'
import { readArticles } from '@newsgraph/core/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadExtractor } from '../helpers/engine.js'

const folder = fileURLToPath(new URL('../../packages/core/examples', import.meta.url))
let extractor: ArticleExtractor
let articles: readonly Article[]
beforeAll(async () => {
  extractor = await loadExtractor()
  const read: Article[] = []
  for await (const article of readArticles(folder)) read.push(article)
  articles = read
})

describe('the example articles', () => {
  it('are a dozen, in seven formats, each with a date and a text', () => {
    expect(articles.length).toBeGreaterThanOrEqual(12)
    for (const article of articles) {
      expect(article.publishedAt, article.id).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(article.text.length, article.id).toBeGreaterThan(100)
    }
  })

  it('give statements whose spans stand in their sentence and reproduce their surface', () => {
    for (const article of articles) {
      const { document, extraction } = extractor.read(article)
      expect(extraction.statements.length, article.id).toBeGreaterThan(0)
      for (const s of extraction.statements) {
        const sentence = document.sentences[s.sentence]
        expect(s.triggerSpan[0]).toBeGreaterThanOrEqual(sentence.start)
        expect(s.triggerSpan[1]).toBeLessThanOrEqual(sentence.end)
        for (const word of s.phrase.split(' ')) expect(article.text.slice(...s.triggerSpan)).toContain(word)
        for (const id of [s.subject, s.object]) if (id !== null) expect(extraction.actors.map(a => a.id)).toContain(id)
        if (s.argument) expect(article.text.slice(s.argument.start, s.argument.end)).toBe(s.argument.text)
      }
    }
  })

  it('are analysed into trees with one root and no cycle, every token at its place', () => {
    for (const article of articles)
      for (const sentence of extractor.read(article).document.sentences) {
        expect(sentence.tokens.filter(t => t.head < 0)).toHaveLength(1)
        for (const token of sentence.tokens) {
          expect(article.text.slice(token.start, token.end)).toBe(token.text)
          let steps = 0
          for (let at = token; at.head >= 0; at = sentence.tokens[at.head])
            expect(steps++).toBeLessThan(sentence.tokens.length)
        }
      }
  })

  it('give the same bytes each time', () => {
    for (const article of articles)
      expect(JSON.stringify(extractor.extract(article))).toBe(JSON.stringify(extractor.extract(article)))
  })

  it('keep the batch going past a bad article', async () => {
    const { graph, issues } = await buildGraph([{ id: 'bad', text: 'x', publishedAt: 'yesterday' }, ...articles], {
      extractor,
    })
    expect(graph.articles).toHaveLength(articles.length)
    expect(issues).toEqual([expect.objectContaining({ code: 'ARTICLE_DATE', articleId: 'bad' })])
  })
})

it.each([
  '',
  '\u200b\u200b',
  '....',
  '😀 😀😀.',
  'ALL CAPITALS WERE USED IN NORWAY.',
  '<p>Norway</p>\r\n\r\nSweden',
  'x'.repeat(20_000),
  'Норвегия обвинила Швецию.',
])('survives %j', text => expect(() => extractor.extract({ id: 'odd', text })).not.toThrow())

import { describe, expect, it } from 'vitest'
import { readFileOf } from '../helpers/read.js'

const STORY = [
  'Kenya recalled its ambassador from Uganda on Wednesday.',
  'Uganda rejected the accusation, and Tanzania offered to mediate between its neighbours.',
]
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><title>Envoy recalled</title>${head}</head><body>${body}</body></html>`
const article = (inner: string): string =>
  `<article><h1>Envoy recalled</h1>${inner}<p>${STORY.join(' ')} ${'The ministry said so again. '.repeat(20)}</p></article>`
const read = async (content: string) => (await readFileOf('a.html', content)).articles[0]

describe('text for machines', () => {
  it.each([
    ['behind a wall', '<article><p>Subscribe to read this story. It costs one shilling.</p></article>'],
    ['behind a script', '<div id="app"></div>'],
  ])('is the text of a page %s', async (_, body) => {
    const { text, language } = await read(
      page(linked({ '@type': 'NewsArticle', articleBody: STORY.join('\n\n') }), body),
    )
    expect(text).toBe(STORY.join('\n\n'))
    expect(language).toBe('en')
  })

  it('may be HTML, with line breaks in its strings', async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"<p>${STORY[0]}</p>\n<p>${STORY[1]}</p>"}</script>`
    expect((await read(page(head, '<p>Sign in.</p>'))).text).toBe(STORY.join('\n\n'))
  })

  it('of a live blog are its posts, the first first', async () => {
    const posts = STORY.toReversed().map((articleBody, i) => ({
      '@type': 'BlogPosting',
      headline: 'Post',
      articleBody,
      datePublished: `2021-06-02T1${1 - i}:00:00Z`,
    }))
    const found = await read(
      page(
        linked({
          '@type': 'LiveBlogPosting',
          headline: 'As it happened',
          datePublished: '2021-06-02',
          liveBlogUpdate: posts,
        }),
        '<div></div>',
      ),
    )
    expect(found).toMatchObject({ text: STORY.join('\n\n'), publishedAt: '2021-06-02' })
  })

  it('is left alone where the page shows the story', async () => {
    const { text } = await read(
      page(linked({ '@type': 'NewsArticle', articleBody: 'Another text about something else.' }), article('')),
    )
    expect(text).toContain('Kenya recalled')
  })
})

describe('a single line break', () => {
  it.each([
    [
      'ends a sentence',
      'Kenya recalled its envoy.<br>Uganda protested.',
      'Kenya recalled its envoy.\n\nUganda protested.',
    ],
    ['ends a line that is no sentence', 'Nairobi, Kenya<br>Uganda protested.', 'Nairobi, Kenya\n\nUganda protested.'],
    [
      'is a fold where the sentence goes on',
      'Kenya recalled its<br>envoy from Uganda.',
      'Kenya recalled its envoy from Uganda.',
    ],
    [
      'is a fold after a small word',
      'Kenya recalled the envoy of the<br>African Union.',
      'Kenya recalled the envoy of the African Union.',
    ],
    [
      'is a fold in lines of one width',
      'Kenya recalled its ambassador from Kampala on Wednesday after<br>Uganda accused the mission of helping its opposition leaders.',
      'Kenya recalled its ambassador from Kampala on Wednesday after Uganda accused the mission of helping its opposition leaders.',
    ],
    [
      'is one of two',
      'Kenya recalled its envoy<br> <br>Uganda protested.',
      'Kenya recalled its envoy\n\nUganda protested.',
    ],
  ])('%s', async (_, html, expected) => {
    const rss = `<rss version="2.0"><channel><title>T</title><item><title>A</title><description><![CDATA[<p>${html}</p>]]></description></item></channel></rss>`
    expect((await readFileOf('a.rss', rss)).articles[0].text).toBe(expected)
  })
})

describe('a date that is seen', () => {
  it.each([
    [
      'beside a byline',
      '<div class="meta"><span class="author">Anna Otieno</span> <span class="date">2 June 2021</span></div>',
      '2021-06-02',
    ],
    [
      'with an update after it',
      '<p class="byline">By Anna Otieno. Published June 2, 2021 10:15 EAT, updated June 5, 2021</p>',
      '2021-06-02',
    ],
    ['in numbers of one reading', '<span class="post-date">25.06.2021</span>', '2021-06-25'],
    ['nowhere', '<div class="metadata">Three minutes to read</div>', null],
  ])('%s', async (_, html, expected) => {
    expect((await read(page('', article(html)))).publishedAt).toBe(expected)
  })

  it('is not the day of today above the headline, nor one in the text', async () => {
    const content = page(
      '',
      `<div class="date">29 November 2026</div>${article('<p>It was founded on 4 May 1999.</p>')}`,
    )
    expect((await read(content)).publishedAt).toBeNull()
  })

  it('stands back behind what the page says of itself', async () => {
    const content = page(
      '<meta property="article:published_time" content="2021-06-01">',
      article('<span class="date">2 June 2021</span>'),
    )
    expect((await read(content)).publishedAt).toBe('2021-06-01')
  })
})

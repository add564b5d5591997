import { mkdtempSync, readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readAll, readFileOf } from '../helpers/read.js'

const TEXT = 'Kenya recalled its ambassador from Uganda on Wednesday.'
const PAGE = `<html><head><title>Envoy recalled</title></head><body><article><p>${TEXT} ${'The ministry said so again. '.repeat(20)}</p></article></body></html>`

let server: Server
let root: string
let asked: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!)
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /secret')
    else if (request.url === '/missing') response.writeHead(404).end()
    else if (request.url === '/news-sitemap.xml')
      response.writeHead(200, { 'content-type': 'application/xml' }).end(sitemap(['/a']))
    else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise(done => server.close(done)))
beforeEach(() => {
  asked = []
})

const sitemap = (paths: readonly string[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${paths.map(path => `<url><loc>${root}${path}</loc><news:news><news:publication><news:name>The Nairobi Courier</news:name><news:language>en</news:language></news:publication><news:publication_date>2021-06-02T10:15:00+03:00</news:publication_date><news:title>Kenya recalls its envoy</news:title></news:news></url>`).join('')}</urlset>`
const gkg = (): string =>
  Array.from(
    { length: 27 },
    (_, i) => ({ 0: '20210602101500-0', 1: '20210602101500', 2: '1', 3: 'courier.example', 4: `${root}/a` })[i] ?? '',
  ).join('\t')

const lists = (): readonly (readonly [string, string, string, Partial<Record<string, string>>])[] => [
  [
    'a sitemap',
    'sitemap.xml',
    sitemap(['/a']),
    { publishedAt: '2021-06-02', publisher: 'The Nairobi Courier', title: 'Envoy recalled' },
  ],
  [
    'a sitemap of sitemaps',
    'index.xml',
    `<sitemapindex><sitemap><loc>${root}/news-sitemap.xml</loc></sitemap></sitemapindex>`,
    { publishedAt: '2021-06-02' },
  ],
  ['lines', 'list.txt', `${root}/a\n${root}/a\n`, { title: 'Envoy recalled' }],
  [
    'MediaCloud',
    'mc.csv',
    `id,indexed_date,language,media_name,media_url,publish_date,title,url\nx1,2021-06-05,en,The Nairobi Courier,courier.example,2021-06-02,Kenya recalls its envoy,${root}/a\n`,
    { publishedAt: '2021-06-02', publisher: 'The Nairobi Courier' },
  ],
  [
    'GDELT DOC',
    'doc.json',
    JSON.stringify({
      articles: [
        {
          url: `${root}/a`,
          title: 'Kenya recalls',
          seendate: '20210602T101500Z',
          domain: 'courier.example',
          language: 'English',
        },
      ],
    }),
    { publishedAt: '2021-06-02', publisher: 'courier.example' },
  ],
  [
    'GDELT knowledge graph',
    '20210602.gkg.csv',
    `${gkg()}\n`,
    { publishedAt: '2021-06-02', publisher: 'courier.example' },
  ],
]

const fetchOptions = { fetchListed: true, fetch: { addressPolicy: () => null, delay: 0 } }

describe('lists of addresses', () => {
  it('are read by their pages where that is asked for', async () => {
    for (const [label, name, content, expected] of lists()) {
      const { articles, issues } = await readFileOf(name, content, fetchOptions)
      expect(
        issues.filter(i => i.level !== 'note'),
        label,
      ).toEqual([])
      expect(articles, label).toHaveLength(1)
      expect(articles[0], label).toMatchObject({ url: `${root}/a`, ...expected })
      expect(articles[0].text, label).toContain(TEXT)
    }
  })

  it('say what they are and what to do where it is not, and ask nobody', async () => {
    for (const [label, name, content] of lists()) {
      const { articles, issues } = await readFileOf(name, content)
      expect(articles, label).toEqual([])
      expect(
        issues.map(i => i.code),
        label,
      ).toEqual(['ADDRESSES_ONLY'])
      expect(issues[0].message, label).toMatch(/an address .*--fetch/)
    }
    expect(asked).toEqual([])
  })

  it('name a page that is not to be had, and read the rest', async () => {
    const { articles, issues } = await readFileOf(
      'list.txt',
      `${root}/missing\n${root}/secret/a\n${root}/a\n`,
      fetchOptions,
    )
    expect(articles).toHaveLength(1)
    expect(issues.filter(i => i.level !== 'note').map(i => i.code)).toEqual(['URL_STATUS', 'ROBOTS_FORBID'])
  })

  it('may be addresses themselves', async () => {
    const { articles } = await readAll(`${root}/news-sitemap.xml`, fetchOptions)
    expect(articles.map(a => a.url)).toEqual([`${root}/a`])
  })

  it('ask for no page twice where pages are kept', async () => {
    const pages = join(mkdtempSync(join(tmpdir(), 'newsgraph-pages-')), 'pages')
    const first = await readFileOf('list.txt', `${root}/a\n${root}/b\n`, { ...fetchOptions, pages })
    expect(asked).toEqual(['/robots.txt', '/a', '/b'])
    expect(readdirSync(pages)).toHaveLength(2)
    const second = await readFileOf('list.txt', `${root}/a\n${root}/b\n${root}/c\n`, { ...fetchOptions, pages })
    expect(asked).toEqual(['/robots.txt', '/a', '/b', '/robots.txt', '/c'])
    expect(second.articles.slice(0, 2)).toEqual(first.articles)
  })
})

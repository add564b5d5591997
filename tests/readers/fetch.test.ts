import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { publicAddressesOnly } from '@newsgraph/core/node'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { readAll } from '../helpers/read.js'

type Answer = (response: ServerResponse, request: IncomingMessage) => void

const html = (body: string): string =>
  `<html><head><title>Spies in Oslo | The Paper</title></head><body>${body}</body></html>`
const PAGE = html(`<p>Norway accused Sweden of spying. ${'It said so again. '.repeat(30)}</p>`)
const redirect =
  (location: string): Answer =>
  response =>
    response.writeHead(302, { location }).end()
const send =
  (type: string, content: string): Answer =>
  response =>
    response.writeHead(200, { 'content-type': type }).end(content)

let server: Server
let root: string
let robots = ''
let asked: { readonly path: string; readonly at: number; readonly agent?: string }[] = []
const ANSWERS: Readonly<Record<string, Answer>> = {
  '/page': send('text/html; charset=utf-8', PAGE),
  '/secret/page': send('text/html', PAGE),
  '/feed': send(
    'application/rss+xml',
    '<rss version="2.0"><channel><title>The Paper</title><item><guid>g</guid><title>T</title><description>Norway accused Sweden.</description></item></channel></rss>',
  ),
  '/data.jsonl': send('application/octet-stream', '{"id":"a","text":"Norway accused Sweden."}\n'),
  '/latin': response =>
    response
      .writeHead(200, { 'content-type': 'text/plain; charset=windows-1251' })
      .end(
        Buffer.concat([Buffer.from('Norway accused Sweden in '), Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0])]),
      ),
  '/moved': redirect('/page'),
  '/round': redirect('/round'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-metadata': redirect('http://169.254.169.254/latest/'),
  '/to-private': redirect('http://10.0.0.1/'),
  '/to-mapped': redirect('http://[::ffff:127.0.0.1]:9/'),
  '/to-nonsense': redirect('http://'),
  '/missing': response => response.writeHead(404).end('nothing'),
  '/endless': response => {
    const chunk = Buffer.alloc(2 ** 20, '<p>x</p>')
    const more = (): void => {
      if (!response.destroyed) response.write(chunk, more)
    }
    response.writeHead(200, { 'content-type': 'text/html' })
    more()
  },
  '/bomb': response =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(60 * 2 ** 20, ' '))),
  '/silent': () => {},
  '/stalls': response => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write('<html>')
  },
  '/cut': response => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' })
    response.write('<html>')
    setTimeout(() => response.destroy(), 20)
  },
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({ path, at: Date.now(), agent: request.headers['user-agent'] })
    if (path === '/robots.txt') response.writeHead(robots === 'broken' ? 503 : robots ? 200 : 404).end(robots)
    else (ANSWERS[path] ?? ANSWERS['/missing'])(response, request)
  }).listen(0, '127.0.0.1')
  await new Promise(done => server.once('listening', done))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
  robots = ''
})

/** The product's policy, but for the test server's own address. */
const read = (path: string | readonly string[], options = {}) =>
  readAll(
    [path].flat().map(p => root + p),
    {
      fetch: {
        addressPolicy: address => (address === '127.0.0.1' ? null : publicAddressesOnly(address)),
        delay: 0,
        timeout: 1000,
        ...options,
      },
    },
  )

it.each([
  ['/page', 'Spies in Oslo'],
  ['/moved', 'Spies in Oslo'],
  ['/feed', 'T'],
  ['/data.jsonl', null],
  ['/latin', null],
])('reads %s', async (path, title) => {
  const { articles, issues } = await read(path)
  expect(articles).toHaveLength(1)
  expect(articles[0].title).toBe(title)
  expect(articles[0].text).toMatch(/^Norway accused Sweden/)
  expect(issues.filter(i => i.level !== 'note')).toEqual([])
})

it('names a page by the address it was found at, and says who asks', async () => {
  const { articles } = await read('/moved')
  expect(articles[0]).toMatchObject({ id: `${root}/page`, url: `${root}/page` })
  expect(asked.map(a => a.path)).toEqual(['/robots.txt', '/moved', '/page'])
  expect(asked[0].agent).toMatch(/^newsgraph /)
})

it.each([
  ['/to-file', 'ADDRESS_REFUSED', /scheme is file/],
  ['/to-metadata', 'ADDRESS_REFUSED', /link local/],
  ['/to-private', 'ADDRESS_REFUSED', /private/],
  ['/to-mapped', 'ADDRESS_REFUSED', /loopback/],
  ['/to-nonsense', 'URL_REDIRECT', /no address/],
  ['/round', 'URL_REDIRECT', /more than 5/],
  ['/missing', 'URL_STATUS', /404/],
  ['/endless', 'INPUT_TOO_LARGE', /larger/],
  ['/bomb', 'INPUT_TOO_LARGE', /larger/],
  ['/silent', 'URL_TIMEOUT', /1 seconds/],
  ['/stalls', 'URL_TIMEOUT', /1 seconds/],
  ['/cut', 'URL_UNREACHABLE', /cannot be reached/],
] as const)('%s is an issue (%s), and the next page is read', async (path, code, message) => {
  const { articles, issues } = await read([path, '/page'], { timeout: code === 'URL_TIMEOUT' ? 1000 : 10_000 })
  expect(issues.find(i => i.level !== 'note')).toMatchObject({ code, message: expect.stringMatching(message) })
  expect(articles).toHaveLength(1)
})

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '::1',
  'fe80::1',
  'fc00::1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  'nonsense',
])('asks nothing of %s', address => expect(publicAddressesOnly(address)).not.toBeNull())
it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('may ask %s', address =>
  expect(publicAddressesOnly(address)).toBeNull(),
)

it('refuses this machine unless the policy allows it, by address and by name', async () => {
  const { issues } = await readAll([`${root}/page`, root.replace('127.0.0.1', 'localhost')])
  expect(issues.map(i => i.code)).toEqual(['ADDRESS_REFUSED', 'ADDRESS_REFUSED'])
  expect(asked).toEqual([])
})

it('obeys robots.txt, and reads nothing where it cannot be had', async () => {
  robots = 'User-agent: *\nDisallow: /secret/'
  const { articles, issues } = await read(['/secret/page', '/page'])
  expect(issues.find(i => i.level !== 'note')).toMatchObject({ code: 'ROBOTS_FORBID' })
  expect(articles).toHaveLength(1)
  expect(asked.map(a => a.path)).toEqual(['/robots.txt', '/page'])
  robots = 'broken'
  expect((await read('/page')).issues[0].code).toBe('ROBOTS_FORBID')
})

it('waits between two pages of one host', async () => {
  await read(['/page', '/feed', '/page'], { delay: 150 })
  const pages = asked.filter(a => a.path !== '/robots.txt')
  for (const [i, page] of pages.slice(1).entries()) expect(page.at - pages[i].at).toBeGreaterThanOrEqual(140)
})

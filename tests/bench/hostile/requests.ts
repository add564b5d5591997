import { bytesOf, oneOf, type Random, upTo } from './seeds.js'
import { asked, get, post, type Sent } from './send.js'

/** Requests that break the rules of HTTP, or those of a server that answers to its own machine alone, of a kind and by a seed. */

function* times<T>(count: number, piece: T): Generator<T> {
  for (let i = 0; i < count; i++) yield piece
}

const PATHS = [
  '/',
  '/api/meta',
  '/api/graph',
  '/api/query',
  '/api/overrides',
  '/api/search?q=a',
  '/api/articles/x',
  '/assets/x.js',
]
export const HOSTILE_REQUESTS: ReadonlyMap<string, (random: Random) => Sent> = new Map(
  Object.entries({
    'random bytes': random => ({ pieces: [bytesOf(random, 2000), '\r\n\r\n'] }),
    'another protocol': random => ({
      pieces: [
        oneOf(random, [
          'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
          'GET /\r\n\r\n',
          '\u0016\u0003\u0001\u0002\u0000',
          'SSH-2.0-x\r\n',
          `${get('/api/meta').replace('1.1', '9.9')}`,
        ]),
      ],
    }),
    'a request that never ends': random => ({
      pieces: [
        oneOf(random, [
          'GET /api/meta HTTP/1.1\r\nHost: loc',
          'POST /api/query HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"cy',
          'GET ',
        ]),
      ],
      isLeftOpen: true,
    }),
    'methods that are none of the path': random =>
      asked(
        oneOf(random, ['PUT', 'PATCH', 'DELETE', 'TRACE', 'OPTIONS', 'PROPFIND', 'CONNECT', 'BREW', 'HEAD', 'POST']),
        oneOf(random, PATHS),
      ),
    'paths that are very long': random =>
      asked('GET', `${oneOf(random, PATHS)}/${'a/'.repeat(1000 + upTo(random, 100_000))}`),
    'paths that leave the folder': random =>
      asked(
        'GET',
        oneOf(random, [
          '/../../../etc/passwd',
          '/%2e%2e/%2e%2e/etc/passwd',
          '/..%5c..%5cetc',
          '//etc/passwd',
          '/assets/..%2f..%2fpackage.json',
          '/%00',
          '/assets',
          '/.',
        ]),
      ),
    'percent signs that mean nothing': random =>
      asked(
        'GET',
        oneOf(random, [
          '/%',
          '/api/actors/%',
          '/api/actors/%E0%A4%A',
          '/api/articles/%ff',
          '/api/edges/%c0%af/evidence',
          '/api/graph?focus=%',
          '/api/graph?expand=%25%7C5',
          '/api/search?q=%E0%A4%A',
        ]),
      ),
    'headers that are very many or long': random =>
      asked(
        'GET',
        '/api/meta',
        oneOf(random, [
          `X-A: ${'b'.repeat(200_000)}\r\n`,
          'X-A: b\r\n'.repeat(5000),
          `Cookie: ${'a=b; '.repeat(50_000)}\r\n`,
          'X A: b\r\n',
          ': b\r\n',
          'X-A: \u0000\r\n',
        ]),
      ),
    'other names of the host': random => ({
      pieces: [
        `GET ${oneOf(random, PATHS)} HTTP/1.1\r\nHost: ${oneOf(random, ['evil.example', '', 'a b', 'localhost:x', '[::1', 'localhost@evil.example', '127.0.0.1.evil.example', 'x'.repeat(5000)])}\r\nConnection: close\r\n\r\n`,
      ],
    }),
    'addresses of other hosts as paths': random =>
      asked(
        'GET',
        oneOf(random, [
          'http://evil.example/api/meta',
          'https://localhost/api/meta',
          '*',
          'api/meta',
          'javascript:alert(1)',
          '//evil.example/api/meta',
          'http://',
          '?',
        ]),
      ),
    'pages of other sites': random =>
      asked(
        oneOf(random, ['GET', 'POST']),
        oneOf(random, PATHS),
        oneOf(random, [
          'Origin: https://evil.example\r\n',
          'Origin: null\r\n',
          'Sec-Fetch-Site: cross-site\r\n',
          'Origin: http://localhost.evil.example\r\n',
        ]),
      ),
    'two lengths': random => ({
      pieces: [
        `POST /api/query HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${oneOf(random, ['Content-Length: 2\r\nContent-Length: 30', 'Content-Length: 2\r\nTransfer-Encoding: chunked', 'Content-Length: -5', 'Content-Length: 1e3', 'Content-Length: 99999999999999999999', 'Transfer-Encoding: x, chunked'])}\r\nConnection: close\r\n\r\n{}\r\n0\r\n\r\n`,
      ],
    }),
    'bodies of other kinds': random => ({
      pieces: [
        `POST /api/query HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${oneOf(random, ['text/plain', 'application/jsonx', 'multipart/form-data; boundary=x', '', 'application/x-www-form-urlencoded'])}\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
      ],
    }),
    'a body that is too large': random =>
      post(
        oneOf(random, ['/api/query', '/api/graph/within', '/api/overrides']),
        ' '.repeat(300_000 + upTo(random, 5_000_000)),
      ),
    'a body in pieces without an end': random => ({
      pieces: (function* () {
        yield `POST ${oneOf(random, ['/api/query', '/api/evidence', '/api/overrides'])} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n`
        yield* times(400, `100000\r\n${' '.repeat(2 ** 20)}\r\n`)
        yield '0\r\n\r\n'
      })(),
    }),
    'a body that breaks off': random => ({
      pieces: [
        `POST /api/query HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${100 + upTo(random, 9999)}\r\nConnection: close\r\n\r\n{"cypher": "MATCH`,
      ],
      isLeftOpen: true,
    }),
    'many requests in one connection': random => ({
      pieces: [...times(200, get(oneOf(random, PATHS)).replace('Connection: close\r\n', '')), get('/api/meta')],
    }),
    'upgrades and expectations': random =>
      asked(
        'GET',
        '/api/meta',
        oneOf(random, [
          'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\n',
          'Expect: 100-continue\r\n',
          'Expect: x\r\n',
          'Range: bytes=0-99999999999\r\n',
          'If-None-Match: *\r\n',
          'Accept-Encoding: x\r\n',
          'TE: trailers\r\nTrailer: x\r\n',
        ]),
      ),
  } satisfies Record<string, (random: Random) => Sent>),
)

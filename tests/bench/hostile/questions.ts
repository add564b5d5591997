import { bytesOf, oneOf, type Random, upTo } from './seeds.js'
import { asked, post, type Sent } from './send.js'

/** Well-formed requests that ask for what the API does not give, of a kind and by a seed. */

const cypher = (text: string): Sent => post('/api/query', JSON.stringify({ cypher: text }))
const IDS = [
  '__proto__',
  'constructor',
  '%00',
  '%22%7D)%20DELETE%20n',
  '..%2f..%2fetc%2fpasswd',
  '%F0%9F%98%80',
  'x'.repeat(10_000),
  '%0d%0aX-Evil:%201',
  '*',
  '7@',
]
const NUMBERS = ['-1', '0', '1e9', 'NaN', 'Infinity', '', '1.5', '0x10', '9'.repeat(400), '٣']

export const HOSTILE_QUESTIONS: ReadonlyMap<string, (random: Random) => Sent> = new Map(
  Object.entries({
    'a body in no encoding': random => post(oneOf(random, ['/api/query', '/api/overrides']), bytesOf(random, 5000)),
    'a body, nested': random => {
      const depth = 1000 + upTo(random, 100_000)
      const list = `${'['.repeat(depth)}${']'.repeat(depth)}`
      return post(
        oneOf(random, ['/api/query', '/api/evidence', '/api/overrides', '/api/graph/within']),
        oneOf(random, [
          list,
          `{"cypher":"MATCH (n) RETURN n LIMIT 1","params":{"a":${list}}}`,
          `{"keys":${list}}`,
          `{"kind":${list}}`,
          '['.repeat(depth),
        ]),
      )
    },
    'a body of wrong types': random =>
      post(
        oneOf(random, ['/api/query', '/api/evidence', '/api/overrides', '/api/graph/within']),
        JSON.stringify(
          oneOf<unknown>(random, [
            null,
            1,
            'x',
            [],
            { cypher: 1 },
            { cypher: '' },
            { name: {} },
            { name: 'pair', params: [] },
            { keys: 'x' },
            { keys: [1] },
            { kind: 'merge', actors: ['a'] },
            { kind: 'reject', statement: {} },
            { kind: 'split', actor: 'x', articles: 'y' },
            { cypher: 'RETURN $a', params: { a: { b: 1 } } },
          ]),
        ),
      ),
    'decisions about nothing': random =>
      post(
        '/api/overrides',
        JSON.stringify(
          oneOf<unknown>(random, [
            { kind: 'merge', actors: ['__proto__', 'constructor'] },
            { kind: 'reject', statement: '\u0000' },
            { kind: 'confirm', statement: 'x'.repeat(100_000) },
            { kind: 'split', actor: 'nobody', articles: ['7'] },
            { kind: 'merge', actors: ['x', 'x'] },
          ]),
        ),
      ),
    'numbers out of range': random =>
      asked(
        'GET',
        oneOf(random, [
          '/api/graph?budget=',
          '/api/search?q=a&limit=',
          '/api/paths?a=x&b=y&max=',
          '/api/graph?quad=',
          '/api/graph?confidence=',
          '/api/graph?from=',
          '/api/actors/x/evidence?cursor=',
          '/api/graph?expand=x|',
        ]) + encodeURIComponent(oneOf(random, NUMBERS)),
      ),
    'parameters over and over': random =>
      asked(
        'GET',
        `/api/${oneOf(random, ['graph', 'timeline', 'paths'])}?${oneOf(random, ['focus=a&', 'expand=a%7C5&', 'hide=b&', 'type=person&', 'publisher=x&', 'relation=MET&', 'status=asserted&']).repeat(upTo(random, 1500))}`,
      ),
    'ids of nothing': random =>
      asked(
        'GET',
        oneOf(random, [
          '/api/actors/ID',
          '/api/actors/ID/evidence',
          '/api/edges/ID/evidence',
          '/api/articles/ID',
          '/api/graph?focus=ID',
          '/api/paths?a=ID&b=ID',
          '/api/graph?expand=ID%7C5',
          '/api/overrides/ID',
        ]).replaceAll('ID', oneOf(random, IDS)),
      ),
    'searches of all kinds': random =>
      asked(
        'GET',
        `/api/search?q=${oneOf(random, ['%25', '.*', '%5B%5B%5B', '(a%2B)%2B%24', 'a'.repeat(8000), '%E2%80%8B', '%F0%9F%98%80', '', '%00', '"%20OR%201=1'])}`,
      ),
    'Cypher that writes': random =>
      cypher(
        oneOf(random, [
          'CREATE (n)',
          'MATCH (n) DETACH DELETE n',
          'MATCH (n) SET n.x = 1',
          'MERGE (n:A)',
          'CALL dbms.shutdown()',
          "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l",
          'DROP INDEX x',
          'MATCH (n) RETURN n; CREATE (m)',
          'FOREACH (x IN [1] | CREATE (n))',
          'MATCH (n) REMOVE n.id RETURN n',
        ]),
      ),
    'Cypher without an end': random =>
      cypher(
        oneOf(random, [
          'MATCH (a), (b), (c), (d), (e), (f) RETURN count(*)',
          'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN sum(a * b)',
          'MATCH p = (a)-[*1..30]-(b) RETURN count(p)',
          'MATCH (a), (b), (c), (d) RETURN a, b, c, d ORDER BY a.name DESC',
        ]),
      ),
    'Cypher with large answers': random =>
      cypher(
        oneOf(random, [
          'UNWIND range(1, 5000000) AS a RETURN a',
          'RETURN range(1, 20000000) AS a',
          'MATCH (a), (b) RETURN a, b',
          'MATCH (n) RETURN collect(n) AS all',
          "UNWIND range(1, 100000) AS a RETURN 'x' + a + 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyy' AS b",
        ]),
      ),
    'Cypher that is none': random =>
      cypher(
        oneOf(random, [
          '(',
          'MATCH',
          'RETURN '.repeat(2000),
          `RETURN ${'('.repeat(9000)}1${')'.repeat(9000)}`,
          `RETURN ${'['.repeat(9000)}${']'.repeat(9000)}`,
          `RETURN ${'NOT '.repeat(4000)}true`,
          `RETURN ${'1+'.repeat(9000)}1`,
          "RETURN 'never closed",
          'RETURN `a',
          '/* never closed',
          '\u0000',
          '😀',
          'RETURN $missing',
          'RETURN 1/0 AS a',
          'x'.repeat(19_000),
        ]),
      ),
  } satisfies Record<string, (random: Random) => Sent>),
)

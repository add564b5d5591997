import { type Files, GOOD, type Kinds, MB, nested, oneOf, type Random, STORY, upTo } from './seeds.js'

/** JSON and tables no newsroom writes, of a kind and by a seed. */

const WORDS = [
  '__proto__',
  'constructor',
  'toString',
  '',
  'null',
  '\u0000',
  '"',
  "'",
  '\\',
  '}) DETACH DELETE n //',
  '\ud800',
]
const DAYS = [
  '99999-01-01',
  '-0001-01-01',
  '0000-00-00',
  '1e21',
  'NaN',
  '2024-02-31',
  '9'.repeat(400),
  '2024-13-45T99:99:99Z',
]

export const HOSTILE_RECORDS: Kinds = new Map(
  Object.entries({
    'JSON, nested': random => {
      const depth = 1000 + upTo(random, 2_000_000)
      return oneOf<Files>(random, [
        { 'a.json': nested('[', ']', depth) },
        { 'a.json': `{"id":"x","text":${nested('[', ']', depth, JSON.stringify(STORY))}}` },
        { 'a.jsonl': `${nested('{"text":', '}', depth, '1')}\n${GOOD}` },
        { 'a.json': '['.repeat(depth) },
      ])
    },
    'JSON of wrong types': random => ({
      'a.jsonl': ['id', 'title', 'date', 'text', 'publisher', 'url', 'language']
        .map(field => {
          const value = oneOf<unknown>(random, [null, 1e308, -0, true, [], {}, [[STORY]], { __proto__: 1 }, '', ' '])
          return JSON.stringify({ id: 'x', title: 'T', date: '2024-05-08', text: STORY, [field]: value })
        })
        .join('\n'),
    }),
    'JSON Lines with damaged lines': random => ({
      'a.jsonl': Array.from({ length: 60 }, (_, i) =>
        random() < 0.5 ? GOOD.replace('good', `g${i}`) : GOOD.slice(0, upTo(random, GOOD.length)),
      ).join(oneOf(random, ['\n', '\r\n', '\n\n', '\r'])),
    }),
    'names of Object.prototype as fields and ids': random => ({
      'a.json': `[${Array.from({ length: 20 }, () => `{${JSON.stringify(oneOf(random, WORDS))}: 1, "id": ${JSON.stringify(oneOf(random, WORDS))}, "text": ${JSON.stringify(STORY)}, "${oneOf(random, WORDS.slice(0, 3))}": {"a": []}}`).join()}]`,
    }),
    'ids of all kinds': random => ({
      'a.jsonl': Array.from({ length: 30 }, () => {
        const id = oneOf<unknown>(random, [
          ...WORDS,
          7,
          -7,
          1.5,
          'x'.repeat(100_000),
          '7@a.jsonl',
          'a.jsonl:3',
          '😀'.repeat(500),
          'a\nb',
          '../../x',
          '%00',
        ])
        return JSON.stringify({ id, title: 'T', date: '2024-05-08', text: `${STORY} Number ${upTo(random, 5)}.` })
      }).join('\n'),
    }),
    'days out of all time': random => ({
      'a.jsonl': Array.from({ length: 10 }, (_, i) =>
        JSON.stringify({
          id: `d${i}`,
          title: 'T',
          date: oneOf<unknown>(random, [...DAYS, 8.64e15, -1, {}]),
          text: STORY,
        }),
      ).join('\n'),
    }),
    'fields of megabytes': random => {
      const field = oneOf(random, ['id', 'title', 'publisher', 'url', 'date', 'language'])
      return {
        'a.json': JSON.stringify({ title: 'T', text: STORY, [field]: `https://news.example/${'x y'.repeat(MB)}` }),
      }
    },
    'a table with a quote that is never closed': random => ({
      'a.csv': `id,title,text\n${Array.from({ length: 50 }, (_, i) => `r${i},T,${random() < 0.1 ? '"' : ''}${STORY}`).join('\n')}`,
    }),
    'a table with rows of all lengths': random => ({
      'a.csv': `id,title,text\n${Array.from({ length: 50 }, () => `${oneOf(random, WORDS)}${',x'.repeat(upTo(random, 6))}`).join('\n')}`,
    }),
    'a table of a hundred thousand columns': random => ({
      'a.csv': `text${','.repeat(upTo(random, 100_000))}\n${`${STORY}${',1'.repeat(upTo(random, 100_000))}\n`.repeat(3)}`,
    }),
  } satisfies Record<string, (random: Random) => Files>),
)

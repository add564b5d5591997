import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { HOSTILE_TEXTS } from '../../../packages/bench/src/sweep/hostile.js'
import { bytesOf, type Files, flipped, GOOD, type Kinds, MB, oneOf, type Random, STORY, upTo } from './seeds.js'

/** Texts, names and mixtures of files no newsroom writes, of a kind and by a seed. */

const SPECIMENS = fileURLToPath(new URL('../data/formats', import.meta.url))
const specimen = (random: Random): readonly [name: string, content: Buffer] => {
  const name = oneOf(
    random,
    readdirSync(SPECIMENS).filter(file => file !== 'facts.tsv'),
  )
  return [name, readFileSync(`${SPECIMENS}/${name}`)]
}

export const HOSTILE_TEXT_FILES: Kinds = new Map(
  Object.entries({
    'random bytes': random => ({
      [`a${oneOf(random, ['.txt', '.html', '.json', '.csv', '.rss', '.pdf', '.docx', '.eml', ''])}`]: bytesOf(
        random,
        1 + upTo(random, 50_000),
      ),
    }),
    'a specimen with other bytes': random => {
      const [name, content] = specimen(random)
      return { [name]: flipped(random, content) }
    },
    'a specimen cut short': random => {
      const [name, content] = specimen(random)
      return { [name]: content.subarray(0, upTo(random, content.length)) }
    },
    'a specimen under another name': random => {
      const [, content] = specimen(random)
      return { [`a${oneOf(random, ['.txt', '.html', '.json', '.csv', '.pdf', '.zip', '.xml'])}`]: content }
    },
    'two specimens in one file': random => {
      const [[name, one], [, two]] = [specimen(random), specimen(random)]
      return { [name]: Buffer.concat([one, two]) }
    },
    'one line of megabytes': random => ({
      [`a${oneOf(random, ['.csv', '.jsonl', '.tsv', '.txt', '.md', '.html', '.xml', '.eml'])}`]: oneOf(random, [
        'x',
        '"',
        ',',
        '<',
        '{',
        '&',
        '#',
      ]).repeat(MB * (1 + upTo(random, 8))),
    }),
    'texts that make reading slow': random => {
      const kinds = [...HOSTILE_TEXTS.values()]
      return {
        'a.txt': Array.from({ length: 5 }, () => oneOf(random, kinds)(500 + upTo(random, 8000))).join(
          oneOf(random, [' ', '\n\n', '. ']),
        ),
      }
    },
    'one text of megabytes without a word': random => ({
      'a.txt': oneOf(random, ['a', '.', '(', '1', '-', '\n', ' ', 'é́', '"', '\u200b', '漢'])
        .repeat(5 * MB)
        .slice(0, 5 * MB),
    }),
    'signs of control, direction and no character': random => ({
      'a.txt': Array.from({ length: 3000 }, () =>
        oneOf(random, [
          'Norway',
          'accused',
          'Sweden.',
          '\u0007',
          '\u0085',
          '\u202e',
          '\u2066',
          '\ufeff',
          '\ufffe',
          '\u0000',
          '\u001b[2J',
          '\u2028',
          '\ud83d',
          '🇳🇴',
        ]),
      ).join(random() < 0.5 ? ' ' : ''),
    }),
    'encodings that are mixed or cut': random => ({
      [`a${oneOf(random, ['.txt', '.csv', '.json', '.html'])}`]: oneOf(random, [
        Buffer.from(GOOD, 'utf16le').subarray(1),
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(STORY, 'utf16le').subarray(0, 75)]),
        Buffer.concat([Buffer.from(STORY, 'utf16le'), Buffer.from(STORY)]),
        Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(`id,text\n1,${STORY}`), Buffer.from([0xc3])]),
        Buffer.from(`<meta charset="utf-7">${STORY}`),
        Buffer.from(STORY.repeat(20)).map(byte => (random() < 0.02 ? byte | 0x80 : byte)),
      ]),
    }),
    'Markdown, nested': random => ({
      'a.md':
        oneOf(random, ['> ', '[', '![', '- ', '*', '`', '#', '| ', '[x](', '<b>', '    ']).repeat(
          1 + upTo(random, 100_000),
        ) + STORY,
    }),
    'front matter that is no front matter': random => ({
      'a.md': `---\n${oneOf(random, ['a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ntitle: *d\n', `title: ${'{'.repeat(20_000)}\n`, `${'- '.repeat(20_000)}\n`, 'title: !!js/function "x"\ndate: !!binary x\n', `id: ${'9'.repeat(400)}\n__proto__: {a: 1}\n`, 'title: "never closed\n'])}${oneOf(random, ['---\n', ''])}\n${STORY}`,
    }),
    'names of files': random => {
      const name = oneOf(random, [
        'a\nb',
        '-rf',
        '%2e%2e',
        '😀',
        `${'n'.repeat(240)}`,
        'a b\t',
        '__proto__',
        "'; DROP",
        '$(id)',
        '*',
        '[a]',
        '{a,b}',
        '\\x',
      ])
      return { [`${name}.txt`]: STORY, 'good.jsonl': GOOD, [`${name}.csv`]: `id,text\n1,${STORY}` }
    },
    'lists of addresses nobody should ask': random => ({
      [oneOf(random, ['a.txt', 'a.xml', 'a.csv'])]: oneOf(random, [
        'https://127.0.0.1/x\nhttp://169.254.169.254/latest\nfile:///etc/passwd\njavascript:alert(1)\n',
        '<urlset><url><loc>file:///etc/passwd</loc></url><url><loc>http://[::1]/</loc></url></urlset>',
        `<sitemapindex>${'<sitemap><loc>a.xml</loc></sitemap>'.repeat(20_000)}</sitemapindex>`,
        `url,title\n${'http://localhost:1/a,T\n'.repeat(3000)}`,
      ]),
    }),
    'very many small files': random => ({
      ...Object.fromEntries(
        Array.from({ length: 1500 }, (_, i) => [
          `${i}.${oneOf(random, ['txt', 'bin', 'json', 'x'])}`,
          random() < 0.9 ? '' : '{}',
        ]),
      ),
      'good.jsonl': GOOD,
    }),
  } satisfies Record<string, (random: Random) => Files>),
)

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/newsgraph.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-cli-'))
const newsgraph = (...args: readonly string[]) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: folder, input: '' })

writeFileSync(join(folder, 'one.txt'), 'date 2021-05-04\n\nNorway accused Sweden of spying on Monday.')

it('builds a database, answers a query, and changes nothing the second time', () => {
  const first = newsgraph('build', 'one.txt', '--store', 'g.db', '--json')
  expect(first.stderr).toBe('')
  expect(JSON.parse(first.stdout)).toMatchObject({ articles: 1, written: 1, counts: { articles: 1, edges: 1 } })
  const query = newsgraph(
    'query',
    'MATCH (a:Actor)-[r]->(b:Actor) RETURN a.name, type(r), b.name',
    '--store',
    'g.db',
    '--format',
    'json',
  )
  expect(JSON.parse(query.stdout)).toEqual([{ 'a.name': 'Norway', 'type(r)': 'ACCUSED', 'b.name': 'Sweden' }])
  const second = newsgraph('build', 'one.txt', '--store', 'g.db', '--json')
  expect(JSON.parse(second.stdout)).toMatchObject({ written: 0, unchanged: 1, counts: JSON.parse(first.stdout).counts })
})

it('prints the extraction contract', () => {
  const [line] = newsgraph('extract', 'one.txt').stdout.trim().split('\n')
  const [statement] = JSON.parse(line).statements
  expect(statement).toMatchObject({
    subject: 'country:NOR',
    relation: 'ACCUSED',
    object: 'country:SWE',
    cameo: '112',
    quad: 3,
    status: 'asserted',
    negated: false,
    date: '2021-05-03',
    datePrecision: 'day',
  })
})

it('prints the analysis as CoNLL-U', () => {
  const { stdout, status } = newsgraph('annotate', 'one.txt')
  expect(status).toBe(0)
  const rows = stdout.split('\n').filter(line => /^\d+\t/.test(line))
  expect(rows.length).toBeGreaterThan(3)
  for (const row of rows) expect(row.split('\t')).toHaveLength(10)
  expect(rows.filter(row => row.split('\t')[7] === 'root').length).toBe(stdout.split('# sent_id').length - 1)
})

it('keeps the words and sentences of CoNLL-U', () => {
  const gold = ['Norway', 'did', 'n’t', 'accuse', 'Co-op', '.'].map((w, i) => `${i + 1}\t${w}${'\t_'.repeat(8)}`)
  writeFileSync(join(folder, 'gold.conllu'), `# sent_id = one\n${gold.join('\n')}\n\n`)
  const { stdout, status } = newsgraph('annotate', 'gold.conllu', '--input', 'conllu')
  expect(status).toBe(0)
  const rows = stdout.split('\n').filter(line => /^\d+\t/.test(line))
  expect(rows.map(row => row.split('\t')[1])).toEqual(['Norway', 'did', 'n’t', 'accuse', 'Co-op', '.'])
  expect(stdout).toMatch(/# sent_id = one/)
})

it('explains a sentence', () => {
  const { stdout, status } = newsgraph('explain', 'Norway accused Sweden of spying.')
  expect(status).toBe(0)
  expect(stdout).toMatch(/active-clause/)
})

it.each([
  [['build', 'nowhere.txt'], 2, /no file or folder nowhere\.txt/],
  [['query', 'MATCH (n) RETURN n', '--store', 'none.db'], 2, /no database/],
  [['query', 'CREATE (n)', '--store', 'g.db'], 2, /not allowed/],
  [['build', 'one.txt', '--min-confidence', '7'], 2, /from 0 to 1/],
  [['view', '--port', 'x'], 2, /--port/],
  [['annotate', 'one.txt', '--input', 'conllu'], 2, /no CoNLL-U sentence/],
  [['train', 'engine', '--ud', 'nowhere', '--vectors', 'none.json'], 2, /No treebank file/],
  [['frobnicate'], 2, /unknown command/],
] as const)('%j ends with %i and says why', (args, code, message) => {
  const done = newsgraph(...args)
  expect(done.stderr).toMatch(message)
  expect(done.status).toBe(code)
})

it('goes on past a binary file and ends with 1', () => {
  writeFileSync(join(folder, 'bad.txt'), Buffer.from([0, 1, 2, 0]))
  const done = newsgraph('build', 'bad.txt', 'one.txt', '--store', 'h.db', '--json')
  expect(done.stderr).toMatch(/binary/)
  expect(done.status).toBe(1)
  expect(JSON.parse(done.stdout)).toMatchObject({ written: 1 })
})

it('prints the vocabulary and one relation', () => {
  expect(newsgraph('relations').stdout).toMatch(/^CALLED ↔ .*CONSULT\/phone +041/m)
  const { stdout } = newsgraph('relations', 'sanctioned', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ name: 'SANCTIONED', cameo: '163', quad: 4, goldstein: -8 })
  const unknown = newsgraph('relations', 'NOPE')
  expect(unknown.status).toBe(2)
  expect(unknown.stderr).toContain('No relation is named "NOPE"')
})

const record = (text: string, [source, target]: readonly [string, string], code: string, quad: number): string => {
  const span = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length]
  const events = [{ code, srcSpan: span(source), tgtSpan: span(target) }]
  return JSON.stringify({ id: text, text, quad, scheme: 'plover root', events })
}

it('scores the relation between given pairs', () => {
  const lines = [
    record('Norway accused Sweden of spying.', ['Norway', 'Sweden'], 'ACCUSE', 3),
    record('Norway will help Sweden.', ['Norway', 'Sweden'], 'AGREE', 1),
    record('Norway helped Sweden.', ['Norway', 'Sweden'], 'COERCE', 4),
  ]
  writeFileSync(join(folder, 'events.jsonl'), lines.join('\n'))
  const { stdout } = newsgraph('bench', 'relations', '--data', 'events.jsonl', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    events: 3,
    root: { macroF1: 0.6667, accuracy: 0.6667 },
    quad: { macroF1: 0.6667, accuracy: 0.6667 },
    endToEnd: { pairRecall: 1, tripleRecall: 0.6667, swapped: 0 },
  })
  writeFileSync(join(folder, 'events.jsonl'), 'no record')
  const bad = newsgraph('bench', 'relations', '--data', 'events.jsonl')
  expect(bad.status).toBe(2)
  expect(bad.stderr).toContain('events.jsonl:1')
  expect(newsgraph('bench', 'relations', '--data', 'nowhere.jsonl').status).toBe(2)
})

it('lists the verbs no relation covers', () => {
  writeFileSync(join(folder, 'odd.txt'), 'Norway accused Sweden. Norway outfoxed Sweden.')
  const { stdout } = newsgraph('bench', 'relations', '--unknown', '--data', 'odd.txt', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ statements: 2, specific: 0.5, uncovered: [{ trigger: 'outfox', n: 1 }] })
})

it('scores the readers against texts and values written down by hand', () => {
  const pages = join(folder, 'pages')
  const text = 'Norway accused Sweden of spying on Monday. '.repeat(20).trim()
  mkdirSync(pages)
  writeFileSync(join(pages, 'one.html'), `<title>Spies in Oslo</title><h1>Spies in Oslo</h1><p>${text}</p>`)
  writeFileSync(join(pages, 'one.expected.txt'), text.replaceAll('Monday', 'Tuesday'))
  writeFileSync(join(folder, 'facts.tsv'), 'page\ttitle\tdate\tpublisher\none\tSpies in Oslo\t2021-05-04\tThe Paper\n')
  writeFileSync(
    join(folder, 'feed.rss'),
    '<rss version="2.0"><channel><title>P</title><item><guid>1</guid><description>Norway.</description></item><item/></channel></rss>',
  )
  const { stdout } = newsgraph(
    ...['bench', 'readers', '--html', pages, '--facts', 'facts.tsv', '--feeds', folder, '--json'],
  )
  expect(JSON.parse(stdout)).toEqual({
    html: {
      pages: 1,
      f1: 0.8571,
      worst: [{ page: 'one', f1: 0.8571 }],
      skipped: [],
      checked: 1,
      right: { all: 0.3333, title: 1, date: 0, publisher: 0 },
      wrong: [
        { page: 'one', fact: 'date', found: '', expected: '2021-05-04' },
        { page: 'one', fact: 'publisher', found: '', expected: 'The Paper' },
      ],
    },
    feeds: [{ feed: 'feed.rss', items: 2, read: 1 }],
    formats: null,
  })
  expect(newsgraph('bench', 'readers', '--html', 'nowhere').stderr).toMatch(/folder nowhere cannot be read/)
})

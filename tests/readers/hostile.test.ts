import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { folderOf, readAll, readFileOf } from '../helpers/read.js'
import { zipOf } from '../helpers/write-zip.js'

const GOOD = JSON.stringify({ id: 'good', title: 'A', date: '2021-05-04', text: 'Norway accused Sweden.' })
const MB = 2 ** 20

const codes = (issues: readonly { readonly code: string; readonly level?: string }[]): readonly string[] =>
  issues.filter(i => i.level !== 'note').map(i => i.code)

const fileOfSize = (name: string, size: number): string => {
  const path = join(folderOf({ 'good.jsonl': GOOD }), name)
  closeSync(openSync(path, 'w'))
  truncateSync(path, size)
  return path
}

it.each(['a.html', 'a.txt', 'a.rss', 'a.json'])('refuses %s of 300 MB unread', async name => {
  const { issues } = await readAll(fileOfSize(name, 300 * MB))
  expect(codes(issues)).toEqual(['INPUT_TOO_LARGE'])
})

it('gives up a page of 200 MB from standard input when it is too much, and holds no more than that', async () => {
  let given = 0
  const stdin = (async function* () {
    for (; given < 200; given++) yield Buffer.alloc(MB, '<p>Norway accused Sweden.</p>')
  })()
  const { issues } = await readAll('-', { stdin })
  expect(codes(issues)).toEqual(['INPUT_TOO_LARGE'])
  expect(given).toBeLessThan(40)
})

it.each([
  ['bomb.html.gz', Buffer.alloc(100 * MB, ' ')],
  ['bomb.jsonl.gz', Buffer.alloc(100 * MB, '\n')],
  ['bomb.csv.gz', Buffer.concat([Buffer.from('id,text\n'), Buffer.alloc(100 * MB, 'x'.repeat(1000))])],
])('gives up %s, and reads the file beside it', async (name, content) => {
  const { articles, issues } = await readAll(folderOf({ [name]: gzipSync(content), 'good.jsonl': GOOD }))
  expect(['GZIP_BOMB', 'INPUT_TOO_LARGE']).toContain(codes(issues).at(-1))
  expect(articles.map(a => a.id)).toEqual(['good'])
})

it('names a damaged archive', async () => {
  const { issues } = await readFileOf('a.txt.gz', gzipSync('Norway accused Sweden. '.repeat(99)).subarray(0, 40))
  expect(codes(issues)).toEqual(['GZIP_DAMAGED'])
})

it.each([
  ['array', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ['field', `{"id":"x","text":${'['.repeat(200_000)}"Norway."${']'.repeat(200_000)}}`],
  ['object', `${'{"text":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
])('survives deeply nested JSON (%s), as a file and as a line among others', async (_, content) => {
  expect(codes((await readFileOf('a.json', content)).issues)).toHaveLength(1)
  const { articles, issues } = await readFileOf('a.jsonl', `${content}\n${GOOD}\n`)
  expect(articles.map(a => a.id)).toEqual(['good'])
  expect(codes(issues)).toHaveLength(1)
})

it('survives HTML that is nested a hundred thousand deep', async () => {
  const { issues } = await readFileOf('a.html', `<html><body>${'<div>'.repeat(100_000)}Norway accused Sweden.`)
  expect(codes(issues)).toHaveLength(1)
})

it('gives up the item of a feed whose text is nested a hundred thousand deep, soon, and reads the next', async () => {
  const deep = `${'<b>'.repeat(100_000)}Norway.`
  const items = [deep, 'Norway accused Sweden.'].map(
    (text, i) => `<item><guid>g${i}</guid><description><![CDATA[${text}]]></description></item>`,
  )
  const { articles, issues } = await readFileOf(
    'a.rss',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>P</title>${items.join('')}</channel></rss>`,
  )
  expect([articles.map(a => a.id), codes(issues)]).toEqual([['g1'], ['HTML_DEPTH']])
})

it.each([
  ['nested', `<w:document><w:body>${'<w:p>'.repeat(100_000)}`, 'INPUT_DEPTH'],
  ['empty', '', 'DOCX_DAMAGED'],
])('refuses a Word document that is %s', async (_, document, code) => {
  const content = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document })
  expect(codes((await readFileOf('a.docx', content)).issues)).toEqual([code])
})

it('refuses a page of a million elements', async () => {
  const { issues } = await readFileOf('a.html', `<html><body>${'<b>x</b>'.repeat(300_000)}`)
  expect(codes(issues)).toEqual(['INPUT_TOO_LARGE'])
})

it('refuses a feed with an entity bomb, fast', async () => {
  const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "lol">${levels}]><rss version="2.0"><channel><title>&e9;</title><item><description>&e9;</description></item></channel></rss>`
  const { issues } = await readFileOf('a.rss', bomb)
  expect(codes(issues)).toEqual(['FEED_ENTITIES'])
}, 10_000)

it('never reads a file an XML entity points at', async () => {
  const feed = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><guid>1</guid><description>&x; Norway.</description></item></channel></rss>`
  expect(await readFileOf('a.rss', feed)).toMatchObject({ articles: [], issues: [{ code: 'FEED_ENTITIES' }] })
})

it.each([
  ['b,Sweden "did" so.', 'Sweden "did" so.'],
  ['b,"Sweden ""did"" so."', 'Sweden "did" so.'],
  ['b,"Sweden "did" so."', '"Sweden "did" so."'],
])('reads a row with quotes in it as it stands, and the rows around it: %s', async (row, text) => {
  const { articles, issues } = await readFileOf('a.csv', `id,text\na,Norway.\n${row}\nc,Finland.\n`)
  expect(articles.map(a => [a.id, a.text])).toEqual([
    ['a', 'Norway.'],
    ['b', text],
    ['c', 'Finland.'],
  ])
  expect(codes(issues)).toEqual([])
})

it('gives up one endless row of a table with one issue that names it', async () => {
  const { articles, issues } = await readFileOf(
    'a.csv',
    `id,text\na,Norway.\nb,"${'x y '.repeat(10 * MB)}"\nc,Finland.\n`,
  )
  expect(articles.map(a => a.id)).toEqual(['a'])
  expect(issues.filter(i => i.level !== 'note')).toMatchObject([{ code: 'INPUT_TOO_LARGE', articleId: 'a.csv:3' }])
})

it('is done soon with a table that has no line break', async () => {
  const { issues } = await readFileOf('a.csv', `id,text ${'x'.repeat(16 * MB)}`)
  expect(codes(issues)).toEqual(['ARTICLE_TEXT_MISSING'])
}, 20_000)

it.each(['\n', '\r\n', '\r'])('reads rows that end with %j', async end => {
  const { articles } = await readFileOf('a.csv', ['id,text', 'a,Norway.', 'b,Sweden.', ''].join(end))
  expect(articles.map(a => [a.id, a.text])).toEqual([
    ['a', 'Norway.'],
    ['b', 'Sweden.'],
  ])
})

it('reads the rows before a quote that is never closed, and names the row', async () => {
  const { articles, issues } = await readFileOf('a.csv', 'id,text\na,Norway.\nb,"Sweden did.\nc,Finland.\n')
  expect(articles.map(a => a.id)).toEqual(['a'])
  expect(issues.find(i => i.code === 'CSV_SYNTAX')).toMatchObject({
    articleId: 'a.csv:3',
    message: expect.stringMatching(/never closed/),
  })
})

it('says once which columns a table has where none holds texts', async () => {
  const { issues } = await readFileOf('a.csv', `id,story\n${'1,Norway.\n'.repeat(99)}`)
  expect(issues).toEqual([
    expect.objectContaining({ code: 'ARTICLE_TEXT_MISSING', message: expect.stringMatching(/id, story/) }),
  ])
})

it('reads rows of the wrong length as an issue each', async () => {
  const { articles, issues } = await readFileOf('a.csv', 'id,text\na,Norway.\nb\nc,Finland.,x,y\nd,Denmark.\n')
  expect(articles.map(a => a.id)).toEqual(['a', 'd'])
  expect(codes(issues)).toEqual(['CSV_SYNTAX', 'CSV_SYNTAX'])
})

it('skips one endless line of JSON lines', async () => {
  const { articles, issues } = await readFileOf('a.jsonl', `{"text":"${'x'.repeat(40 * MB)}"}\n${GOOD}`)
  expect(articles.map(a => a.id)).toEqual(['good'])
  expect(codes(issues)).toEqual(['INPUT_TOO_LARGE'])
})

it.each([
  ['empty.txt', '', ['ARTICLE_EMPTY']],
  ['blank.md', ' \n\n ', ['ARTICLE_EMPTY']],
  ['empty.html', '', ['ARTICLE_EMPTY']],
  ['nothing.html', '<html><body></body></html>', ['ARTICLE_EMPTY']],
  ['empty.jsonl', '', ['ARTICLE_MISSING']],
  ['empty.csv', '', ['ARTICLE_MISSING']],
  ['header.csv', 'id,text\n', ['ARTICLE_MISSING']],
  ['empty.rss', '<rss version="2.0"><channel><title>x</title></channel></rss>', ['ARTICLE_MISSING']],
  ['other.xml', '<note><to>you</to></note>', ['FEED_UNKNOWN']],
  ['broken.rss', '<rss version="2.0"><channel><item><title>x', ['FEED_UNKNOWN']],
  ['binary.txt', Buffer.from([0, 1, 2, 0]), ['INPUT_BINARY']],
  ['binary.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), ['INPUT_BINARY']],
  ['words.json', 'Norway accused Sweden.', ['JSON_SYNTAX']],
  ['null.json', 'null', ['JSON_SHAPE']],
  ['proto.json', '{"__proto__":{"text":"Norway."}}', ['ARTICLE_TEXT_MISSING']],
] as const)('%s is an issue, not an exception', async (name, content, expected) => {
  const { articles, issues } = await readFileOf(name, content)
  expect(articles).toEqual([])
  expect(codes(issues)).toEqual(expected)
})

it.each(['ein Ordner mit Ä/日本 語.txt', 'a [b] (c)/{d}* !.txt', "it's/100% & more #1?.txt", '.hidden/-x.txt'])(
  'reads from the path %j: as a file, as a folder',
  async path => {
    const root = folderOf({})
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), 'Norway accused Sweden.')
    expect((await readAll(join(root, path))).articles).toHaveLength(1)
    expect((await readAll(join(root, path, '..'))).articles.map(a => a.id)).toEqual([path.split('/').at(-1)])
  },
)

it('goes round no circle of links', async () => {
  const folder = folderOf({ 'a.txt': 'Norway accused Sweden.' })
  symlinkSync(folder, join(folder, 'loop'))
  symlinkSync('nowhere', join(folder, 'dangling.txt'))
  const { articles } = await readAll(folder)
  expect(articles.some(a => a.id === 'a.txt')).toBe(true)
  expect(articles.length).toBeLessThan(60)
})

it.skipIf(process.platform === 'win32')('reads from a pipe', async () => {
  const pipe = join(folderOf({}), 'pipe')
  spawnSync('mkfifo', [pipe])
  const reading = readAll(pipe)
  spawn('sh', ['-c', `printf 'Norway accused Sweden.' > '${pipe}'`])
  expect((await reading).articles).toHaveLength(1)
})

it.each([
  ['nowhere.txt', 'INPUT_MISSING'],
  ['nowhere/*.txt', 'INPUT_MISSING'],
  ['ftp://paper.example/a.txt', 'INPUT_ADDRESS'],
  ['file:///etc/passwd', 'INPUT_ADDRESS'],
])('%s could not be run', async (input, code) => {
  await expect(readAll(input)).rejects.toMatchObject({ code })
})

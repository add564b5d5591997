import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { folderOf, readAll, readFileOf } from '../helpers/read.js'

const TEXT = 'Norway accused Sweden of spying on Monday.'

describe('plain text', () => {
  it.each([
    ['date 2021-05-04\n\nNorway accused Sweden.', '2021-05-04', undefined],
    ['Date: 2021-05-04\n\nSpies in Oslo\n\nNorway accused Sweden.', '2021-05-04', 'Spies in Oslo'],
    ['Spies in Oslo\n\nFriday, May 7, 2021\n\nNorway accused Sweden.', '2021-05-07', 'Spies in Oslo'],
    ['OSLO, May 7, 2021 (AP) — Norway accused Sweden.', '2021-05-07', undefined],
    ['OSLO, May 7 (AP) — Norway accused Sweden.', null, undefined],
    ['Norway accused Sweden.\n\nSweden denied it.', null, undefined],
    ['Norway accused Sweden of\nspying on Monday.', null, undefined],
    ['By Kari Nordmann\n\nNorway accused Sweden.', null, undefined],
  ] as const)('%j is of %s, titled %s', async (content, date, title) => {
    const [article] = (await readFileOf('a.txt', content)).articles
    expect(article.publishedAt).toBe(date)
    expect(article.title ?? undefined).toBe(title)
  })

  it('keeps every offset of the file, with the title blanked out', async () => {
    const content = 'date 2021-05-04\n\nSpies in Oslo\n\nNorway accused Sweden.'
    const [{ text }] = (await readFileOf('a.txt', content)).articles
    expect(text).toHaveLength(content.length)
    expect(text.indexOf('Norway')).toBe(content.indexOf('Norway'))
    expect(text).not.toContain('Spies')
  })
})

describe('Markdown', () => {
  it('reads its head from front matter and leaves the markup out', async () => {
    const content = `---\ntitle: "Spies: a story"\ndate: 2021-05-04\nsource: The Paper\nurl: https://paper.example/1\n---\n\n# Spies\n\n**Norway** [accused](https://x.example) Sweden\nof spying.\n\n- It denied it.\n`
    const { articles, issues } = await readFileOf('a.md', content)
    expect(articles).toEqual([
      {
        id: 'https://paper.example/1',
        url: 'https://paper.example/1',
        title: 'Spies: a story',
        publishedAt: '2021-05-04',
        publisher: 'The Paper',
        text: 'Norway accused Sweden of spying.\n\nIt denied it.',
        input: 'a.md',
        place: 'a.md',
      },
    ])
    expect(issues).toEqual([])
  })

  it('takes the title from a first heading', async () => {
    const [article] = (await readFileOf('a.md', `# Spies in *Oslo*\n\n${TEXT}`)).articles
    expect(article).toMatchObject({ title: 'Spies in Oslo', text: TEXT })
  })

  it('names front matter that is no YAML, and reads the article', async () => {
    const { articles, issues } = await readFileOf('a.md', `---\ntitle: "unclosed\n---\n${TEXT}`)
    expect(articles[0].text).toBe(TEXT)
    expect(issues).toContainEqual(expect.objectContaining({ code: 'FRONT_MATTER', level: 'note' }))
  })
})

const page = (head: string, body = `<p>${TEXT} ${'It said so again. '.repeat(30)}</p>`): string =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${body}</article></body></html>`
const linkedData = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('HTML', () => {
  it.each([
    [
      'JSON-LD',
      linkedData({
        '@graph': [
          { '@type': 'WebSite' },
          {
            '@type': ['NewsArticle'],
            headline: 'Spies in Oslo',
            datePublished: '2021-05-04T23:30:00-05:00',
            publisher: { name: 'The Paper' },
          },
        ],
      }),
    ],
    [
      'OpenGraph',
      '<meta property="og:title" content="Spies in Oslo"><meta property="article:published_time" content="2021-05-04T23:30:00-05:00"><meta property="og:site_name" content="The Paper">',
    ],
    [
      'meta tags and the title',
      '<title>Spies in Oslo | The Paper</title><meta name="DC.date.issued" content="4 May 2021"><meta name="publisher" content="The Paper">',
    ],
    [
      'the address and the title',
      '<title>Spies in Oslo - The Paper</title><link rel="canonical" href="https://paper.example/2021/05/04/spies.html">',
    ],
  ])('reads title, day and publisher from %s', async (_, head) => {
    const [article] = (await readFileOf('a.html', page(head))).articles
    expect(article).toMatchObject({ title: 'Spies in Oslo', publishedAt: '2021-05-04', publisher: 'The Paper' })
    expect(article.text).toMatch(/^Norway accused/)
  })

  it('believes the publisher the address confirms', async () => {
    const head = `${linkedData({ '@type': 'NewsArticle', headline: 'X', publisher: { name: 'The Agency' } })}<meta property="og:site_name" content="Oslo Herald"><link rel="canonical" href="https://www.osloherald.example/x">`
    expect((await readFileOf('a.html', page(head))).articles[0].publisher).toBe('Oslo Herald')
  })

  it.each([
    ['https://www.liberte.example/x', 'Le Figaro', 'Liberté', 'Liberté'],
    ['https://www.osloherald.com.au/x', 'The Agency', 'Oslo Herald', 'Oslo Herald'],
    ['https://hosted.agency.example/x', 'Hosted', 'Hosted', 'The News Agency'],
  ])('at %s, of the names %s and %s, and a copyright line, chooses %s', async (url, linked, site, expected) => {
    const head = `${linkedData({ '@type': 'NewsArticle', headline: 'X', publisher: { name: linked } })}<meta property="og:site_name" content="${site}"><link rel="canonical" href="${url}">`
    const content = page(head).replace('</body>', '<footer>©2019 The News Agency. All rights reserved.</footer></body>')
    expect((await readFileOf('a.html', content)).articles[0].publisher).toBe(expected)
  })

  it('calls a publisher by its name rather than its address, where the title ends in the name', async () => {
    const head = `<title>Spies in Oslo - Liberté</title><meta property="og:site_name" content="Liberté.example"><link rel="canonical" href="https://www.liberte.example/x">`
    expect((await readFileOf('a.html', page(head))).articles[0]).toMatchObject({
      title: 'Spies in Oslo',
      publisher: 'Liberté',
    })
  })

  it('takes the headline a page shows before the one it gives to others', async () => {
    const head = `<title>Spies in Oslo: Norway accuses Sweden - The Paper</title>${linkedData({ '@type': 'NewsArticle', headline: 'Norway accuses Sweden' })}`
    const content = page(head).replace('<article>', '<article><h1>Spies in Oslo: Norway accuses Sweden</h1>')
    expect((await readFileOf('a.html', content)).articles[0].title).toBe('Spies in Oslo: Norway accuses Sweden')
  })

  it('says so where a page gives neither title nor date', async () => {
    const { articles, issues } = await readFileOf('a.html', page(''))
    expect(articles).toHaveLength(1)
    expect(articles[0].publishedAt).toBeNull()
    expect(issues.map(i => [i.code, i.level])).toContainEqual(['DATE_MISSING', 'note'])
  })
})

describe('feeds', () => {
  const item = `<item><title>Spies &amp; lies</title><link>https://paper.example/1</link><guid isPermaLink="false">g1</guid>
    <pubDate>Tue, 04 May 2021 23:30:00 -0500</pubDate><description>Norway …</description>
    <content:encoded><![CDATA[<script>track()</script><p>Norway accused Sweden.</p><p>Sweden denied it.</p>]]></content:encoded></item>`
  it.each([
    [
      'RSS 2.0',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title>${item}</channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title><entry><id>g1</id><title type="html">Spies &amp;amp; lies</title>
      <link rel="self" href="https://paper.example/self"/><link href="https://paper.example/1"/><published>2021-05-04T23:30:00-05:00</published>
      <summary>Norway …</summary><content type="html">&lt;p&gt;Norway accused Sweden.&lt;/p&gt;&lt;p&gt;Sweden denied it.&lt;/p&gt;</content></entry></feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Paper',
        items: [
          {
            id: 'g1',
            url: 'https://paper.example/1',
            title: 'Spies & lies',
            date_published: '2021-05-04T23:30:00-05:00',
            content_html: '<p>Norway accused Sweden.</p><p>Sweden denied it.</p>',
          },
        ],
      }),
    ],
  ])('reads %s in full', async (format, content) => {
    const { articles, issues } = await readFileOf(format === 'JSON Feed' ? 'a.json' : 'a.xml', content)
    expect(articles).toEqual([
      {
        id: 'g1',
        url: 'https://paper.example/1',
        title: 'Spies & lies',
        publisher: 'The Paper',
        publishedAt: '2021-05-04',
        text: 'Norway accused Sweden.\n\nSweden denied it.',
        input: format === 'JSON Feed' ? 'a.json' : 'a.xml',
        place: format === 'JSON Feed' ? 'a.json#1' : 'a.xml#1',
      },
    ])
    expect(issues).toEqual([])
  })
})

describe('records', () => {
  const map = { text: 'story', publishedAt: 'meta.day', publisher: 'outlet' }
  const record = { id: 7, headline: 'Spies', story: TEXT, meta: { day: '04.05.2021' }, outlet: { name: 'The Paper' } }
  const article = { id: '7', title: 'Spies', text: TEXT, publishedAt: '2021-05-04', publisher: 'The Paper', url: null }

  it.each([
    ['a.json', '', JSON.stringify(record)],
    ['a.json', '#1', JSON.stringify([record])],
    ['a.json', '#1', JSON.stringify({ articles: [record] }, null, 2)],
    ['a.jsonl', ':1', `${JSON.stringify(record)}\r\n\r\n`],
    ['a.ndjson', ':1', JSON.stringify(record)],
    ['a.csv', ':2', `id,headline,story,meta.day,outlet\n7,Spies,"${TEXT}",04.05.2021,The Paper\n`],
    ['a.csv', ':2', `id;headline;story;meta.day;outlet\n7;Spies;${TEXT};04.05.2021;The Paper\n`],
    ['a.tsv', ':2', `id\theadline\tstory\tmeta.day\toutlet\n7\tSpies\t${TEXT}\t04.05.2021\tThe Paper\n`],
  ])('reads %s%s with mapped fields: %j', async (name, place, content) => {
    const file = join(folderOf({ [name]: content }), name)
    const expected = { ...article, input: name, file, place: `${name}${place}` }
    expect(await readAll(file, { map })).toEqual({ articles: [expected], issues: [] })
  })

  it('names records that are none, by their place, and reads the others', async () => {
    const lines = [
      '{"id":"a","title":"A","date":"2021-05-04","text":"Norway."}',
      '{nonsense',
      '[1]',
      '{"id":"b"}',
      '"x"',
    ]
    const { articles, issues } = await readFileOf('a.jsonl', lines.join('\n'))
    expect(articles.map(a => a.id)).toEqual(['a'])
    expect(issues.map(i => [i.articleId, i.code])).toEqual([
      ['a.jsonl:2', 'JSON_SYNTAX'],
      ['a.jsonl:3', 'JSON_SHAPE'],
      ['a.jsonl:4', 'ARTICLE_TEXT_MISSING'],
      ['a.jsonl:5', 'JSON_SHAPE'],
    ])
  })

  it('keeps line separators inside JSON strings', async () => {
    const [{ text }] = (await readFileOf('a.jsonl', JSON.stringify({ text: 'Norway.\u2028Sweden.' }))).articles
    expect(text).toBe('Norway.\u2028Sweden.')
  })

  it('says which fields a record has where none is the text', async () => {
    const { issues } = await readFileOf('a.json', JSON.stringify({ story: TEXT, day: 1 }))
    expect(issues[0].message).toMatch(/story, day.*--map text=FIELD/)
  })
})

describe('dates', () => {
  it.each([
    ['2021-05-04', '2021-05-04'],
    ['2021-05', '2021-05'],
    ['2021', '2021'],
    ['2021-05-04 10:11:12', '2021-05-04'],
    ['2021-05-04T23:59:59-11:00', '2021-05-04'],
    ['20210504', '2021-05-04'],
    ['2021/05/04', '2021-05-04'],
    ['Tue, 04 May 2021 23:30:00 -0500', '2021-05-04'],
    ['Tue May 04 23:30:09 EST 2021', '2021-05-04'],
    ['May 4, 2021 5:36 am', '2021-05-04'],
    ['4 May 2021', '2021-05-04'],
    ['Tuesday, May 4, 2021', '2021-05-04'],
    ['Sept. 4 2021', '2021-09-04'],
    ['February 30, 2021', null],
    ['Madrid 4, 2021', null],
    ['mardi 4 mai 2021', '2021-05-04'],
    ['1er août 2021', '2021-08-01'],
    ['Dienstag, 4. März 2021', '2021-03-04'],
    ['4 de mayo de 2021', '2021-05-04'],
    ['04-Mai-2021', '2021-05-04'],
    ['31 février 2021', null],
    ['4 madrid 2021', null],
    ['4.5.2021', '2021-05-04'],
    ['14/05/2021', '2021-05-14'],
    ['05/14/2021', '2021-05-14'],
    ['1620144000', '2021-05-04'],
    ['04/05/2021', null],
    ['2021-02-30', null],
    ['31.02.2021', null],
    ['yesterday', null],
    ['Thursday', null],
    ['May 4', null],
    ['n/a', null],
  ])('%j is %s', async (date, expected) => {
    const { articles, issues } = await readFileOf('a.json', JSON.stringify({ id: 'a', title: 'A', date, text: TEXT }))
    expect(articles[0].publishedAt).toBe(expected)
    expect(issues.map(i => [i.code, i.level])).toEqual(expected === null ? [['DATE_UNREADABLE', 'note']] : [])
  })
})

describe('encodings', () => {
  const french = 'Le café de Müller — “très” élégant, déjà fermé à Zürich'
  const sentence = `Norway accused Sweden near ${french}.`
  const latin = Buffer.from(sentence.replace('—', '-').replace(/[“”]/g, '"'), 'latin1')
  const windows = Buffer.concat([
    latin.subarray(0, -1),
    Buffer.from([0x20, 0x93, 0x4e, 0x6f, 0x92, 0x73, 0x94, 0x20, 0x97, 0x20, 0x80, 0x35, 0x85]),
  ])
  it.each([
    ['UTF-8', Buffer.from(sentence), sentence],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${sentence}`), sentence],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${sentence}`, 'utf16le'), sentence],
    ['Latin-1', latin, latin.toString('latin1')],
    ['Windows-1252', windows, `${latin.subarray(0, -1).toString('latin1')} “No’s” — €5…`],
  ])('%s is found', async (_, bytes, expected) => {
    expect((await readFileOf('a.txt', bytes)).articles[0].text).toBe(expected)
  })

  it.each(['windows-1252', 'iso-8859-1'])('reads quotation marks and dashes of pages in %s', async charset => {
    const [before, after] = [
      `<html><head><meta charset="${charset}"></head><body><p>`,
      `${'It said so again. '.repeat(40)}</p></body></html>`,
    ]
    const quoted = Buffer.concat([
      Buffer.from(before),
      Buffer.from([0x93]),
      Buffer.from('No'),
      Buffer.from([0x94, 0x20, 0x97]),
      Buffer.from(after),
    ])
    expect((await readFileOf('a.html', quoted)).articles[0].text).toMatch(/^“No” —/)
  })

  it('believes what a page declares where it is no UTF-8', async () => {
    const russian = Buffer.concat([
      Buffer.from(
        '<html><head><meta charset="windows-1251"><title>Oslo</title></head><body><p>Norway accused Sweden in ',
      ),
      Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]),
      Buffer.from(`. ${'It said so again. '.repeat(40)}</p></body></html>`),
    ])
    expect((await readFileOf('a.html', russian)).articles[0].text).toContain('Москва')
  })
})

describe('languages', () => {
  const french =
    'Le gouvernement français a annoncé jeudi que le président se rendrait à Berlin la semaine prochaine pour rencontrer la chancelière allemande et parler de la guerre.'
  it.each([
    [french, true],
    ['Норвегия обвинила Швецию в шпионаже.', true],
    [TEXT, false],
    [`${TEXT} “${french.slice(0, 60)}”, the minister said in Paris, and that was all he said to the press.`, false],
  ])('%j is foreign: %s', async (text, isForeign) => {
    const content = JSON.stringify({ id: 'a', title: 'A', date: '2021-05-04', text })
    const { articles, issues } = await readFileOf('a.json', content)
    expect(articles).toHaveLength(isForeign ? 0 : 1)
    expect(issues.map(i => i.code)).toEqual(isForeign ? ['LANGUAGE_OTHER'] : [])
    expect((await readFileOf('a.json', content, { anyLanguage: true })).articles).toHaveLength(1)
  })
})

describe('inputs', () => {
  const [GOOD, OTHER] = ['date 2021-05-04\n\nNorway accused Sweden.', Uint8Array.of(0, 1, 2, 3)]
  it.each([
    ['a note', false, 'note'],
    ['more than a note where that is asked for', true, undefined],
  ] as const)('counts and names files of a folder that no reader takes: %s', async (_, strict, level) => {
    const files = { 'a.txt': GOOD, 'b.blob': OTHER, 'c.BLOB': OTHER, 'd.part.gz': OTHER, LICENCE: OTHER }
    const folder = folderOf(files)
    const { articles, issues } = await readAll(folder, { strict })
    expect(articles.map(a => a.id)).toEqual(['a.txt'])
    expect(issues.map(i => [i.code, i.level])).toEqual(Array(3).fill(['FILES_UNREAD', level]))
    for (const what of ['1 file without an extension', '2 .blob files', '1 .part.gz file'])
      expect(issues.map(i => i.message)).toContainEqual(expect.stringContaining(`${what} not read`))
    expect((await readAll([join(folder, 'a.txt')], { strict })).issues).toEqual([])
  })

  it('makes it more than a note where a folder has nothing else', async () => {
    const { issues } = await readAll(folderOf({ 'b.blob': OTHER }))
    expect(issues).toEqual([expect.objectContaining({ code: 'FILES_UNREAD' })])
    expect(issues[0].level).toBeUndefined()
  })

  it('says that files of two folders have one name', async () => {
    const [one, two] = [folderOf({ 'a.txt': GOOD }), folderOf({ 'a.txt': `${GOOD} Sweden thanked Norway.` })]
    const { issues } = await readAll([join(one, 'a.txt'), join(two, 'a.txt'), join(one, 'a.txt')])
    expect(issues.map(i => [i.code, i.articleId, i.level])).toEqual([['INPUT_NAME_TWICE', 'a.txt', 'note']])
  })

  it('reads packed files by what they are', async () => {
    const line = JSON.stringify({ id: 'a', title: 'A', date: '2021-05-04', text: TEXT })
    const folder = folderOf({ 'a.jsonl.gz': gzipSync(line), 'b.jsonl': gzipSync(line.replace('"a"', '"b"')) })
    expect((await readAll(folder)).articles.map(a => a.id)).toEqual(['a', 'b'])
  })

  it.each([
    ['JSON lines', '{"id":"a","text":"Norway."}\n{"id":"b","text":"Sweden."}', ['a', 'b']],
    ['a JSON array', '[{"id":"a","text":"Norway."}]', ['a']],
    ['a page', page(''), ['stdin']],
    [
      'a feed',
      '<?xml version="1.0"?><rss version="2.0"><channel><title>P</title><item><guid>g</guid><description>Norway.</description></item></channel></rss>',
      ['g'],
    ],
    ['text', TEXT, ['stdin']],
  ])('reads %s from standard input', async (_, content, ids) => {
    const stdin = (async function* () {
      yield content.slice(0, 10)
      yield content.slice(10)
    })()
    expect((await readAll('-', { stdin })).articles.map(a => a.id)).toEqual(ids)
  })

  it('reads a table from standard input where its format is named', async () => {
    const stdin = (async function* () {
      yield 'id,text\nx,Norway.\n'
    })()
    expect((await readAll('-', { stdin, format: 'csv' })).articles.map(a => a.id)).toEqual(['x'])
  })

  it('tells how far it has come in bytes', async () => {
    const folder = folderOf({ 'a.txt': TEXT, 'b.txt': TEXT })
    const seen: number[] = []
    await readAll(folder, { onProgress: ({ bytes, totalBytes }) => seen.push(bytes / totalBytes) })
    expect(seen).toEqual([0.5, 1])
  })
})

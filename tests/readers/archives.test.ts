import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { folderOf, readAll, readFileOf } from '../helpers/read.js'
import { pdfOf } from '../helpers/write-pdf.js'
import { zipOf } from '../helpers/write-zip.js'

const specimen = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../../packages/bench/data/formats', name))
const TEXT = 'Kenya recalled its ambassador from Uganda on Wednesday. Uganda rejected the accusation.'
const failures = (issues: readonly { readonly code: string; readonly level?: string; readonly articleId: string }[]) =>
  issues.filter(i => i.level !== 'note').map(i => [i.articleId, i.code])

describe('content is recognised whatever it is called', () => {
  it.each([
    ['release-1.pdf', 'release.docx'],
    ['release-1.docx', 'release.txt'],
    ['nexis-1.txt', 'export'],
    ['story-1.xml', 'story.html'],
    ['press.mbox', 'inbox'],
    ['crawl.warc', 'crawl.dat'],
    ['factiva-1.html', 'export.txt'],
    ['articles.xlsx', 'table.csv'],
    ['newspaper.json', 'article.txt'],
    ['export.ris', 'export.txt'],
  ])('%s as %s', async (name, as) => {
    const own = await readFileOf(name, specimen(name))
    const other = await readFileOf(as, specimen(name))
    expect(own.articles.length).toBeGreaterThan(0)
    expect(other.articles.map(a => [a.title, a.publishedAt, a.text])).toEqual(
      own.articles.map(a => [a.title, a.publishedAt, a.text]),
    )
  })

  it('reads a packed archive and document from standard input', async () => {
    for (const name of ['articles.zip', 'release-1.docx', 'release-1.pdf', 'articles.xlsx']) {
      const { articles } = await readAll('-', { stdin: Readable.from([specimen(name)]) })
      expect(articles.length, name).toBeGreaterThan(0)
    }
    const { articles } = await readAll('-', { stdin: Readable.from([gzipSync(specimen('press.mbox'))]) })
    expect(articles).toHaveLength(2)
  })

  it('keeps the format that is named for standard input', async () => {
    const { articles } = await readAll('-', { stdin: Readable.from([specimen('export.ris')]), format: 'text' })
    expect(articles).toHaveLength(1)
  })

  it.each([
    ['a plain text', 'a.txt', `From Nairobi to Kampala\n\n${TEXT}`],
    ['a plain text with a colon', 'a.txt', `Kenya: an envoy recalled\n\n${TEXT}`],
    [
      'a page about the archive',
      'a.html',
      `<html><body><article><h1>LexisNexis changes hands</h1><p>${TEXT} ${'It said so again. '.repeat(30)}</p></article></body></html>`,
    ],
    ['Markdown with a rule', 'a.md', `# Envoy\n\n${TEXT}\n\n____________________\n\nTitle: none`],
  ])('is not led astray by %s', async (_, name, content) => {
    const { articles } = await readFileOf(name, content)
    expect(articles).toHaveLength(1)
    expect(articles[0].text).toContain('Kenya recalled')
  })
})

describe('folders', () => {
  it('reads documents of every kind beside each other, and leaves pictures out', async () => {
    const folder = folderOf({
      'a.pdf': specimen('release-1.pdf'),
      'b.docx': specimen('release-1.docx'),
      'c.eml': specimen('mail-1.eml'),
      inbox: specimen('press.mbox'),
      'logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
      'notes.ann': 'T1\tPerson 0 5\tKenya\n',
    })
    const { articles, issues } = await readAll(folder)
    expect(articles).toHaveLength(5)
    expect(failures(issues)).toEqual([])
  })
})

describe('ZIP', () => {
  it('names what is damaged and reads the rest', async () => {
    const zip = zipOf({ 'a.txt': `${TEXT} One.`, 'b.txt': `${TEXT} Two.`, 'c.pdf': '%PDF-1.4 broken', 'd.json': '{' })
    const at = zip.indexOf(deflateRawSync(Buffer.from(`${TEXT} Two.`)))
    zip[at + 10] ^= 0xff
    const { articles, issues } = await readFileOf('a.zip', zip)
    expect(articles.map(a => a.id)).toEqual(['a.zip#a.txt'])
    expect(failures(issues)).toEqual([
      ['a.zip#b.txt', 'ZIP_DAMAGED'],
      ['a.zip#c.pdf', 'PDF_DAMAGED'],
      ['a.zip#d.json', 'JSON_SYNTAX'],
    ])
  })

  it('says so of an archive that is cut off', async () => {
    const zip = zipOf({ 'a.txt': TEXT })
    expect(failures((await readFileOf('a.zip', zip.subarray(0, zip.length - 30))).issues)).toEqual([
      ['a.zip', 'ZIP_DAMAGED'],
    ])
  })

  it('gives up a bomb, alone or inside, and reads what stands before it', async () => {
    const bomb = 'x'.repeat(20 * 2 ** 20)
    const { articles, issues } = await readFileOf('a.zip', zipOf({ 'a.txt': TEXT, 'b.txt': bomb }))
    expect(articles.map(a => a.id)).toEqual(['a.zip#a.txt'])
    expect(new Set(failures(issues).map(([, code]) => code))).toEqual(new Set(['ZIP_BOMB']))
    const nested = await readFileOf('a.zip', zipOf({ 'b.zip': zipOf({ 'b.txt': bomb }) }))
    expect(failures(nested.issues).map(([, code]) => code)).toContain('ZIP_BOMB')
  })

  it.each([
    ['a document', 'word/document.xml', { '[Content_Types].xml': '<Types/>' }],
    ['a workbook', 'xl/sharedStrings.xml', { 'xl/workbook.xml': '<workbook/>' }],
  ])('gives up %s that is a bomb', async (_, name, files) => {
    const { articles, issues } = await readFileOf(
      'a.zip',
      zipOf({ ...files, [name]: `<a>${'x'.repeat(40 * 2 ** 20)}</a>` }),
    )
    expect(articles).toEqual([])
    expect(failures(issues)).toEqual([['a.zip', 'ZIP_BOMB']])
  })

  it('gives up archives that lie too deep', async () => {
    let zip = zipOf({ 'a.txt': TEXT })
    for (let n = 0; n < 6; n++) zip = zipOf({ 'inner.zip': zip })
    const { issues } = await readFileOf('a.zip', zip)
    expect(failures(issues).map(([, code]) => code)).toEqual(['ARCHIVE_DEPTH'])
  })

  it('bounds one document of an archive as it bounds a file', async () => {
    const text = Array.from({ length: 3_000_000 }, (_, n) => `${n} Kenya.`).join(' ')
    const { issues } = await readFileOf('a.zip', zipOf({ 'a.txt': text.slice(0, 33 * 2 ** 20) }))
    expect(failures(issues)).toEqual([['a.zip#a.txt', 'INPUT_TOO_LARGE']])
  })
})

describe('what is known and not read', () => {
  it.each([
    ['an old Word file', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OFFICE_OLD'],
    ['a RAR archive', 'a.rar', Buffer.from('Rar!\x1a\x07\0', 'latin1'), 'ARCHIVE_KIND'],
    ['a PDF of pictures', 'a.pdf', pdfOf([[], []]), 'PDF_SCAN'],
    ['a damaged PDF', 'a.pdf', pdfOf([[[72, 700, TEXT]]]).subarray(0, 90), 'PDF_DAMAGED'],
    [
      'event data',
      'events.tab',
      'Event ID\tEvent Date\tSource Name\tSource Sectors\tCAMEO Code\n1\t2021-06-02\tKenya\t\t012\n',
      'EVENT_DATA',
    ],
    ['a list of addresses', 'list.txt', 'https://a.example/1\nhttps://a.example/2\n', 'ADDRESSES_ONLY'],
  ])('%s says what to do', async (_, name, content, code) => {
    const { articles, issues } = await readFileOf(name, content)
    expect(articles).toEqual([])
    expect(failures(issues)).toEqual([[name, code]])
  })
})

describe('a damaged document among others', () => {
  it('is named in a mailbox, a web archive and an export of XML', async () => {
    const warc = specimen('crawl.warc')
    const broken = Buffer.from(warc)
    broken[broken.indexOf('\x1f\x8b', 0, 'latin1') + 12] ^= 0xff
    const web = await readFileOf('a.warc', broken)
    expect(web.articles).toHaveLength(1)
    expect(failures(web.issues).map(([, code]) => code)).toEqual(['WARC_HTTP'])
    const xml = specimen('g2-1.xml')
      .toString('utf8')
      .replace(/(<newsItem[\s\S]*?)<inlineXML[\s\S]*?<\/inlineXML>/, '$1<inlineXML/>')
    const agency = await readFileOf('a.xml', xml)
    expect(agency.articles).toHaveLength(1)
    expect(failures(agency.issues).map(([, code]) => code)).toEqual(['ARTICLE_EMPTY'])
  })
})

/**
 * Writes a large file of each format that streams, reads it with the readers alone in a process of its own, and prints how fast that was
 * and how much memory it took, a JSON line a format:
 *   npx tsx --conditions @newsgraph/source tests/bench/large-files.ts [MEGABYTES [FORMAT …]]
 * Exit code 1 where a format took more than 400 MB, or articles are missing. The files lie in a temporary folder and are removed.
 */
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readArticles } from '@newsgraph/core/node'
import { zipParts } from '../helpers/write-zip.js'

const LIMIT = 400
const WORDS =
  'the ministry said that its neighbours had accepted a plan for talks in spring while envoys of several states met and agreed to open border markets again after months of closure which traders from both sides had called too long'.split(
    ' ',
  )

/** The same words for the same seed. */
const createProse = () => {
  let seed = 7
  const next = (n: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * n)
  }
  const sentence = (): string => `The ${Array.from({ length: 14 }, () => WORDS[next(WORDS.length)]).join(' ')}.`
  const stock = Array.from({ length: 4000 }, sentence)
  return {
    paragraphs: (n: number): readonly string[] =>
      Array.from({ length: n }, () => Array.from({ length: 4 }, () => stock[next(stock.length)]).join(' ')),
    bytes: (n: number): Buffer => Buffer.from(Array.from({ length: n }, () => next(256))),
  }
}
const prose = createProse()
/** What a crawl holds besides pages. */
const PICTURE = prose.bytes(60_000)
const SCRIPT = `<script>${'var a=[1,2,3];'.repeat(1500)}</script>`

const warcRecord = (type: string, contentType: string, body: Buffer): Buffer => {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${contentType}\r\n\r\n`), body])
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://courier.example/${type}\r\nWARC-Date: 2021-06-02T10:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')])
}
const page = (n: number): Buffer =>
  Buffer.from(
    `<!doctype html><html lang="en"><head><title>Story ${n}</title><meta property="article:published_time" content="2021-06-02">${SCRIPT}</head><body><nav><a href="/">Home</a></nav><article><h1>Story ${n}</h1>${prose
      .paragraphs(12)
      .map(p => `<p>${p}</p>`)
      .join('')}</article></body></html>`,
  )
/** A page and the pictures it shows: an article a group. */
const warcGroup = (n: number): readonly Buffer[] => [
  warcRecord('response', 'text/html; charset=utf-8', page(n)),
  ...Array.from({ length: 3 }, () => warcRecord('response', 'image/jpeg', PICTURE)),
]

const mail = (n: number): string => {
  const head = `From press@courier.example Wed Jun  2 10:00:00 2021\nFrom: The Courier <press@courier.example>\nSubject: Release ${n}\nDate: Wed, 2 Jun 2021 10:00:00 +0300\nMessage-ID: <${n}@courier.example>\nMIME-Version: 1.0\n`
  const paragraphs = prose.paragraphs(12)
  const folded = paragraphs.map(p => p.replace(/(.{60,72}) /g, '$1\n')).join('\n\n')
  if (n % 3 > 0) return `${head}Content-Type: text/plain; charset=utf-8\n\n${folded}\n\n`
  const html = `<html><body>${paragraphs.map(p => `<p>${p}</p>`).join('')}</body></html>`
  const coded = Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\n')
  return `${head}Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\n${folded}\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${coded}\n--b--\n\n`
}

const markup = (paragraphs: readonly string[], name: string): string =>
  paragraphs.map(p => `<${name}>${p}</${name}>`).join('\n')

interface LargeFormat {
  readonly name: string
  readonly head?: string
  readonly tail?: string
  /** The bytes of the n-th article. */
  readonly part: (n: number) => string | Buffer
}

const FORMATS: readonly LargeFormat[] = [
  { name: 'crawl.warc', part: n => Buffer.concat(warcGroup(n)) },
  { name: 'crawl.warc.gz', part: n => Buffer.concat(warcGroup(n).map(record => gzipSync(record))) },
  { name: 'press.mbox', part: mail },
  {
    name: 'wire.xml',
    head: '<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>',
    tail: '</itemSet></newsMessage>',
    part: n =>
      `<newsItem guid="urn:courier:${n}" version="1"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Courier"/><versionCreated>2021-06-02T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Story ${n}</headline></contentMeta><contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.content>${markup(prose.paragraphs(12), 'p')}</body.content></body></nitf></inlineXML></contentSet></newsItem>\n`,
  },
  {
    name: 'wire.sgml',
    part: n =>
      `<DOC id="AFP_ENG_20210602.${n}" type="story">\n<HEADLINE>\nStory ${n}\n</HEADLINE>\n<TEXT>\n${markup(prose.paragraphs(12), 'P')}\n</TEXT>\n</DOC>\n`,
  },
]

/** The articles of an archive are files of a hundred lines. */
const LINES = 100
function* zipFiles(megabytes: number, count: { articles: number }): Generator<readonly [string, string]> {
  for (let size = 0; size < megabytes * 2 ** 20; ) {
    const lines = Array.from({ length: LINES }, () =>
      JSON.stringify({
        id: `a${count.articles++}`,
        date: '2021-06-02',
        title: 'Story',
        text: prose.paragraphs(12).join('\n\n'),
      }),
    ).join('\n')
    size += lines.length
    yield [`part-${count.articles}.jsonl`, lines]
  }
}

/** Writes a file of so many megabytes, unpacked, and says how many articles are in it. */
const write = (path: string, name: string, megabytes: number): number => {
  const file = openSync(path, 'w')
  const count = { articles: 0 }
  try {
    const format = FORMATS.find(f => f.name === name)
    if (!format) for (const part of zipParts(zipFiles(megabytes, count))) writeSync(file, part)
    else {
      let size = 0
      writeSync(file, format.head ?? '')
      while (size < megabytes * 2 ** 20) {
        const part = format.part(count.articles++)
        size += name.endsWith('.gz') ? page(0).length + 3 * PICTURE.length : part.length
        writeSync(file, part as Buffer)
      }
      writeSync(file, format.tail ?? '')
    }
  } finally {
    closeSync(file)
  }
  return count.articles
}

const read = async (path: string): Promise<void> => {
  const [started, before] = [performance.now(), process.cpuUsage()]
  let articles = 0
  for await (const _ of readArticles(path, { onIssue: () => {} })) articles++
  const { user, system } = process.cpuUsage(before)
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
  const seconds = (performance.now() - started) / 1000
  process.stdout.write(JSON.stringify({ articles, seconds, cpuSeconds: (user + system) / 1e6, peakMb }))
}

const round = (value: number): number => Math.round(value * 10) / 10

const measure = (name: string, megabytes: number): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-large-'))
  const path = join(folder, name)
  try {
    const expected = write(path, name, megabytes)
    const child = execFileSync(process.execPath, [...process.execArgv, process.argv[1], '--read', path], {
      encoding: 'utf8',
    })
    const { articles, seconds, cpuSeconds, peakMb } = JSON.parse(child) as Record<string, number>
    const isRight = articles === expected && peakMb <= LIMIT
    const packedMb = round(statSync(path).size / 2 ** 20)
    const speeds = {
      megabytesPerSecond: round(megabytes / seconds),
      megabytesPerCpuSecond: round(megabytes / cpuSeconds),
    }
    console.log(JSON.stringify({ name, megabytes, packedMb, articles, expected, peakMb, ...speeds, isRight }))
    return isRight
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [first = '1024', ...names] = process.argv.slice(2)
if (first === '--read') await read(names[0])
else {
  const all = [...FORMATS.map(f => f.name), 'articles.zip']
  const results = (names.length > 0 ? names : all).map(name => measure(name, Number(first)))
  process.exitCode = results.every(Boolean) ? 0 : 1
}

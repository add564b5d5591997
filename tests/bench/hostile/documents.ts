import { gzipSync } from 'node:zlib'
import { pdfOf } from '../../helpers/write-pdf.js'
import { zipOf } from '../../helpers/write-zip.js'
import { bytesOf, type Files, flipped, GOOD, type Kinds, MB, nested, oneOf, type Random, STORY, upTo } from './seeds.js'

/** Pages, documents and archives no newsroom writes, of a kind and by a seed. */

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>P</title>${items}</channel></rss>`
const item = (text: string): string =>
  `<item><title>T</title><guid>g-${text.length}</guid><description>${text}</description></item>`
const docx = (document: string): Buffer =>
  zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document, 'docProps/core.xml': '<cp' })
const mail = (headers: string, body: string): string =>
  `From: a@news.example\nSubject: T\nDate: Wed, 8 May 2024 10:00:00 +0000\n${headers}\n\n${body}`
const warc = (length: number | string, body: string): string =>
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\nContent-Type: application/http\r\nContent-Length: ${length}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}\r\n\r\n`

export const HOSTILE_DOCUMENTS: Kinds = new Map(
  Object.entries({
    'a page, nested or never closed': random => {
      const tag = oneOf(random, ['div', 'b', 'table', 'p', 'a href=x', 'svg', 'template', 'li', 'font'])
      return { 'a.html': `<html><body><p>${STORY}</p>${`<${tag}>`.repeat(1 + upTo(random, 200_000))}${STORY}` }
    },
    'a page of entities, attributes and scripts': random => ({
      'a.html': `<html><head>${oneOf(random, ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":'.repeat(500), `<meta name="date" content="${'9'.repeat(MB)}">`, '<script>'.repeat(5000), '<!--'.repeat(20_000)])}</head><body><p>${STORY.repeat(20)}${'&#x41;&amp;&bogus;&#1114112;'.repeat(20_000)}</p></body></html>`,
    }),
    'a feed with entities of its own': random => {
      const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
      return {
        'a.rss': oneOf(random, [
          rss(item('&e9;'), `<!DOCTYPE rss [<!ENTITY e0 "lol">${levels}]>`),
          rss(item('&x;'), '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
          rss(item('&x;'), '<!DOCTYPE rss [<!ENTITY % y SYSTEM "http://127.0.0.1:1/"> %y;]>'),
        ]),
      }
    },
    'XML, nested, cut or mistaken': random => ({
      [`a${oneOf(random, ['.xml', '.rss', '.nitf', '.atom'])}`]: oneOf(random, [
        nested('<a>', '</a>', 1 + upTo(random, 200_000)),
        '<a>'.repeat(1 + upTo(random, 200_000)),
        rss(`${item(STORY)}<item><description>${nested('<b>', '</b>', 100_000, STORY)}</description></item>`),
        rss(item(STORY)).replace('1.0"?', '1.0" encoding="utf-16"?'),
        rss(`${item(STORY)}${'<item>'.repeat(50_000)}`),
        `<nitf><head/><body><body.content>${'<p>'.repeat(100_000)}${STORY}</body.content></body></nitf>`,
        `<newsMessage><itemSet>${'<newsItem guid="x">'.repeat(50_000)}`,
      ]),
    }),
    'gzip: bombs, damaged, in each other': random => ({
      [`a${oneOf(random, ['.txt.gz', '.jsonl.gz', '.html.gz', '.gz'])}`]: oneOf(random, [
        () => gzipSync(Buffer.alloc(200 * MB, ' ')),
        () => gzipSync(gzipSync(gzipSync(Buffer.alloc(100 * MB, '\n')))),
        () => gzipSync(STORY).subarray(0, 30),
        () => flipped(random, gzipSync(STORY.repeat(100))),
        () => Buffer.concat([gzipSync(STORY), Buffer.from('trailing')]),
        () => Buffer.concat([gzipSync(STORY), gzipSync(STORY)]),
      ])(),
    }),
    'ZIP: bombs, damaged, with names that leave the folder': random => ({
      [`a${oneOf(random, ['.zip', '.docx', '.xlsx', '.epub', '.wacz'])}`]: oneOf(random, [
        () => zipOf({ 'a.txt': Buffer.alloc(300 * MB, ' ') }),
        () =>
          zipOf({ 'a.zip': zipOf({ 'b.zip': zipOf({ 'c.zip': zipOf({ 'd.txt': Buffer.alloc(100 * MB, 'x') }) }) }) }),
        () =>
          zipOf({ '../../../tmp/evil.txt': STORY, '/etc/evil.txt': STORY, 'C:\\evil.txt': STORY, __proto__: STORY }),
        () => flipped(random, zipOf({ 'a.txt': STORY, 'b.jsonl': GOOD })),
        () => zipOf({ 'a.txt': STORY }).subarray(0, 60),
        () => zipOf(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.txt`, '.']))),
        () => Buffer.concat([Buffer.from('PK\u0003\u0004'), bytesOf(random, 5000)]),
      ])(),
    }),
    'Word and OpenDocument with broken parts': random =>
      oneOf<Files>(random, [
        { 'a.docx': docx(`<w:document><w:body>${'<w:p>'.repeat(100_000)}`) },
        { 'a.docx': docx(`<w:document><w:body><w:p><w:r><w:t>${STORY}`) },
        { 'a.docx': docx('') },
        {
          'a.odt': zipOf({
            mimetype: 'application/vnd.oasis.opendocument.text',
            'content.xml': nested('<text:p>', '</text:p>', 50_000, STORY),
          }),
        },
        {
          'a.xlsx': zipOf({
            'xl/workbook.xml': '<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
            'xl/worksheets/sheet1.xml': '<row r="99999999"><c r="ZZZZZZ99999999"><v>1e999</v>',
          }),
        },
        {
          'a.epub': zipOf({
            mimetype: 'application/epub+zip',
            'META-INF/container.xml': '<rootfile full-path="../../x.opf"/>',
          }),
        },
      ]),
    'PDF, damaged or hollow': random =>
      oneOf<() => Files>(random, [
        () => ({ 'a.pdf': flipped(random, pdfOf([[[50, 700, STORY]]])) }),
        () => ({ 'a.pdf': pdfOf([[[50, 700, STORY]]]).subarray(0, 200) }),
        () => ({ 'a.pdf': '%PDF-1.7\n' }),
        () => ({
          'a.pdf': pdfOf([[[50, 700, STORY]]], { isPacked: false })
            .toString('latin1')
            .replace('/Kids [5', '/Kids [2'),
        }),
        () => ({
          'a.pdf': `%PDF-1.4\n${'1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\n'.repeat(500)}trailer << /Root 1 0 R >>\n`,
        }),
        () => ({ 'a.pdf': pdfOf(Array.from({ length: 300 }, () => [[50, 700, 'x'.repeat(2000)] as const])) }),
      ])(),
    'Rich Text, nested or never closed': random => ({
      'a.rtf': oneOf(random, [
        `{\\rtf1 ${nested('{', '}', 1 + upTo(random, 500_000), STORY)}}`,
        `{\\rtf1 ${'{\\b '.repeat(upTo(random, 300_000))}${STORY}`,
        `{\\rtf1 ${STORY}${'}'.repeat(50_000)}`,
        `{\\rtf1 \\bin999999999 ${STORY}}`,
        `{\\rtf1 \\u${'9'.repeat(50_000)} \\'zz${STORY}}`,
      ]),
    }),
    'mail: parts in parts, wrong lengths and codes': random => ({
      [`a${oneOf(random, ['.eml', '.mbox'])}`]: oneOf(random, [
        mail(
          'Content-Type: multipart/mixed; boundary="b"',
          '--b\nContent-Type: multipart/mixed; boundary="b"\n\n'.repeat(upTo(random, 20_000)),
        ),
        mail('Content-Transfer-Encoding: base64', '!!!!'.repeat(10_000)),
        mail(`X-Long: ${'y'.repeat(2 * MB)}`, STORY),
        mail(`Subject: ${'=?utf-8?B?w7w=?='.repeat(20_000)}`, STORY),
        mail('Content-Type: text/plain; charset="x-none"', STORY),
        `From a@b Wed May  8\n${mail('', STORY)}\n\nFrom `.repeat(200),
        mail('Content-Type: message/rfc822', mail('Content-Type: message/rfc822', '').repeat(3000)),
      ]),
    }),
    'web archives with wrong lengths': random => ({
      'a.warc':
        `${warc(oneOf<number | string>(random, [0, -1, 1e15, 'x', 80]), `<p>${STORY}</p>`)}${warc(70, STORY)}`.repeat(
          1 + upTo(random, 30),
        ),
    }),
  } satisfies Record<string, (random: Random) => Files>),
)

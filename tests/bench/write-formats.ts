/**
 * Writes the specimens of packed and binary formats beside those that are text, in packages/bench/data/formats: npx tsx
 * tests/bench/write-formats.ts. What a person reads off them is in facts.tsv there.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type PdfLine, pdfOf } from '../helpers/write-pdf.js'
import { type ZipFiles, zipOf } from '../helpers/write-zip.js'

const folder = fileURLToPath(new URL('../../packages/bench/data/formats', import.meta.url))
const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content)

interface Story {
  readonly title: string
  readonly outlet: string
  readonly day: string
  readonly text: readonly string[]
}
const ENVOY: Story = {
  title: 'Kenya recalls its envoy from Uganda',
  outlet: 'The Nairobi Courier',
  day: '2021-06-02',
  text: [
    'Kenya recalled its ambassador from Uganda on Wednesday. Uganda rejected the accusation.',
    '“We want talks,” said a spokesman for President Adan Mutua. Tanzania offered to mediate between its neighbours, and Rwanda welcomed the offer.',
  ],
}
const ACCORD: Story = {
  title: 'Peru signs a fishing accord with Chile',
  outlet: 'Lima Daily Post',
  day: '2021-06-03',
  text: [
    'Peru signed an agreement with Chile on Thursday. Ecuador welcomed it.',
    'Bolivia criticised the accord, which Foreign Minister Rosa Quispe had negotiated for two years. Her ministry declined to comment.',
  ],
}

const wrap = (text: string, width: number): readonly string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
    return lines
  }, [])

/** Paragraphs one below another from a height on. */
const set = (
  paragraphs: readonly (readonly string[])[],
  { x = 72, y, step = 13.5 }: { x?: number; y: number; step?: number },
): PdfLine[] => {
  let at = y
  return paragraphs.flatMap(lines => {
    const placed = lines.map((line): PdfLine => {
      const here = at
      at -= step
      return [x, here, line]
    })
    at -= step * 0.7
    return placed
  })
}

const headFoot = (n: number): PdfLine[] => [
  [72, 800, 'Ministry of Foreign Affairs of Kenya', 9],
  [280, 30, `Page ${n} of 2`, 9],
]
const release = set(
  [...ENVOY.text, 'The ministry said that it would inform its part-', 'ners in the region.'].map(p => wrap(p, 80)),
  { y: 640 },
)

const writePdfs = (): void => {
  const first: PdfLine[] = [
    ...headFoot(1),
    [72, 740, 'PRESS RELEASE'],
    [72, 720, '2 June 2021'],
    [72, 690, ENVOY.title, 20],
    ...release.slice(0, 4),
    [72, 560, 'The ministry said on the same evening that it would inform the govern-'],
  ]
  const second: PdfLine[] = [
    ...headFoot(2),
    [72, 740, 'ments of the region. Burundi declined an invita-'],
    [72, 726.5, 'tion.'],
    [72, 690, 'ENDS'],
    [72, 670, 'Media contact: +254 000 000, press@courier.example'],
  ]
  const info = { Title: 'Microsoft Word - release_v3.docx', Author: 'Otieno', CreationDate: "D:20210605093000+03'00'" }
  write('release-1.pdf', pdfOf([first, second], { info }))
  const left = wrap(
    `${ACCORD.text[0]} Colombia said that it would study the text before it took a position of its own.`,
    34,
  )
  const right = wrap(ACCORD.text[1], 34)
  write(
    'release-2.pdf',
    pdfOf(
      [
        [
          [72, 740, ACCORD.title, 20],
          [72, 715, 'Lima, 3 June 2021'],
          ...set([left], { y: 680 }),
          ...set([right], { x: 310, y: 680 }),
        ],
      ],
      { info: { Title: ACCORD.title, Author: 'Lima Daily Post', CreationDate: 'D:20210610' }, isPacked: false },
    ),
  )
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
interface WordOptions {
  readonly properties?: string
  readonly more?: ZipFiles
}
const wordParagraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
const docxOf = (body: string, { properties = '', more = {} }: WordOptions = {}): Buffer =>
  zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp:coreProperties>`,
    ...more,
  })

const nexisUni = ({ title, outlet, text }: Story, day: string): readonly string[] => [
  title,
  outlet,
  day,
  `Copyright 2021 ${outlet} All Rights Reserved`,
  'Section: WORLD; Pg. 7',
  'Length: 41 words',
  'Byline: Anna Otieno',
  'Body',
  ...text,
  'Classification',
  'Language: ENGLISH',
  'Publication-Type: Newspaper',
  'Load-Date: June 4, 2021',
  'End of Document',
]
const uniParagraphs = [...nexisUni(ENVOY, 'June 2, 2021 Wednesday'), ...nexisUni(ACCORD, 'June 3, 2021 Thursday')]

const writeWord = (): void => {
  const deleted = `<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>Kenya attacked Uganda.</w:delText></w:r></w:del></w:p>`
  const body = [
    wordParagraph('Embargoed until 12:00'),
    wordParagraph(ENVOY.title, 'Title'),
    wordParagraph('Nairobi, 2 June 2021'),
    ...ENVOY.text.map(p => wordParagraph(p)),
    deleted,
    wordParagraph('# # #'),
    wordParagraph('Contact: Anna Otieno'),
  ].join('')
  const header = { 'word/header1.xml': `<w:hdr xmlns:w="${WORD}">${wordParagraph('Uganda threatened Kenya.')}</w:hdr>` }
  const company = { 'docProps/app.xml': '<Properties xmlns="x"><Company>The Nairobi Courier</Company></Properties>' }
  write('release-1.docx', docxOf(body, { more: { ...header, ...company } }))
  write(
    'release-2.docx',
    docxOf(ACCORD.text.map(p => wordParagraph(p)).join(''), {
      properties: `<dc:title>${ACCORD.title}</dc:title><dc:creator>Lima Daily Post</dc:creator><dcterms:created>2021-06-03T10:15:00Z</dcterms:created><dc:language>en-GB</dc:language>`,
    }),
  )
  write('nexis-uni.docx', docxOf(['Page 1 of 2', ...uniParagraphs].map(p => wordParagraph(p)).join('')))
}

/** Letters outside ASCII as RTF writes them: numbers with a stand-in, or bytes of the code page. */
const rtfText = (text: string): string =>
  text.replace(/[\\{}]/g, '\\$&').replace(/[^\0-\x7f]/g, c => (c === '”' ? "\\'94" : `\\u${c.charCodeAt(0)}?`))
const rtfOf = (paragraphs: readonly string[], info = ''): string =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}}{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s1 heading 1;}}{\\info${info}}{\\*\\generator Writer;}{\\header\\pard Uganda threatened Kenya.\\par}\n\\pard\\plain\\f0\\fs24 ${paragraphs.map(rtfText).join('\\par\n\\pard\\plain ')}\\par\n{\\pict\\pngblip 89504e47}{\\v hidden}}`

const writeRtf = (): void => {
  write(
    'release.rtf',
    rtfOf(
      [ENVOY.title, '2 June 2021', ...ENVOY.text],
      '{\\title Untitled}{\\author Anna Otieno}{\\company The Nairobi Courier}{\\creatim\\yr2021\\mo6\\dy9\\hr10}',
    ),
  )
  write('nexis-uni.rtf', rtfOf(uniParagraphs))
  const factiva = ({ title, outlet, text }: Story, day: string, number: string): readonly string[] => [
    `HD\t${title}`,
    'WC\t41 words',
    `PD\t${day}`,
    `SN\t${outlet}`,
    'SC\tNAIRCO',
    'LA\tEnglish',
    `CY\t(c) 2021 ${outlet}`,
    `LP\t${text[0]}`,
    `TD\t${text[1]}`,
    'RE\tkenya : Kenya',
    `AN\tDocument ${number}`,
  ]
  const rows = [
    ...factiva(ENVOY, '2 June 2021', 'NAIRCO0020210602eh620002t'),
    ...factiva(ACCORD, '3 June 2021', 'LIMADP0020210603eh630001h'),
  ]
  write(
    'factiva.rtf',
    rtfOf(['@']).replace(
      '@\\par',
      rows
        .map(row => `\\trowd\\cellx900\\cellx9000 ${row.split('\t').map(rtfText).join('\\cell ')}\\cell\\row`)
        .join('\n'),
    ),
  )
}

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'
const writeOpenDocument = (): void => {
  const body = `<text:p>Press release</text:p><text:h text:outline-level="1">${ENVOY.title}</text:h><text:p>Nairobi,<text:s/>2 June 2021</text:p>${ENVOY.text.map(p => `<text:p>${escaped(p)}<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>`).join('')}`
  write(
    'release.odt',
    zipOf(
      {
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="${OFFICE}" xmlns:text="${TEXT}"><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>Kenya attacked Uganda.</text:p></text:deletion></text:changed-region></text:tracked-changes>${body}</office:text></office:body></office:document-content>`,
        'meta.xml': `<?xml version="1.0"?><office:document-meta xmlns:office="${OFFICE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:x"><office:meta><dc:title>release</dc:title><meta:initial-creator>Press Office of The Nairobi Courier</meta:initial-creator><meta:creation-date>2021-06-09T10:00:00</meta:creation-date><dc:language>en-GB</dc:language></office:meta></office:document-meta>`,
      },
      { stored: ['mimetype'] },
    ),
  )
}

const writeEpub = (): void => {
  const page = ({ title, day, text }: Story): string =>
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h1>${title}</h1><p class="byline">By Anna Otieno</p><p>${day}</p>${text.map(p => `<p>${escaped(p)}</p>`).join('')}</body></html>`
  write(
    'paper.epub',
    zipOf(
      {
        mimetype: 'application/epub+zip',
        'META-INF/container.xml':
          '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        'OEBPS/content.opf':
          '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier>urn:uuid:paper-1</dc:identifier><dc:title>The week</dc:title><dc:publisher>The Nairobi Courier</dc:publisher><dc:language>en</dc:language><dc:date>2021-06-05</dc:date></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/><item id="a" href="text/z-first.xhtml" media-type="application/xhtml+xml"/><item id="b" href="text/a-second.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="cover"/><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
        'OEBPS/nav.xhtml':
          '<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol><li>One</li></ol></nav></body></html>',
        'OEBPS/cover.xhtml':
          '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The week. All rights reserved.</p></body></html>',
        'OEBPS/text/z-first.xhtml': page(ENVOY),
        'OEBPS/text/a-second.xhtml': page(ACCORD),
      },
      { stored: ['mimetype'] },
    ),
  )
}

const writeZips = (): void => {
  const plain = ({ title, day, text }: Story): string =>
    `---\ntitle: ${title}\ndate: ${day}\n---\n${text.join('\n\n')}\n`
  write(
    'articles.zip',
    zipOf({
      'a/envoy.md': plain(ENVOY),
      'b.zip': zipOf({ 'accord.md': plain(ACCORD), 'picture.png': Buffer.from([0x89, 0x50, 0, 0, 1]) }),
      '__MACOSX/._envoy.txt': 'x',
    }),
  )
}

const cell = (ref: string, value: string, type = ''): string =>
  type === 'inlineStr'
    ? `<c r="${ref}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
    : `<c r="${ref}" ${type}><v>${escaped(value)}</v></c>`
const writeWorkbook = (): void => {
  const shared = [
    'Headline',
    'Body',
    'Publication date',
    'Outlet',
    'Link',
    ENVOY.title,
    ENVOY.text.join('\n\n'),
    ENVOY.outlet,
    ACCORD.title,
    ACCORD.text.join('\n\n'),
    ACCORD.outlet,
  ]
  const s = (ref: string, n: number): string => cell(ref, String(n), 't="s"')
  const row = (n: number, cells: string): string => `<row r="${n}">${cells}</row>`
  const sheet = [
    row(1, cell('A1', 'Export of 5 June 2021', 'inlineStr')),
    row(3, s('A3', 0) + s('B3', 1) + s('C3', 2) + s('D3', 3) + s('E3', 4)),
    row(
      4,
      s('A4', 5) +
        s('B4', 6) +
        cell('C4', '44349', 's="1"') +
        s('D4', 7) +
        cell('E4', 'https://nairobicourier.example/envoy', 'inlineStr'),
    ),
    row(
      5,
      s('A5', 8) +
        s('B5', 9) +
        cell('C5', '2021-06-03', 'inlineStr') +
        s('D5', 10) +
        cell('E5', 'https://limadaily.example/accord', 'inlineStr'),
    ),
  ].join('')
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  write(
    'articles.xlsx',
    zipOf({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Notes" sheetId="2" r:id="r2"/><sheet name="Articles" sheetId="1" r:id="r1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
      'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
      'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared.map(text => `<si>${text.length > 60 ? `<r><t xml:space="preserve">${escaped(text.slice(0, 30))}</t></r><r><t xml:space="preserve">${escaped(text.slice(30))}</t></r>` : `<t>${escaped(text)}</t>`}</si>`).join('')}</sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
      'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData>${row(1, cell('A1', 'Nothing here', 'inlineStr'))}</sheetData></worksheet>`,
    }),
  )
}

const webPage = ({ title, outlet, day, text }: Story): string =>
  `<!doctype html><html lang="en"><head><title>${title} | ${outlet}</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${day}T10:15:00+03:00"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${text.map(p => `<p>${escaped(p)}</p>`).join('')}</article></body></html>`
const record = (
  type: string,
  uri: string,
  payload: Buffer,
  contentType = 'application/http; msgtype=response',
): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2021-07-01T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:${uri.length}>\r\nContent-Type: ${contentType}\r\nContent-Length: ${payload.length}\r\n\r\n`,
    ),
    payload,
    Buffer.from('\r\n\r\n'),
  ])
const http = (body: Buffer | string, headers: readonly string[] = [], status = '200 OK'): Buffer =>
  Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${headers.map(h => `${h}\r\n`).join('')}\r\n`,
    ),
    Buffer.from(body as string),
  ])
const chunked = (body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])

const warcRecords = (): readonly Buffer[] => [
  record('warcinfo', '', Buffer.from('software: x\r\n'), 'application/warc-fields'),
  record(
    'request',
    'https://nairobicourier.example/envoy',
    Buffer.from('GET /envoy HTTP/1.1\r\n\r\n'),
    'application/http; msgtype=request',
  ),
  record('response', 'https://nairobicourier.example/robots.txt', http('User-agent: *').subarray()),
  record(
    'response',
    'https://nairobicourier.example/old',
    http('<html>moved</html>', ['Location: /envoy'], '301 Moved'),
  ),
  record(
    'response',
    'https://nairobicourier.example/envoy',
    http(chunked(gzipSync(webPage(ENVOY))), ['Transfer-Encoding: chunked', 'Content-Encoding: gzip']),
  ),
  record(
    'response',
    'https://limadaily.example/accord',
    http(brotliCompressSync(webPage(ACCORD)), ['Content-Encoding: br']),
  ),
]
const writeWeb = (): void => {
  write('crawl.warc', Buffer.concat(warcRecords()))
  write('crawl.warc.gz', Buffer.concat(warcRecords().map(r => gzipSync(r))))
  write(
    'crawl.wacz',
    zipOf(
      {
        'datapackage.json': '{"profile":"data-package"}',
        'pages/pages.jsonl': '{"format":"json-pages-1.0"}\n',
        'archive/data.warc.gz': Buffer.concat(warcRecords().map(r => gzipSync(r))),
      },
      { stored: ['archive/data.warc.gz'] },
    ),
  )
  const wet = ({ title, outlet, text }: Story, uri: string): Buffer =>
    record(
      'conversion',
      uri,
      Buffer.from(`${title} | ${outlet}\nHome\nWorld\n${text.join('\n')}\nMore stories\nContact us\n`),
      'text/plain',
    )
  write(
    'crawl.warc.wet',
    Buffer.concat([
      warcRecords()[0],
      wet(ENVOY, 'https://nairobicourier.example/envoy'),
      wet(ACCORD, 'https://limadaily.example/accord'),
    ]),
  )
}

for (const step of [writePdfs, writeWord, writeRtf, writeOpenDocument, writeEpub, writeZips, writeWorkbook, writeWeb])
  step()

import { describe } from 'vitest'
import { BOTH, eachVariety, ONE, TWO } from '../../helpers/varieties.js'
import { type PdfLine, pdfOf } from '../../helpers/write-pdf.js'
import { zipOf } from '../../helpers/write-zip.js'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map(text => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
const word = (body: string): Buffer =>
  zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
  })

const odtRow = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.map(text => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`
const openDocument = (body: string): Buffer =>
  zipOf(
    {
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    { stored: ['mimetype'] },
  )

/** Lines one below another, 24 points apart, and a third farther after each paragraph. */
const spread = (paragraphs: readonly (readonly string[])[]): readonly PdfLine[] => {
  let y = 700
  return paragraphs.flatMap(lines => {
    const placed = lines.map((text): PdfLine => {
      y -= 24
      return [72, y, text, 16]
    })
    y -= 8
    return placed
  })
}

const HEAD = `${p('Recall of an envoy')}${p('2 June 2021')}`

describe('documents', () => {
  eachVariety([
    [
      'Word: a table of figures is no text',
      'a.docx',
      word(`${HEAD}${p(ONE)}${table(row('State', 'Boats'), row('Kenya', '12'))}${p(TWO)}`),
      [{ title: 'Recall of an envoy', publishedAt: '2021-06-02', text: BOTH }],
    ],
    [
      'Word: a text that is laid out in a table is text, with figures in it too',
      'a.docx',
      word(`${HEAD}${table(row(ONE, '12'), row(TWO, 'Lima'))}`),
      [{ title: 'Recall of an envoy', text: `${BOTH}\n\nLima` }],
    ],
    [
      'Word: whom to ask is no publisher',
      'a.docx',
      word(`${p('Contact: Ana Quispe, press@lima.example')}${HEAD}${p(ONE)}${p(TWO)}`),
      [{ title: 'Recall of an envoy', publisher: null, text: BOTH }],
    ],
    [
      'OpenDocument: a table of figures is no text',
      'a.odt',
      openDocument(
        `<text:h>Recall of an envoy</text:h><text:p>2 June 2021</text:p><text:p>${ONE}</text:p><table:table>${odtRow('State', 'Share')}${odtRow('Kenya', '12.5 %')}</table:table><text:p>${TWO}</text:p>`,
      ),
      [{ title: 'Recall of an envoy', publishedAt: '2021-06-02', text: BOTH }],
    ],
    [
      'PDF: paragraphs of full lines that only a wider gap divides, and the office of a letterhead alone',
      'a.pdf',
      pdfOf([
        [
          [72, 760, 'Ministry of Trade | Press office', 9],
          [72, 720, 'Recall of an envoy', 24],
          ...spread([
            [
              'Kenya recalled its envoy from Uganda after a long',
              'quarrel over fish in the lake that both of them claim.',
            ],
            [
              'Peru thanked Chile for its help with all of the talks,',
              'a minister said in a statement that was read out.',
            ],
          ]),
        ],
      ]),
      [
        {
          title: 'Recall of an envoy',
          publisher: 'Ministry of Trade',
          text: 'Kenya recalled its envoy from Uganda after a long quarrel over fish in the lake that both of them claim.\n\nPeru thanked Chile for its help with all of the talks, a minister said in a statement that was read out.',
        },
      ],
    ],
  ])
})

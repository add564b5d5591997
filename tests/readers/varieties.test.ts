import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readFileOf } from '../helpers/read.js'

const ONE = 'Kenya recalled its envoy from Uganda.'
const TWO = 'Peru thanked Chile, a minister said.'
const BOTH = `${ONE}\n\n${TWO}`

interface Read {
  readonly title?: string | null
  readonly publishedAt?: string | null
  readonly publisher?: string | null
  readonly id?: string
  readonly url?: string | null
  readonly text?: string
}
type Case = readonly [
  what: string,
  file: string,
  content: string | Buffer,
  articles: readonly Read[],
  codes?: readonly string[],
]

const check = async ([, file, content, expected, codes = []]: Case): Promise<void> => {
  const { articles, issues } = await readFileOf(file, content, { anyLanguage: true })
  expect(articles).toMatchObject(expected)
  expect(articles).toHaveLength(expected.length)
  expect(issues.filter(i => i.level !== 'note').map(i => i.code)).toEqual(codes)
}

const each = (cases: readonly Case[]): void =>
  it.each(cases.map(one => [one[0], one] as const))('%s', async (_, one) => check(one))

const STYLES = `<style>${'.icon a{display:block}'.repeat(4000)}</style>`
const shown = (number: string, lines: readonly string[]): string =>
  `<div class="article deArticle"><div id="hd"><span class="deHeadline">${lines[0]}</span></div>${lines
    .slice(1)
    .map(line => `<div>${line}</div>`)
    .join('')}<p class="articleParagraph dearticleParagraph">${ONE}</p><p>Dokument ${number}</p></div>`
const coded = (fields: Readonly<Record<string, string>>): string =>
  `<div class="article frArticle"><table>${Object.entries(fields)
    .map(([code, value]) => `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`)
    .join('')}</table></div>`

describe('exports of archives', () => {
  each([
    [
      'Factiva: a page whose styles are longer than what is looked at first, in German, as it is shown',
      'a.html',
      `<!DOCTYPE html><html><head>${STYLES}</head><body>${shown('lapo000020210602ef3300001', ['Kenya ruft Gesandten zurück', '212 Wörter', '2 Juni 2021', 'Lima Post', 'LAPO', '18', 'Deutsch', '(c) 2021 Lima Post'])}</body></html>`,
      [
        {
          id: 'lapo000020210602ef3300001',
          title: 'Kenya ruft Gesandten zurück',
          publishedAt: '2021-06-02',
          publisher: 'Lima Post',
          text: ONE,
        },
      ],
    ],
    [
      'Factiva: codes of groups, days in French',
      'a.html',
      `<html><body>${coded({ HD: 'Rappel', PD: '2 août 2021', SN: 'Lima Post', NGC: 'Group', LA: 'Français', LP: ONE, TD: TWO, AN: 'Document LAPO000020210802ef3300001' })}</body></html>`,
      [{ id: 'LAPO000020210802ef3300001', publishedAt: '2021-08-02', publisher: 'Lima Post', text: BOTH }],
    ],
    [
      'Nexis: a damaged document between others, and one that the archive could not give',
      'a.txt',
      `                 1 of 4 DOCUMENTS\n\n          Lima Post\n\n       June 2, 2021 Wednesday\n\nRecall\n\nLENGTH: 9 words\n\n${ONE}\n\nLOAD-DATE: June 3, 2021\n\n      2 of 4 DOCUMENTS\n\n   torn\n\n      3 of 4 DOCUMENTS\n\n    Lima Post\n\n   3. Juni 2021 Donnerstag\n\nThanks\n\nLÄNGE: 9 Wörter\n\n${TWO}\n\nSUJET: TRAITÉS (90%); DIPLOMATIE\n(85%)\n\nWe are sorry but there is an error in this document and it is not possible to display it.\n`,
      [
        { title: 'Recall', publishedAt: '2021-06-02', text: ONE },
        { title: 'Thanks', publishedAt: '2021-06-03', text: TWO },
      ],
      ['EXPORT_DOCUMENT', 'EXPORT_DOCUMENT'],
    ],
    [
      'Europresse: no element is marked as the text',
      'a.html',
      `<body><table><tr><td><span class="DocPublicationName">Le Courrier</span><br><span class="DocHeader">Monde, </span><span class="DocHeader">mercredi </span><span class="DocHeader">2 juin 2021</span><br><br><span class="TitreArticleVisu">Rappel</span><br><br>Jeanne Morel<br><p></p>${ONE}<p></p>${TWO}<p></p><b>© 2021 Le Courrier. Tous droits réservés.</b><p></p>Numéro de document : news·20210602·CO·77<br></td></tr></table></body>`,
      [{ id: 'news·20210602·CO·77', title: 'Rappel', publishedAt: '2021-06-02', publisher: 'Le Courrier', text: BOTH }],
    ],
  ])
})

const xhtml = (body: string): string =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`
const component = (role: string, type: string, content: string): string =>
  `<NewsComponent><Role FormalName="${role}"/><ContentItem><MimeType FormalName="${type}"/><DataContent>${content}</DataContent></ContentItem></NewsComponent>`
const newsItem = (n: number, body: string, end = '</newsItem>'): string =>
  `<newsItem guid="urn:post:${n}"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Lima Post"/><versionCreated>2021-06-02T08:00:00Z</versionCreated><link rel="irel:seeAlso" href="https://other.example/page"/></itemMeta><contentMeta><headline>Recall</headline></contentMeta><contentSet><inlineXML>${xhtml(body)}</inlineXML></contentSet>${end}`

describe('items of agencies', () => {
  each([
    [
      'NewsML 1: the component that is the story, not the styles, headline and contact beside it',
      'a.xml',
      `<NewsML><NewsItem><Identification><NewsIdentifier><DateId>20210602</DateId></NewsIdentifier></Identification><NewsComponent>${component('StyleSheet', 'text/css', '.a {text-align: center}')}${component('HeadLine', 'text/xhtml', xhtml('<p>Recall</p>'))}${component('Contact', 'text/xhtml', xhtml(`<p>Ask the press office. ${'It answers by telephone. '.repeat(20)}</p>`))}${component('Body', 'text/xhtml', xhtml(`<p>${ONE}</p><p>${TWO}</p>`))}</NewsComponent></NewsItem></NewsML>`,
      [{ publishedAt: '2021-06-02', text: BOTH }],
    ],
    [
      'NewsML-G2: no text of the head of its page, and no address of another page',
      'a.xml',
      newsItem(
        1,
        `<header><ul><li>Diplomacy</li></ul><h1>Recall</h1></header><section><p>${ONE}</p><p>${TWO}</p></section>`,
      ),
      [{ id: 'urn:post:1', url: null, text: BOTH }],
    ],
    [
      'NewsML-G2: an item that is not closed between others, and one that is cut off',
      'a.xml',
      `<newsMessage><itemSet>${newsItem(1, `<p>${ONE}</p>`)}${newsItem(2, `<p>${ONE}</p>`, '')}${newsItem(3, `<p>${TWO}</p>`)}${newsItem(4, `<p>${ONE}</p>`).slice(0, -60)}`,
      [{ id: 'urn:post:1' }, { id: 'urn:post:3', text: TWO }],
      ['XML_SYNTAX', 'XML_SYNTAX'],
    ],
    [
      'NITF: lines that only fold a paragraph, and empty lines that end one',
      'a.xml',
      `<nitf><body><body.content><p>Kenya recalled its envoy from Uganda after a long <br/>quarrel over fish in the lake that both of them claim, <br/>Uganda said in a statement that was read out in <br/>Kampala on the same evening.</p><p>${ONE}\n\n   ${TWO}</p></body.content></body></nitf>`,
      [
        {
          text: `Kenya recalled its envoy from Uganda after a long quarrel over fish in the lake that both of them claim, Uganda said in a statement that was read out in Kampala on the same evening.\n\n${BOTH}`,
        },
      ],
    ],
    [
      'Reuters-21578: a story that is a title alone is left out',
      'a.sgm',
      `<REUTERS TOPICS="NO" NEWID="1"><DATE>26-FEB-1987</DATE><TEXT TYPE="BRIEF"><TITLE>RECALL</TITLE></TEXT></REUTERS><REUTERS TOPICS="NO" NEWID="2"><DATE>26-FEB-1987</DATE><TEXT><BODY>${TWO}</BODY></TEXT></REUTERS>`,
      [{ id: '2', publishedAt: '1987-02-26', text: TWO }],
    ],
  ])
})

describe('records of scrapers and services', () => {
  each([
    [
      'Event Registry: articles under "info"',
      'a.json',
      JSON.stringify({
        7: { info: { uri: '7', title: 'Recall', body: ONE } },
        8: { info: { uri: '8', title: 'Thanks', body: TWO } },
      }),
      [
        { id: '7', text: ONE },
        { id: '8', text: TWO },
      ],
    ],
    [
      'NewsAPI: an article that was removed, and a title with its outlet',
      'a.json',
      JSON.stringify({
        articles: [
          { title: '[Removed]', content: '[Removed]', source: { name: '[Removed]' } },
          { title: 'Recall - Lima Post', content: ONE, source: { name: 'Lima Post' } },
        ],
      }),
      [{ title: 'Recall', text: ONE }],
      ['ARTICLE_TEXT_MISSING'],
    ],
    [
      'LangChain: a file is no publisher, and the path of a class no id',
      'a.json',
      JSON.stringify({
        id: ['langchain', 'Document'],
        kwargs: { page_content: ONE, metadata: { source: 'news/recall.txt' } },
      }),
      [{ id: 'a.json', publisher: null, text: ONE }],
    ],
    [
      'ninjs: a page with its head and headline as the body',
      'a.json',
      JSON.stringify({
        uri: 'urn:x',
        headline: 'Recall',
        body_xhtml: xhtml(`<h1>Recall</h1><p>${ONE}</p>`).replace('<title/>', '<title>Page</title>'),
      }),
      [{ title: 'Recall', text: ONE }],
    ],
    [
      'ninjs: a picture says that it is none',
      'a.json',
      JSON.stringify({ uri: 'urn:x', type: 'picture', description_text: 'An envoy.' }),
      [],
      ['ARTICLE_MISSING'],
    ],
    [
      'schema.org: a publisher that is named by its address in the graph',
      'a.json',
      JSON.stringify({
        '@graph': [
          { '@type': 'NewsArticle', headline: 'Recall', articleBody: ONE, publisher: { '@id': '#post' } },
          { '@type': 'Organization', '@id': '#post', name: 'Lima Post' },
        ],
      }),
      [{ publisher: 'Lima Post', text: ONE }],
    ],
    [
      'WordPress: characters of a title by their numbers',
      'a.json',
      JSON.stringify([{ title: { rendered: 'Recall &#8211; again' }, content: { rendered: `<p>${ONE}</p>` } }]),
      [{ title: 'Recall – again', text: ONE }],
    ],
  ])
})

const mail = (head: string, body: string): string =>
  `From: "Lima Post" <news@post.example>\nSubject: Recall\nDate: Wed, 2 Jun 2021 10:00:00 +0300\nMessage-ID: <1@post>\nMIME-Version: 1.0\n${head}\n\n${body}`

describe('mails', () => {
  each([
    [
      'what is hidden, the headline again and the end of a newsletter are no text',
      'a.eml',
      mail(
        'Content-Type: text/html',
        `<div style="display: none">Read on</div><h1>Recall</h1><p>${ONE}</p><p>${TWO}</p><p><a href="x">Unsubscribe</a></p>`,
      ),
      [{ title: 'Recall', publishedAt: '2021-06-02', publisher: 'Lima Post', text: BOTH }],
    ],
    [
      'a mail that is forwarded is the one in it',
      'a.eml',
      mail(
        '',
        `---------- Forwarded message ---------\nFrom: The Ministry <press@ministry.example>\nDate: Tue, Jun 1, 2021 at 9:00 AM\nSubject: Thanks\nTo: <news@post.example>\n\n${TWO}\n`,
      ),
      [{ title: 'Thanks', publishedAt: '2021-06-01', publisher: 'The Ministry', text: TWO }],
    ],
    [
      'a mail that is answered is no text of the answer, whoever wrote it',
      'a.eml',
      mail('', `${ONE}\n\nOn Tue, Jun 1, 2021 at 9:00 AM Paul <p@post.example> wrote:\n\n> ${TWO}\n`),
      [{ text: ONE }],
    ],
    [
      'a mail in a mail is an article of its own',
      'a.eml',
      mail(
        'Content-Type: multipart/mixed; boundary=b',
        `--b\n\n${ONE}\n--b\nContent-Type: message/rfc822\n\n${mail('', TWO).replace('Recall', 'Thanks').replace('<1@', '<2@')}\n--b--\n`,
      ),
      [
        { id: '1@post', text: ONE },
        { id: '2@post', title: 'Thanks', text: TWO },
      ],
    ],
    [
      'years of two digits, and senders whose address a list hides',
      'inbox',
      `From ana at post.example  Wed Jun  2 10:00:00 1999\nFrom: ana at post.example (Ana Quispe)\nDate: 2 Jun 99 10:00:00 GMT\nSubject: Recall\n\n${ONE}\n-------------- next part --------------\nAn HTML attachment was scrubbed.\n\nFrom x at post.example  Wed Jun  2 10:00:00 2021\n\nFrom ana at post.example  Thu Jun  3 10:00:00 2021\nFrom: ana at post.example (Ana Quispe)\nDate: Thu, 3 Jun 2021 10:00:00 GMT\nSubject: Thanks\n\n${TWO}\n`,
      [
        { title: 'Recall', publishedAt: '1999-06-02', publisher: 'Ana Quispe', text: ONE },
        { title: 'Thanks', publishedAt: '2021-06-03', text: TWO },
      ],
      ['MAIL_SYNTAX'],
    ],
    [
      'a body in Latin-1 that is not coded',
      'a.eml',
      Buffer.from(
        mail(
          'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit',
          'Perú thanked Chile.',
        ).replaceAll('\n', '\r\n'),
        'latin1',
      ),
      [{ text: 'Perú thanked Chile.' }],
    ],
  ])
})

const linked = (body: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Recall', articleBody: body })}</script>`

describe('pages and archives', () => {
  each([
    [
      'the text for machines, where a short notice stands in its place',
      'a.html',
      `<html><head>${linked(BOTH)}</head><body><p>Subscribe to read this story. Already a subscriber? Log in here.</p></body></html>`,
      [{ text: BOTH }],
    ],
    [
      'the text that is shown, where it is that for machines',
      'a.html',
      `<html><head>${linked(ONE)}</head><body><article><p>${ONE}</p><p>${TWO}</p></article></body></html>`,
      [{ text: BOTH }],
    ],
    [
      'a long line of who and when is no text',
      'a.html',
      `<html><body><article><h1>Recall of an envoy</h1><p>By Ana Quispe in Lima — Published Wednesday 2 June 2021, 10.15pm (updated 5 June 2021)</p><p>${ONE}</p></article></body></html>`,
      [{ text: ONE }],
    ],
    [
      'gzip that is cut off: what came before is read',
      'a.jsonl.gz',
      gzipSync([ONE, TWO].map(text => `${JSON.stringify({ text })}\n`).join('')).subarray(0, -6),
      [{ text: ONE }, { text: TWO }],
      ['GZIP_DAMAGED'],
    ],
    [
      'a web archive of the old kind is named',
      'a.arc',
      'filedesc://a.arc 0.0.0.0 20210602 text/plain 9\n1 0 X\n\n',
      [],
      ['ARCHIVE_KIND'],
    ],
    [
      'addresses with remarks are addresses',
      'a.txt',
      '# pages\r\n\r\nhttps://post.example/1\r\n',
      [],
      ['ADDRESSES_ONLY'],
    ],
  ])
})

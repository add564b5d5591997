import { describe } from 'vitest'
import { BOTH, eachVariety, ONE, TWO, xhtml } from '../../helpers/varieties.js'

const component = (role: string, type: string, content: string): string =>
  `<NewsComponent><Role FormalName="${role}"/><ContentItem><MimeType FormalName="${type}"/><DataContent>${content}</DataContent></ContentItem></NewsComponent>`
const newsItem = (n: number, body: string, end = '</newsItem>'): string =>
  `<newsItem guid="urn:post:${n}"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Lima Post"/><versionCreated>2021-06-02T08:00:00Z</versionCreated><link rel="irel:seeAlso" href="https://other.example/page"/></itemMeta><contentMeta><headline>Recall</headline></contentMeta><contentSet><inlineXML>${xhtml(body)}</inlineXML></contentSet>${end}`

describe('items of agencies', () => {
  eachVariety([
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
    [
      'Gigaword and TREC: an empty line divides paragraphs that no element marks',
      'a.sgml',
      `<DOC>\n<DOCNO> LMP20210602.0001 </DOCNO>\n<HEADLINE> Recall </HEADLINE>\n<TEXT>\nKenya recalled its envoy\nfrom Uganda.\n\n${TWO}\n</TEXT>\n</DOC>\n`,
      [{ id: 'LMP20210602.0001', publishedAt: '2021-06-02', text: BOTH }],
    ],
    [
      'NewsML-G2: where all items are pictures there is no article, and that is said',
      'a.xml',
      newsItem(1, '<p>An envoy.</p>').replace('ninat:text', 'ninat:picture'),
      [],
      ['ARTICLE_MISSING'],
    ],
    [
      'TEI: a host beside the name of the outlet is no part of it',
      'a.xml',
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="main">Recall</title></titleStmt><publicationStmt><publisher>Lima Post (post.example)</publisher></publicationStmt></fileDesc></teiHeader><text><body><p>${ONE}</p></body></text></TEI>`,
      [{ title: 'Recall', publisher: 'Lima Post', text: ONE }],
    ],
    [
      "WordPress: a caption in the editor's code is no text",
      'a.xml',
      `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Lima Post</title><item><title>Recall</title><content:encoded xmlns:content="c"><![CDATA[${ONE}\n\n[caption id="a" width="9"]<img src="b.jpg" /> An envoy at sea[/caption]\n\n${TWO}]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>`,
      [{ title: 'Recall', text: BOTH }],
    ],
    [
      'NITF: several stories in an element of its own',
      'a.xml',
      `<?xml version="1.0"?>\n<stories>\n${[ONE, TWO].map((text, i) => `<nitf><head><docdata><doc-id id-string="s${i}"/><date.issue norm="20210602T080000Z"/></docdata></head><body><body.head><hedline><hl1>Recall</hl1></hedline></body.head><body.content><p>${text}</p></body.content></body></nitf>`).join('\n')}\n</stories>`,
      [
        { id: 's0', publishedAt: '2021-06-02', text: ONE },
        { id: 's1', text: TWO },
      ],
    ],
    [
      'Gigaword: characters by their names in headline and text',
      'a.sgml',
      `<DOC id="AFP_ENG_20210602.0001" type="story" >\n<HEADLINE>\nR&AMP;D row\n</HEADLINE>\n<TEXT>\n<P>\nPeru&AMP;Chile thanked Kenya.\n</P>\n</TEXT>\n</DOC>\n`,
      [{ title: 'R&D row', text: 'Peru&Chile thanked Kenya.' }],
    ],
  ])
})

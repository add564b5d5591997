import { describe } from 'vitest'
import { BOTH, eachVariety, ONE, TWO, xhtml } from '../../helpers/varieties.js'

describe('records of scrapers and services', () => {
  eachVariety([
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
    [
      'ninjs 1.5 and later: headlines and bodies with their role in the name',
      'a.json',
      JSON.stringify({
        uri: 'urn:x:1',
        type: 'text',
        versioncreated: '2021-06-02T08:00:00Z',
        headline_short: 'Envoy',
        headline_main: 'Recall',
        body_teaser: 'Envoy leaves.',
        body_main: `<p>${ONE}</p><p>${TWO}</p>`,
      }),
      [{ id: 'urn:x:1', title: 'Recall', publishedAt: '2021-06-02', text: BOTH }],
    ],
    [
      'MongoDB: ids and days in objects',
      'a.jsonl',
      [
        { _id: { $oid: '60b7' }, title: 'Recall', text: ONE, date: { $date: '2021-06-02T08:00:00Z' } },
        { _id: { $oid: '60b8' }, title: 'Thanks', text: TWO, date: { $date: { $numberLong: '1622678400000' } } },
      ]
        .map(record => JSON.stringify(record))
        .join('\n'),
      [
        { id: '60b7', publishedAt: '2021-06-02', text: ONE },
        { id: '60b8', publishedAt: '2021-06-03', text: TWO },
      ],
    ],
    [
      'a live blog: its posts, the first first',
      'a.json',
      JSON.stringify({
        '@type': 'LiveBlogPosting',
        headline: 'Recall',
        datePublished: '2021-06-02T08:00:00Z',
        liveBlogUpdate: [
          { '@type': 'BlogPosting', datePublished: '2021-06-02T09:00:00Z', articleBody: TWO },
          { '@type': 'BlogPosting', datePublished: '2021-06-02T08:10:00Z', articleBody: `<p>${ONE}</p>` },
        ],
      }),
      [{ title: 'Recall', publishedAt: '2021-06-02', text: BOTH }],
    ],
    [
      'trafilatura: the headline once more as the first line of the text',
      'a.json',
      JSON.stringify({ title: 'Recall', text: `Recall\n${ONE}\n${TWO}` }),
      [{ title: 'Recall', text: `${ONE}\n${TWO}` }],
    ],
    [
      'Guardian: a caption in the body is no text',
      'a.json',
      JSON.stringify({
        response: {
          content: {
            id: 'a/1',
            webTitle: 'Recall',
            webPublicationDate: '2021-06-02T08:00:00Z',
            fields: {
              body: `<p>${ONE}</p><figure><img src="b.jpg"><figcaption>An envoy at sea.</figcaption></figure><p>${TWO}</p>`,
            },
          },
        },
      }),
      [{ id: 'a/1', publisher: 'The Guardian', text: BOTH }],
    ],
    [
      'a list with short descriptions and no texts is read by them, not taken for addresses',
      'a.json',
      JSON.stringify([
        { headline: 'Recall', short_description: ONE, link: 'https://post.example/1', date: '2021-06-02' },
      ]),
      [{ title: 'Recall', publishedAt: '2021-06-02', text: ONE }],
    ],
    [
      'one record over several lines under the name of lines',
      'a.jsonl',
      JSON.stringify({ title: 'Recall', text: ONE }, null, 2),
      [{ title: 'Recall', text: ONE }],
    ],
    [
      'publishing systems: a text in elements, an outlet known by its domain alone',
      'a.json',
      JSON.stringify([
        {
          _id: 'arc1',
          headlines: { basic: 'Recall' },
          first_publish_date: '2021-06-02T08:00:00Z',
          content_elements: [
            { type: 'text', content: `<p>${ONE}</p>` },
            { type: 'image', caption: 'An envoy at sea.' },
            { type: 'text', content: TWO },
          ],
        },
        { articleId: 'p2', title: 'Thanks', content: TWO, pubDate: '2021-06-03', source: { domain: 'post.example' } },
      ]),
      [
        { id: 'arc1', title: 'Recall', publishedAt: '2021-06-02', text: BOTH },
        { id: 'p2', publisher: 'post.example', text: TWO },
      ],
    ],
  ])
})

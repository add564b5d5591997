import { gzipSync } from 'node:zlib'
import { describe } from 'vitest'
import { BOTH, eachVariety, ONE, TWO } from '../../helpers/varieties.js'

const linked = (body: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Recall', articleBody: body })}</script>`

describe('pages and archives', () => {
  eachVariety([
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
    [
      'address and outlet from data for machines, where the head gives none',
      'a.html',
      `<html><head><title>Recall</title>${linked(BOTH).replace('"headline"', '"url":"https://post.example/1","headline"')}</head><body><div itemprop="publisher"><meta itemprop="name" content="Lima Post"></div><p>${ONE}</p><p>${TWO}</p></body></html>`,
      [{ id: 'https://post.example/1', url: 'https://post.example/1', publisher: 'Lima Post', text: BOTH }],
    ],
    [
      'annotations of BRAT are no article',
      'a.ann',
      'T1\tPERSON 0 5\tKenya\nT2\tLOC 29 35\tUganda\nR1\tRecall Arg1:T1 Arg2:T2\n#1\tAnnotatorNotes T1\tthe state\n',
      [],
      ['ARTICLE_MISSING'],
    ],
    [
      'text in 16 bits a character without a mark',
      'a.txt',
      Buffer.from(`${BOTH} Perú.`, 'utf16le'),
      [{ text: `${BOTH} Perú.` }],
    ],
    [
      'a caption is no text of a story',
      'a.html',
      `<html><body><article><h1>Recall of an envoy</h1><p>${ONE}</p><figure><img src="b.jpg"><figcaption>Chile attacked a boat. Photo: Ana Quispe</figcaption></figure><p>${TWO}</p></article></body></html>`,
      [{ text: BOTH }],
    ],
    [
      'characters by their names in the text for machines',
      'a.html',
      `<html><head>${linked('Peru&rsquo;s minister said &ldquo;no&rdquo;.\n\nChile&#8217;s did not.')}</head><body><p>Loading</p></body></html>`,
      [{ text: 'Peru’s minister said “no”.\n\nChile’s did not.' }],
    ],
  ])
})

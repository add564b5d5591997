import type { Article } from '@newsgraph/core'
import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { loadExtractor } from '../../helpers/engine.js'

/** Something that reads an article, with what it makes of it. */
export interface Peer {
  readonly name: string
  readonly does: string
  /** Returns how much it found, so that nothing lazy is left undone. */
  readonly read: (article: Article) => number
}

/** Ours first, then the peers; each is asked for what it offers of sentences, words and tags. */
export const loadPeers = async (): Promise<readonly Peer[]> => {
  const extractor = await loadExtractor()
  const wink = winkNlp(winkModel, ['sbd', 'pos'])
  const { its } = wink
  return [
    {
      name: 'newsgraph',
      does: 'sentences, words, tags, lemmas, trees, names, coreference, statements',
      read: article => extractor.extract(article).statements.length,
    },
    {
      name: 'wink-nlp',
      does: 'sentences, words, tags; no trees',
      read: ({ text }) => {
        const document = wink.readDoc(text)
        return document.tokens().out(its.pos).length + document.sentences().length()
      },
    },
    {
      name: 'compromise',
      does: 'sentences, words, tags by word lists and suffixes; no trees',
      read: ({ text }) => compromise(text).json({ terms: { tags: true } }).length,
    },
  ]
}

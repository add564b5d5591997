import type { ConlluSentence } from '../../annotate/conllu.js'

/** A treebank document put together again as raw text, with the spans of its gold words. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly sentences: readonly {
    readonly gold: ConlluSentence
    /** Start and end of each word. */
    readonly spans: readonly (readonly [start: number, end: number])[]
  }[]
}

/** Sentences of a treebank as documents, paragraphs apart by an empty line. */
export const toDocuments = (sentences: readonly ConlluSentence[]): readonly GoldDocument[] => {
  const documents: { id: string; text: string; sentences: GoldDocument['sentences'][number][] }[] = []
  for (const gold of sentences) {
    if (gold.newDocument || documents.length === 0)
      documents.push({ id: gold.newDocument ?? gold.id, text: '', sentences: [] })
    const document = documents[documents.length - 1]
    if (gold.newParagraph && document.text) document.text += '\n\n'
    const spans = gold.words.map((word, i) => {
      const start = document.text.length
      document.text += word + (gold.spaceAfter[i] ? ' ' : '')
      return [start, start + word.length] as const
    })
    document.sentences.push({ gold, spans })
  }
  return documents
}

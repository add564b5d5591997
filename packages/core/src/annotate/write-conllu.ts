import type { Document, Sentence } from '../model/index.js'
import { spansInside, surfaceOf } from '../text/index.js'

/** One sentence in CoNLL-U (https://universaldependencies.org/format.html), with the character span of every word in MISC. */
export const sentenceToConllu = (text: string, sentence: Sentence, id: string): string => {
  const { tokens } = sentence
  const rows = tokens.map((token, i) => {
    const next = tokens[i + 1]
    const misc = [
      `TokenRange=${token.start}:${token.end}`,
      ...(next && next.start === token.end ? ['SpaceAfter=No'] : []),
    ].join('|')
    const { text: form, lemma, upos, xpos, deprel } = token
    return [i + 1, form, lemma, upos, xpos, '_', token.head + 1, deprel, '_', misc].join('\t')
  })
  const line = surfaceOf(text, sentence)
  return `# sent_id = ${id}\n# text = ${line}\n${rows.join('\n')}\n`
}

/** A whole document in CoNLL-U; names and dates as comments with their character spans. */
export const documentToConllu = (document: Document): string => {
  const { article, sentences, names, dates } = document
  const blocks = sentences.map(sentence => {
    const comments = [
      ...spansInside(names, sentence).map(
        n => `# name = ${n.type} ${n.start}:${n.end} ${article.text.slice(n.start, n.end)}`,
      ),
      ...spansInside(dates, sentence).map(
        d => `# date = ${d.date} ${d.start}:${d.end} ${article.text.slice(d.start, d.end)}`,
      ),
    ].map(comment => `${comment.replace(/\s+/g, ' ')}\n`)
    return comments.join('') + sentenceToConllu(article.text, sentence, `${article.id}-${sentence.index + 1}`)
  })
  return `# newdoc id = ${article.id}\n${blocks.join('\n')}\n`
}

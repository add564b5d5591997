import type { Document, Sentence } from '../../model/index.js'
import { findParagraphs } from '../../text/index.js'

/** Sentences a model is asked about at once, and those before them, for it to know who is meant. */
export interface Chunk {
  readonly context: readonly Sentence[]
  readonly sentences: readonly Sentence[]
}

const MAX_CHARACTERS = 4000
const CONTEXT_SENTENCES = 3

const lengthOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, s) => sum + s.end - s.start, 0)

/** Whole paragraphs up to a length; a paragraph that is longer by itself is cut between sentences. */
export const chunkDocument = (document: Document, maxCharacters = MAX_CHARACTERS): readonly Chunk[] => {
  const { article, sentences } = document
  const ends = findParagraphs(article.text).map(p => p.end)
  const groups: Sentence[][] = []
  let paragraph = 0
  let isNew = true
  const parts: Sentence[][] = []
  for (const sentence of sentences) {
    while (paragraph < ends.length && sentence.start >= ends[paragraph]) {
      paragraph++
      isNew = true
    }
    if (isNew || lengthOf([...parts[parts.length - 1], sentence]) > maxCharacters) parts.push([sentence])
    else parts[parts.length - 1].push(sentence)
    isNew = false
  }
  for (const part of parts) {
    const last = groups.at(-1)
    if (last && lengthOf(last) + lengthOf(part) <= maxCharacters) last.push(...part)
    else groups.push([...part])
  }
  return groups.map(group => ({
    context: sentences.slice(Math.max(0, group[0].index - CONTEXT_SENTENCES), group[0].index),
    sentences: group,
  }))
}

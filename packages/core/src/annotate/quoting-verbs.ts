import type { Document, Sentence, Token } from '../model/index.js'
import { spanAround } from '../text/index.js'

/** A verb outside quotation marks that may introduce a quotation, with its sentence. */
export interface QuotingVerb {
  readonly sentence: Sentence
  readonly verb: Token
}

/** Sentences looked at for the verb of a quotation, relative to the quoted one, in order. */
const NEAR = [0, -1, 1, -2]

/** Verbs of saying that may introduce the quotation `token` stands in: the first of each sentence near it. None outside quotations. */
export const quotingVerbs = (
  document: Document,
  sentence: Sentence,
  token: Token,
  verbs: ReadonlySet<string>,
): readonly QuotingVerb[] => {
  const isQuoted = (t: Token): boolean => spanAround(document.quotations, t) !== undefined
  if (!isQuoted(token)) return []
  return NEAR.flatMap(offset => {
    const near = document.sentences[sentence.index + offset]
    const verb = near?.tokens.find(t => verbs.has(t.lemma) && t.upos === 'VERB' && !isQuoted(t))
    return verb ? [{ sentence: near, verb }] : []
  })
}

import type { Document, Sentence, Token } from '../model/index.js'
import { spanAround } from '../text/index.js'

/** A verb outside quotation marks that may introduce a quotation, with its sentence. */
export interface QuotingVerb {
  readonly sentence: Sentence
  readonly verb: Token
}

/** Sentences of nothing but quotation that are passed over on the way back to who says them. */
const FARTHEST_BACK = 8

/**
 * Verbs of saying that may introduce the quotation `token` stands in, the likeliest first: beside it in a sentence it begins or ends in, else in
 * the sentence before it (over others that are all quotation), right behind it, or one farther back. None outside quotations.
 */
export const quotingVerbs = (
  document: Document,
  sentence: Sentence,
  token: Token,
  verbs: ReadonlySet<string>,
): readonly QuotingVerb[] => {
  const quotation = spanAround(document.quotations, token)
  if (!quotation) return []
  const { sentences } = document
  const isQuoted = (t: Token): boolean => spanAround(document.quotations, t) !== undefined
  const isSaid = (t: Token): boolean => verbs.has(t.lemma) && t.upos === 'VERB' && !isQuoted(t)
  const isAllQuoted = ({ tokens }: Sentence): boolean => tokens.every(t => t.upos === 'PUNCT' || isQuoted(t))
  let first = sentence.index
  while (first > 0 && sentences[first - 1].end > quotation.start) first--
  let last = sentence.index
  while (last + 1 < sentences.length && sentences[last + 1].start < quotation.end) last++
  let before = first - 1
  while (before > 0 && first - before < FARTHEST_BACK && isAllQuoted(sentences[before])) before--
  const distance = (t: Token): number => (t.end <= quotation.start ? quotation.start - t.end : t.start - quotation.end)
  const found = [...new Set([sentence.index, last, first, before, last + 1, before - 1])].flatMap(index => {
    const near = sentences[index]
    const said = near?.tokens.filter(isSaid) ?? []
    const isBeside = index >= first && index <= last
    const verb = isBeside ? said.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0] : said[0]
    return verb ? [{ sentence: near, verb }] : []
  })
  return found
}

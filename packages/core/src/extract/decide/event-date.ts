import { headOf } from '../../annotate/index.js'
import { SPEECH_VERBS } from '../../lexicon/index.js'
import type { DateMention, Sentence, Token } from '../../model/index.js'
import type { RuleContext } from '../context.js'

/** Verbs above a token, nearest first, the token itself included. */
const verbsAbove = (sentence: Sentence, token: Token): readonly number[] => {
  const found: number[] = []
  for (let at: Token | undefined = token; at; at = headOf(sentence, at)) if (at.upos === 'VERB' || at === token) found.push(at.index)
  return found
}

/** The date expression that belongs to the event: the one attached nearest to it, not across a verb of saying. Null when the text gives none. */
export const decideDate = ({ document, sentence }: RuleContext, anchor: Token): DateMention | null => {
  const chain = verbsAbove(sentence, anchor)
  let best: { readonly date: DateMention; readonly cost: number } | null = null
  for (const date of document.dates) {
    if (date.start < sentence.start || date.end > sentence.end) continue
    const token = sentence.tokens.find(t => t.start <= date.start && date.start < t.end)
    if (!token) continue
    const own = verbsAbove(sentence, token).slice(token.upos === 'VERB' ? 0 : 1)
    const meeting = own[0] === undefined ? 0 : chain.indexOf(own[0])
    if (meeting < 0) continue
    const crossesSpeech = chain.slice(1, meeting + 1).some(i => SPEECH_VERBS.has(sentence.tokens[i].lemma) && i !== anchor.index)
    if (crossesSpeech) continue
    const cost = meeting * 100 + Math.abs(token.index - anchor.index)
    if (meeting <= 1 && (!best || cost < best.cost)) best = { date, cost }
  }
  return best?.date ?? null
}

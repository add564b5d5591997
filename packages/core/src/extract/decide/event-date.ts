import { dependents, headOf } from '../../annotate/index.js'
import type { DateMention, Sentence, Token } from '../../model/index.js'
import type { RuleContext } from '../context.js'

/** The verb a token depends on, itself included; a bare non-finite verb passes on to the verb above it ("accused of spying on Monday"). */
const governors = (sentence: Sentence, token: Token): readonly Token[] => {
  const found: Token[] = []
  for (let at: Token | undefined = token; at; at = headOf(sentence, at)) {
    if (at.upos !== 'VERB') continue
    found.push(at)
    const isBare =
      (at.xpos === 'VBG' || at.deprel.startsWith('xcomp')) && dependents(sentence, at, ['nsubj']).length === 0
    if (!isBare) break
  }
  return found
}

/** The date expression that belongs to the event: the nearest one that hangs from the same verb. Null when the text gives none. */
export const decideDate = ({ document, sentence }: RuleContext, anchor: Token): DateMention | null => {
  const own = governors(sentence, anchor)
  let best: { readonly date: DateMention; readonly cost: number } | null = null
  for (const date of document.dates) {
    if (date.start < sentence.start || date.end > sentence.end) continue
    const token = sentence.tokens.find(t => t.start <= date.start && date.start < t.end)
    if (!token) continue
    const verbs = governors(sentence, token)
    const shared = own.findIndex(v => verbs.includes(v))
    if (shared < 0) continue
    const cost = (shared + verbs.indexOf(own[shared])) * 100 + Math.abs(token.index - anchor.index)
    if (!best || cost < best.cost) best = { date, cost }
  }
  return best?.date ?? null
}

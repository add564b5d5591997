import { dependents, hasLabel, headOf, isBelow, prepositionOf } from '../../annotate/index.js'
import { SPEECH_VERBS } from '../../lexicon/index.js'
import type { Token } from '../../model/index.js'
import { participants, type RuleContext } from '../context.js'

const SPEECH_LIKE = new Set([...SPEECH_VERBS, 'tell'])

const sayer = (context: RuleContext, verb: Token): string | null => {
  for (const subject of dependents(context.sentence, verb, ['nsubj'])) {
    const found = participants(context, subject).find(p => p.type !== 'place')
    if (found) return found.actor
  }
  return null
}

/** Who vouches for what is said at `anchor`: the subject of the innermost speech verb around it, an "according to", the speaker of the quotation; null for the writer. */
export const decideSpeaker = (context: RuleContext, anchor: Token): string | null => {
  const { sentence, document } = context
  for (let at: Token | undefined = anchor; at; at = headOf(sentence, at)) {
    const current: Token = at
    const head = headOf(sentence, current)
    if (
      head &&
      SPEECH_LIKE.has(head.lemma) &&
      hasLabel(current, ['ccomp', 'parataxis', 'obj']) &&
      current.upos !== 'NOUN'
    ) {
      const who = sayer(context, head)
      if (who) return who
    }
    for (const beside of dependents(sentence, current, ['parataxis', 'advcl', 'ccomp'])) {
      const isTrailing = beside.index > current.index || beside.index < current.index
      if (beside === anchor || !isTrailing || !SPEECH_LIKE.has(beside.lemma) || isBelow(sentence, anchor, beside))
        continue
      if (beside.deprel !== 'parataxis') continue
      const who = sayer(context, beside)
      if (who) return who
    }
    for (const oblique of dependents(sentence, current, ['obl'])) {
      if (prepositionOf(sentence, oblique) !== 'according to') continue
      const who = participants(context, oblique)[0]
      if (who) return who.actor
    }
  }
  const quotation = document.quotations.find(q => q.start <= anchor.start && anchor.end <= q.end)
  if (!quotation) return null
  for (const near of [
    sentence,
    document.sentences[sentence.index - 1],
    document.sentences[sentence.index + 1],
    document.sentences[sentence.index - 2],
  ]) {
    if (!near) continue
    const said = near.tokens.find(
      t =>
        SPEECH_LIKE.has(t.lemma) &&
        t.upos === 'VERB' &&
        !document.quotations.some(q => q.start <= t.start && t.end <= q.end),
    )
    const who = said && sayer({ ...context, sentence: near }, said)
    if (who) return who
  }
  return null
}

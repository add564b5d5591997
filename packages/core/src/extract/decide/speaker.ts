import {
  ancestorsOf,
  dependents,
  hasLabel,
  headOf,
  isBelow,
  pathOf,
  prepositionOf,
  quotingVerbs,
} from '../../annotate/index.js'
import { SPEECH_VERBS, STRESSING_VERBS } from '../../lexicon/index.js'
import type { Token } from '../../model/index.js'
import { participants, type RuleContext } from '../context.js'

/** "Lund said …, adding that …": a participle without a subject shares that of what is said before it. */
const sharesSayer = ({ sentence }: RuleContext, verb: Token): boolean =>
  verb.xpos === 'VBG' && dependents(sentence, verb, ['nsubj']).length === 0

const sayer = (context: RuleContext, said: Token): string | null => {
  const above = ancestorsOf(context.sentence, said).filter(t => SPEECH_VERBS.has(t.lemma))
  const verb = [said, ...above].find((t, i) => !sharesSayer(context, t) || i === above.length) ?? said
  const own = dependents(context.sentence, verb, ['nsubj'])
  const clause = context.clauses.find(c => c.verb === verb)
  const isQuoted = verb.lemma === 'quote'
  const subjects = (clause?.isPassive && !isQuoted) || own.length === 0 ? (clause?.subjects ?? []) : own
  for (const subject of subjects) {
    const found = participants(context, subject).find(p => p.type !== 'place')
    if (found) return found.actor
  }
  return null
}

/** "Accused B of attacking C": the accuser says so. */
const isAccusation = ({ sentence }: RuleContext, gerund: Token): boolean =>
  gerund.xpos === 'VBG' && dependents(sentence, gerund, ['mark', 'case']).some(m => /^of$/i.test(m.text))

/** Who vouches for what is said at `anchor`: the subject of the innermost speech verb around it, an "according to", the speaker of the quotation; null for the writer. */
export const decideSpeaker = (context: RuleContext, anchor: Token): string | null => {
  const { sentence, document } = context
  for (const current of pathOf(sentence, anchor)) {
    const head = headOf(sentence, current)
    if (
      head &&
      SPEECH_VERBS.has(head.lemma) &&
      (hasLabel(current, ['ccomp', 'parataxis', 'obj']) || isAccusation(context, current)) &&
      (current.upos !== 'NOUN' || STRESSING_VERBS.has(head.lemma))
    ) {
      const who = sayer(context, head)
      if (who) return who
    }
    for (const beside of dependents(sentence, current, ['parataxis'])) {
      if (beside.deprel !== 'parataxis' || !SPEECH_VERBS.has(beside.lemma) || isBelow(sentence, anchor, beside))
        continue
      const who = sayer(context, beside)
      if (who) return who
    }
    for (const oblique of dependents(sentence, current, ['obl'])) {
      if (prepositionOf(sentence, oblique) !== 'according to') continue
      const who = participants(context, oblique)[0]
      if (who) return who.actor
    }
  }
  for (const { sentence: near, verb } of quotingVerbs(document, sentence, anchor, SPEECH_VERBS)) {
    const who = sayer({ ...context, sentence: near }, verb)
    if (who) return who
  }
  return null
}

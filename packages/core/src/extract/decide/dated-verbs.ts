import { dependents, hasTo, pathOf } from '../../annotate/index.js'
import { wordsOf } from '../../lexicon/index.js'
import type { DateMention, Sentence, Token } from '../../model/index.js'

/** The word a date begins with. */
export const firstTokenOf = (sentence: Sentence, date: DateMention): Token | undefined =>
  sentence.tokens.find(t => t.start <= date.start && date.start < t.end)

/** The verb a token depends on, itself included; a bare non-finite verb passes on to the verb above it ("accused of spying on Monday"). */
export const governors = (sentence: Sentence, token: Token): readonly Token[] => {
  const found: Token[] = []
  for (const at of pathOf(sentence, token)) {
    if (at.upos !== 'VERB') continue
    found.push(at)
    const isPurpose = at.deprel.startsWith('advcl') && hasTo(sentence, at)
    const isBare =
      (at.xpos === 'VBG' || at.deprel.startsWith('xcomp') || isPurpose) &&
      dependents(sentence, at, ['nsubj']).length === 0
    if (!isBare) break
  }
  return found
}

const hasPerfect = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb, ['aux']).some(a => a.lemma === 'have')

const WAS = wordsOf('past-auxiliaries')
/** A finite verb in the simple past ("met", "was shot"), the tense a story is told in. */
export const isNarrated = (sentence: Sentence, verb: Token): boolean =>
  verb.upos === 'VERB' &&
  !hasPerfect(sentence, verb) &&
  (verb.xpos === 'VBD' ||
    (verb.xpos === 'VBN' && dependents(sentence, verb, ['aux']).some(a => WAS.has(a.text.toLowerCase()))))

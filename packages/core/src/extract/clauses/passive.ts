import { childrenOf, dependents, hasLabel, headOf, pathOf } from '../../annotate/index.js'
import type { Sentence, Token } from '../../model/index.js'
import type { Clause } from './clause.js'

const isParticiple = (verb: Token): boolean => verb.xpos === 'VBN' || verb.xpos === 'VBD'

/** "Wounded by soldiers, he left": a participle beside its clause tells what was done to that clause's subject. */
const isFrontedParticiple = (sentence: Sentence, verb: Token): boolean =>
  verb.deprel === 'advcl' &&
  isParticiple(verb) &&
  childrenOf(sentence, verb).every(c => !/^(?:nsubj|aux|mark|cop|obj)/.test(c.deprel))

const isPassiveItself = (sentence: Sentence, verb: Token): boolean => {
  if (childrenOf(sentence, verb).some(c => c.deprel === 'nsubj:pass' || c.deprel === 'aux:pass')) return true
  const head = headOf(sentence, verb)
  if (!head) return false
  const isReduced = verb.deprel === 'acl' && dependents(sentence, verb, ['nsubj']).length === 0
  if (isReduced && isParticiple(verb) && /^(?:NOUN|PROPN)$/.test(head.upos)) return true
  return isFrontedParticiple(sentence, verb)
}

/** "Was banned and sold": a participle that has the voice of the one it is coordinated with. */
const sharesVoice = (sentence: Sentence, verb: Token): boolean =>
  hasLabel(verb, ['conj']) &&
  verb.xpos === 'VBN' &&
  headOf(sentence, verb)?.xpos === 'VBN' &&
  dependents(sentence, verb, ['nsubj']).length === 0

/** "Was banned", "(the airline) banned by Germany", and what is coordinated with a passive. */
export const isPassiveClause = (sentence: Sentence, verb: Token): boolean => {
  const deciding = pathOf(sentence, verb).find(v => isPassiveItself(sentence, v) || !sharesVoice(sentence, v))
  return deciding !== undefined && isPassiveItself(sentence, deciding)
}

/** Who does it in a passive: the by-phrase. */
export const agentsOfPassive = (obliques: Clause['obliques']): readonly Token[] =>
  obliques.filter(o => o.preposition === 'by' || o.token.deprel === 'obl:agent').map(o => o.token)

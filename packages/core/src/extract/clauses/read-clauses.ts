import { childrenOf, dependents, hasLabel, headOf, prepositionOf } from '../../annotate/index.js'
import type { Sentence, Token } from '../../model/index.js'
import type { Clause } from './clause.js'
import { blamedSubject, controlledSubject, infinitiveOfNoun, judgedSubject, plottersSubject } from './control.js'
import { coordinatedSubject, sharedObjects } from './coordination.js'
import { agentsOfPassive, isPassiveClause } from './passive.js'
import { adverbialSubject, antecedent, participleSubject, relativeObject } from './relative.js'
import type { SharedSubject } from './shared-subject.js'

/** How a verb without a subject of its own gets one, tried in order. */
const SHARED: readonly SharedSubject[] = [
  judgedSubject,
  controlledSubject,
  blamedSubject,
  coordinatedSubject,
  plottersSubject,
  adverbialSubject,
  participleSubject,
  infinitiveOfNoun,
]
const DEEPEST = 5

/** The owner of a verbal noun acts: "the army's shelling of the town". */
const ownersOf = (sentence: Sentence, verb: Token): readonly Token[] =>
  verb.xpos === 'VBG' ? childrenOf(sentence, verb).filter(c => c.deprel === 'nmod:poss') : []

const subjectsOf = (sentence: Sentence, verb: Token, depth = 0): readonly Token[] => {
  const own = [
    ...dependents(sentence, verb, ['nsubj']).map(s => antecedent(sentence, s, verb)),
    ...ownersOf(sentence, verb),
  ]
  const head = headOf(sentence, verb)
  if (own.length > 0 || !head || depth > DEEPEST) return own
  const bare = { sentence, verb, head, subjectsOf: (other: Token) => subjectsOf(sentence, other, depth + 1) }
  for (const shared of SHARED) {
    const found = shared(bare)
    if (found) return found
  }
  return []
}

const readClause = (sentence: Sentence, verb: Token): Clause => {
  const isPassive = isPassiveClause(sentence, verb)
  const obliques = childrenOf(sentence, verb)
    .filter(c => hasLabel(c, ['obl', 'nmod', 'advmod']) && c.upos !== 'ADV')
    .map(token => ({ token: antecedent(sentence, token, verb), preposition: prepositionOf(sentence, token) ?? '' }))
  const subjects = subjectsOf(sentence, verb)
  const objects = dependents(sentence, verb, ['obj']).map(o => antecedent(sentence, o, verb))
  const isVerbalNoun = verb.xpos === 'VBG' && /^(?:nsubj|obj|obl|nmod)/.test(verb.deprel)
  if (isVerbalNoun || ownersOf(sentence, verb).length > 0)
    objects.push(...obliques.filter(o => o.preposition === 'of').map(o => o.token))
  if (!isPassive && objects.length === 0) objects.push(...sharedObjects(sentence, verb))
  const relative = isPassive || objects.length > 0 ? undefined : relativeObject(sentence, verb)
  if (relative) objects.push(relative)
  const agents = isPassive ? agentsOfPassive(obliques) : []
  const head = headOf(sentence, verb)
  const patients = verb.deprel === 'acl' && head && subjects.length === 0 ? [head] : subjects
  return {
    verb,
    isPassive,
    particle: childrenOf(sentence, verb).find(c => c.deprel === 'compound:prt'),
    subjects: isPassive ? agents : subjects,
    objects: isPassive ? [...patients, ...objects] : objects,
    indirect: dependents(sentence, verb, ['iobj']),
    obliques: obliques.filter(o => !agents.includes(o.token)),
  }
}

/** Every verb of a sentence with its arguments. */
export const readClauses = (sentence: Sentence): readonly Clause[] =>
  sentence.tokens.filter(t => t.upos === 'VERB').map(t => readClause(sentence, t))

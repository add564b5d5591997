import { childrenOf, prepositionOf } from '../../annotate/index.js'
import type { Sentence, Token } from '../../model/index.js'
import { type Clause, conjuncts } from '../clauses/index.js'
import type { RuleContext } from '../context.js'
import type { Tree } from './feature-tree.js'
import { hashOf, mix } from './hashing.js'

/** What a word is to a trigger. */
export enum Role {
  Subject = 1,
  Object = 2,
  Indirect = 3,
  Oblique = 4,
  Owner = 8,
  Modifier = 9,
  Phrase = 10,
}

/** Roles of every word in every clause, passives and shared subjects undone. */
const clauseRoles = (sentence: Sentence, clause: Clause): Int32Array => {
  const roles = new Int32Array(sentence.tokens.length)
  const stand = (token: Token, role: number): void => {
    for (const t of conjuncts(sentence, token)) {
      if (roles[t.index] === 0) roles[t.index] = role
      for (const c of childrenOf(sentence, t))
        if (roles[c.index] === 0 && /^(?:nmod|compound|amod|flat|appos)/.test(c.deprel))
          roles[c.index] = mix(role + 100, hashOf(prepositionOf(sentence, c) ?? c.deprel))
    }
  }
  for (const s of clause.subjects) stand(s, Role.Subject)
  for (const o of clause.objects) stand(o, Role.Object)
  for (const i of clause.indirect) stand(i, Role.Indirect)
  for (const o of clause.obliques) stand(o.token, mix(Role.Oblique, hashOf(o.preposition)))
  return roles
}

/** Roles of words around a noun: its owner, its phrases, and what they are in the clause above it. */
const nounRoles = (sentence: Sentence, noun: Token, above: { readonly roles: Int32Array } | undefined): Int32Array => {
  const roles = new Int32Array(sentence.tokens.length)
  for (const child of childrenOf(sentence, noun)) {
    const preposition = prepositionOf(sentence, child)
    const role = preposition
      ? mix(Role.Phrase, hashOf(preposition))
      : child.deprel === 'nmod:poss'
        ? Role.Owner
        : /^(?:amod|compound|nmod)/.test(child.deprel)
          ? Role.Modifier
          : 0
    if (role !== 0) for (const t of conjuncts(sentence, child)) roles[t.index] ||= role
  }
  if (above) {
    const own = above.roles[noun.index]
    for (let i = 0; i < roles.length; i++)
      if (roles[i] === 0 && above.roles[i] !== 0) roles[i] = mix(mix(own, 77), above.roles[i])
  }
  return roles
}

/** The word classes and deep roles that features are made of, one row of roles for each trigger. */
export const triggerRoles = (context: RuleContext, triggers: readonly Token[], tree: Tree): readonly Int32Array[] => {
  const { sentence, clauses } = context
  const ofVerb = new Map(clauses.map(c => [c.verb.index, { roles: clauseRoles(sentence, c) }]))
  return triggers.map(trigger => {
    const own = ofVerb.get(trigger.index)
    if (own) return own.roles
    const above = tree.above[trigger.index].find(i => i !== trigger.index && ofVerb.has(i))
    return nounRoles(sentence, trigger, above === undefined ? undefined : ofVerb.get(above))
  })
}

import { INTERACTED_WITH, isSymmetric } from '../../lexicon/index.js'
import type { Statement } from '../../model/index.js'

const BOTH = '+llm'

/** Which extractor said a statement. */
export const saidBy = ({ rule }: Pick<Statement, 'rule'>): 'rules' | 'llm' | 'rules and llm' =>
  rule === 'llm' ? 'llm' : rule.endsWith(BOTH) ? 'rules and llm' : 'rules'

const overlaps = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && b[0] < a[1]

/** Whether two statements speak of the same event between the same actors, whatever they call it. */
const isSameEvent = (a: Statement, b: Statement): boolean => {
  const isTurned = a.subject === b.object && a.object === b.subject
  const mayTurn = a.reciprocal || b.reciprocal || isSymmetric(a.relation)
  return (
    a.sentence === b.sentence &&
    ((a.subject === b.subject && a.object === b.object) || (isTurned && mayTurn)) &&
    overlaps(a.triggerSpan, b.triggerSpan)
  )
}

const agree = (rule: Statement, model: Statement): Statement => ({
  ...rule,
  rule: `${rule.rule}${BOTH}`,
  confidence: Number((1 - (1 - rule.confidence) * (1 - model.confidence)).toFixed(2)),
})

/**
 * What rules and a model say together. What both say is said once and is surer; where the model has a relation for what the rules could only
 * call an interaction, the model's is taken; all else of both is kept.
 */
export const combine = (byRules: readonly Statement[], byModel: readonly Statement[]): readonly Statement[] => {
  const used = new Set<Statement>()
  const kept = byRules.flatMap(rule => {
    const same = byModel.filter(m => isSameEvent(rule, m))
    const equal = same.find(m => m.relation === rule.relation)
    if (equal) {
      used.add(equal)
      const isAgreed = equal.status === rule.status && equal.negated === rule.negated
      return [isAgreed ? agree(rule, equal) : rule]
    }
    return rule.relation === INTERACTED_WITH.name && same.length > 0 ? [] : [rule]
  })
  return [...kept, ...byModel.filter(m => !used.has(m))].sort((a, b) => a.sentence - b.sentence || a.start - b.start)
}

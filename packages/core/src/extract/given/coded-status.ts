import { ancestorsOf, dependents, hasLabel, hasTo, headOf } from '../../annotate/index.js'
import { isClaimWord, MODALS } from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'
import { type Decision, decideStatus } from '../decide/status.js'
import type { Evoked } from './evoke.js'
import type { GivenPair } from './pair.js'

/** "Sent jets to destroy it", "announced funding to fight it": what a deed is done for is as certain as the deed; the verb of the deed. */
const deedItServes = (sentence: Sentence, anchor: Token): Token | undefined => {
  if (!hasTo(sentence, anchor)) return undefined
  if (!hasLabel(anchor, ['advcl', 'acl', 'xcomp'])) return undefined
  const head = headOf(sentence, anchor)
  if (head?.upos === 'NOUN' && !isClaimWord('n', head.lemma)) return headOf(sentence, head)
  return head?.upos === 'VERB' && !isClaimWord('v', head.lemma) ? head : undefined
}

/** The clause an event noun stands in is done by the subject: its status is the noun's too. */
const clauseAround = ({ context, subject }: GivenPair, noun: Token): Token | undefined => {
  for (const at of ancestorsOf(context.sentence, noun)) {
    const clause = context.clauses.find(c => c.verb === at)
    if (clause) return subject && clause.subjects.includes(subject.head) ? clause.verb : undefined
  }
  return undefined
}

/** "May impose", unlike "may have imposed", is about what is to come. */
const isToCome = (sentence: Sentence, anchor: Token): boolean => {
  const head = hasLabel(anchor, ['conj']) ? headOf(sentence, anchor) : undefined
  const helpers = [anchor, ...(head ? [head] : [])].flatMap(t => dependents(sentence, t, ['aux']))
  return helpers.some(a => MODALS.has(a.lemma)) && !helpers.some(a => a.lemma === 'have')
}

/** Status as extraction reads it, and as a coder takes it: the purpose of a deed for done, what may come for meant. */
export const decideCoded = (
  pair: GivenPair,
  { anchor, noun, carrier }: Evoked,
): { readonly read: Decision; readonly coded: Decision } => {
  const { sentence } = pair.context
  const read = decideStatus(sentence, carrier ?? anchor, carrier ? undefined : noun)
  const deed = carrier || read.status !== 'planned' ? undefined : deedItServes(sentence, anchor)
  if (deed) return { read, coded: { ...read, status: decideStatus(sentence, deed).status } }
  const around = anchor.upos === 'NOUN' && read.status === 'asserted' ? clauseAround(pair, anchor) : undefined
  if (around) {
    const { status, negated } = decideStatus(sentence, around)
    return { read, coded: { ...read, status, negated: read.negated || (negated && !read.ended) } }
  }
  if (read.status === 'possible' && isToCome(sentence, anchor)) return { read, coded: { ...read, status: 'planned' } }
  return { read, coded: read }
}

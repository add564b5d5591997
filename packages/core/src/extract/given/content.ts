import { childrenOf, hasLabel, hasTo, headOf, isBelow } from '../../annotate/index.js'
import type { Token } from '../../model/index.js'
import type { Clause } from '../clauses/index.js'
import type { PlacedTrigger } from '../decide/place-triggers.js'
import { matchFrames } from '../propose/frames.js'
import type { GivenPair } from './pair.js'

/** Acts that only carry another: one calls, writes or sends a team in order to do it. */
const CARRIERS = new Set('CALLED TOLD WROTE_TO SENT SUMMONED VISITED'.split(' '))
/** What is carried may be praise, blame, an inquiry or a threat; deeds are carried by nothing. */
const CARRIED = new Set('SUPPORT ACCUSE REJECT THREATEN REQUEST'.split(' '))

/** A commitment to help is a promise; one to support is support. */
const ONLY_SUPPORT = new Set(['SUPPORT'])

/** "To congratulate him", "threatening to leave": a bare verb below the act without a subject of its own. */
const serves = ({ context }: GivenPair, clause: Clause, words: readonly Token[]): boolean => {
  const { sentence } = context
  const head = headOf(sentence, clause.verb)
  const isBare = clause.verb.xpos === 'VBG' || hasTo(sentence, clause.verb)
  return (
    isBare &&
    head !== undefined &&
    hasLabel(clause.verb, ['advcl', 'xcomp', 'acl']) &&
    words.some(w => w === head || isBelow(sentence, head, w)) &&
    childrenOf(sentence, clause.verb).every(c => !c.deprel.startsWith('nsubj'))
  )
}

/** The act that an act like calling or writing carries, where the sentence names it. */
export const carriedBy = (
  pair: GivenPair,
  relation: string,
  words: readonly Token[],
): Pick<PlacedTrigger, 'frame' | 'words' | 'anchor' | 'noun'> | undefined => {
  const isPledge = relation === 'PROMISED' && words.some(w => w.lemma === 'commitment')
  if (!CARRIERS.has(relation) && !isPledge) return undefined
  for (const clause of pair.context.clauses) {
    if (!serves(pair, clause, words)) continue
    const match = matchFrames(pair.context, clause).find(m =>
      (isPledge ? ONLY_SUPPORT : CARRIED).has(m.frame.relation.plover?.split('/')[0] ?? ''),
    )
    if (match) return { frame: match.frame, words: match.trigger, anchor: clause.verb, noun: match.noun }
  }
  return undefined
}

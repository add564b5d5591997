import { demonymActor } from '../../actors/index.js'
import type { Token } from '../../model/index.js'
import { spanAround } from '../../text/index.js'
import { type Candidate, isTopic, type Participant, type RuleContext } from '../context.js'

/** A mention of an actor as the judge sees it: the words first … last of the sentence, with the one that hangs from outside them. */
export interface JudgedMention extends Participant {
  readonly first: number
  readonly last: number
  readonly head: number
  /** How often the actor is mentioned in the article, up to MOST_SALIENT. */
  readonly salience: number
  /** True where a gazetteer or a title says what the actor is. */
  readonly isCoded: boolean
}

const MOST_SALIENT = 6

/**
 * Mentions of actors in a sentence, adjectives of states ("Russian") and the ends that constructions found by themselves among them; of a
 * mention of several actors one for each.
 */
export const judgedMentions = (context: RuleContext, proposed: readonly Candidate[]): readonly JudgedMention[] => {
  const { document, sentence, who } = context
  const { tokens } = sentence
  const found: JudgedMention[] = []
  const add = (participant: Participant): void => {
    const { actor, start, end } = participant
    if (found.some(f => f.start === start && f.end === end && f.actor === actor)) return
    const first = tokens.findIndex(t => start < t.end)
    let last = first
    while (last + 1 < tokens.length && tokens[last + 1].start < end) last++
    if (first < 0 || tokens[first].start >= end) return
    const isTop = ({ head }: Token): boolean => head < first || head > last
    const top = tokens.slice(first, last + 1).find(isTop) ?? tokens[last]
    const known = who.registry.find(actor)
    const salience = Math.min(MOST_SALIENT, known?.mentions.length ?? 0)
    found.push({ ...participant, first, last, head: top.index, salience, isCoded: known?.code != null })
  }
  for (const token of tokens) {
    if (isTopic(context, token)) continue
    const reference = who.at(sentence, token)
    if (reference) {
      const { start, end, kind } = reference
      for (const { id, type } of reference.actors) add({ actor: id, type, kind, start, end })
      continue
    }
    const name = token.upos === 'ADJ' || token.upos === 'PROPN' ? spanAround(document.names, token) : undefined
    if (name?.type !== 'demonym') continue
    const actor = demonymActor(who.registry, name, document.article.text.slice(name.start, name.end))
    if (actor) add({ actor: actor.id, type: 'country', kind: 'name', start: name.start, end: name.end })
  }
  for (const { subject, object } of proposed) for (const end of [subject, object]) if (end) add(end)
  return found
}

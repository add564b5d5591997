import { ancestorsOf, dependents, headOf, pathOf } from '../../annotate/index.js'
import {
  type Frame,
  findNoun,
  framesOfVerb,
  GERUND_OF_OBJECT,
  isForce,
  OBJECT_CONTROL,
  wordsOf,
} from '../../lexicon/index.js'
import { BODY_TYPES, type Sentence, type Token } from '../../model/index.js'
import type { Markable } from '../markables/markable.js'
import type { Pronoun } from '../markables/pronouns.js'
import { areCoarguments, type Discourse, type Seen } from './discourse.js'
import type { Entity, Link } from './entity.js'

/** Sentences a personal pronoun looks back. */
const REACH = 3

/** Weight of the grammatical role a mention stands in, after Lappin & Leass, "An algorithm for pronominal anaphora resolution" (1994). */
const ROLE_WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^nsubj/, 80],
  [/^(?:obj|ccomp|root|parataxis)/, 50],
  [/^(?:iobj|obl)/, 40],
]
const RECENCY = 100
const HEAD_NOUN = 80
const PARALLEL = 35
const NAMED = 25
/** "Citizens exercise their right": the owner is oftenest somebody its own clause is about. */
const OWN_CLAUSE = 60
/** "Urged citizens to use their right", "Peru and its allies": it is hardly anybody else's. */
const BESIDE = 250
/** "Supported Peru in its dispute with Chile": whom it is done to. */
const JUDGING = wordsOf('judging-verbs')
/** A body or state as "they", a thing as "it" where an actor would do. */
const UNLIKELY = 60

const roleWeight = ({ head }: Markable): number => ROLE_WEIGHTS.find(([test]) => test.test(head.deprel))?.[1] ?? 0

const isBody = ({ type }: Entity): boolean => type !== null && BODY_TYPES.has(type)

/** How well an entity suits a pronoun: null where it does not at all, else points taken off. */
const misfit = (pronoun: Pronoun, entity: Entity): number | null => {
  if (pronoun.isPlural) {
    if (entity.isPlural) return entity.type === 'thing' || entity.type === 'place' ? UNLIKELY : 0
    if (isBody(entity)) return UNLIKELY
    return entity.type === 'country' ? 2 * UNLIKELY : null
  }
  if (entity.isPlural && !isBody(entity)) return null
  if (pronoun.gender === 'n') {
    if (entity.type === 'person' || entity.type === 'group' || entity.type === null) return null
    return entity.type === 'thing' ? UNLIKELY / 2 : entity.type === 'place' ? UNLIKELY : 0
  }
  if (entity.type !== 'person' || (entity.gender !== null && entity.gender !== pronoun.gender)) return null
  return 0
}

/** Salience: the weights of an entity's mentions, halved with every sentence between. */
const salience = (mentions: readonly Seen[], pronoun: Markable): number => {
  let sum = 0
  const counted = new Set<number>()
  for (const { markable } of mentions) {
    const distance = pronoun.sentence.index - markable.sentence.index
    if (counted.has(distance)) continue
    counted.add(distance)
    const isEmbedded = /^(?:nmod|compound)/.test(markable.head.deprel)
    const weight =
      RECENCY + roleWeight(markable) + (isEmbedded ? 0 : HEAD_NOUN) + (markable.kind === 'name' ? NAMED : 0)
    sum += weight / 2 ** distance
  }
  return sum
}

/** What a verb means of whoever is its object, whatever else stands beside. */
const directFrames = (verb: Token): readonly Frame[] =>
  framesOfVerb(verb.lemma).filter(f => f.slots.includes('obj') && f.nouns.size === 0)

/** "Killed its generals": force is hardly used against one's own. */
const isHostile = (verb: Token): boolean => {
  const direct = directFrames(verb)
  return direct.length > 0 && direct.every(f => isForce(f.relation))
}

/** CAMEO codes of coercion and force. */
const HARMING = /^(?:17|18|19|20)/

/** "Torture its soldiers", "detain its citizens". */
const isHarm = (verb: Token): boolean =>
  directFrames(verb).some(f => f.particles.length === 0 && !f.idiom && HARMING.test(f.relation.cameo ?? ''))

/** Who accuses, and who is accused, where the verb is a gerund below: "accused Peru of torturing its soldiers". */
const blaming = (
  sentence: Sentence,
  gerund: Token,
): readonly [accuser: readonly Token[], accused: readonly Token[]] => {
  const above = gerund.xpos === 'VBG' && /^(?:advcl|acl)$/.test(gerund.deprel) ? headOf(sentence, gerund) : undefined
  return above && GERUND_OF_OBJECT.has(above.lemma)
    ? [dependents(sentence, above, ['nsubj']), dependents(sentence, above, ['obj', 'iobj'])]
    : [[], []]
}

/** "Free its citizens": what is done to people rather than with things of one's own. */
const isDoneToPeople = (verb: Token, owned: Token | undefined): boolean => {
  const type = owned && findNoun(owned.lemma.toLowerCase())?.type
  const isCovered = framesOfVerb(verb.lemma).some(f => f.slots.includes('obj') && f.relation.name !== 'WITHDREW')
  return (type === 'group' || type === 'person') && isCovered
}

/**
 * How much speaks for an owner that is subject or object of the nearest verb above what is owned, or of the verb that controls that one: "allow citizens
 * to exercise their right". Of "Peru and its allies" Peru has them; whoever is urged to withdraw its ships has them, and not who urges, unless they are
 * people that it is to free; and who attacks Peru and kills its generals does not kill his own.
 */
const ownClause = (mention: Markable, owner: Markable): number => {
  const { sentence } = owner
  if (mention.sentence !== sentence) return 0
  const owned = headOf(sentence, owner.head)
  if (owned?.deprel === 'conj' && owned.head === mention.head.index) return BESIDE
  if (!/^(?:nsubj|obj|iobj|obl)/.test(mention.head.deprel)) return 0
  const at = ancestorsOf(sentence, owner.head).find(t => t.upos === 'VERB')
  if (!at) return 0
  // what is harmed is the accuser's, what is used or sent is theirs who are accused of it
  const [accuser, accused] = blaming(sentence, at)
  const isObject = owned?.deprel === 'obj' && owned.head === at.index
  if (accused.length > 0 && isObject) return (isHarm(at) ? accuser : accused).includes(mention.head) ? BESIDE : 0
  const governor = at.deprel.startsWith('xcomp') ? headOf(sentence, at) : undefined
  const told = [at, governor].find(verb => verb?.deprel === 'acl')
  if (told) return headOf(sentence, told) === mention.head ? OWN_CLAUSE : 0
  const isSubject = mention.head.deprel === 'nsubj'
  const leading = /^(?:conj|advcl)/.test(at.deprel) ? headOf(sentence, at) : undefined
  const isOwnSubject = isSubject && [at.index, leading?.index].includes(mention.head.head)
  if (isObject && isOwnSubject && isHostile(at)) return -BESIDE
  const isJudged = /^(?:obj|obl)/.test(mention.head.deprel) && JUDGING.has(at.lemma) && owned?.deprel === 'obl'
  if (mention.head.head === at.index) return isJudged && owned !== mention.head ? BESIDE : OWN_CLAUSE
  if (mention.head.head !== governor?.index) return 0
  const urged = OBJECT_CONTROL.has(governor.lemma) ? dependents(sentence, governor, ['obj', 'iobj']) : []
  if (urged.length === 0 || (isObject && isDoneToPeople(at, owned))) return isSubject ? OWN_CLAUSE : 0
  return urged.includes(mention.head) ? BESIDE : 0
}

/** "His brother" is not him: the phrase of one holds the other. What is coordinated with it does not: "Peru and its allies". */
const isHolder = (outer: Markable, inner: Markable): boolean => {
  if (outer.members || outer.sentence !== inner.sentence) return false
  const path = pathOf(outer.sentence, inner.head)
  const at = path.indexOf(outer.head)
  return at >= 0 && path[at - 1]?.deprel !== 'conj'
}

/** Third person: the most salient mention before it that agrees in gender and number and may be meant where it stands. */
export const resolvePronoun = (discourse: Discourse, markable: Markable): Link | null => {
  const { pronoun } = markable
  if (pronoun?.person !== 3) return null
  const isOwner = pronoun.form === 'possessive' || markable.head.deprel === 'nmod:poss'
  const candidates = new Map<Entity, Seen[]>()
  for (const seen of discourse.before(markable, REACH)) {
    const own = candidates.get(seen.entity)
    if (own) own.push(seen)
    else candidates.set(seen.entity, [seen])
  }
  let best: { readonly entity: Entity; readonly from: Markable; readonly score: number } | undefined
  for (const [entity, mentions] of candidates) {
    const off = misfit(pronoun, entity)
    if (off === null || mentions.some(m => isHolder(m.markable, markable))) continue
    const isCoargument = mentions.some(m => areCoarguments(m.markable, markable))
    if (pronoun.form === 'reflexive' ? !isCoargument : isCoargument && !isOwner) continue
    const clauses = isOwner ? mentions.map(m => ownClause(m.markable, markable)) : []
    const own = clauses.find(c => c !== 0) ?? 0
    const parallel = mentions[0].markable.head.deprel === markable.head.deprel ? PARALLEL : 0
    const score = salience(mentions, markable) + parallel + own - off
    if (!best || score > best.score) best = { entity, from: mentions[0].markable, score }
  }
  return best ? { entities: [best.entity], how: 'pronoun', from: best.from } : null
}

import { childrenOf, dependents, headOf, quotingVerbs } from '../annotate/index.js'
import { findNoun, findTitle } from '../lexicon/index.js'
import type { Sentence, Token } from '../model/index.js'
import type { DocumentActors } from './document-actors.js'
import type { DraftActor } from './registry.js'
import { ROLES_OF_PEOPLE } from './resolve-described.js'

/** How many sentences after "the two diplomats" may name them. */
const SENTENCES_AHEAD = 2

/** Verbs whose subject is the "I" of a quotation. */
const SAYING = new Set(['say', 'add', 'tell', 'tweet', 'write', 'state', 'note', 'declare'])

interface Seen {
  readonly actor: DraftActor
  readonly sentence: number
  readonly isSubject: boolean
}

const one = (found: DraftActor | undefined): readonly DraftActor[] => (found ? [found] : [])

/**
 * Pass 3: definite descriptions and pronouns, in reading order, over what was mentioned before. One closure over the history of mentions,
 * which all of its small decisions read.
 */
export const resolveReferences = ({ document, registry, affiliations, slots, record }: DocumentActors): void => {
  const { sentences } = document
  const history: Seen[] = []
  const latest = (
    test: (actor: DraftActor) => boolean,
    within = 4,
    from = sentences.length,
  ): DraftActor | undefined => {
    const candidates = history.filter(h => test(h.actor) && from - h.sentence <= within)
    const newest = candidates.at(-1)
    if (!newest) return undefined
    return candidates.findLast(c => c.sentence === newest.sentence && c.isSubject)?.actor ?? newest.actor
  }
  /** The two people "the two" stands for: the last two named before this sentence, else in it, else the first two named after it. */
  const people = (from: number): readonly DraftActor[] => {
    const before = history.filter(h => h.actor.type === 'person' && from - h.sentence <= 3)
    const earlier = before.filter(h => h.sentence < from)
    const named = (new Set(earlier.map(h => h.actor)).size >= 2 ? earlier : before).map(h => h.actor)
    const unique = [...new Set(named.reverse())].slice(0, 2).reverse()
    if (unique.length === 2) return unique
    const ahead: DraftActor[] = []
    for (const s of sentences.slice(from, from + SENTENCES_AHEAD + 1))
      for (const reference of slots[s.index]) {
        const actor = reference?.actors[0]
        if (actor?.type === 'person' && !ahead.includes(actor)) ahead.push(actor)
      }
    return ahead.length >= 2 ? ahead.slice(0, 2) : []
  }
  const countriesBefore = (from: number): readonly DraftActor[] =>
    [
      ...new Set(
        history
          .filter(h => h.actor.type === 'country' && from - h.sentence <= 3)
          .map(h => h.actor)
          .reverse(),
      ),
    ]
      .slice(0, 2)
      .reverse()

  const speakerAt = (sentence: Sentence, token: Token): DraftActor | undefined => {
    for (const { sentence: near, verb } of quotingVerbs(document, sentence, token, SAYING)) {
      const subjects = dependents(near, verb, ['nsubj']).map(n => slots[near.index][n.index]?.actors[0])
      const subject = subjects.find(a => a?.type === 'person' || a?.type === 'country')
      if (subject) return subject
    }
    return undefined
  }
  const stateOf = (person: DraftActor): DraftActor => {
    const body = affiliations.find(a => a.person === person.id && a.body)?.body
    const actor = body ? registry.find(body) : undefined
    const country = actor?.country ? registry.find(`country:${actor.country}`) : undefined
    return country ?? actor ?? person
  }

  const definite = (sentence: Sentence, token: Token): readonly DraftActor[] => {
    const determined = dependents(sentence, token, ['det']).some(d =>
      /^(?:the|this|that|both|these|those)$/i.test(d.text),
    )
    const two = childrenOf(sentence, token).some(c => /^(?:two|both)$/i.test(c.text))
    if (/^(?:two|both)$/i.test(token.text) && (determined || token.text.toLowerCase() === 'both'))
      return people(sentence.index)
    if (!determined) return []
    if (
      two &&
      /^(?:diplomat|leader|minister|president|official|politician|man|woman|counterpart|envoy)$/.test(token.lemma)
    )
      return people(sentence.index)
    if (two && /^(?:country|side|nation|state|government|neighbour|neighbor|party)$/.test(token.lemma)) {
      const both = countriesBefore(sentence.index)
      return both.length === 2 ? both : []
    }
    if (/^(?:country|nation|government|regime|administration|state)$/.test(token.lemma))
      return one(latest(a => a.type === 'country', 3, sentence.index))
    if (token.xpos === 'NNS')
      return ROLES_OF_PEOPLE.has(token.lemma) && childrenOf(sentence, token).every(c => c.deprel !== 'amod')
        ? people(sentence.index)
        : []
    if (findNoun(token.lemma)?.type === 'company' || token.lemma === 'company')
      return one(latest(a => a.type === 'company', 4, sentence.index))
    if (
      /^(?:group|organisation|organization|militia|agency|court|party|alliance|bloc|body|ministry|parliament|commission|council|union)$/.test(
        token.lemma,
      )
    )
      return one(latest(a => ['organisation', 'igo', 'armed_group'].includes(a.type), 4, sentence.index))
    const role = token.lemma.toLowerCase()
    if (findTitle([role]))
      return one(
        [...affiliations]
          .reverse()
          .map(a => (a.title.toLowerCase().includes(role) ? registry.find(a.person) : undefined))
          .find(a => a && history.some(h => h.actor === a)),
      )
    return []
  }

  const pronoun = (sentence: Sentence, token: Token): readonly DraftActor[] => {
    const word = token.text.toLowerCase()
    if (/^(?:he|him|his)$/.test(word))
      return one(latest(a => a.type === 'person' && a.gender !== 'f', 3, sentence.index))
    if (/^(?:she|her)$/.test(word)) return one(latest(a => a.type === 'person' && a.gender !== 'm', 3, sentence.index))
    if (/^(?:i|me|my)$/.test(word)) return one(speakerAt(sentence, token))
    if (/^(?:we|us|our)$/.test(word)) {
      const speaker = speakerAt(sentence, token)
      return speaker ? [stateOf(speaker)] : []
    }
    if (word === 'its' || (word === 'it' && token.deprel.startsWith('nsubj')))
      return one(
        latest(
          a => ['country', 'organisation', 'company', 'igo', 'armed_group', 'military'].includes(a.type),
          2,
          sentence.index,
        ),
      )
    if (/^(?:they|them|their)$/.test(word)) {
      const above = headOf(sentence, headOf(sentence, token) ?? token)
      const speakers =
        above && above.index < token.index
          ? dependents(sentence, above, ['nsubj']).flatMap(n => [n, ...dependents(sentence, n, ['conj'])])
          : []
      const together = [...new Set(speakers.flatMap(n => slots[sentence.index][n.index]?.actors ?? []))]
      if (together.length > 1) return together
      const group = latest(a => ['group', 'military', 'armed_group'].includes(a.type), 2, sentence.index)
      const pair = people(sentence.index)
      if (group) return [group]
      return pair.length === 2 ? pair : []
    }
    return []
  }

  const resolveToken = (sentence: Sentence, token: Token): void => {
    const row = slots[sentence.index]
    if (row[token.index]) return
    const isPronoun = token.upos === 'PRON'
    const actors = isPronoun
      ? pronoun(sentence, token)
      : /^(?:NOUN|NUM|DET|PROPN)$/.test(token.upos)
        ? definite(sentence, token)
        : []
    if (actors.length === 0) return
    const determiner = isPronoun ? token : (dependents(sentence, token, ['det'])[0] ?? token)
    const span = { start: Math.min(determiner.start, token.start), end: token.end }
    const kind = isPronoun ? 'pronoun' : 'nominal'
    for (const actor of actors) record(actor, span, kind)
    row[token.index] = { ...span, actors, kind, place: null }
  }

  const remember = (sentence: Sentence, token: Token): void => {
    const row = slots[sentence.index]
    const reference = row[token.index]
    if (!reference || token.upos === 'PRON' || row[token.index - 1] === reference) return
    const isSubject = sentence.tokens.some((t, i) => row[i] === reference && t.deprel.startsWith('nsubj'))
    for (const actor of reference.actors) history.push({ actor, sentence: sentence.index, isSubject })
  }

  // the first person waits for its speaker, who may be a pronoun after the quotation ("We …", he added)
  const isFirstPerson = (token: Token): boolean => /^(?:i|me|my|we|us|our)$/i.test(token.text)
  for (const sentence of sentences)
    for (const token of sentence.tokens) {
      if (!isFirstPerson(token)) resolveToken(sentence, token)
      remember(sentence, token)
    }
  for (const sentence of sentences)
    for (const token of sentence.tokens) if (isFirstPerson(token)) resolveToken(sentence, token)
}

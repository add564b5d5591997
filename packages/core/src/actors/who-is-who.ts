import { childrenOf, dependents, headOf, prepositionOf } from '../annotate/index.js'
import { type ActorNoun, countryAdjective, findNoun, findTitle, givenNameGender } from '../lexicon/index.js'
import type { Affiliation, CharSpan, Document, Mention, NameSpan, Sentence, Token } from '../model/index.js'
import { canonicalPeople, findTitleBlock } from './people.js'
import { createRegistry, type DraftActor, type Registry, slug } from './registry.js'

/** A mention resolved to actors: one, or several for "the two diplomats". */
export interface Reference extends CharSpan {
  readonly actors: readonly DraftActor[]
  readonly kind: Mention['kind']
  /** True where the name is a seat of government that may also be the town. */
  readonly place: DraftActor | null
}

/** Who is who in one document. `at` answers for the head word of any noun phrase. */
export interface WhoIsWho {
  readonly registry: Registry
  readonly affiliations: readonly Affiliation[]
  readonly at: (sentence: Sentence, token: Token) => Reference | undefined
}

const ROLE_TYPE: Readonly<Record<string, 'GOV' | 'BUS'>> = { company: 'BUS' }
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'from',
  'to',
  'into',
  'toward',
  'towards',
  'through',
  'inside',
])
/** Nouns that name a group only in the plural; in the singular they describe an actor named elsewhere. */
const ALWAYS_DESCRIPTIVE = new Set(['country', 'nation', 'entity'])
const GOVERNMENT = new Set(['government', 'administration', 'regime', 'authorities', 'authority'])
const SENTENCES_AHEAD = 2

type Slots = (Reference | undefined)[]

const actorCode = (type: string, country: string | null, role: string | null): string | null => {
  const base = country ?? ''
  const code = `${base}${role ?? ROLE_TYPE[type] ?? ''}`
  return code || null
}

/** Finds the actors of a document, pass by pass: names, titles, described groups, definite descriptions, pronouns. */
export const resolveActors = (document: Document): WhoIsWho => {
  const { article, sentences, names } = document
  const registry = createRegistry()
  const affiliations: Affiliation[] = []
  const slots: Slots[] = sentences.map(s => new Array(s.tokens.length).fill(undefined))
  const namesOf = sentences.map(s => names.filter(n => n.sentence === s.index))
  const canonical = canonicalPeople(names.filter(n => n.type === 'person').map(n => article.text.slice(n.start, n.end)))
  const byAcronym = new Map<string, DraftActor>()
  const surface = (span: CharSpan): string => article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const record = (actor: DraftActor, span: CharSpan, kind: Mention['kind']): void => {
    actor.mentions.push({ start: span.start, end: span.end, kind })
    if (kind !== 'pronoun') actor.aliases.add(surface(span))
  }

  const personNamed = (text: string): DraftActor => {
    const name = canonical.get(text) ?? text
    const actor = registry.get({ id: `person:${slug(name)}`, name, type: 'person', country: null, code: null })
    actor.gender ??= givenNameGender(name.split(' ')[0]) ?? null
    return actor
  }

  const named = (name: NameSpan): DraftActor | undefined => {
    const text = surface(name)
    if (name.known) {
      const { id, name: knownName, country, code } = name.known
      const type = name.type === 'demonym' ? 'country' : name.type
      return registry.get({ id, name: knownName, type, country: country ?? null, code: code ?? null })
    }
    if (canonical.has(text)) return personNamed(text)
    if (name.type === 'demonym') return undefined
    const acronym = byAcronym.get(text)
    if (acronym) return acronym
    const country = namesOf[name.sentence].length ? leadingCountry(text) : null
    const role =
      name.type === 'military'
        ? 'MIL'
        : name.type === 'media'
          ? 'MED'
          : name.type === 'company'
            ? 'BUS'
            : name.type === 'place'
              ? null
              : 'GOV'
    const code =
      name.type === 'person' || name.type === 'place'
        ? null
        : country
          ? actorCode(name.type, country, role)
          : name.type === 'media'
            ? 'MED'
            : name.type === 'company'
              ? 'MNC'
              : null
    const actor = registry.get({
      id: `${name.type}:${slug(text)}`,
      name: text,
      type: name.type === 'country' ? 'place' : name.type,
      country,
      code,
    })
    const initials = text
      .split(/[\s-]+/)
      .filter(w => /^\p{Lu}/u.test(w))
      .map(w => w[0])
      .join('')
    if (initials.length > 1 && name.type !== 'place') byAcronym.set(initials, actor)
    return actor
  }

  const countryOfWord = new Map<string, string>()
  for (const n of names)
    if (n.known?.country && (n.type === 'country' || n.type === 'demonym'))
      countryOfWord.set(surface(n), n.known.country)
  const leadingCountry = (text: string): string | null => {
    for (const [word, country] of countryOfWord) if (text.startsWith(`${word} `)) return country
    return null
  }

  const fill = (sentence: Sentence, from: number, to: number, reference: Reference, force = false): void => {
    for (let i = from; i <= to; i++) if (force || !slots[sentence.index][i]) slots[sentence.index][i] = reference
  }

  /** The common noun right before a name that says what it is: "airline" of "the airline Mahan Air". */
  const describingNouns = (sentence: Sentence, first: number): readonly number[] => {
    const before = sentence.tokens[first - 1]
    if (before?.upos !== 'NOUN' || !(findNoun(before.lemma) ?? findTitle([before.lemma]))) return []
    const isOneNominal =
      before.head >= first ||
      sentence.tokens.slice(first).some(t => t.head === before.index && /^(?:appos|flat|compound|nmod)/.test(t.deprel))
    return isOneNominal ? [before.index] : []
  }

  // 1 names, with the titles in front of people
  for (const sentence of sentences) {
    const own = namesOf[sentence.index]
    for (const name of own) {
      const actor = named(name)
      if (!actor || name.type === 'demonym') continue
      const block = actor.type === 'person' ? findTitleBlock(sentence, name, own) : undefined
      const first = block?.first ?? name.first
      const span = { start: sentence.tokens[first].start, end: name.end }
      const isSeat = name.known?.use === 'seat'
      const place =
        isSeat && !/House|Kremlin|Street|Palace|Whitehall|Westminster|Zhongnanhai|Rosada/.test(surface(name))
          ? registry.get({
              id: `place:${slug(surface(name))}`,
              name: surface(name),
              type: 'place',
              country: actor.country,
              code: null,
            })
          : null
      record(actor, span, 'name')
      if (first !== name.first) actor.aliases.add(surface(name))
      const reference: Reference = { ...span, actors: [actor], kind: 'name', place }
      fill(sentence, first, name.last, reference, true)
      for (const i of describingNouns(sentence, first)) slots[sentence.index][i] = reference
      if (!block?.title) continue
      actor.gender ??= block.gender
      const bodyActor = block.body ? (named(block.body) ?? null) : null
      if (bodyActor?.country) actor.code ??= actorCode('person', bodyActor.country, block.code)
      affiliations.push({
        person: actor.id,
        title: block.title,
        body: bodyActor?.id ?? null,
        start: span.start,
        end: span.end,
      })
    }
  }

  // 2 described groups and bodies: "four Ukrainian soldiers", "Russian troops", "Ukraine's borders"
  const describe = (sentence: Sentence, token: Token): void => {
    if (token.upos !== 'NOUN' || slots[sentence.index][token.index] || token.deprel === 'compound') return
    const compound = dependents(sentence, token, ['compound']).find(c => c.index === token.index - 1)
    const noun = (compound && findNoun(`${compound.lemma} ${token.lemma}`)) ?? findNoun(token.lemma)
    if (!noun || (ALWAYS_DESCRIPTIVE.has(token.lemma) && token.xpos !== 'NNS')) return
    const modifiers = childrenOf(sentence, token).filter(
      c => c.index < token.index && /^(?:det|amod|compound|nummod|nmod:poss|advmod|nmod)/.test(c.deprel),
    )
    const first = leftEdge(sentence, token, modifiers)
    if (modifiers.some(m => /^(?:two|both)$/i.test(m.text)) && /^the$/i.test(sentence.tokens[first].text)) return
    const stateIn = (test: (name: NameSpan) => boolean): NameSpan | undefined =>
      namesOf[sentence.index].find(n => (n.type === 'country' || n.type === 'demonym') && test(n))
    const owner = stateIn(n => n.first >= first && n.last < token.index)
    const ofState = owner
      ? undefined
      : stateIn(n => n.first === token.index + 2 && sentence.tokens[token.index + 1].text === 'of')
    const country = (owner ?? ofState)?.known?.country ?? null
    const span = { start: sentence.tokens[first].start, end: ofState?.end ?? token.end }
    const isDefinite =
      modifiers.some(m => m.deprel === 'det' && /^(?:the|this|that|these|those)$/i.test(m.text)) ||
      /^(?:its|his|her|their|our|my)$/i.test(sentence.tokens[first].text)
    const phrase = surface(span).replace(/^(?:the|a|an|its|his|her|their|our|my|this|that|these|those)\s+/i, '')
    const actor = describedActor({ token, noun, country, phrase, isDefinite })
    if (!actor) return
    record(actor, span, 'nominal')
    fill(sentence, token.index, token.index, { ...span, actors: [actor], kind: 'nominal', place: null })
  }

  const leftEdge = (sentence: Sentence, token: Token, modifiers: readonly Token[]): number => {
    let first = token.index
    const below = new Set<number>([token.index])
    for (const m of modifiers) for (const i of [m.index, ...sentence.children[m.index]]) below.add(i)
    for (
      let i = token.index - 1;
      i >= 0 &&
      (below.has(i) || /^['’]s?$/.test(sentence.tokens[i].text)) &&
      !/^[,;:"“(]$/.test(sentence.tokens[i].text);
      i--
    )
      first = i
    return first
  }

  const describedActor = (of: {
    token: Token
    noun: ActorNoun
    country: string | null
    phrase: string
    isDefinite: boolean
  }): DraftActor | null => {
    const { token, noun, country, phrase, isDefinite } = of
    if (GOVERNMENT.has(token.lemma) && country)
      return (
        registry.find(`country:${country}`) ??
        registry.get({
          id: `country:${country}`,
          name: countryNameOf(country),
          type: 'country',
          country,
          code: country,
        })
      )
    const isPlural = noun.isPlural || token.xpos === 'NNS'
    if (noun.type === 'military' && country) {
      const name = `${countryAdjective(country)} ${token.lemma === 'troop' ? 'troops' : token.lemma === 'force' ? 'forces' : token.text}`
      return registry.get({
        id: `military:${country.toLowerCase()}:${slug(name.split(' ').at(-1)!)}`,
        name,
        type: 'military',
        country,
        code: actorCode('military', country, noun.code),
      })
    }
    if (noun.type === 'place')
      return country || / /.test(phrase)
        ? registry.get({ id: `place:${slug(phrase)}`, name: phrase, type: 'place', country, code: null })
        : null
    if (!isPlural && isDefinite && !/ /.test(phrase)) return null
    if (!isPlural && !isDefinite && noun.type === 'group' && !country && !/ /.test(phrase)) return null
    const type = noun.type === 'organisation' && isPlural && !noun.isPlural ? 'group' : noun.type
    return registry.get({
      id: `${type}:${country ? `${country.toLowerCase()}:` : ''}${slug(phrase)}`,
      name: phrase,
      type,
      country,
      code: actorCode(type, country, noun.code),
    })
  }
  const countryNameOf = (iso3: string): string =>
    names.find(n => n.known?.country === iso3 && n.known.id === `country:${iso3}`)?.known?.name ?? iso3
  for (const sentence of sentences) for (const token of sentence.tokens) describe(sentence, token)

  // 3 definite descriptions and 4 pronouns, in reading order, over what was mentioned before
  interface Seen {
    readonly actor: DraftActor
    readonly sentence: number
    readonly token: number
    readonly isSubject: boolean
  }
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
    const quotation = document.quotations.find(q => q.start <= token.start && token.end <= q.end)
    if (!quotation) return undefined
    for (const s of [
      sentence,
      sentences[sentence.index - 1],
      sentences[sentence.index + 1],
      sentences[sentence.index - 2],
    ]) {
      const said = s?.tokens.find(
        t =>
          /^(?:say|add|tell|tweet|write|state|note|declare)$/.test(t.lemma) &&
          t.upos === 'VERB' &&
          !document.quotations.some(q => q.start <= t.start && t.end <= q.end),
      )
      const subject =
        said &&
        dependents(s, said, ['nsubj'])
          .map(n => slots[s.index][n.index]?.actors[0])
          .find(a => a?.type === 'person' || a?.type === 'country')
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
    const one = (found: DraftActor | undefined): readonly DraftActor[] => (found ? [found] : [])
    if (/^(?:country|nation|government)$/.test(token.lemma))
      return one(latest(a => a.type === 'country', 3, sentence.index))
    if (token.xpos === 'NNS') return []
    if (findNoun(token.lemma)?.type === 'company' || token.lemma === 'company')
      return one(latest(a => a.type === 'company', 4, sentence.index))
    if (
      /^(?:group|organisation|organization|militia|agency|court|party|alliance|bloc|body|ministry|parliament|commission|council|union)$/.test(
        token.lemma,
      )
    )
      return one(latest(a => ['organisation', 'igo', 'armed_group'].includes(a.type), 4, sentence.index))
    if (findTitle([token.lemma]))
      return one(
        [...affiliations]
          .reverse()
          .map(a => (a.title.toLowerCase().includes(token.lemma) ? registry.find(a.person) : undefined))
          .find(a => a && history.some(h => h.actor === a)),
      )
    return []
  }

  const pronoun = (sentence: Sentence, token: Token): readonly DraftActor[] => {
    const one = (found: DraftActor | undefined): readonly DraftActor[] => (found ? [found] : [])
    const word = token.text.toLowerCase()
    if (/^(?:he|him|his)$/.test(word))
      return one(latest(a => a.type === 'person' && a.gender !== 'f', 3, sentence.index))
    if (/^(?:she|her)$/.test(word)) return one(latest(a => a.type === 'person' && a.gender !== 'm', 3, sentence.index))
    if (/^(?:i|me|my)$/.test(word)) return one(speakerAt(sentence, token))
    if (/^(?:we|us|our)$/.test(word)) {
      const speaker = speakerAt(sentence, token)
      return speaker ? [stateOf(speaker)] : []
    }
    if (/^(?:it|its)$/.test(word) && token.deprel !== 'expl')
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
      const newest = history.filter(h => sentence.index - h.sentence <= 2).at(-1)
      const group = latest(a => ['group', 'military', 'armed_group'].includes(a.type), 2, sentence.index)
      const pair = people(sentence.index)
      if (group && newest) return [group]
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
      : /^(?:NOUN|NUM|DET)$/.test(token.upos)
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
    for (const actor of reference.actors)
      history.push({ actor, sentence: sentence.index, token: token.index, isSubject })
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

  return {
    registry,
    affiliations,
    at: (sentence, token) => {
      const reference = slots[sentence.index][token.index]
      if (!reference) return undefined
      const preposition = prepositionOf(sentence, token)
      return reference.place && preposition && LOCATIVE.has(preposition) && token.deprel.startsWith('obl')
        ? { ...reference, actors: [reference.place] }
        : reference
    },
  }
}

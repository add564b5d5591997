import { findNoun, framesOfVerb, givenNameGender, longestName, wordsOf } from '../lexicon/index.js'
import { isPastOnly, lemmatize } from './lemmatize.js'

const NO_GERUND = /^(?:br|s|r|st|cl|fl|sw|spr|str|wr|p|d)ing$/i
/** "Involved in", "accused of": participles with what they are said of, not qualities. */
const PARTICIPLES = new Map([
  ['involved', 'in'],
  ['accused', 'of'],
  ['suspected', 'of'],
])

const FIRMS = wordsOf('firm-descriptors')
const FIRM_NOUNS = wordsOf('firm-name-nouns')
const BEFORE_GERUND = wordsOf('gerund-prepositions')

/**
 * Tags of verb forms that the words speak against: a bare form in -ing, a past form taken for a preposition ("froze"), a participle for an
 * adjective, an infinitive for a name ("to sue").
 */
const correctVerbs = (words: readonly string[], upos: string[], xpos: string[]): void => {
  words.forEach((word, i) => {
    if (xpos[i] === 'VB' && /ing$/i.test(word) && !NO_GERUND.test(word)) xpos[i] = 'VBG'
    if (/^A(?:DP|DV)$/.test(upos[i]) && isPastOnly(word)) {
      upos[i] = 'VERB'
      xpos[i] = 'VBD'
    }
    if (xpos[i] === 'VB' && isPastOnly(word) && !/^(?:TO|MD|RB)$/.test(xpos[i - 1] ?? '')) xpos[i] = 'VBD'
    const isGerund =
      xpos[i] === 'NN' &&
      /ing$/.test(word) &&
      BEFORE_GERUND.has(words[i - 1] ?? '') &&
      /^(?:DT|NNP|PRP\$?)$/.test(xpos[i + 1] ?? '')
    if (isGerund) {
      upos[i] = 'VERB'
      xpos[i] = 'VBG'
    }
    if (upos[i] === 'PROPN' && words[i - 1] === 'to' && /^\p{Ll}+$/u.test(word) && framesOfVerb(word).length > 0) {
      upos[i - 1] = 'PART'
      xpos[i - 1] = 'TO'
      upos[i] = 'VERB'
      xpos[i] = 'VB'
    }
    // "Norvik Motors has agreed": the kind of firm at the end of its name
    if (/^NNS?$/.test(xpos[i]) && upos[i - 1] === 'PROPN' && FIRM_NOUNS.has(word)) {
      upos[i] = 'PROPN'
      xpos[i] = xpos[i] === 'NNS' ? 'NNPS' : 'NNP'
    }
    // "sued chipmaker Norvik", "Chipmaker Norvik sued": what somebody is, and no part of the name
    const isDescriptor = /^\p{Ll}+$/u.test(word) ? findNoun(word) : i === 0 && FIRMS.has(word.toLowerCase())
    if (xpos[i] === 'NNP' && upos[i + 1] === 'PROPN' && isDescriptor) {
      upos[i] = 'NOUN'
      xpos[i] = 'NN'
    }
    if (word === 'guilty') {
      upos[i] = 'ADJ'
      xpos[i] = 'JJ'
    }
    // "police freed businessman Jane Roe": what people do, and no quality of hers
    const isDeed =
      xpos[i] === 'JJ' &&
      /ed$/.test(word) &&
      (xpos[i - 1] === 'NNS' || findNoun(words[i - 1]?.toLowerCase() ?? '')?.isPlural === true) &&
      /^(?:NOUN|PROPN)$/.test(upos[i + 1] ?? '') &&
      framesOfVerb(lemmatize(word, 'VERB', 'VBD')).length > 0
    if (isDeed) {
      upos[i] = 'VERB'
      xpos[i] = 'VBN'
    }
    const preposition = PARTICIPLES.get(word)
    if (xpos[i] === 'JJ' && preposition !== undefined && words[i + 1] === preposition) {
      upos[i] = 'VERB'
      xpos[i] = 'VBN'
    }
  })
}

const PEOPLE = wordsOf('nominalized-adjectives')
const ONE = wordsOf('nominalized-participles')

/** "The wounded", "the accused": adjectives and participles in the place of a noun. */
const namePeople = (words: readonly string[], upos: string[], xpos: string[]): void => {
  words.forEach((word, i) => {
    const isOne = ONE.has(word)
    if (!(isOne || PEOPLE.has(word)) || !/^the$/i.test(words[i - 1] ?? '')) return
    const goesOn = /^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos[i + 1] ?? '') || /^(?:HYPH|VBG)$/.test(xpos[i + 1] ?? '')
    if (goesOn || (upos[i + 1] === 'CCONJ' && words[i + 2] !== 'the')) return
    upos[i] = 'NOUN'
    xpos[i] = isOne ? 'NN' : 'NNS'
  })
}

/** "Blinken called": a word at the start that is a form of no verb we know, before a verb in the past, names whoever did it. */
const isNameBeforeVerb = ([first, next]: readonly string[], [tag, nextTag]: readonly string[]): boolean =>
  /^VB[DN]?$/.test(tag ?? '') &&
  /^VB[DN]$/.test(nextTag ?? '') &&
  /^\p{Lu}\p{Ll}+$/u.test(first) &&
  /^\p{Ll}+$/u.test(next) &&
  framesOfVerb(lemmatize(first.toLowerCase(), 'VERB', tag)).length === 0

/** Tags of a sentence with gazetteer names the tagger took for common words ("Chile", "Turkey" at a sentence start) made proper nouns, and with verb forms made what they can be. */
export const correctTags = (
  words: readonly string[],
  tags: { readonly upos: readonly string[]; readonly xpos: readonly string[] },
): { readonly upos: readonly string[]; readonly xpos: readonly string[] } => {
  const upos = [...tags.upos]
  const xpos = [...tags.xpos]
  const toName = (i: number): void => {
    upos[i] = 'PROPN'
    xpos[i] = 'NNP'
  }
  if (isNameBeforeVerb(words, xpos)) toName(0)
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i])) continue
    const match = longestName(words, i)
    if (match && match.known.use !== 'adjective' && match.length === 1 && !xpos[i].startsWith('NNP')) toName(i)
    else if (!match && givenNameGender(words[i]) && !xpos[i].startsWith('NNP') && xpos[i + 1]?.startsWith('NNP'))
      toName(i)
    if (match) i += match.length - 1
  }
  correctVerbs(words, upos, xpos)
  namePeople(words, upos, xpos)
  return { upos, xpos }
}

import { dependents, headOf, prepositionOf } from '../annotate/index.js'
import { FORMER_WORDS, findTitle, type Title, wordsOf } from '../lexicon/index.js'
import type { Affiliation, CharSpan, NameSpan, Sentence, Token } from '../model/index.js'
import { actorCode } from './codes.js'
import type { Markable } from './markables/markable.js'
import type { NamedActor } from './names/naming.js'
import type { DraftActor } from './registry.js'

/** A title a person holds or held, with the body or state it is of. */
interface Post {
  readonly title: Title
  readonly words: string
  readonly body: NameSpan | null
  readonly isFormer: boolean
  readonly start: number
  readonly end: number
}

/** What the passes over titles need to know. */
export interface AffiliationContext {
  readonly named: (name: NameSpan) => NamedActor | undefined
  readonly namesIn: (sentence: Sentence) => readonly NameSpan[]
  readonly surface: (span: CharSpan) => string
}

const OF_BODY = wordsOf('affiliation-prepositions')
const ENVOYS = wordsOf('envoy-nouns')
const HELD_ALONE = wordsOf('offices-held-alone')

/** "President Jane Roe of Norway": the state behind the name of who leads one. A governor or senator "of Georgia" is of another. */
const stateBehind = ({ sentence, name, title }: Markable, names: readonly NameSpan[]): NameSpan | null => {
  const at = (name?.last ?? 0) + 1
  const office = title?.title?.toLowerCase() ?? ''
  if (sentence.tokens[at]?.text !== 'of' || !(HELD_ALONE.has(office) || office.endsWith('minister'))) return null
  return names.find(n => n.type === 'country' && n.first === at + 1) ?? null
}

/** "Secretary of State" in front of the name, with the body or state before it, or the state behind it. */
const postBefore = (markable: Markable, names: readonly NameSpan[]): Post | null => {
  const { title: block, sentence, start, end } = markable
  const title = block?.known
  if (!block || !title) return null
  const { isFormer } = block
  const body = block.body ?? stateBehind(markable, names)
  return { title, words: block.title!, body, isFormer, start: Math.min(start, sentence.tokens[block.first].start), end }
}

/** The title a noun is the head of, with the body it is of or stands behind: "spokeswoman of the Foreign Ministry", "the Commons speaker". */
const postOf = (sentence: Sentence, noun: Token, { namesIn, surface }: AffiliationContext): Post | null => {
  const modifier = dependents(sentence, noun, ['compound', 'amod']).find(c => c.index === noun.index - 1)
  const long = modifier && findTitle([modifier.text, noun.text])
  const title = long ?? findTitle([noun.text])
  if (!title) return null
  const ofPhrase = dependents(sentence, noun, ['nmod']).find(n => {
    const preposition = prepositionOf(sentence, n) ?? ''
    return OF_BODY.has(preposition) && (preposition === 'of' || !ENVOYS.has(noun.text))
  })
  const near = [ofPhrase, ...dependents(sentence, noun, ['nmod:poss', 'compound', 'amod'])]
  const body = namesIn(sentence).find(n => near.some(t => t && n.first <= t.index && t.index <= n.last)) ?? null
  const isFormer = dependents(sentence, noun, ['amod']).some(a => FORMER_WORDS.has(a.text.toLowerCase()))
  const { start } = long ? modifier : noun
  return {
    title,
    words: surface({ start, end: noun.end }),
    body,
    isFormer,
    start: Math.min(start, body?.start ?? start),
    end: Math.max(noun.end, body?.end ?? 0),
  }
}

/** "Jane Roe, spokeswoman of the ministry", "the ministry's spokeswoman, Jane Roe", "Jane Roe is the mayor of Bergen". */
const postsBeside = (markable: Markable, context: AffiliationContext): readonly Post[] => {
  const { sentence, head } = markable
  const above = headOf(sentence, head)
  const isPredicate = above && head.deprel === 'nsubj' && dependents(sentence, above, ['cop']).length > 0
  // "the chairman of the council, Ola Dahl": the name may hang from the council
  const owner =
    above && head.deprel === 'appos' && above.deprel.startsWith('nmod') ? headOf(sentence, above) : undefined
  const nouns = [
    ...dependents(sentence, head, ['appos']),
    ...(above && (head.deprel === 'appos' || isPredicate) ? [above] : []),
    ...(owner ? [owner] : []),
  ]
  return nouns.flatMap(noun => {
    const post = noun.upos === 'NOUN' || noun.upos === 'PROPN' ? postOf(sentence, noun, context) : null
    if (!post) return []
    return { ...post, start: Math.min(post.start, markable.start), end: Math.max(post.end, markable.end) }
  })
}

/** The person takes gender, country and role from the post; whoever held it before is of the elite (ELI). */
const qualify = (person: DraftActor, { title, isFormer }: Post, body: DraftActor | undefined): void => {
  person.gender ??= (title.gender || null) as 'm' | 'f' | null
  person.country = body?.country ?? person.country
  person.role ??= isFormer ? 'ELI' : title.code || null
  const isOfBody = body && !body.country && body.code && !isFormer
  person.code = isOfBody ? body.code : actorCode(person.country, person.role)
}

/** Titles, appositions and predicates of a named person as affiliations. */
export const readAffiliations = (
  markable: Markable,
  person: DraftActor,
  context: AffiliationContext,
): readonly Affiliation[] => {
  const before = postBefore(markable, context.namesIn(markable.sentence))
  return [...(before ? [before] : []), ...postsBeside(markable, context)].map(post => {
    const body = post.body ? context.named(post.body)?.actor : undefined
    qualify(person, post, body)
    return { person: person.id, title: post.words, body: body?.id ?? null, start: post.start, end: post.end }
  })
}

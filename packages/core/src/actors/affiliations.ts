import { dependents, prepositionOf } from '../annotate/index.js'
import { findTitle, type Title } from '../lexicon/index.js'
import type { Affiliation, NameSpan, Sentence } from '../model/index.js'
import { actorCode } from './codes.js'
import type { Markable } from './markables/markable.js'
import type { NamedActor } from './names/naming.js'
import type { DraftActor } from './registry.js'

interface Post extends Title {
  readonly words: string
  readonly body: NameSpan | null
  readonly start: number
  readonly end: number
}

/** What the passes over titles need to know. */
export interface AffiliationContext {
  readonly named: (name: NameSpan) => NamedActor | undefined
  readonly namesIn: (sentence: Sentence) => readonly NameSpan[]
  readonly surface: (start: number, end: number) => string
}

/** "Secretary of State" in front of the name, with the body or state before it. */
const postBefore = ({ title, name, sentence, start, end }: Markable): Post | null => {
  if (!title?.title || !name) return null
  const known = findTitle(title.title.split(' '))
  return known
    ? {
        ...known,
        words: title.title,
        body: title.body,
        start: Math.min(start, sentence.tokens[title.first].start),
        end,
      }
    : null
}

/** "Jane Roe, spokeswoman of the Foreign Ministry": a title in apposition after the name, with the body it is of or stands behind. */
const postAfter = ({ sentence, head, start }: Markable, { namesIn, surface }: AffiliationContext): Post | null => {
  for (const noun of dependents(sentence, head, ['appos'])) {
    if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') continue
    const compound = dependents(sentence, noun, ['compound', 'amod']).filter(c => c.index === noun.index - 1)[0]
    const known = (compound && findTitle([compound.text, noun.text])) ?? findTitle([noun.text])
    if (!known) continue
    const ofPhrase = dependents(sentence, noun, ['nmod']).find(n =>
      /^(?:of|at|for|with)$/.test(prepositionOf(sentence, n) ?? ''),
    )
    const near = [ofPhrase, ...dependents(sentence, noun, ['nmod:poss', 'compound', 'amod'])]
    const body = namesIn(sentence).find(n => near.some(t => t && n.first <= t.index && t.index <= n.last)) ?? null
    const first = compound && findTitle([compound.text, noun.text]) ? compound : noun
    return { ...known, words: surface(first.start, noun.end), body, start, end: Math.max(noun.end, body?.end ?? 0) }
  }
  return null
}

/** Titles and appositions of a named person as affiliations; the person takes gender, country and code from them. */
export const readAffiliations = (
  markable: Markable,
  person: DraftActor,
  context: AffiliationContext,
): readonly Affiliation[] =>
  [postBefore(markable), postAfter(markable, context)].flatMap(post => {
    if (!post) return []
    person.gender ??= (post.gender || null) as 'm' | 'f' | null
    const body = post.body ? context.named(post.body)?.actor : undefined
    if (body?.country) {
      person.country ??= body.country
      person.code ??= actorCode(body.country, post.code)
    }
    return { person: person.id, title: post.words, body: body?.id ?? null, start: post.start, end: post.end }
  })

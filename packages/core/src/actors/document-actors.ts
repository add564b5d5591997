import type { Affiliation, CharSpan, Document, Mention, NameSpan, Sentence } from '../model/index.js'
import { createRegistry, type DraftActor, type Registry } from './registry.js'

/** A mention resolved to actors: one, or several for "the two diplomats". */
export interface Reference extends CharSpan {
  readonly actors: readonly DraftActor[]
  readonly kind: Mention['kind']
  /** The town, where the name is a seat of government that may also be one. */
  readonly place: DraftActor | null
}

/** What the passes over one document share and fill: a slot a token with the mention it heads. */
export interface DocumentActors {
  readonly document: Document
  readonly registry: Registry
  readonly affiliations: Affiliation[]
  readonly slots: readonly (Reference | undefined)[][]
  readonly namesIn: (sentence: Sentence) => readonly NameSpan[]
  readonly surface: (span: CharSpan) => string
  /** Notes a mention of an actor, and its words as an alias. */
  readonly record: (actor: DraftActor, span: CharSpan, kind: Mention['kind']) => void
}

export const createDocumentActors = (document: Document): DocumentActors => {
  const { article, sentences, names } = document
  const namesOf = sentences.map(s => names.filter(n => n.sentence === s.index))
  const surface = (span: CharSpan): string => article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return {
    document,
    registry: createRegistry(),
    affiliations: [],
    slots: sentences.map(s => new Array(s.tokens.length).fill(undefined)),
    namesIn: sentence => namesOf[sentence.index],
    surface,
    record: (actor, span, kind) => {
      actor.mentions.push({ start: span.start, end: span.end, kind })
      if (kind !== 'pronoun') actor.aliases.add(surface(span))
    },
  }
}

/** A CAMEO-style code: country, then role. Null where neither is known. */
export const actorCode = (country: string | null, role: string | null): string | null =>
  `${country ?? ''}${role ?? ''}` || null

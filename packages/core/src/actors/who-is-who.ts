import { prepositionOf } from '../annotate/index.js'
import type { Affiliation, Document, Sentence, Token } from '../model/index.js'
import { createDocumentActors, type Reference } from './document-actors.js'
import type { Registry } from './registry.js'
import { resolveDescribed } from './resolve-described.js'
import { resolveNames } from './resolve-names.js'
import { resolveReferences } from './resolve-references.js'

/** Who is who in one document. `at` answers for the head word of any noun phrase. */
export interface WhoIsWho {
  readonly registry: Registry
  readonly affiliations: readonly Affiliation[]
  readonly at: (sentence: Sentence, token: Token) => Reference | undefined
}

const LOCATIVE = new Set('in at near outside around across from to into toward towards through inside'.split(' '))
const PASSES = [resolveNames, resolveDescribed, resolveReferences]

/** Finds the actors of a document, pass by pass. */
export const resolveActors = (document: Document): WhoIsWho => {
  const actors = createDocumentActors(document)
  for (const pass of PASSES) pass(actors)
  return {
    registry: actors.registry,
    affiliations: actors.affiliations,
    at: (sentence, token) => {
      const reference = actors.slots[sentence.index][token.index]
      if (!reference?.place) return reference
      const preposition = prepositionOf(sentence, token)
      const isTown = preposition !== undefined && LOCATIVE.has(preposition) && token.deprel.startsWith('obl')
      return isTown ? { ...reference, actors: [reference.place] } : reference
    },
  }
}

import { dependents } from '../annotate/index.js'
import { findPlace, findTitle, LONGEST_TITLE, wordsOf } from '../lexicon/index.js'
import type { Document, NameSpan } from '../model/index.js'
import { actorCode } from './codes.js'
import type { Markable } from './markables/markable.js'
import type { DraftActor } from './registry.js'
import { resolveActors } from './who-is-who.js'

/** How CAMEO codes an actor: ISO 3166-1 alpha-3 of its state, its role, and the two as one code. Null where the phrase does not tell. */
export interface PhraseCode {
  readonly country: string | null
  readonly role: string | null
  readonly code: string | null
}

const FORMER = wordsOf('former-office-adjectives')

/** The longest title that ends with the phrase's head: "defence minister" of "the Norwegian defence minister". */
const titleOf = ({ sentence, head }: Markable): string | null => {
  const words = sentence.tokens.map(t => t.text)
  for (let length = LONGEST_TITLE; length > 0; length--) {
    const first = head.index - length + 1
    const title = first >= 0 ? findTitle(words.slice(first, head.index + 1)) : undefined
    if (title) return title.code || null
  }
  return null
}

const stateOf = (name: NameSpan, surface: string): string | undefined =>
  name.known?.country ?? findPlace(surface)?.country

/** Codes the actor a phrase stands for, e.g. "a former Danish minister" → DNK, ELI. `document` is the phrase alone, `context` what stood around it. */
export const codePhrase = (document: Document, context?: Document): PhraseCode => {
  const who = resolveActors(document)
  const statesIn = ({ names, article }: Document): readonly string[] =>
    names.flatMap(n => stateOf(n, article.text.slice(n.start, n.end)) ?? [])
  const nearState = statesIn(document)[0] ?? (context ? statesIn(context)[0] : undefined) ?? null
  const [sentence] = document.sentences
  const root = sentence?.tokens.find(t => t.head < 0)
  const heads = root ? [root, ...sentence.tokens.filter(t => t !== root)] : []
  for (const head of heads) {
    const markable = who.markableAt(sentence, head)
    if (!markable) continue
    const actor: DraftActor | undefined = who.at(sentence, head)?.actors[0]
    const isFormer = dependents(sentence, markable.head, ['amod']).some(a => FORMER.has(a.text.toLowerCase()))
    const country = actor?.country ?? markable.nominal?.country ?? (actor?.code?.startsWith('IGO') ? null : nearState)
    const ownRole = actor?.code?.slice(actor.country?.length ?? 0)
    const isSeat = markable.name?.known?.use === 'seat'
    const role = isFormer ? 'ELI' : isSeat ? 'GOV' : ownRole || markable.nominal?.noun?.code || titleOf(markable)
    return { country, role: role || null, code: actorCode(country, role || null) }
  }
  return { country: nearState, role: null, code: nearState }
}

import type { Actor, Extraction } from '../model/index.js'
import { bestAssignment } from './coreference-score.js'

/** An annotated article: its text, and the actors its triples are between. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly date: string | null
  readonly actors: readonly {
    readonly id: string
    readonly name: string
    readonly type: string
    readonly aliases?: readonly string[]
    readonly kbAliases?: readonly string[]
  }[]
  readonly triples: readonly { readonly s: string; readonly o: string; readonly optional?: boolean }[]
}

/** How many of the gold actors are found, and how many of ours are in the gold; shares of 0 to 1. */
export interface ActorScore {
  /** Gold actors of core triples. */
  readonly gold: number
  /** Share of them found by name, and found with the right type too. */
  readonly recall: number
  readonly recallWithType: number
  /** Share of those found whose type is right. */
  readonly typeAccuracy: number
  /** Actors that our statements are between, and the share of them that is in the gold. */
  readonly used: number
  readonly precision: number
}

const ARTICLES = /^(?:the|a|an|this|that|these|those|its|his|her|their|our)\s+/i

/** A name without article, accents, possessives and punctuation, in lower case. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(ARTICLES, '')
    .replace(/\b(\p{L})\./gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** How well an actor of ours agrees with a gold one: 4 for one name, 2 for a name among the other's aliases, 1 for aliases in common, else 0. */
export const agreement = (actor: Actor, gold: GoldArticle['actors'][number]): number => {
  const goldForms = new Set([gold.name, ...(gold.aliases ?? []), ...(gold.kbAliases ?? [])].map(plain))
  if (plain(actor.name) === plain(gold.name)) return 4
  if (goldForms.has(plain(actor.name))) return 3
  const forms = actor.aliases.map(plain)
  if (forms.includes(plain(gold.name))) return 2
  return forms.some(f => goldForms.has(f)) ? 1 : 0
}

/** Scores the actors of extractions against annotated articles; each gold actor is found by at most one of ours. */
export const scoreActors = (
  articles: readonly { readonly gold: GoldArticle; readonly extraction: Extraction }[],
): ActorScore => {
  const count = { gold: 0, found: 0, typed: 0, used: 0, right: 0 }
  for (const { gold, extraction } of articles) {
    const core = new Set(gold.triples.filter(t => !t.optional).flatMap(t => [t.s, t.o]))
    const wanted = gold.actors.filter(a => core.has(a.id))
    count.gold += wanted.length
    const { actors } = extraction
    const found = wanted.filter(g => actors.some(a => agreement(a, g) > 0))
    // one to one: what only shares an actor with another is not found
    count.found += bestAssignment(found.map(g => actors.map(a => (agreement(a, g) > 0 ? 1 : 0))))
    count.typed += bestAssignment(found.map(g => actors.map(a => (agreement(a, g) > 0 && a.type === g.type ? 1 : 0))))
    const between = extraction.statements.flatMap(s => (s.object ? [s.subject, s.object] : []))
    const used = actors.filter(a => between.includes(a.id))
    count.used += used.length
    count.right += used.filter(a => gold.actors.some(g => agreement(a, g) > 0)).length
  }
  return {
    gold: count.gold,
    recall: count.found / count.gold,
    recallWithType: count.typed / count.gold,
    typeAccuracy: count.typed / count.found,
    used: count.used,
    precision: count.right / count.used,
  }
}

import type { Extraction } from '../../model/index.js'
import { agreement, type GoldArticle } from '../gold/index.js'
import { bestAssignment } from './best-assignment.js'

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

import type { Actor, Extraction } from '../../model/index.js'
import { agreement, type GoldStatements, type GoldTriple } from '../gold/index.js'

/** Share of statements that were right among those our confidence puts into one tenth. */
export interface ReliabilityBin {
  readonly from: number
  readonly statements: number
  readonly meanConfidence: number
  readonly right: number
}

/** How statements agree with the gold triples; shares of 0 to 1. */
export interface StatementScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly system: number
  readonly core: number
  readonly reliability: readonly ReliabilityBin[]
  /** Share of right statements by rule. */
  readonly rules: readonly { readonly rule: string; readonly statements: number; readonly right: number }[]
}

interface Judged {
  readonly rule: string
  readonly confidence: number
  readonly right: boolean
}

/** The gold actor an actor of ours agrees best with. */
const goldOf = (actor: Actor | undefined, gold: GoldStatements): string | undefined => {
  if (!actor) return undefined
  const ranked = gold.actors
    .map(g => ({ id: g.id, score: agreement(actor, g) }))
    .filter(g => g.score > 0)
    .sort((a, b) => b.score - a.score)
  return ranked[0]?.id
}

/** True where a gold triple is between the two, the right way round unless it has no direction, in the sentence or beside it. */
const matches = (triple: GoldTriple, pair: { s?: string; o?: string; sentence: number }): boolean => {
  if (Math.abs(triple.sentence - pair.sentence) > 1) return false
  const subjects = [triple.s, ...(triple.sAlt ?? [])]
  const objects = [triple.o, ...(triple.oAlt ?? [])]
  const holds = (s?: string, o?: string): boolean =>
    s !== undefined && o !== undefined && subjects.includes(s) && objects.includes(o)
  return holds(pair.s, pair.o) || ((triple.reciprocal || triple.dirFree) === true && holds(pair.o, pair.s))
}

/** Scores directed pairs of statements against annotated articles, and how far confidence can be trusted. */
export const scoreStatements = (
  articles: readonly { readonly gold: GoldStatements; readonly extraction: Extraction }[],
): StatementScore => {
  const judged: Judged[] = []
  const count = { core: 0, found: 0, system: 0, excused: 0, right: 0 }
  for (const { gold, extraction } of articles) {
    const actors = new Map(extraction.actors.map(a => [a.id, goldOf(a, gold)]))
    const taken = new Set<GoldTriple>()
    for (const statement of extraction.statements) {
      if (!statement.object) continue
      const pair = {
        s: actors.get(statement.subject),
        o: actors.get(statement.object),
        sentence: statement.sentence,
      }
      const fitting = gold.triples.filter(t => matches(t, pair))
      const triple = fitting.find(t => !t.optional && !taken.has(t)) ?? fitting[0]
      if (triple) taken.add(triple)
      count.system++
      if (triple?.optional) count.excused++
      if (triple) count.right++
      judged.push({ rule: statement.rule, confidence: statement.confidence, right: triple !== undefined })
    }
    const core = gold.triples.filter(t => !t.optional)
    count.core += core.length
    count.found += core.filter(t => taken.has(t)).length
  }
  const precision = (count.right - count.excused) / (count.system - count.excused)
  const recall = count.found / count.core
  const share = (rows: readonly Judged[]): number => rows.filter(r => r.right).length / rows.length
  const bins = Array.from({ length: 10 }, (_, k) => judged.filter(j => Math.floor(j.confidence * 10 + 1e-9) === k))
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    system: count.system,
    core: count.core,
    reliability: bins.flatMap((rows, k) =>
      rows.length === 0
        ? []
        : {
            from: k / 10,
            statements: rows.length,
            meanConfidence: rows.reduce((sum, r) => sum + r.confidence, 0) / rows.length,
            right: share(rows),
          },
    ),
    rules: [...new Set(judged.map(j => j.rule))].sort().map(rule => {
      const rows = judged.filter(j => j.rule === rule)
      return { rule, statements: rows.length, right: share(rows) }
    }),
  }
}

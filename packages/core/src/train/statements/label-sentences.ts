import { resolveActors, type WhoIsWho } from '../../actors/index.js'
import { type JudgedSentence, judgedSentences } from '../../extract/index.js'
import type { CharSpan, Document } from '../../model/index.js'
import { agreement, type GoldSpan, type LabelledArticle, type LabelledTriple } from '../gold/index.js'

/** What the gold says of one candidate: its place among subjects, objects and triggers. */
export interface GoldCandidate {
  readonly s: number
  readonly o: number
  /** Words of the sentence that say it; which of them is the trigger is left open. */
  readonly triggers: readonly number[]
  readonly optional: boolean
}

/** A sentence with what is said in it. Pairs in `open` are neither right nor wrong: they say the same with another mention. */
export interface LabelledSentence {
  readonly judged: JudgedSentence
  readonly gold: readonly GoldCandidate[]
  readonly open: ReadonlySet<number>
}

const overlaps = (a: CharSpan, [start, end]: GoldSpan): boolean => a.start < end && start < a.end

const nameMap = (article: LabelledArticle, who: WhoIsWho): ReadonlyMap<string, string> => {
  const map = new Map<string, string>()
  for (const draft of who.registry.all()) {
    const actor = { ...draft, aliases: [...draft.aliases] }
    const [best] = article.actors
      .map(gold => ({ gold: gold.id, score: agreement(actor, gold) }))
      .filter(a => a.score > 0)
      .sort((a, b) => b.score - a.score)
    if (best) map.set(draft.id, best.gold)
  }
  return map
}

/** Number of an ordered pair of mentions. */
export const pairNumber = ({ mentions }: JudgedSentence, s: number, o: number): number => s * mentions.length + o

const labelTriple = (
  judged: JudgedSentence,
  triple: LabelledTriple,
  goldOf: ReadonlyMap<string, string>,
): { readonly gold: GoldCandidate; readonly open: readonly number[] } | undefined => {
  const { mentions, triggers, sentence } = judged
  const said = triggers.flatMap((t, k) => (triple.triggerSpans.some(span => overlaps(t, span)) ? [k] : []))
  const topOf = (span: GoldSpan | null): number => {
    const inside = span ? sentence.tokens.filter(t => overlaps(t, span)) : []
    const indexes = new Set(inside.map(t => t.index))
    return inside.find(t => !indexes.has(t.head))?.index ?? -1
  }
  const tops = { s: topOf(triple.sSpan ?? null), o: topOf(triple.oSpan ?? null) }
  const isHead = (k: number, side: 's' | 'o'): boolean =>
    tops[side] >= 0 && mentions[k].first <= tops[side] && tops[side] <= mentions[k].last
  const standFor = (side: 's' | 'o'): readonly number[] => {
    const names = [triple[side], ...(triple[`${side}Alt`] ?? [])]
    return mentions.flatMap((m, k) => (isHead(k, side) || names.includes(goldOf.get(m.actor) ?? '') ? [k] : []))
  }
  if (said.length === 0) return undefined
  const words = said.map(k => triggers[k].index)
  const far = (k: number): number => Math.min(...words.map(w => Math.abs(mentions[k].head - w)))
  const cost = (k: number, side: 's' | 'o'): number =>
    isHead(k, side) ? 0 : 1 + far(k) + (goldOf.get(mentions[k].actor) === triple[side] ? 0 : 30)
  const pairs = standFor('s').flatMap(s =>
    standFor('o').flatMap(o =>
      mentions[s].actor === mentions[o].actor ? [] : [{ s, o, cost: cost(s, 's') + cost(o, 'o') }],
    ),
  )
  if (pairs.length === 0) return undefined
  const best = pairs.reduce((a, b) => (b.cost < a.cost ? b : a))
  const isFree = triple.reciprocal === true || triple.dirFree === true
  const open = pairs.flatMap(p => [
    ...(p === best ? [] : [pairNumber(judged, p.s, p.o)]),
    ...(isFree ? [pairNumber(judged, p.o, p.s)] : []),
  ])
  return { gold: { s: best.s, o: best.o, triggers: said, optional: triple.optional === true }, open }
}

/** The sentences of an annotated article that hold two actors, with what is said in each. */
export const labelSentences = (article: LabelledArticle, document: Document): readonly LabelledSentence[] => {
  const who = resolveActors(document)
  const goldOf = nameMap(article, who)
  return judgedSentences(document, who).flatMap(judged => {
    const { sentence } = judged
    if (article.limit !== undefined && sentence.start >= article.limit) return []
    const gold: GoldCandidate[] = []
    const open = new Set<number>()
    for (const triple of article.triples) {
      const [first] = triple.triggerSpans
      if (!first || first[0] < sentence.start || first[0] >= sentence.end) continue
      const labelled = labelTriple(judged, triple, goldOf)
      if (!labelled) continue
      gold.push(labelled.gold)
      for (const pair of labelled.open) open.add(pair)
    }
    for (const { s, o } of gold) open.delete(pairNumber(judged, s, o))
    return { judged, gold, open }
  })
}

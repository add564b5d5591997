import { INTERACTED_WITH } from '../../lexicon/index.js'
import type { JudgeWeights } from '../../model/index.js'
import type { Candidate, RuleContext } from '../context.js'
import { readLink } from '../decide/read-link.js'
import { isAgainst, isImpossible } from './against.js'
import { chooseLinks, type Thresholds } from './choose.js'
import type { Evidence } from './evidence.js'
import { type JudgedLink, judgeSentence } from './judge-sentence.js'

/** A candidate with how likely the judge finds it, 0 to 1; without where only one side is an actor and nothing was judged. */
export interface JudgedCandidate {
  readonly candidate: Candidate
  readonly probability?: number
  /** The judge's reasons, found when asked for. */
  readonly why?: () => readonly Evidence[]
}

/** How sure the judge must be to link two actors, and below which probability it takes back what a construction proposed. */
export interface JudgeThresholds extends Thresholds {
  /** For verbs and nouns that no relation covers. */
  readonly veto: number
  /** For what a frame of the vocabulary or a construction of its own proposes, which is more precise. */
  readonly doubt: number
  /** For links that no relation of the vocabulary covers: their words alone say less. */
  readonly open: number
  /** For links that the tree speaks against: "condemned the attack on B" is read, and nobody of it attacked B. Those no relation covers are left out. */
  readonly against: number
}

/**
 * Chosen on training folds of annotated articles and of news in brief: see docs/model-card.md. Articles leave most of what is said aside, as a
 * careful reader does; a text of a few sentences is about all that it says, so what a construction reads there stands unless it is all but impossible.
 */
const THRESHOLDS: { readonly article: JudgeThresholds; readonly brief: JudgeThresholds } = {
  article: { first: 0.3, further: 0.35, veto: 0.3, doubt: 0.25, open: 0.45, against: 0.45 },
  brief: { first: 0.5, further: 0.5, veto: 0.1, doubt: 0, open: 0.5, against: 0.97 },
}

/** The most sentences of a brief text. */
const BRIEF = 3

/** The thresholds for a text of so many sentences. */
export const thresholdsFor = (sentences: number): JudgeThresholds =>
  sentences > BRIEF ? THRESHOLDS.article : THRESHOLDS.brief

/** Below this probability no link is kept. */
const FLOOR = 0.02

/** Rules that take any verb or noun. */
const OPEN_RULES = /^uncovered-(?:verb|complement|noun)$/

const isBetween = ({ subject, object }: JudgedLink, c: Candidate): boolean =>
  (subject.actor === c.subject.actor && object.actor === c.object?.actor) ||
  (c.reciprocal && object.actor === c.subject.actor && subject.actor === c.object?.actor)

/** The likeliest link that says what a candidate says. */
const linkOf = (candidate: Candidate, links: readonly JudgedLink[]): JudgedLink | undefined => {
  const words = new Set(candidate.trigger.map(t => t.index))
  const same = links.filter(link => words.has(link.trigger.index) && isBetween(link, candidate))
  return same.reduce<JudgedLink | undefined>(
    (best, link) => (best && best.probability >= link.probability ? best : link),
    undefined,
  )
}

/** True where two candidates tell of one event between the same two: the same word, or one that hangs from the other. */
const tellTheSame = (a: Candidate, b: Candidate): boolean => {
  const ends = (c: Candidate): string => [c.subject.actor, c.object?.actor ?? ''].sort().join('|')
  if (ends(a) !== ends(b)) return false
  const words = new Set(a.trigger.map(t => t.index))
  return b.trigger.some(t => words.has(t.index)) || a.anchor.head === b.anchor.index || b.anchor.head === a.anchor.index
}

/**
 * Judges what the constructions propose and every mention–trigger–mention path of the sentence beside it: proposals stay unless they are
 * too unlikely, and the likeliest links are added.
 */
export const judgeCandidates = (
  context: RuleContext,
  proposed: readonly Candidate[],
  { weights, thresholds }: { readonly weights: JudgeWeights; readonly thresholds: JudgeThresholds },
): readonly JudgedCandidate[] => {
  const floor = Math.min(FLOOR, thresholds.veto, thresholds.first, thresholds.further)
  const links = judgeSentence(context, proposed, { weights, floor })
  const kept = proposed.flatMap((candidate): readonly JudgedCandidate[] => {
    if (!candidate.object) return [{ candidate }]
    const { probability, why } = linkOf(candidate, links) ?? { probability: 0 }
    const least = OPEN_RULES.test(candidate.rule) ? thresholds.veto : thresholds.doubt
    if (probability >= least) return [{ candidate, probability, why }]
    context.note(candidate.rule, candidate.anchor, `${candidate.relation.name}: the judge finds it unlikely`)
    return []
  })
  const judged = [...kept]
  for (const link of chooseLinks(links, thresholds)) {
    if (isImpossible(context, link)) continue
    const candidate = readLink(context, link, proposed)
    const { probability, why } = link
    if (judged.some(j => j.candidate === candidate || tellTheSame(j.candidate, candidate))) continue
    const isOpen = candidate.relation === INTERACTED_WITH
    if (isOpen && probability < thresholds.open) continue
    if ((probability >= thresholds.against && !isOpen) || !isAgainst(context, { link, candidate, proposed }))
      judged.push({ candidate, probability, why })
  }
  return judged
}

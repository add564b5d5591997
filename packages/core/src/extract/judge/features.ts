import { childrenOf, hasLabel, pathOf, prepositionOf } from '../../annotate/index.js'
import { framesOfNoun, framesOfVerb, SPEECH_VERBS } from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'
import { spanAround } from '../../text/index.js'
import type { Candidate, RuleContext } from '../context.js'
import { createTree, distanceClass } from './feature-tree.js'
import { type FeatureSink, hashOf, mix } from './hashing.js'
import type { JudgedMention } from './mentions.js'
import { triggerRoles } from './roles.js'
import { between, countsBefore, mentionCounter, rivalsOf } from './sentence-counts.js'

/** What a mention is to a trigger: 0 subject side, 1 object side. */
export type Side = 0 | 1

/** A sentence prepared for the judge: the words that may be triggers, the mentions, and what features are made of. */
export interface JudgedSentence {
  readonly sentence: Sentence
  readonly mentions: readonly JudgedMention[]
  /** Words that may evoke a relation. */
  readonly triggers: readonly Token[]
  readonly proposed: readonly Candidate[]
  /** False where neither stands near the trigger: such a candidate is not judged. */
  readonly isNear: (s: number, o: number, t: number) => boolean
  readonly ofTrigger: (t: number, out: FeatureSink) => void
  readonly ofSide: (side: Side, m: number, t: number, out: FeatureSink) => void
  readonly ofPair: (s: number, o: number, out: FeatureSink) => void
  readonly ofAll: (s: number, o: number, t: number, out: FeatureSink) => void
  readonly ofRules: (s: number, o: number, t: number, out: FeatureSink) => void
}

/** Steps in the tree from both mentions to a trigger that neither is an argument of. */
const FARTHEST = 5

/** Lengths of articles in sentences, in classes: in a text of one sentence whatever it says is what it is about. */
const LENGTHS: readonly number[] = [1, 3, 7, 13, 23]

const MAY_EVOKE = /^(?:VERB|NOUN|ADJ)$/

/** What a verb or noun is to the vocabulary: not in it, or the quad class of its first relation. */
const coverageOf = (token: Token): number => {
  const frames = token.upos === 'VERB' ? framesOfVerb(token.lemma) : framesOfNoun(token.lemma)
  return frames.length === 0 ? 0 : 1 + (frames[0].relation.quad ?? 0)
}

const relationOf = (token: Token): number => {
  const [frame] = token.upos === 'VERB' ? framesOfVerb(token.lemma) : framesOfNoun(token.lemma)
  return frame ? hashOf(frame.relation.name) : 0
}

/** The word a name in a row or an apposition stands with: it is to a trigger what that word is. */
const anchorOf = (sentence: Sentence, token: Token): Token =>
  pathOf(sentence, token).find(t => !hasLabel(t, ['conj', 'appos', 'flat'])) ?? token

/** Prepares a sentence: everything that features share is computed once. */
export const judgedSentence = (
  context: RuleContext,
  mentions: readonly JudgedMention[],
  proposed: readonly Candidate[],
): JudgedSentence => {
  const { sentence, document } = context
  const { tokens } = sentence
  const triggers = tokens.filter(t => MAY_EVOKE.test(t.upos) && t.deprel !== 'aux' && t.deprel !== 'cop')
  const tree = createTree(sentence)
  const { lemma } = tree
  const roles = triggerRoles(context, triggers, tree)
  const upos = Int32Array.from(tokens, t => hashOf(t.upos))
  const mentionAt = new Int32Array(tokens.length).fill(-1)
  mentions.forEach((m, k) => {
    mentionAt.fill(k, m.first, m.last + 1)
  })
  const found = LENGTHS.findIndex(most => document.sentences.length <= most)
  const length = found < 0 ? LENGTHS.length : found
  const types = mentions.map(m => hashOf(m.type))
  const kinds = mentions.map(m => hashOf(m.kind))
  const prepositions = mentions.map(m => hashOf(prepositionOf(sentence, tokens[m.head]) ?? ''))
  const endings = mentions.map(m => hashOf(tokens[m.head].lemma.slice(-3)))
  const firstTags = mentions.map(m => hashOf(tokens[m.first].xpos))
  const headTags = mentions.map(m => hashOf(tokens[m.head].xpos))
  const quoted = tokens.map(t => (spanAround(document.quotations, t) ? 1 : 0))
  const coverage = triggers.map(coverageOf)
  const verbsBefore = countsBefore(tokens, t => t.upos === 'VERB')
  const commasBefore = countsBefore(tokens, t => t.text.length === 1 && ',;:'.includes(t.text))
  const mentionsBetween = mentionCounter(mentionAt, mentions.length)
  const anchors = mentions.map(m => anchorOf(sentence, tokens[m.head]).index)
  const paths = anchors.map(anchor => triggers.map(t => tree.path(anchor, t.index)))
  const relations = triggers.map(relationOf)
  const rivals = triggers.map((_, t) => rivalsOf(mentions, roles[t]))
  const linking = proposed
    .filter(c => c.object)
    .map(c => ({
      rule: hashOf(c.rule),
      anchor: c.anchor.index,
      isKnown: c.relation.plover ? 1 : 0,
      words: new Set(c.trigger.map(t => t.index)),
      /** Which mentions are of its subject's actor and of its object's. */
      ofSubject: mentions.map(m => m.actor === c.subject.actor),
      ofObject: mentions.map(m => m.actor === c.object?.actor),
    }))
  const onPath = { at: new Int32Array(tokens.length), mark: 0, s: -1, o: -1 }
  /** True where a word stands on the path between the heads of two mentions. */
  const isBetween = (word: number, s: number, o: number): boolean => {
    if (onPath.s !== s || onPath.o !== o) {
      onPath.mark++
      onPath.s = s
      onPath.o = o
      tree.markPath(mentions[s].head, mentions[o].head, onPath)
    }
    return onPath.at[word] === onPath.mark
  }

  return {
    sentence,
    mentions,
    triggers,
    proposed,
    isNear: (s, o, t) => {
      const role = roles[t]
      return (
        role[mentions[s].head] !== 0 ||
        role[mentions[o].head] !== 0 ||
        paths[s][t].length + paths[o][t].length <= FARTHEST
      )
    },
    ofTrigger: (t, out) => {
      const token = triggers[t]
      const i = token.index
      const label = tree.label[i]
      const head = token.head
      out.add(1, lemma[i])
      out.add(2, upos[i], hashOf(token.xpos))
      out.add(3, label, upos[i])
      out.add(4, hashOf(token.lemma.slice(-4)), upos[i])
      out.add(5, coverage[t], upos[i])
      out.add(15, Math.min(6, sentence.index))
      out.add(16, length, Math.min(6, sentence.index))
      out.add(17, mix(length, coverage[t]), upos[i])
      out.add(14, relations[t])
      out.add(6, quoted[i])
      out.add(7, SPEECH_VERBS.has(token.lemma) ? 1 : 0, upos[i])
      for (const child of childrenOf(sentence, token)) {
        out.add(8, tree.label[child.index], upos[i])
        if (/^(?:obj|compound|xcomp|mark|advmod|case|det|aux|ccomp)/.test(child.deprel))
          out.add(9, lemma[i], lemma[child.index])
      }
      if (head >= 0) {
        out.add(10, lemma[head], label)
        out.add(11, label, upos[head])
        out.add(12, lemma[head], lemma[i])
      }
      const m = mentionAt[i]
      if (m >= 0) out.add(13, types[m], mentions[m].head === i ? 1 : 0)
    },
    ofSide: (side, m, t, out) => {
      const mention = mentions[m]
      const i = mention.head
      const token = triggers[t]
      const j = token.index
      const role = roles[t][i]
      const path = paths[m][t]
      const w = lemma[j]
      const u = upos[j]
      const distance = distanceClass(i - j)
      const base = 200 + side * 40
      out.add(base, role, u)
      out.add(base + 1, role, w)
      out.add(base + 2, role, types[m])
      out.add(base + 3, role, kinds[m])
      out.add(base + 4, role, mix(coverage[t], u))
      out.add(base + 5, path.shape)
      out.add(base + 6, path.shape, u)
      out.add(base + 7, path.shape, w)
      out.add(base + 8, path.shape, prepositions[m])
      out.add(base + 9, mix(path.shape, prepositions[m]), w)
      out.add(base + 10, prepositions[m], w)
      out.add(base + 11, path.length)
      out.add(base + 12, distance, u)
      out.add(base + 13, kinds[m], types[m])
      out.add(base + 14, path.shape, types[m])
      out.add(base + 15, w, types[m])
      out.add(base + 16, tree.label[i], u)
      out.add(base + 17, path.words)
      out.add(base + 18, mention.first <= j && j <= mention.last ? 1 : 0, mention.head === j ? 1 : 0)
      out.add(base + 19, Math.min(3, mentionsBetween(i, j, m, m)), Math.min(3, between(verbsBefore, i, j)))
      out.add(base + 20, Math.min(2, between(commasBefore, i, j)), distance)
      out.add(base + 21, lemma[i], u)
      out.add(base + 22, path.up, path.down)
      out.add(base + 28, mix(mention.salience, kinds[m]), types[m])
      out.add(base + 29, mention.isCoded ? 1 : 0, types[m])
      out.add(base + 30, endings[m], types[m])
      out.add(base + 31, Math.min(5, mention.last - mention.first), kinds[m])
      out.add(base + 32, firstTags[m], headTags[m])
      out.add(base + 33, mention.salience, role)
      out.add(base + 23, mix(role, u), rivals[t][m])
      out.add(base + 24, relations[t], role)
      out.add(base + 25, relations[t], path.shape)
      out.add(base + 26, relations[t], types[m])
      out.add(base + 27, anchors[m] === i ? 0 : tree.label[i], role)
    },
    ofPair: (s, o, out) => {
      const a = mentions[s]
      const b = mentions[o]
      const path = tree.path(anchors[s], anchors[o])
      const isNested = (b.first <= a.head && a.head <= b.last) || (a.first <= b.head && b.head <= a.last)
      out.add(100, path.shape)
      out.add(101, types[s], types[o])
      out.add(102, kinds[s], kinds[o])
      out.add(103, distanceClass(b.head - a.head))
      out.add(104, isNested ? 1 : 0, path.shape)
      out.add(105, prepositions[s], prepositions[o])
      out.add(106, tree.label[a.head], tree.label[b.head])
      out.add(107, Math.min(4, mentionsBetween(a.head, b.head, s, o)))
      out.add(108, path.length)
      out.add(109, lemma[a.head])
      out.add(110, lemma[b.head])
      out.add(111, path.shape, mix(types[s], types[o]))
      out.add(112, quoted[a.head], quoted[b.head])
      out.add(113, Math.min(3, between(verbsBefore, a.head, b.head)), a.head < b.head ? 1 : 0)
      out.add(114, lemma[path.top], upos[path.top])
      out.add(115, upos[path.top], path.shape)
      const gap = Math.abs(a.head - b.head)
      if (gap <= 4) {
        let words = 0
        for (let i = Math.min(a.head, b.head) + 1; i < Math.max(a.head, b.head); i++) words = mix(words, lemma[i])
        out.add(116, words, a.head < b.head ? 1 : 0)
      }
    },
    ofAll: (s, o, t, out) => {
      const a = mentions[s].head
      const b = mentions[o].head
      const j = triggers[t].index
      const ra = roles[t][a]
      const rb = roles[t][b]
      const pa = paths[s][t]
      const pb = paths[o][t]
      const u = upos[j]
      const bothRoles = mix(ra, rb)
      const bothPaths = mix(pa.shape, pb.shape)
      const bothTypes = mix(types[s], types[o])
      out.add(130, bothRoles, u)
      out.add(131, bothRoles, mix(coverage[t], u))
      out.add(132, bothPaths, u)
      out.add(133, bothPaths, prepositions[o])
      out.add(134, a < j ? 1 : 0, mix(b < j ? 1 : 0, a < b ? 1 : 0))
      out.add(135, bothTypes, lemma[j])
      out.add(136, bothRoles, lemma[j])
      out.add(137, isBetween(j, s, o) ? 1 : 0, u)
      out.add(138, mix(ra === 0 ? 0 : 1, rb === 0 ? 0 : 1), mix(pa.length, pb.length))
      out.add(140, bothRoles, mix(rivals[t][s], rivals[t][o]))
      out.add(141, bothRoles, relations[t])
      out.add(142, bothPaths, relations[t])
      out.add(143, bothPaths, bothTypes)
      out.add(139, mix(bothTypes, bothRoles), 0)
    },
    ofRules: (s, o, t, out) => {
      const j = triggers[t].index
      let isProposed = false
      for (const { rule, anchor, isKnown, words, ofSubject, ofObject } of linking) {
        const way = ofSubject[s] && ofObject[o] ? 1 : ofSubject[o] && ofObject[s] ? 2 : 0
        const here = words.has(j) ? 1 : 0
        if (way > 0) {
          isProposed = true
          out.add(150, way, here)
          out.add(151, mix(way, rule), here)
          out.add(152, mix(way, anchor === j ? 1 : 0), here)
          out.add(153, mix(way, isKnown), here)
        } else if (here) out.add(154, (ofSubject[s] ? 1 : 0) + (ofObject[o] ? 2 : 0))
      }
      if (!isProposed) out.add(155, 0)
    },
  }
}

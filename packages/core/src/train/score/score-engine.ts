import { createAnnotator } from '../../annotate/annotator.js'
import type { ConlluSentence } from '../../annotate/conllu.js'
import { createNetwork, type EngineModel } from '../../annotate/network/index.js'
import { findGoldNames } from '../engine/index.js'
import { type GoldDocument, toDocuments } from './gold-documents.js'

/** Percentages on gold tokens with predicted tags. LAS ignores subtypes and counts punctuation, as the CoNLL 2018 scorer. */
export interface EngineScore {
  readonly words: number
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
  /** F1 of subject – verb – object or oblique triples by their head words. */
  readonly triples: number
  /** Words a second of processor time, tags, tree and names. */
  readonly wordsPerSecond: number
}

const coarse = (deprel: string): string => deprel.split(':')[0]
const SUBJECT = /^nsubj/
const OBJECT = /^(?:obj|iobj|obl)/

interface Tree {
  readonly heads: readonly number[]
  readonly labels: readonly string[]
}

/** "subject verb object" by word numbers, for every verb with both. */
const headTriples = ({ heads, labels }: Tree): ReadonlySet<string> => {
  const found = new Set<string>()
  labels.forEach((label, s) => {
    if (!SUBJECT.test(label)) return
    labels.forEach((other, o) => {
      if (heads[o] === heads[s] && OBJECT.test(other)) found.add(`${s} ${heads[s]} ${o}`)
    })
  })
  return found
}

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter(x => b.has(x)).length
const round = (n: number): number => Number(n.toFixed(2))
const f1 = (shared: number, system: number, gold: number): number => round((200 * shared) / Math.max(1, system + gold))

/** Tags and trees of the network on gold words. Takes the processor time of this process for the speed. */
export const scoreEngine = (model: EngineModel, sentences: readonly ConlluSentence[]): EngineScore => {
  const network = createNetwork(model)
  const started = process.cpuUsage()
  const analyses = network.readAll(sentences.map(s => s.words))
  const { user, system } = process.cpuUsage(started)
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 }
  const triples = { gold: 0, system: 0, shared: 0 }
  let words = 0
  sentences.forEach((gold, k) => {
    const read = analyses[k]
    gold.words.forEach((_, i) => {
      words++
      if (read.upos[i] === gold.upos[i]) right.upos++
      if (read.xpos[i] === gold.xpos[i]) right.xpos++
      if (read.heads[i] !== gold.heads[i]) return
      right.uas++
      if (coarse(read.labels[i]) === coarse(gold.deprels[i])) right.las++
    })
    const expected = headTriples({ heads: gold.heads, labels: gold.deprels })
    const found = headTriples(read)
    triples.gold += expected.size
    triples.system += found.size
    triples.shared += countShared(found, expected)
  })
  const percent = (n: number): number => round((100 * n) / words)
  return {
    words,
    upos: percent(right.upos),
    xpos: percent(right.xpos),
    uas: percent(right.uas),
    las: percent(right.las),
    triples: f1(triples.shared, triples.system, triples.gold),
    wordsPerSecond: Math.round(words / ((user + system) / 1e6)),
  }
}

/** Percentages of typed names. */
export interface NameScore {
  readonly names: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** F1 of spans whatever their type. */
  readonly untyped: number
}

/** Typed spans of persons, organisations and places against the gold names of GUM sentences, on gold tokens. */
export const scoreNames = (model: EngineModel, sentences: readonly ConlluSentence[]): NameScore => {
  const network = createNetwork(model)
  const count = { gold: 0, system: 0, spans: 0, typed: 0 }
  const analyses = network.readAll(sentences.map(s => s.words))
  for (const [k, sentence] of sentences.entries()) {
    const gold = findGoldNames(sentence).filter(n => n.type !== 'other')
    const system = analyses[k].names.filter(n => n.type !== 'other')
    count.gold += gold.length
    count.system += system.length
    for (const name of system) {
      const same = gold.find(g => g.first === name.first && g.last === name.last)
      if (same) count.spans++
      if (same?.type === name.type) count.typed++
    }
  }
  return {
    names: count.gold,
    precision: round((100 * count.typed) / Math.max(1, count.system)),
    recall: round((100 * count.typed) / Math.max(1, count.gold)),
    f1: f1(count.typed, count.system, count.gold),
    untyped: f1(count.spans, count.system, count.gold),
  }
}

/** Percentages from raw text, with our own words and sentences. */
export interface RawScore {
  readonly words: number
  /** F1 of words and of sentences by their character spans. */
  readonly tokens: number
  readonly sentences: number
  /** F1 of words with the right span, head and label (CoNLL 2018: subtypes ignored, punctuation counted). */
  readonly las: number
  /** Words a second of processor time from text to trees, names and dates. */
  readonly wordsPerSecond: number
}

/** One document's gold words as "start:end" → "head's start:end, label". */
const arcsOf = ({ sentences }: GoldDocument): ReadonlyMap<string, string> => {
  const arcs = new Map<string, string>()
  for (const { gold, spans } of sentences) {
    const keys = spans.map(span => span.join(':'))
    gold.heads.forEach((head, i) => {
      arcs.set(keys[i], `${head === 0 ? 'root' : keys[head - 1]} ${coarse(gold.deprels[i])}`)
    })
  }
  return arcs
}

/** Scores the whole way from raw text: our words, sentences, tags and trees against the gold ones, by character spans. */
export const scoreRaw = (model: EngineModel, sentences: readonly ConlluSentence[]): RawScore => {
  const annotator = createAnnotator(model)
  const documents = toDocuments(sentences)
  const started = process.cpuUsage()
  const read = documents.map(({ text }, i) => annotator.annotate({ id: String(i), text }))
  const { user, system } = process.cpuUsage(started)
  const count = { gold: 0, system: 0, words: 0, arcs: 0, goldSentences: 0, systemSentences: 0, sentences: 0 }
  documents.forEach((gold, k) => {
    const arcs = arcsOf(gold)
    const bounds = new Set(gold.sentences.map(({ spans }) => `${spans[0][0]}:${spans[spans.length - 1][1]}`))
    count.gold += arcs.size
    count.goldSentences += bounds.size
    for (const { tokens, start, end } of read[k].sentences) {
      count.systemSentences++
      if (bounds.has(`${start}:${end}`)) count.sentences++
      const spans = tokens.map(t => `${t.start}:${t.end}`)
      tokens.forEach((token, i) => {
        count.system++
        const arc = arcs.get(spans[i])
        if (arc === undefined) return
        count.words++
        if (arc === `${token.head < 0 ? 'root' : spans[token.head]} ${coarse(token.deprel)}`) count.arcs++
      })
    }
  })
  return {
    words: count.gold,
    tokens: f1(count.words, count.system, count.gold),
    sentences: f1(count.sentences, count.systemSentences, count.goldSentences),
    las: f1(count.arcs, count.system, count.gold),
    wordsPerSecond: Math.round(count.system / ((user + system) / 1e6)),
  }
}

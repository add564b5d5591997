import { resolveActors } from '../../actors/index.js'
import { createAnnotator } from '../../annotate/annotator.js'
import type { ConlluSentence } from '../../annotate/conllu.js'
import type { EngineModel } from '../../annotate/network/index.js'
import { findMentions } from '../engine/index.js'
import { type Chain, type CoreferenceScore, scoreCoreference } from './coreference-score.js'
import { type GoldDocument, toDocuments } from './gold-documents.js'

/** GUM's types of those who can act or be acted in. */
const GOLD_TYPES = new Set(['person', 'organization', 'place'])

interface KeyedMention {
  readonly key: string
  readonly isProper: boolean
  readonly surface: string
}

/** A mention is matched by its head word, the primary measure of CorefUD; "A and B" is kept apart from its first member. */
const keyOf = (headStart: number, isCoordination: boolean): string => `${headStart}${isCoordination ? '+' : ''}`

/** Head of a span in the gold tree: the word that hangs from outside it. */
const goldHead = ({ heads }: ConlluSentence, first: number, last: number): number => {
  for (let i = first; i <= last; i++) if (heads[i] - 1 < first || heads[i] - 1 > last) return i
  return last
}

const goldChains = ({ sentences, text }: GoldDocument): readonly (readonly KeyedMention[])[] => {
  const chains = new Map<string, Map<string, KeyedMention>>()
  for (const { gold, spans } of sentences)
    for (const { id, type, first, last } of findMentions(gold)) {
      if (!GOLD_TYPES.has(type)) continue
      const head = goldHead(gold, first, last)
      const isCoordination = gold.heads.some(
        (h, i) => h - 1 === head && i > head && i <= last && gold.deprels[i] === 'conj',
      )
      const key = keyOf(spans[head][0], isCoordination)
      const surface = text.slice(spans[first][0], spans[last][1])
      const chain = chains.get(id) ?? new Map<string, KeyedMention>()
      chain.set(key, { key, isProper: gold.upos[head] === 'PROPN', surface })
      chains.set(id, chain)
    }
  return [...chains.values()].map(c => [...c.values()])
}

/** Every mention once, in the chain that claims it first. */
const withoutDoubles = (chains: readonly (readonly KeyedMention[])[]): readonly (readonly KeyedMention[])[] => {
  const taken = new Set<string>()
  return chains.map(chain => chain.filter(m => !taken.has(m.key) && taken.add(m.key))).filter(chain => chain.length > 0)
}

/** Scores of our chains beside those of two simple ways to make chains. */
export interface CoreferenceReport {
  readonly system: CoreferenceScore
  /** Our mentions, each a chain of its own. */
  readonly singletons: CoreferenceScore
  /** Our mentions, names that are written alike in one chain. */
  readonly exactNames: CoreferenceScore
  /** Chains of one mention left out on both sides, as OntoNotes does. */
  readonly withoutSingletons: CoreferenceScore
  readonly documents: number
}

/** Coreference from raw text against GUM's chains of people, organisations and places. */
export const scoreDocuments = (model: EngineModel, sentences: readonly ConlluSentence[]): CoreferenceReport => {
  const annotator = createAnnotator(model)
  const documents = toDocuments(sentences).map(document => {
    const annotated = annotator.annotate({ id: document.id, text: document.text })
    const system = resolveActors(annotated)
      .entities.filter(e => e.type !== 'thing' && e.type !== null)
      .map(e =>
        e.mentions.map(m => ({
          key: keyOf(m.head.start, m.members !== undefined),
          isProper: m.kind === 'name',
          surface: document.text.slice(m.start, m.end),
        })),
      )
    return { gold: withoutDoubles(goldChains(document)), system: withoutDoubles(system) }
  })
  const keys = (chains: readonly (readonly KeyedMention[])[]): readonly Chain[] => chains.map(c => c.map(m => m.key))
  const byName = (chains: readonly (readonly KeyedMention[])[]): readonly Chain[] => {
    const groups = new Map<string, string[]>()
    for (const { key, isProper, surface } of chains.flat()) {
      const group = isProper ? surface : key
      groups.set(group, [...(groups.get(group) ?? []), key])
    }
    return [...groups.values()]
  }
  const several = (chains: readonly Chain[]): readonly Chain[] => chains.filter(c => c.length > 1)
  const score = (system: (chains: readonly (readonly KeyedMention[])[]) => readonly Chain[]): CoreferenceScore =>
    scoreCoreference(documents.map(d => ({ gold: keys(d.gold), system: system(d.system) })))
  return {
    system: score(keys),
    singletons: score(chains => chains.flat().map(m => [m.key])),
    exactNames: score(byName),
    withoutSingletons: scoreCoreference(
      documents.map(d => ({ gold: several(keys(d.gold)), system: several(keys(d.system)) })),
    ),
    documents: documents.length,
  }
}

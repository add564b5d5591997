import type { QuadClass, Relation } from '../model/index.js'
import packed from './packed/relations.js'

/** How a relation is evoked: by a verb (perhaps light, with its nouns) or by an event noun. */
export interface Frame {
  readonly relation: VocabularyRelation
  readonly kind: 'verb' | 'noun'
  readonly lemma: string
  readonly particle: string | null
  /** A prepositional idiom that must be there: "speak by phone". */
  readonly idiom: { readonly preposition: string; readonly noun: string } | null
  /** Lemmas of the object noun, "*" for any; empty for plain verbs. */
  readonly nouns: readonly string[]
  readonly needsForce: boolean
  /** Where the object actor stands: obj, obj~, iobj, or a preposition. */
  readonly slots: readonly string[]
}

export interface VocabularyRelation extends Relation {
  readonly places: boolean
}

const quadOf = (cameo: string | null): QuadClass | null => {
  if (!cameo) return null
  const root = Number(cameo.slice(0, 2))
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4
}

/** What no trigger covers; the verb is kept beside it. */
export const INTERACTED_WITH: VocabularyRelation = {
  name: 'INTERACTED_WITH',
  definition: 'Did something to or with; the verb says what.',
  symmetric: false,
  places: false,
  cameo: null,
  plover: null,
  quad: null,
  goldstein: null,
}

const relationByName = new Map<string, VocabularyRelation>()
const frames: Frame[] = []
for (const row of packed) {
  const { triggers, ...fields } = row
  const relation: VocabularyRelation = { ...fields, quad: quadOf(row.cameo) }
  relationByName.set(relation.name, relation)
  for (const trigger of triggers) frames.push(parseTrigger(trigger, relation))
}
relationByName.set(INTERACTED_WITH.name, INTERACTED_WITH)

function parseTrigger(trigger: string, relation: VocabularyRelation): Frame {
  const [pattern, slots] = trigger.split(' : ')
  const [head, nouns] = pattern.split(' + ')
  const [kind, ...rest] = head.split(' ')
  const idiom = rest.find(w => w.includes('+'))?.split('+')
  const plain = rest.filter(w => !w.includes('+') && !w.startsWith('@'))
  return {
    relation,
    kind: kind === 'v' ? 'verb' : 'noun',
    lemma: kind === 'v' ? plain[0] : plain.join(' '),
    particle: kind === 'v' ? (plain[1] ?? null) : null,
    idiom: idiom ? { preposition: idiom[0], noun: idiom[1] } : null,
    nouns: nouns ? nouns.split(',') : [],
    needsForce: rest.includes('@force'),
    slots: slots.split(' '),
  }
}

const specificity = (frame: Frame): number =>
  (frame.nouns.length > 0 && frame.nouns[0] !== '*' ? 4 : 0) +
  (frame.idiom ? 3 : 0) +
  (frame.particle ? 2 : 0) +
  (frame.nouns[0] === '*' ? -1 : 0)

const index = (kind: Frame['kind']): ReadonlyMap<string, readonly Frame[]> => {
  const table = new Map<string, Frame[]>()
  for (const frame of frames.filter(f => f.kind === kind))
    table.set(frame.lemma, [...(table.get(frame.lemma) ?? []), frame])
  for (const list of table.values()) list.sort((a, b) => specificity(b) - specificity(a))
  return table
}
const verbFrames = index('verb')
const nounFrames = index('noun')

/** Frames of a verb lemma, the most specific first. */
export const framesOfVerb = (lemma: string): readonly Frame[] => verbFrames.get(lemma) ?? []
/** Verbs that evoke some relation: the lemmatizer prefers them where a form has two readings. */
export const isTriggerVerb = (lemma: string): boolean => verbFrames.has(lemma)
export const framesOfNoun = (lemma: string): readonly Frame[] => nounFrames.get(lemma) ?? []
export const findRelation = (name: string): VocabularyRelation | undefined => relationByName.get(name)
export const allRelations = (): readonly VocabularyRelation[] => [...relationByName.values()]

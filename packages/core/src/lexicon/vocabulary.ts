import type { QuadClass, Relation } from '../model/index.js'
import { converseFrames } from './converse.js'
import packed from './packed/relations.js'
import { ANY_NOUN, parseTriggers, type Trigger } from './trigger.js'

/** A trigger with the relation it evokes. */
export interface Frame extends Trigger {
  readonly relation: VocabularyRelation
}

/** A relation as the vocabulary has it. */
export interface VocabularyRelation extends Relation {
  /** A place may stand as its object. */
  readonly places: boolean
}

/** CAMEO roots 01–05 are verbal cooperation, 06–08 material cooperation, 09–13 verbal conflict, 14–20 material conflict. */
export const quadOfCameo = (cameo: string | null): QuadClass | null => {
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

const glossOf: ReadonlyMap<string, string> = new Map(packed.codes.map(c => [c.code, c.gloss]))
const goldsteinOf: ReadonlyMap<string, number | null> = new Map(packed.codes.map(c => [c.code, c.goldstein]))
/** What a CAMEO or PLOVER code means, in our words. */
export const codeGloss = (code: string): string | null => glossOf.get(code) ?? null

const relationByName = new Map<string, VocabularyRelation>()
const triggerLines = new Map<string, readonly string[]>()
const frames: Frame[] = []
for (const { triggers, ...fields } of packed.relations) {
  const goldstein = fields.cameo ? (goldsteinOf.get(fields.cameo) ?? null) : null
  const relation: VocabularyRelation = { ...fields, quad: quadOfCameo(fields.cameo), goldstein }
  relationByName.set(relation.name, relation)
  triggerLines.set(relation.name, triggers)
  for (const line of triggers)
    for (const trigger of parseTriggers(line, packed.nounSets)) frames.push({ ...trigger, relation })
}
relationByName.set(INTERACTED_WITH.name, INTERACTED_WITH)

/** How closely a frame describes its trigger; of two that fit, the higher goes first. */
export const frameRank = (frame: Frame): number =>
  (frame.nouns.has(ANY_NOUN) ? -1 : frame.nouns.size > 0 ? 4 : 0) +
  (frame.idiom ? 6 : 0) +
  2 * frame.particles.length +
  (frame.needsForce ? 5 : 0) +
  (frame.takesPlace || frame.isPassive || frame.takesInfinitive ? 1 : 0)

/** What is received from somebody is what that one does to the receiver: "won praise from B", "received assurances from B" (Levin 1993, 13.5.2). */
for (const frame of converseFrames(frames)) frames.push(frame)

const index = (kind: Frame['kind']): ReadonlyMap<string, readonly Frame[]> => {
  const table = new Map<string, Frame[]>()
  for (const frame of frames) {
    if (frame.kind !== kind) continue
    const list = table.get(frame.lemma)
    if (list) list.push(frame)
    else table.set(frame.lemma, [frame])
  }
  for (const [lemma, list] of table)
    if (list.length > 1) {
      const ranked = list.map(frame => ({ frame, rank: frameRank(frame) })).sort((a, b) => b.rank - a.rank)
      table.set(
        lemma,
        ranked.map(({ frame }) => frame),
      )
    }
  return table
}
const verbFrames = index('verb')
const nounFrames = index('noun')

/** Frames of a verb lemma, the most specific first. */
export const framesOfVerb = (lemma: string): readonly Frame[] => verbFrames.get(lemma) ?? []
/** Verbs that evoke some relation: the lemmatizer prefers them where a form has two readings. */
export const isTriggerVerb = (lemma: string): boolean => verbFrames.has(lemma)
export const framesOfNoun = (lemma: string): readonly Frame[] => nounFrames.get(lemma) ?? []
/** The relation of this name (`"MET"`); undefined where there is none. */
export const findRelation = (name: string): VocabularyRelation | undefined => relationByName.get(name)
/** True where a relation has no direction: "met", "agreed with". */
export const isSymmetric = (name: string): boolean => relationByName.get(name)?.symmetric === true
/** Subject and object of a relation; a pair without direction comes in one order, whoever is named first. */
export const orderedEnds = ({
  subject,
  relation,
  object,
}: {
  readonly subject: string
  readonly relation: string
  readonly object: string
}): readonly [string, string] => (isSymmetric(relation) && object < subject ? [object, subject] : [subject, object])
/** All relations of the vocabulary, in its order. */
export const allRelations = (): readonly VocabularyRelation[] => [...relationByName.values()]
/** The trigger lines of a relation as written in data/relations, for people to read. */
export const triggersOf = (name: string): readonly string[] => triggerLines.get(name) ?? []

/** The codes of an act ("refused") about an event with this CAMEO code ("to help": 122); null where nothing closer is known. */
export const composedCodes = (
  act: string,
  event: string | null,
): { readonly cameo: string; readonly plover: string } | null =>
  packed.compositions.find(c => c.act === act && c.event === event?.slice(0, 2)) ?? null

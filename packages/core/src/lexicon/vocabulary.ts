import * as tables from '../../tables/lexicon.js'
import type { QuadClass, Relation } from '../model/index.js'
import { rowsOf } from './table.js'

/** A relation as the vocabulary has it. */
export interface VocabularyRelation extends Relation {
  /** A place may stand as its object. */
  readonly places: boolean
  /** What is no actor may stand as its object, and is kept in its words: "rejected the plan". */
  readonly things: boolean
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
  things: false,
  cameo: null,
  plover: null,
  quad: null,
  goldstein: null,
}

const codes = rowsOf(tables.codes)
const glossOf: ReadonlyMap<string, string> = new Map(codes.map(([code, , gloss]) => [code, gloss]))
const goldsteinOf: ReadonlyMap<string, number | null> = new Map(
  codes.map(([code, goldstein]) => [code, goldstein ? Number(goldstein) : null]),
)
/** What a CAMEO or PLOVER code means, in our words. */
export const codeGloss = (code: string): string | null => glossOf.get(code) ?? null

const relationByName = new Map<string, VocabularyRelation>()
const triggerLines = new Map<string, readonly string[]>()
for (const [name, definition, symmetric, places, things, cameo, plover, ...triggers] of rowsOf(tables.relations)) {
  relationByName.set(name, {
    name,
    definition,
    symmetric: symmetric !== '',
    places: places !== '',
    things: things !== '',
    cameo: cameo || null,
    plover: plover || null,
    quad: quadOfCameo(cameo),
    goldstein: goldsteinOf.get(cameo) ?? null,
  })
  triggerLines.set(name, triggers)
}
relationByName.set(INTERACTED_WITH.name, INTERACTED_WITH)

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

const compositions = rowsOf(tables.compositions)
/** The codes of an act ("refused") about an event with this CAMEO code ("to help": 122); null where nothing closer is known. */
export const composedCodes = (
  act: string,
  event: string | null,
): { readonly cameo: string; readonly plover: string } | null => {
  const found = compositions.find(row => row[0] === act && row[1] === event?.slice(0, 2))
  return found ? { cameo: found[2], plover: found[3] } : null
}

/** CAMEO codes of destroying, assaulting, fighting and mass violence. */
const FORCE = /^(?:171|18|19|20)/

/** True for what is done by force of arms or fists. */
export const isForce = ({ cameo }: VocabularyRelation): boolean => FORCE.test(cameo ?? '')

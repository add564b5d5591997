import { NotFoundError } from '../../errors.js'
import {
  allRelations,
  codeGloss,
  findRelation,
  relationExamples,
  triggersOf,
  type VocabularyRelation,
} from '../../lexicon/index.js'
import { toTable } from '../output.js'
import type { Outside } from './shared.js'

const QUADS = ['', 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict']

/** "CONSULT/phone": what the event means, and how. */
const ploverGloss = (plover: string): string =>
  [plover.split('/')[0], ...(plover.includes('/') ? [plover] : [])].map(codeGloss).join(': ')

const describe = (relation: VocabularyRelation) => {
  const { name, definition, symmetric, places, things, plover, cameo, quad, goldstein } = relation
  const shown = relationExamples().find(r => r.name === name)
  return {
    name,
    definition,
    symmetric,
    places,
    things,
    plover,
    ploverMeans: plover && ploverGloss(plover),
    cameo,
    cameoMeans: cameo && codeGloss(cameo),
    quad,
    goldstein,
    examples: shown?.examples ?? [],
    not: shown?.not ?? null,
    triggers: triggersOf(name),
  }
}

const summary = ({ name, definition, symmetric, plover, cameo, quad, goldstein }: VocabularyRelation) => ({
  relation: symmetric ? `${name} ↔` : name,
  meaning: definition,
  plover,
  cameo,
  'quad class': quad && QUADS[quad],
  goldstein,
})

const printOne = (relation: VocabularyRelation, outside: Outside): void => {
  const { name, definition, symmetric, places, things, plover, cameo, quad, goldstein, ...shown } = describe(relation)
  outside.print(`${name}: ${definition}`)
  if (symmetric) outside.print('Symmetric: one edge for both directions.')
  if (places) outside.print('A place may be its object.')
  if (things) outside.print('What is no actor may be its object: such statements keep its words and are no edge.')
  if (plover) outside.print(`PLOVER ${plover}: ${shown.ploverMeans}`)
  if (cameo)
    outside.print(
      `CAMEO ${cameo}: ${shown.cameoMeans}; ${QUADS[quad ?? 0]}; Goldstein ${goldstein} (a convention, not a measurement)`,
    )
  if (!cameo) outside.print('No political event: it has no codes and no quad class.')
  if (shown.examples.length > 0) outside.print(`\nHolds in\n  ${shown.examples.join('\n  ')}`)
  if (shown.not) outside.print(`Not in\n  ${shown.not}`)
  if (shown.triggers.length > 0) outside.print(`\nTriggers\n  ${shown.triggers.join('\n  ')}`)
}

/** Prints the vocabulary, or one relation. Throws NotFoundError where no relation has that name. */
export const relations = (name: string | undefined, options: { readonly json?: boolean }, outside: Outside): number => {
  if (name === undefined) {
    const all = allRelations()
    outside.print(
      options.json ? JSON.stringify(all.map(describe)) : `${toTable(all.map(summary))}\n\n${all.length} relations`,
    )
    return 0
  }
  const relation = findRelation(name.toUpperCase())
  if (!relation)
    throw new NotFoundError('RELATION_UNKNOWN', `No relation is named "${name}". newsgraph relations lists them all.`)
  if (options.json) outside.print(JSON.stringify(describe(relation)))
  else printOne(relation, outside)
  return 0
}

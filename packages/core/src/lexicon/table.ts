import { ACTOR_TYPES, type ActorType } from '../model/index.js'

/** The rows of a table of tables/lexicon.js, each as its cells. */
export const rowsOf = (text: string): readonly (readonly string[])[] => text.split('\n').map(line => line.split('\t'))

/** The type of actor a cell names; the tables are checked as they are packed. */
export const readActorType = (cell: string): ActorType => {
  const type = ACTOR_TYPES.find(t => t === cell)
  if (!type) throw new Error(`"${cell}" is no type of actor`)
  return type
}

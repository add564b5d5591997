import { InvariantError } from '../../errors.js'

/** Types and labels that may stand in statement text; all else comes in as parameters. */

const TYPE = /^[A-Z][A-Z0-9_]{0,63}$/
/** A relation type for use in statement text, in backticks. Throws InvariantError for anything but a name of capitals, digits and "_". */
export const relationType = (name: string): string => {
  if (!TYPE.test(name))
    throw new InvariantError('RELATION_NAME', `"${name}" is no relation name: use capitals, digits and "_".`)
  return `\`${name}\``
}

const ACTOR_LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: 'Person',
    country: 'Country',
    organisation: 'Organisation',
    company: 'Company',
    igo: 'Igo',
    media: 'Media',
    military: 'Military',
    armed_group: 'ArmedGroup',
    group: 'Group',
    place: 'Place',
  }),
)

/** The label of an actor type; throws InvariantError for an unknown one, which never becomes statement text. */
export const actorLabel = (type: string): string => {
  const label = ACTOR_LABELS.get(type)
  if (!label) throw new InvariantError('ACTOR_TYPE', `"${type}" is no actor type.`)
  return label
}

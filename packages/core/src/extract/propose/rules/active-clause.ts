import { distribute, type FrameRule } from '../frame-reading.js'

/** Construction 1: "A met with B", "A sent aid to B": subject and object, indirect object or oblique of an active verb. */
export const activeClause: FrameRule = {
  name: 'active-clause',
  read: reading => (reading.match.noun || reading.clause.isPassive ? undefined : distribute('active-clause', reading)),
}

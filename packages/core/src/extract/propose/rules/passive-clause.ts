import { distribute, type FrameRule } from '../frame-reading.js'

/** Construction 2: "B was banned by A": the by-phrase does it to the subject. */
export const passiveClause: FrameRule = {
  name: 'passive-clause',
  read: reading =>
    !reading.match.noun && reading.clause.isPassive ? distribute('passive-clause', reading) : undefined,
}

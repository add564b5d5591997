import { distribute, type FrameRule } from '../frame-reading.js'

/** Construction 3: "A imposed sanctions on B", "talks were held with B": verb and event noun are one relation. */
export const lightVerb: FrameRule = {
  name: 'light-verb',
  read: reading => (reading.match.noun ? distribute('light-verb', reading) : undefined),
}

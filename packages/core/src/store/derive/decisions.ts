import { readDecisions } from '../decisions/index.js'
import { derivation } from './derivation.js'

/** What was decided is not derived, but read: who is who and what a statement counts for follow from it. */
export const decisions = derivation({ gives: 'decisions', reads: [], refresh: run => readDecisions(run) })

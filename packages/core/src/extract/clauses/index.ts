export { type Clause, verbLemma } from './clause.js'
export { isControlled } from './control.js'
export { conjuncts } from './coordination.js'
export { readClauses } from './read-clauses.js'

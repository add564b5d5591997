export { checkParameters } from './check-parameters.js'
export { checkQuery, dialectHint } from './check-query.js'
export { toEmbedded } from './to-embedded.js'

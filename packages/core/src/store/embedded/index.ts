export { loadEmbedded } from './load-embedded.js'
export { makeFolder } from './make-folder.js'

export { readHead, readIndex, writeIndex } from './index-file.js'
export type { Head } from './layout.js'

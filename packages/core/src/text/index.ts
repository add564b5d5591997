export { findParagraphs } from './paragraphs.js'
export { findQuotations } from './quotations.js'
export { type RawSentence, splitSentences } from './sentences.js'
export { tokenize } from './tokenize.js'

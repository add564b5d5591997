export { createHead, type Head, peek } from './head.js'
export { recognizePage } from './markup.js'
export { recognizeContent, sniffFormat } from './recognize-content.js'

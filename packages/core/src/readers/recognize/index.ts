export { createHead, type Head, peek } from './head.js'
export { recognizeContent, sniffFormat } from './recognize-content.js'

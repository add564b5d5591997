export { type ReadOptions, readArticles } from './read-articles.js'

export { readArticles, type ReadOptions } from './read-articles.js'

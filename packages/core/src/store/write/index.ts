export { forgetArticles } from './forget-articles.js'
export { takeDecisions } from './take-decisions.js'
export { writeArticles } from './write-articles.js'

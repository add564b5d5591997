export { type ArticleChange, daysOf, type GraphChange } from './graph-change.js'
export { keepAll } from './keep-all.js'
export { readFacts } from './read-facts.js'
export { refreshDerived } from './refresh.js'

export { checkQuery, dialectHint } from './check-query.js'

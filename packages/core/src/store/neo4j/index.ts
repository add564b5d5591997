export { connectNeo4j } from './connect.js'

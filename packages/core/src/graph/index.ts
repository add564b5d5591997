export {
  AFFILIATED,
  affiliationEdge,
  type EdgeKey,
  edgeMaking,
  edgesBetween,
  edgesOf,
  tripleKey,
} from './edges.js'
export { type NewsGraph, toGraphology } from './news-graph.js'
export {
  type ActorRow,
  type CypherValue,
  firstOf,
  type Row,
  readActor,
  textOrNull,
  textsInOrder,
  textsOf,
  toJsonValue,
  toWholeNumber,
} from './rows.js'

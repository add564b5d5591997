export {
  actorsCalled,
  type ClusterEvidence,
  type ConnectedActor,
  connectedActors,
  explainActor,
  hasStatement,
  listActors,
  namesOf,
} from './actor-list.js'
export { withEnds } from './answer-ends.js'
export { countStore } from './count-store.js'
export { findArticles, isEmpty } from './find-articles.js'
export { NAMED_QUERIES, type NamedQuery, namedQueryText, type QueryParameter } from './named-queries.js'
export { readPages } from './pages.js'
export { askNamed, type NamedOptions } from './run-named.js'
export { searchActors } from './search-actors.js'

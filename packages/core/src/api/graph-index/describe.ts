import { type GraphActor, type GraphEdge, MODALITIES } from '../contract/index.js'
import { type GraphIndex, NO_DAY, toDay } from './columns.js'
import { edgeKey } from './edge-key.js'
import { type Pass, passesReport, type Sieve } from './pass.js'

/** An edge as a filter leaves it. */
export const describeEdge = (index: GraphIndex, sieve: Sieve, a: number): GraphEdge => {
  const { aggregates, reports } = index
  const relations = new Map<number, number>()
  const articles = new Set<number>()
  const publishers = new Set<number>()
  let [statements, confidence, first, last] = [0, 0, Number.MAX_SAFE_INTEGER, NO_DAY]
  for (let i = aggregates.start[a]; i < aggregates.start[a + 1]; i++) {
    if (!passesReport(index, sieve, i)) continue
    statements++
    articles.add(reports.article[i])
    publishers.add(reports.source[i])
    relations.set(reports.relation[i], (relations.get(reports.relation[i]) ?? 0) + 1)
    confidence = Math.max(confidence, reports.confidence[i])
    if (reports.day[i] === NO_DAY) continue
    first = Math.min(first, reports.day[i])
    last = Math.max(last, reports.day[i])
  }
  return {
    key: edgeKey(index, a),
    source: index.actors[aggregates.subject[a]].id,
    target: index.actors[aggregates.object[a]].id,
    quad: aggregates.quad[a],
    modality: MODALITIES[aggregates.modality[a]],
    symmetric: [...relations.keys()].every(r => index.isSymmetric[r]),
    statements,
    articles: articles.size,
    publishers: publishers.size,
    confidence: confidence / 100,
    first: last === NO_DAY ? null : toDay(first),
    last: toDay(last),
    relations: [...relations]
      .sort(([a, m], [b, n]) => n - m || (index.relations[a] < index.relations[b] ? -1 : 1))
      .map(([r, n]) => ({ name: index.relations[r], statements: n })),
  }
}

/** An actor with what a filter leaves of it. */
export const describeActor = (index: GraphIndex, pass: Pass, n: number): GraphActor => {
  const { id, name, type, country } = index.actors[n]
  return { id, name, type, country, statements: pass.statements[n], degree: pass.degree[n] }
}

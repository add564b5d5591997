import { AFFILIATED, textOrNull } from '../../graph/index.js'
import {
  type Connection,
  fingerprint,
  groupBy,
  type Row,
  type Run,
  relationType,
  runBatches,
  runTable,
  unique,
} from '../database/index.js'
import { derivation } from './derivation.js'
import { type Direction, edgeCypher } from './edge-cypher.js'
import { readStored } from './read-stored.js'
import { refreshSingleSources } from './single-sources.js'
import { edgesOfAffiliation, edgesOfStatement, type TouchedEdge } from './touched-edges.js'

const least = (values: readonly (string | null)[]): string | null => unique(values)[0] ?? null
const most = (values: readonly (string | null)[]): string | null => unique(values).at(-1) ?? null

/** The same figures as `edgeCypher.figures`, for edges whose statements come under two keys. */
const countReports = (reports: readonly Row[]): Row => {
  const column = (name: string): readonly (string | null)[] => reports.map(r => r[name] as string | null)
  const quads = reports.flatMap(r => (typeof r.quad === 'number' ? [r.quad] : []))
  return {
    statements: reports.length,
    events: unique(column('event')).length,
    articles: unique(column('article')).length,
    publishers: unique(column('publisher')).length,
    firstEvent: least(column('dateFrom')),
    lastEvent: most(column('dateTo')),
    firstReported: least(column('published')),
    lastReported: most(column('published')),
    confidence: reports.reduce((highest, r) => Math.max(highest, Number(r.confidence)), 0),
    quad: quads.toSorted((a, b) => a - b)[0] ?? null,
  }
}

/** Figures by key, of the keys that still have something behind them. */
const countEdges = async (run: Run, edges: readonly TouchedEdge[]): Promise<ReadonlyMap<string, Row>> => {
  const keysOf = (isWanted: (edge: TouchedEdge) => boolean): readonly string[] => edges.filter(isWanted).map(e => e.key)
  const keys = keysOf(e => e.relation !== AFFILIATED)
  const read = (statement: string, rows: readonly string[]): Promise<readonly Row[]> =>
    runBatches(run, statement, { rows, as: 'keys' })
  const mirrored = (await read(edgeCypher.mirrored, keys)).map(r => String(r.key))
  const reports = [
    ...(await read(edgeCypher.reports('edgeKey'), mirrored)),
    ...(await read(edgeCypher.reports('mirrorKey'), mirrored)),
  ]
  const twice = new Set(mirrored)
  const rows = [
    ...(await read(
      edgeCypher.figures,
      keys.filter(k => !twice.has(k)),
    )),
    ...(await read(
      edgeCypher.affiliations,
      keysOf(e => e.relation === AFFILIATED),
    )),
    ...[...groupBy(reports, r => String(r.key))].map(([key, list]): Row => ({ key, ...countReports(list) })),
  ]
  return new Map(rows.map(row => [String(row.key), row]))
}

interface DirectedEdge extends TouchedEdge {
  readonly direction: Direction
}

/** Each edge with the end that has fewer edges on its side: the embedded engine walks them all to find one; Neo4j chooses itself. */
const directEdges = async (
  run: Run,
  edges: readonly TouchedEdge[],
  dialect: Connection['dialect'],
): Promise<readonly DirectedEdge[]> => {
  if (dialect === 'neo4j') return edges.map(e => ({ ...e, direction: 'outward' }))
  const ids = unique(edges.flatMap(e => [e.subject, e.object]))
  const degrees = new Map(
    (await runBatches(run, edgeCypher.degrees, { rows: ids, as: 'ids' })).map(r => [String(r.id), r]),
  )
  return edges.map(e => ({
    ...e,
    direction:
      Number(degrees.get(e.subject)?.outward ?? 0) <= Number(degrees.get(e.object)?.inward ?? 0) ? 'outward' : 'inward',
  }))
}

/** Creates edges with their figures by key: on Neo4j of all types at once, in the embedded engine type by type. */
const createEdges = async (
  run: Run,
  edges: readonly TouchedEdge[],
  { figures, dialect }: Pick<Connection, 'dialect'> & { readonly figures: ReadonlyMap<string, Row> },
): Promise<void> => {
  const create = (text: typeof edgeCypher.createAny, rows: readonly TouchedEdge[]): Promise<void> =>
    runTable(run, text, rows, (e, name) =>
      name === 'subject' || name === 'object' || name === 'relation' ? e[name] : figures.get(e.key)?.[name],
    )
  if (dialect === 'neo4j') {
    for (const { relation } of edges) relationType(relation)
    await create(edgeCypher.createAny, edges)
  } else for (const [type, list] of groupBy(edges, e => e.relation)) await create(edgeCypher.create(type), list)
}

/** What a change has done to the statements behind edges. */
interface Behind {
  /** Keys of edges that statements stood behind which went or changed. */
  readonly before: readonly string[]
  /** How many new statements stand behind each. */
  readonly added: ReadonlyMap<string, number>
}

/** Whether nothing but new statements stands behind an edge, so that it need not be looked for: one of a great many actors is long in finding. */
const isFirst = (figures: ReadonlyMap<string, Row>, { before, added }: Behind): ((edge: TouchedEdge) => boolean) => {
  const stood = new Set(before)
  return ({ key }) => !stood.has(key) && added.has(key) && Number(figures.get(key)?.statements) === added.get(key)
}

/** Counts edges anew from the statements and affiliations behind them and writes only those whose figures differ. */
const recount = async (
  run: Run,
  edges: readonly TouchedEdge[],
  { dialect, behind }: Pick<Connection, 'dialect'> & { readonly behind: Behind },
): Promise<void> => {
  if (edges.length === 0 && behind.before.length === 0) return
  const wanted = await countEdges(run, edges)
  const first = isFirst(wanted, behind)
  const perhapsThere = edges.filter(e => !first(e))
  const byDirection = groupBy(await directEdges(run, perhapsThere, dialect), e => e.direction)
  const current = new Map<string, string>()
  for (const [direction, rows] of byDirection)
    for (const row of await runBatches(run, edgeCypher.read(direction as Direction), { rows }))
      current.set(String(row.key), fingerprint(row.fields as Row))
  const toRow = (e: TouchedEdge): Row => ({ ...e, fields: wanted.get(e.key) ?? {} })
  const isNew = (e: TouchedEdge): boolean => wanted.has(e.key) && !current.has(e.key)
  await createEdges(run, edges.filter(isNew), { figures: wanted, dialect })
  for (const [direction, rows] of byDirection) {
    const there = rows.filter(e => current.has(e.key))
    const changed = there.filter(e => wanted.has(e.key) && fingerprint(wanted.get(e.key)!) !== current.get(e.key))
    const emptied = there.filter(e => !wanted.has(e.key))
    await runBatches(run, edgeCypher.update(direction as Direction), { rows: changed.map(toRow) })
    await runBatches(run, edgeCypher.remove(direction as Direction), { rows: emptied.map(toRow) })
  }
  const known = unique([...perhapsThere.map(e => e.key), ...behind.before])
  await refreshSingleSources(run, edges, { figures: wanted, known })
}

/** Edges between canonical actors, with the figures of what stands behind them. */
export const edges = derivation({
  gives: 'edges',
  reads: ['change', 'statements', 'events', 'newStatements', 'affiliations', 'stories'],
  refresh: async (run, { change, statements, events, newStatements, affiliations, stories }) => {
    const recounted = await readStored(run, {
      actors: [],
      articles: unique([...stories, ...change.redated]),
      statements: [],
    })
    const { removed, before, after } = statements
    const touched: readonly TouchedEdge[] = [
      ...[...removed, ...before, ...after, ...newStatements, ...recounted.statements].flatMap(edgesOfStatement),
      ...recounted.affiliations.flatMap(edgesOfAffiliation),
      ...affiliations,
      ...events.edges,
    ]
    const once = [...new Map(touched.map(e => [e.key, e])).values()].sort((a, b) => (a.key < b.key ? -1 : 1))
    // The edge of an actor that is gone went with it, and its statements have lost that end.
    const left = [...removed, ...before].flatMap(s => [s.derived.edgeKey, s.derived.mirrorKey]).map(textOrNull)
    const added = new Map<string, number>()
    for (const { key } of newStatements.flatMap(edgesOfStatement)) added.set(key, (added.get(key) ?? 0) + 1)
    await recount(run, once, { dialect: change.dialect, behind: { before: unique(left), added } })
    return once
  },
})

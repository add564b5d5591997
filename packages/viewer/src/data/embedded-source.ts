import {
  type ActorRow,
  type ArticlePage,
  createGraphService,
  createIndexBuilder,
  type Evidence,
  type EvidencePage,
  type StatementRow,
  type StoreMeta,
} from '@newsgraph/core'
import { type DataSource, SourceError } from './source'

/** What an exported page carries. Written by others too, so only what is needed is asked for. */
export interface EmbeddedData {
  readonly meta?: Partial<StoreMeta>
  readonly graph?: { readonly actors?: readonly (Partial<ActorRow> & { readonly id: string })[] }
  /** All statements, or statements by edge. */
  readonly evidence?: readonly Partial<Evidence>[] | Readonly<Record<string, readonly Partial<Evidence>[]>>
}

const PAGE = 50
const notHere = (): never => {
  throw new SourceError('OFFLINE', 'This page holds a part of a graph. Run "newsgraph view" for this.')
}

const list = (evidence: EmbeddedData['evidence']): readonly Partial<Evidence>[] =>
  Array.isArray(evidence) ? evidence : Object.values(evidence ?? {}).flat()

/** A statement with everything the viewer shows; null where it has no two actors. */
const complete = (e: Partial<Evidence>): Evidence | null => {
  if (!e.id || !e.subject || !e.object || !e.relation) return null
  return {
    id: e.id,
    sentence: e.sentence ?? null,
    n: e.n ?? 0,
    subject: e.subject,
    object: e.object,
    argument: e.argument ?? null,
    trigger: e.trigger ?? { start: 0, end: 0 },
    relation: e.relation,
    phrase: e.phrase ?? '',
    quad: e.quad ?? 0,
    goldstein: e.goldstein ?? null,
    status: e.status ?? 'asserted',
    negated: e.negated ?? false,
    act: e.act ?? null,
    date: e.date ?? null,
    background: e.background ?? false,
    speaker: e.speaker ?? null,
    reportedBy: e.reportedBy ?? [],
    rule: e.rule ?? '',
    confidence: e.confidence ?? 1,
    event: e.event ?? null,
    story: e.story ?? null,
    review: e.review ?? null,
    article: {
      id: e.article?.id ?? '',
      title: e.article?.title ?? null,
      publisher: e.article?.publisher ?? null,
      publishedAt: e.article?.publishedAt ?? null,
      url: e.article?.url ?? null,
    },
  }
}

const toRow = (e: Evidence, quads: ReadonlyMap<string, number>): StatementRow => {
  const isAsserted = e.status === 'asserted' && !e.negated
  const edgeRelation = isAsserted ? e.relation : e.act
  return {
    id: e.id,
    subject: e.subject.id,
    object: e.object!.id,
    relation: e.relation,
    quad: e.quad || (quads.get(e.relation) ?? 0),
    status: e.status,
    negated: e.negated,
    edgeRelation,
    edgeQuad: edgeRelation === null ? null : isAsserted && e.quad ? e.quad : (quads.get(edgeRelation) ?? 0),
    hasMirror: false,
    day: e.date && /^\d{4}-\d{2}-\d{2}$/.test(e.date) ? e.date : e.background ? null : e.article.publishedAt,
    publisher: e.article.publisher,
    confidence: e.confidence,
    article: e.article.id,
  }
}

const actorsOf = (data: EmbeddedData, evidence: readonly Evidence[]): readonly ActorRow[] => {
  const actors = new Map<string, ActorRow>()
  const typeOf = (id: string): string => id.split(':')[0]
  for (const e of evidence)
    for (const { id, name } of [e.subject, e.object!])
      actors.set(id, { id, name, type: typeOf(id), country: null, aliases: [], merged: [] })
  for (const a of data.graph?.actors ?? [])
    actors.set(a.id, {
      id: a.id,
      name: a.name ?? a.id,
      type: a.type ?? typeOf(a.id),
      country: a.country ?? null,
      aliases: a.aliases ?? [],
      merged: [],
    })
  return [...actors.values()]
}

const articleOf = (id: string, evidence: readonly Evidence[]): ArticlePage => {
  const own = evidence.filter(e => e.article.id === id).sort((a, b) => a.n - b.n)
  if (own.length === 0) throw new SourceError('ARTICLE_UNKNOWN', 'This article is not in this page.')
  const sentences = new Map(own.map(e => [e.n, { n: e.n, start: 0, text: e.sentence }]))
  return { article: own[0].article, sentences: [...sentences.values()], statements: own }
}

/** The graph of an exported page, with the same answers the server would give about it. */
export const createEmbeddedSource = (data: EmbeddedData): DataSource => {
  const relations = data.meta?.relations ?? []
  const quads = new Map(relations.map(r => [r.name, r.quad]))
  const symmetric = new Set(relations.filter(r => r.symmetric).map(r => r.name))
  const byId = new Map(
    list(data.evidence).flatMap(given => {
      const e = complete(given)
      return e ? [[e.id, e] as const] : []
    }),
  )
  const evidence = [...byId.values()]
  const builder = createIndexBuilder(actorsOf(data, evidence), relation => symmetric.has(relation))
  for (const e of evidence) builder.add(toRow(e, quads))
  const service = createGraphService(builder.finish())
  const page = (ids: readonly string[], cursor: string | null): EvidencePage => {
    const offset = Number(cursor ?? 0)
    return {
      items: ids.slice(offset, offset + PAGE).flatMap(id => byId.get(id) ?? []),
      total: ids.length,
      next: offset + PAGE < ids.length ? String(offset + PAGE) : null,
    }
  }
  return {
    isLive: false,
    beside: null,
    meta: async () => {
      const overview = service.overview()
      const known = new Map(relations.map(r => [r.name, r.definition]))
      return {
        location: data.meta?.location ?? 'exported page',
        articles: new Set(evidence.map(e => e.article.id)).size,
        actors: overview.types.reduce((n, t) => n + t.actors, 0),
        statements: evidence.length,
        edges: evidence.length,
        ...overview,
        relations: overview.relations.map(r => ({ ...r, definition: known.get(r.name) ?? '' })),
        queries: [],
        schema: { labels: [], types: [], properties: [] },
        beside: null,
        canQuery: false,
        canEdit: false,
        truncated: false,
      }
    },
    version: async () => service.version,
    graph: async request => service.graph(request),
    compare: async (request, periods) => service.compare(request, periods),
    within: async (keys, filter) => service.within(keys, filter),
    left: async (drawn, filter) => service.left(drawn, filter),
    timeline: async (request, span) => service.timeline(request, span),
    facets: async request => service.facets(request),
    search: async text => service.search(text, 12),
    actor: async (id, filter) => service.actor(id, filter),
    paths: async (from, to, filter) => service.paths({ from, to, hops: 4 }, filter),
    edgeEvidence: async (key, filter, cursor) => page(service.edgeStatements(key, filter), cursor),
    actorEvidence: async (id, filter, cursor) => page(service.actorStatements(id, filter), cursor),
    pairEvidence: async ({ a, b }, filter, cursor) => page(service.pairStatements(a, b, filter), cursor),
    evidenceOf: async (keys, filter) =>
      [...new Set(keys.flatMap(key => service.edgeStatements(key, filter)))].flatMap(id => byId.get(id) ?? []),
    article: async id => articleOf(id, evidence),
    statement: async id => byId.get(id) ?? notHere(),
    query: async () => notHere(),
    review: async () => notHere(),
    annotations: async () => notHere(),
    overrides: async () => ({ entries: [] }),
    addOverride: async () => notHere(),
    undoOverride: async () => notHere(),
  }
}

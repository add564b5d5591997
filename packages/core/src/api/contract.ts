import * as z from 'zod/mini'

/** Shapes of the HTTP API, checked on both sides. Zod's small build, because the viewer carries this file. */

const text = z.string()
const count = z.number()
const textOrNull = z.nullable(z.string())

/** What is claimed of an event: its status, or "negated" where the sentence says it did not happen. */
export const MODALITIES = ['asserted', 'planned', 'possible', 'demanded', 'denied', 'negated'] as const
/** One of MODALITIES. */
export type Modality = (typeof MODALITIES)[number]
/** Quad classes in the order they are listed; 0 stands for relations without one. */
export const QUADS = [1, 2, 3, 4, 0] as const

/** What the API gives at most, and where nothing is asked for: counts, bytes of a body, and milliseconds. */
export const LIMITS = {
  /** Edges of one graph answer. */
  budget: { default: 150, max: 1500 },
  /** Actors of one graph answer; edges that would need more are left out. */
  actors: 1000,
  /** Statements of one page of evidence. */
  page: { default: 50, max: 200 },
  search: { default: 12, max: 50 },
  /** Neighbours of one expansion. */
  expand: { default: 20, max: 200 },
  hops: { default: 4, max: 6 },
  paths: 5,
  queryRows: 500,
  /** Nodes of an answer that are drawn. */
  queryNodes: 300,
  /** Statements of one export. */
  exported: 5000,
  bodyBytes: 256 * 1024,
  timeoutMs: 10_000,
} as const

/** An actor of a graph answer. */
export const actorSchema = z.object({
  id: text,
  name: text,
  type: text,
  country: textOrNull,
  /** Statements and drawn edges of the actor under the filter, in the whole store. */
  statements: count,
  degree: count,
})
/** A drawn edge: all statements of one pair, quad class and modality. Days are ISO, `confidence` is the highest, 0 to 1. */
export const edgeSchema = z.object({
  key: text,
  source: text,
  target: text,
  quad: count,
  modality: z.enum(MODALITIES),
  /** True where every relation in it is symmetric, so that the edge has no direction. */
  symmetric: z.boolean(),
  statements: count,
  articles: count,
  publishers: count,
  confidence: count,
  first: textOrNull,
  last: textOrNull,
  relations: z.array(z.object({ name: text, statements: count })),
})
/** The answer of `GET /api/graph`. `version` changes whenever the graph does. */
export const graphSchema = z.object({
  version: text,
  actors: z.array(actorSchema),
  edges: z.array(edgeSchema),
  /** What the filter leaves in the store, or in the neighbourhood asked for. */
  totalEdges: count,
  totalActors: count,
  totalStatements: count,
})
/** How an edge, or its pair, changed from one period to another. */
export const CHANGES = ['new', 'gone', 'to-conflict', 'to-cooperation', 'stronger', 'weaker', 'same'] as const
/** One of CHANGES. */
export type Change = (typeof CHANGES)[number]
/** The answer of `GET /api/compare`: the edges that changed most between two periods, with the statements of each, and how many changed how. */
export const comparisonSchema = z.object({
  ...graphSchema.shape,
  edges: z.array(z.object({ ...edgeSchema.shape, before: count, after: count, change: z.enum(CHANGES) })),
  changes: z.array(z.object({ name: z.enum(CHANGES), edges: count })),
})
/** The answer of `POST /api/graph/within`: statements left of each edge. */
export const countsSchema = z.object({
  version: text,
  edges: z.array(z.object({ key: text, statements: count })),
})

const spanSchema = z.object({ start: count, end: count })
const partySchema = z.object({ id: text, name: text, start: count, end: count })
const articleSchema = z.object({
  id: text,
  title: textOrNull,
  publisher: textOrNull,
  publishedAt: textOrNull,
  url: textOrNull,
})
/** A statement with its sentence. Spans are relative to the sentence, in UTF-16 units. */
export const evidenceSchema = z.object({
  id: text,
  /** Null where the store was built without texts. */
  sentence: textOrNull,
  /** Index of the sentence in its article. */
  n: count,
  subject: partySchema,
  object: z.nullable(partySchema),
  argument: textOrNull,
  trigger: spanSchema,
  relation: text,
  phrase: text,
  quad: count,
  /** From -10, conflict, to 10, cooperation; null where its relation has none. */
  goldstein: z.nullable(count),
  status: text,
  negated: z.boolean(),
  act: textOrNull,
  date: textOrNull,
  /** True of history that the text does not date. */
  background: z.boolean(),
  speaker: textOrNull,
  /** Names of those who passed on what the speaker said, outermost last. */
  reportedBy: z.array(text),
  rule: text,
  confidence: count,
  /** The same of all reports of one event, and of all copies of one story; null where it is alone. */
  event: textOrNull,
  story: textOrNull,
  /** "confirmed" or "rejected" by somebody, else null. */
  review: z.nullable(z.enum(['confirmed', 'rejected'])),
  article: articleSchema,
})
/** A page of statements, latest first. */
export const evidencePageSchema = z.object({
  items: z.array(evidenceSchema),
  total: count,
  /** Pass as `cursor` for the next page; null on the last. */
  next: textOrNull,
})
/** The answer of `GET /api/articles/:id`: an article with its sentences in order and all its statements. */
export const articlePageSchema = z.object({
  article: articleSchema,
  sentences: z.array(z.object({ n: count, start: count, text: textOrNull })),
  statements: z.array(evidenceSchema),
})

/** An actor found by name; `alias` is the name that matched, null where it is the actor's own. */
export const hitSchema = z.object({ id: text, name: text, type: text, alias: textOrNull, statements: count })
/** The answer of `GET /api/actors/:id`: counts under the filter, over the whole store. */
export const actorDetailSchema = z.object({
  id: text,
  name: text,
  type: text,
  country: textOrNull,
  aliases: z.array(text),
  statements: count,
  degree: count,
  neighbours: count,
  neighbourTypes: z.array(z.object({ type: text, actors: count })),
  quads: z.array(z.object({ quad: count, edges: count })),
})
/** Ways between two actors, strongest first, each as ids of actors and keys of the edges between them. */
export const pathsSchema = z.object({
  paths: z.array(z.object({ actors: z.array(text), edges: z.array(text) })),
  actors: z.array(actorSchema),
  edges: z.array(edgeSchema),
})
/** Statements by time: bins from day to day, both included, those before and after them, of how long, and those without a day. */
export const timelineSchema = z.object({
  unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
  bins: z.array(z.object({ from: text, to: text, cooperation: count, conflict: count, other: count })),
  undated: count,
  firstDay: textOrNull,
  lastDay: textOrNull,
  before: count,
  after: count,
})
/**
 * What each value of a filter would give, the other filters staying as they are: actors by type, statements by the rest. `lifted`
 * says how many more edges there would be without one of the filters.
 */
export const facetsSchema = z.object({
  version: text,
  types: z.array(z.object({ name: text, actors: count })),
  quads: z.array(z.object({ quad: count, statements: count })),
  modalities: z.array(z.object({ name: z.enum(MODALITIES), statements: count })),
  relations: z.array(z.object({ name: text, statements: count })),
  publishers: z.array(z.object({ name: text, statements: count })),
  lifted: z.object({
    types: count,
    quads: count,
    modalities: count,
    relations: count,
    publishers: count,
    confidence: count,
    time: count,
  }),
})

const fieldsSchema = z.record(text, z.unknown())
/** What of the graph an answer holds: at most `LIMITS.queryNodes` nodes, and the relationships between these. */
export const answerViewSchema = z.object({
  nodes: z.array(z.object({ id: text, labels: z.array(text), properties: fieldsSchema })),
  relationships: z.array(z.object({ id: text, type: text, start: text, end: text, properties: fieldsSchema })),
  /** Nodes beyond the limit. */
  leftOut: count,
})

const parameterSchema = z.object({
  name: text,
  label: text,
  kind: z.enum(['actor', 'relation', 'date', 'number']),
  default: z.union([text, z.number()]),
})
/** A question with a name; `params` says what to ask for and what stands where nothing is given. */
export const namedQuerySchema = z.object({
  name: text,
  title: text,
  cypher: text,
  params: z.array(parameterSchema),
})
/** The answer of `POST /api/query`; `truncated` where there were more rows. */
export const queryResultSchema = z.object({
  columns: z.array(text),
  rows: z.array(z.array(z.unknown())),
  truncated: z.boolean(),
  milliseconds: count,
  /** Actors met in the cells, for showing all that is between them. */
  actors: z.array(text),
  graph: answerViewSchema,
})

/** An entry of the file of decisions: a decision, a correction, a note, or a view under a name. */
export const overrideSchema = z.union([
  z.object({ kind: z.literal('view'), name: text, hash: text }),
  z.object({
    kind: z.literal('note'),
    about: z.object({ kind: z.enum(['actor', 'edge', 'statement']), id: text }),
    text,
    was: text,
  }),
  z.object({
    kind: z.literal('correct'),
    statement: text,
    relation: text,
    status: text,
    negated: z.boolean(),
    isSwapped: z.boolean(),
  }),
  z.object({ kind: z.enum(['confirm', 'reject']), statement: text }),
  z.object({ kind: z.literal('merge'), actors: z.tuple([text, text]) }),
  z.object({ kind: z.literal('split'), actor: text, articles: z.array(text) }),
])
/** The answer of `GET /api/overrides`: what people decided and kept, each with a label to show. */
export const overrideListSchema = z.object({
  /** `isGone` where what a note is about is no longer in the graph. */
  entries: z.array(z.object({ id: text, entry: overrideSchema, label: text, isGone: z.boolean() })),
})

/** Annotated articles, as `newsgraph train statements --gold DIR` reads them: see docs/training.md. */
export const annotationsSchema = z.object({ articles: z.array(z.record(text, z.unknown())) })

/** The answer of `GET /api/meta`: what the store holds and what may be done with it. */
export const metaSchema = z.object({
  version: text,
  location: text,
  articles: count,
  actors: count,
  statements: count,
  edges: count,
  /** First and last day of the statements; null where none has a day. */
  firstDay: textOrNull,
  lastDay: textOrNull,
  types: z.array(z.object({ name: text, actors: count })),
  relations: z.array(
    z.object({ name: text, definition: text, quad: count, symmetric: z.boolean(), statements: count }),
  ),
  modalities: z.array(z.object({ name: z.enum(MODALITIES), statements: count })),
  publishers: z.array(z.object({ name: text, statements: count })),
  queries: z.array(namedQuerySchema),
  /** Labels and relationship types for completion in the query box. */
  schema: z.object({ labels: z.array(text), types: z.array(text), properties: z.array(text) }),
  /** Where the graph is that is served beside this one, below `/beside/api/`; null where there is none. */
  beside: textOrNull,
  canQuery: z.boolean(),
  canEdit: z.boolean(),
  /** True where the store holds more statements than are read. */
  truncated: z.boolean(),
})
/** The answer of `GET /api/progress`: articles read into memory, of how many. */
export const progressSchema = z.object({ loaded: count, total: count })
/** The answer of `GET /api/version`: another text once the graph in memory is another. */
export const versionSchema = z.object({ version: text })
/** The body of every error; `position` is an offset into the query that was sent. */
export const errorSchema = z.object({
  error: z.object({ code: text, message: text, position: z.optional(z.number()) }),
})

/** See actorSchema. */
export type GraphActor = z.infer<typeof actorSchema>
/** See edgeSchema. */
export type GraphEdge = z.infer<typeof edgeSchema>
/** See graphSchema. */
export type GraphView = z.infer<typeof graphSchema>
/** See comparisonSchema. */
export type Comparison = z.infer<typeof comparisonSchema>
/** See countsSchema. */
export type EdgeCounts = z.infer<typeof countsSchema>
/** See evidenceSchema. */
export type Evidence = z.infer<typeof evidenceSchema>
/** See evidencePageSchema. */
export type EvidencePage = z.infer<typeof evidencePageSchema>
/** See articlePageSchema. */
export type ArticlePage = z.infer<typeof articlePageSchema>
/** See hitSchema. */
export type ActorHit = z.infer<typeof hitSchema>
/** See actorDetailSchema. */
export type ActorDetail = z.infer<typeof actorDetailSchema>
/** See pathsSchema. */
export type PathsView = z.infer<typeof pathsSchema>
/** See timelineSchema. */
export type Timeline = z.infer<typeof timelineSchema>
/** See facetsSchema. */
export type Facets = z.infer<typeof facetsSchema>
/** A question with a name, its Cypher and its parameters. */
export type NamedQuery = z.infer<typeof namedQuerySchema>
/** See answerViewSchema. */
export type AnswerView = z.infer<typeof answerViewSchema>
/** See queryResultSchema. */
export type QueryResult = z.infer<typeof queryResultSchema>
/** See overrideListSchema. */
export type OverrideList = z.infer<typeof overrideListSchema>
/** See annotationsSchema. */
export type Annotations = z.infer<typeof annotationsSchema>
/** See metaSchema. */
export type StoreMeta = z.infer<typeof metaSchema>
/** See progressSchema. */
export type LoadProgress = z.infer<typeof progressSchema>

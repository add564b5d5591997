import {
  actorDetailSchema,
  annotationsSchema,
  articlePageSchema,
  comparisonSchema,
  countsSchema,
  errorSchema,
  evidencePageSchema,
  evidenceSchema,
  type Filter,
  facetsSchema,
  graphSchema,
  hitSchema,
  LIMITS,
  leftSchema,
  metaSchema,
  overrideListSchema,
  pathsSchema,
  progressSchema,
  queryResultSchema,
  timelineSchema,
  versionSchema,
  writeFilter,
  writeGraphRequest,
} from '@newsgraph/core'
import * as z from 'zod/mini'
import { type DataSource, SourceError } from './source'

// The page's policy forbids code made from strings, which Zod would otherwise try first.
z.config({ jitless: true })

interface Schema<T> {
  readonly parse: (value: unknown) => T
}
interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly body?: unknown
  readonly signal?: AbortSignal
}

const hits = z.array(hitSchema)
const POLL_MS = 300
const wait = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))

const callAt = async <T>(
  base: string,
  path: string,
  schema: Schema<T>,
  { method = 'GET', body, signal }: Call = {},
): Promise<T> => {
  const response = await fetch(`${base}/${path}`, {
    method,
    signal,
    ...(method === 'GET' ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) }),
  }).catch(error => {
    if (signal?.aborted) throw error
    throw new SourceError('GONE', 'The server does not answer.', { isGone: true })
  })
  const answer: unknown = await response.json().catch(error => {
    if (signal?.aborted) throw error
    return null
  })
  if (response.ok) return schema.parse(answer)
  const known = errorSchema.safeParse(answer)
  if (!known.success) throw new SourceError('HTTP', `The server answered ${response.status}.`)
  const { code, message, position } = known.data.error
  throw new SourceError(code, message, { position: position ?? null })
}

const encode = encodeURIComponent
const paged = (path: string, filter: Filter, cursor: string | null): string => {
  const params = writeFilter(filter)
  if (cursor) params.set('cursor', cursor)
  return `${path}?${params}`
}

/** The HTTP API of `newsgraph view`, at a path of this server: see docs/http-api.md. */
const createHttpSource = (base: string, beside: DataSource | null): DataSource => {
  const call = <T>(path: string, schema: Schema<T>, options: Call = {}): Promise<T> =>
    callAt(base, path, schema, options)
  return {
    isLive: true,
    beside,
    meta: async onProgress => {
      for (;;) {
        const progress = await call('progress', progressSchema)
        onProgress(progress)
        try {
          return await call('meta', metaSchema)
        } catch (error) {
          if (!(error instanceof SourceError && error.code === 'LOADING')) throw error
          await wait(POLL_MS)
        }
      }
    },
    version: async () => (await call('version', versionSchema)).version,
    graph: (request, signal) => call(`graph?${writeGraphRequest(request)}`, graphSchema, { signal }),
    compare: (request, { before, after }, signal) => {
      const params = writeGraphRequest(request)
      params.set('before', `${before.from}~${before.to}`)
      params.set('after', `${after.from}~${after.to}`)
      return call(`compare?${params}`, comparisonSchema, { signal })
    },
    within: (keys, filter, signal) =>
      call(`graph/within?${writeFilter(filter)}`, countsSchema, { method: 'POST', body: { keys }, signal }),
    left: (drawn, filter, signal) =>
      call(`graph/left?${writeFilter(filter)}`, leftSchema, {
        method: 'POST',
        body: { graph: `${writeGraphRequest(drawn)}` },
        signal,
      }),
    timeline: (request, span, signal) => {
      const params = writeGraphRequest(request)
      if (span) {
        params.set('first', span.from)
        params.set('last', span.to)
      }
      return call(`timeline?${params}`, timelineSchema, { signal })
    },
    facets: (request, signal) => call(`facets?${writeGraphRequest(request)}`, facetsSchema, { signal }),
    search: (text, signal) => call(`search?q=${encode(text.slice(0, 200))}`, hits, { signal }),
    actor: (id, filter, signal) => call(`actors/${encode(id)}?${writeFilter(filter)}`, actorDetailSchema, { signal }),
    paths: (from, to, filter, signal) => {
      const params = writeFilter(filter)
      params.set('a', from)
      params.set('b', to)
      return call(`paths?${params}`, pathsSchema, { signal })
    },
    edgeEvidence: (key, filter, cursor, signal) =>
      call(paged(`edges/${encode(key)}/evidence`, filter, cursor), evidencePageSchema, { signal }),
    actorEvidence: (id, filter, cursor, signal) =>
      call(paged(`actors/${encode(id)}/evidence`, filter, cursor), evidencePageSchema, { signal }),
    pairEvidence: ({ a, b }, filter, cursor, signal) => {
      const path = `${paged('pairs/evidence', filter, cursor)}&${new URLSearchParams({ a, b, limit: String(LIMITS.page.max) })}`
      return call(path, evidencePageSchema, { signal })
    },
    evidenceOf: async (keys, filter) =>
      (await call(`evidence?${writeFilter(filter)}`, evidencePageSchema, { method: 'POST', body: { keys } })).items,
    statement: id => call(`statements/${encode(id)}`, evidenceSchema),
    article: id => call(`articles/${encode(id)}`, articlePageSchema),
    query: (body, signal) => call('query', queryResultSchema, { method: 'POST', body, signal }),
    review: (order, filter, signal) =>
      call(`review?${writeFilter(filter)}&order=${order}`, evidencePageSchema, { signal }),
    annotations: () => call('annotations', annotationsSchema),
    overrides: () => call('overrides', overrideListSchema),
    addOverride: body => call('overrides', overrideListSchema, { method: 'POST', body }),
    undoOverride: id => call(`overrides/${encode(id)}`, overrideListSchema, { method: 'DELETE' }),
  }
}

export const httpSource = createHttpSource('/api', createHttpSource('/beside/api', null))

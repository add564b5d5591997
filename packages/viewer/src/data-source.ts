import {
  type Evidence,
  errorSchema,
  evidenceSchema,
  type GraphView,
  graphSchema,
  metaSchema,
  type StoreMeta,
} from '@newsgraph/core'

/** Where the viewer gets its data. */
export interface DataSource {
  readonly meta: () => Promise<StoreMeta>
  readonly graph: (budget: number) => Promise<GraphView>
  readonly edgeEvidence: (key: string) => Promise<readonly Evidence[]>
  readonly actorEvidence: (id: string) => Promise<readonly Evidence[]>
}

interface Schema<T> {
  readonly parse: (value: unknown) => T
}

const fetchJson = async <T>(path: string, schema: Schema<T>): Promise<T> => {
  const response = await fetch(path)
  const body: unknown = await response.json()
  if (response.ok) return schema.parse(body)
  const known = errorSchema.safeParse(body)
  throw new Error(known.success ? known.data.error.message : `The server answered ${response.status}.`)
}

/** The HTTP API of `newsgraph view`. */
export const httpSource: DataSource = {
  meta: () => fetchJson('/api/meta', metaSchema),
  graph: budget => fetchJson(`/api/graph?budget=${budget}`, graphSchema),
  edgeEvidence: key => fetchJson(`/api/edges/${encodeURIComponent(key)}/evidence`, evidenceSchema.array()),
  actorEvidence: id => fetchJson(`/api/actors/${encodeURIComponent(id)}/evidence`, evidenceSchema.array()),
}

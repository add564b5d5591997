import type { Hono } from 'hono'
import { InputError } from '../errors.js'
import {
  decisionsOf,
  findArticles,
  type GraphStore,
  type Kept,
  type NoteSubject,
  type Overrides,
  readKept,
  toReviews,
} from '../store/index.js'
import { readAnnotations } from './annotations.js'
import { LIMITS, type OverrideList, overrideSchema } from './contract/index.js'
import { readEvidencePage, type Showing } from './evidence.js'
import type { HeldGraph } from './graph-holder.js'
import type { DoubtOrder } from './graph-index/index.js'
import { readBody } from './read-body.js'
import { parseFilter, readNumber } from './request.js'

interface OverrideContext {
  readonly graph: () => Promise<HeldGraph & { readonly showing: Showing }>
  readonly store: GraphStore
}

/** Routes that list, add and take back decisions. */
export const addOverrides = (app: Hono, overrides: Overrides, { graph, store }: OverrideContext): void => {
  const list = async (): Promise<OverrideList> => {
    const { service, showing } = await graph()
    const entries = await overrides.list()
    const noted = entries.flatMap(({ entry }) =>
      entry.kind === 'note' && entry.about.kind === 'statement' ? [entry.about.id] : [],
    )
    const ids = [...new Set([...showing.reviews.keys(), ...noted])]
    const { items } = await readEvidencePage(store, ids, { offset: 0, limit: ids.length, showing })
    const sentences = new Map(items.map(e => [e.id, `${e.subject.name} ${e.phrase} ${e.object?.name ?? ''}`]))
    const isThere = ({ kind, id }: NoteSubject): boolean =>
      kind === 'actor' ? service.hasActor(id) : kind === 'edge' ? service.hasEdge(id) : sentences.has(id)
    const labelOf = (entry: Kept): string => {
      switch (entry.kind) {
        case 'merge':
          return entry.actors.map(id => showing.nameOf(id, id)).join(' = ')
        case 'split':
          return showing.nameOf(entry.actor, entry.actor)
        case 'view':
          return entry.name
        case 'note':
          return sentences.get(entry.about.id) ?? showing.nameOf(entry.about.id, entry.was)
        case 'confirm':
        case 'reject':
        case 'correct':
          return sentences.get(entry.statement) ?? entry.statement
      }
    }
    return {
      entries: entries.map(({ id, entry }) => ({
        id,
        entry: overrideSchema.parse(entry),
        label: labelOf(entry),
        isGone: entry.kind === 'note' && !isThere(entry.about),
      })),
    }
  }
  /** A decision with the ids by which the store knows its articles. Throws NotFoundError for one it does not hold. */
  const withStoredIds = async (entry: Kept): Promise<Kept> => {
    if (entry.kind !== 'split') return entry
    const there = { location: 'this graph', exact: true }
    return { ...entry, articles: await findArticles(store.query, entry.articles, there) }
  }
  app.get('/api/overrides', async () => Response.json(await list()))
  app.post('/api/overrides', async c => {
    const entry = readKept(await readBody(c.req.raw))
    if (!entry)
      throw new InputError(
        'OVERRIDE',
        'Send {"kind": "confirm" or "reject", "statement"}, {"kind": "correct", "statement", "relation", "status"}, {"kind": "merge", "actors": [a, b]}, {"kind": "split", "actor", "articles"}, {"kind": "note", "about": {"kind", "id"}, "text"} or {"kind": "view", "name", "hash"}, the name of at most 120 letters, the text of at most 4,000.',
      )
    await overrides.add(await withStoredIds(entry))
    return Response.json(await list())
  })
  app.get('/api/annotations', async () => Response.json(await readAnnotations(store, await overrides.list())))
  app.get('/api/review', async c => {
    const params = new URL(c.req.url).searchParams
    const order: DoubtOrder = params.get('order') === 'most-reported' ? 'most-reported' : 'least-sure'
    const limit = readNumber(params, 'limit', LIMITS.page)
    const { service, showing } = await graph()
    const reviewed = new Set(toReviews(decisionsOf(await overrides.list())).keys())
    const ids = service.doubtful(parseFilter(params), { order, limit, reviewed })
    return Response.json(await readEvidencePage(store, ids, { offset: 0, limit, showing }))
  })
  app.delete('/api/overrides/:id', async c => {
    await overrides.undo(c.req.param('id'))
    return Response.json(await list())
  })
}

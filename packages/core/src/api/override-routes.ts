import type { Hono } from 'hono'
import { InputError } from '../errors.js'
import { findArticles, type GraphStore, type Kept, type Overrides, readKept } from '../store/index.js'
import { type OverrideList, overrideSchema } from './contract.js'
import { readEvidencePage, type Showing } from './evidence.js'
import type { HeldGraph } from './graph-holder.js'
import { readBody } from './read-body.js'

interface OverrideContext {
  readonly graph: () => Promise<HeldGraph & { readonly showing: Showing }>
  readonly store: GraphStore
}

/** Routes that list, add and take back decisions. */
export const addOverrides = (app: Hono, overrides: Overrides, { graph, store }: OverrideContext): void => {
  const list = async (): Promise<OverrideList> => {
    const { showing } = await graph()
    const entries = await overrides.list()
    const ids = [...showing.reviews.keys()]
    const { items } = await readEvidencePage(store, ids, { offset: 0, limit: ids.length, showing })
    const sentences = new Map(items.map(e => [e.id, `${e.subject.name} ${e.phrase} ${e.object?.name ?? ''}`]))
    const labelOf = (entry: Kept): string => {
      switch (entry.kind) {
        case 'merge':
          return entry.actors.map(id => showing.nameOf(id, id)).join(' = ')
        case 'split':
          return showing.nameOf(entry.actor, entry.actor)
        case 'view':
          return entry.name
        case 'confirm':
        case 'reject':
          return sentences.get(entry.statement) ?? entry.statement
      }
    }
    return {
      entries: entries.map(({ id, entry }) => ({ id, entry: overrideSchema.parse(entry), label: labelOf(entry) })),
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
        'Send {"kind": "confirm" or "reject", "statement"}, {"kind": "merge", "actors": [a, b]}, {"kind": "split", "actor", "articles"} or {"kind": "view", "name", "hash"}, the name of at most 120 letters.',
      )
    await overrides.add(await withStoredIds(entry))
    return Response.json(await list())
  })
  app.delete('/api/overrides/:id', async c => {
    await overrides.undo(c.req.param('id'))
    return Response.json(await list())
  })
}

import type { Hono } from 'hono'
import { InputError } from '../errors.js'
import { findArticles, type GraphStore, type Override, type Overrides, readOverride } from '../store/index.js'
import type { OverrideList } from './contract.js'
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
    return {
      entries: entries.map(({ id, entry }) => ({
        id,
        entry:
          entry.kind === 'merge'
            ? { kind: entry.kind, actors: [entry.actors[0], entry.actors[1]] }
            : entry.kind === 'split'
              ? { ...entry, articles: [...entry.articles] }
              : entry,
        label:
          entry.kind === 'merge'
            ? entry.actors.map(id => showing.nameOf(id, id)).join(' = ')
            : entry.kind === 'split'
              ? showing.nameOf(entry.actor, entry.actor)
              : (sentences.get(entry.statement) ?? entry.statement),
      })),
    }
  }
  /** A decision with the ids by which the store knows its articles. Throws NotFoundError for one it does not hold. */
  const withStoredIds = async (entry: Override): Promise<Override> => {
    if (entry.kind !== 'split') return entry
    const there = { location: 'this graph', exact: true }
    return { ...entry, articles: await findArticles(store.query, entry.articles, there) }
  }
  app.get('/api/overrides', async () => Response.json(await list()))
  app.post('/api/overrides', async c => {
    const entry = readOverride(await readBody(c.req.raw))
    if (!entry)
      throw new InputError(
        'OVERRIDE',
        'Send {"kind": "confirm" or "reject", "statement"}, {"kind": "merge", "actors": [a, b]} or {"kind": "split", "actor", "articles"}.',
      )
    await overrides.add(await withStoredIds(entry))
    return Response.json(await list())
  })
  app.delete('/api/overrides/:id', async c => {
    await overrides.undo(c.req.param('id'))
    return Response.json(await list())
  })
}

import { join } from 'node:path'
import { createHandler, type EvidencePage, type GraphView, LIMITS, type StoreMeta } from '../api/index.js'
import { AssetError, StoreError } from '../errors.js'
import { toOfflinePage } from '../export/index.js'
import { readUiFile } from '../serve/index.js'
import type { GraphStore } from '../store/index.js'

const readTemplate = async (ui: string): Promise<string> => {
  const path = join(ui, 'offline.html')
  const missing = (cause?: unknown): AssetError =>
    new AssetError(
      'UI_TEMPLATE',
      `The viewer's offline page is not at ${path}. Run "npm run build", or name the folder of a built viewer with --ui.`,
      { cause },
    )
  const page = await readUiFile(path).catch((error: unknown) => {
    throw missing(error)
  })
  if (!page) throw missing()
  return page.toString('utf8')
}

/** All statements of an edge, page by page. */
const readEvidence = async (ask: (path: string) => Promise<unknown>, key: string): Promise<EvidencePage['items']> => {
  const items: EvidencePage['items'] = []
  for (let cursor: string | null = '0'; cursor !== null; ) {
    const path = `edges/${encodeURIComponent(key)}/evidence?limit=${LIMITS.page.max}&cursor=${cursor}`
    const page = (await ask(path)) as EvidencePage
    for (const item of page.items) items.push(item)
    cursor = page.next
  }
  return items
}

/** The strongest edges of a store with all their sentences as one page that works from a file. What is in it is what the API answers, so page and served viewer agree. */
export const readOfflinePage = async (
  store: GraphStore,
  { ui, budget }: { readonly ui: string; readonly budget: number },
): Promise<string> => {
  const template = await readTemplate(ui)
  const handle = createHandler({ store, timeoutMs: 2 ** 31 - 1 })
  const ask = async (path: string): Promise<unknown> => {
    const response = await handle(new Request(`http://localhost/api/${path}`))
    const answer: unknown = await response.json()
    if (response.ok) return answer
    const { error } = answer as { readonly error: { readonly code: string; readonly message: string } }
    throw new StoreError(error.code, error.message)
  }
  const { relations } = (await ask('meta')) as StoreMeta
  const graph = (await ask(`graph?budget=${budget}`)) as GraphView
  const evidence = new Map<string, EvidencePage['items'][number]>()
  for (const { key } of graph.edges) for (const item of await readEvidence(ask, key)) evidence.set(item.id, item)
  return toOfflinePage(template, { meta: { relations }, graph, evidence: [...evidence.values()] })
}

import type { DataSource } from '../data/source'

/** The graph of an exported page, read from its text alone: nothing in it is run. Throws where it is no such page. */
export const openPage = async (text: string): Promise<DataSource> => {
  const data = new DOMParser().parseFromString(text, 'text/html').getElementById('newsgraph-data')?.textContent
  if (!data) throw new Error('This is no page that newsgraph exported: choose one of "Page with evidence (HTML)".')
  const { createEmbeddedSource } = await import('../data/embedded-source')
  return createEmbeddedSource(JSON.parse(data))
}

type Values = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text of an article in linked data; of a live blog that of its posts, the first first. */
export const bodyOf = (linked: Values): string | readonly string[] | null => {
  const updates = Array.isArray(linked.liveBlogUpdate) ? linked.liveBlogUpdate.filter(isObject) : []
  const posts = updates.filter(post => typeof post.articleBody === 'string')
  if (posts.length > 0)
    return posts
      .toSorted((a, b) => (String(a.datePublished ?? '') < String(b.datePublished ?? '') ? -1 : 1))
      .map(post => post.articleBody as string)
  return typeof linked.articleBody === 'string' && linked.articleBody.trim() !== '' ? linked.articleBody : null
}

/** Objects of a graph in JSON-LD with what they name by "@id" alone put in its place, one step deep. */
export const resolveReferences = (graph: readonly unknown[]): readonly unknown[] => {
  const known = new Map(graph.filter(isObject).map(object => [object['@id'], object]))
  const resolve = (value: unknown): unknown =>
    isObject(value) && Object.keys(value).length === 1 && typeof value['@id'] === 'string'
      ? (known.get(value['@id']) ?? value)
      : value
  return graph.map(object =>
    isObject(object)
      ? Object.fromEntries(Object.entries(object).map(([name, value]) => [name, resolve(value)] as const))
      : object,
  )
}

type Values = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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

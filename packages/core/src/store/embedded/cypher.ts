/** Statement text for the embedded database alone: it finds nodes by `id()` at once, by `elementId()` only in looking at all of them. */
export const embeddedCypher = {
  nodesByNumber: 'MATCH (n) WHERE id(n) IN $ids RETURN n',
} as const

import type { Decision } from '../resolve/index.js'
import type { OverrideEntry } from './overrides.js'

/** A view of the viewer under a name: what stands behind the "#" of its address. */
export interface SavedView {
  readonly kind: 'view'
  readonly name: string
  readonly hash: string
}

/** What an entry of the file of decisions may be: a decision about the graph, or something people want to keep beside it. */
export type Kept = Decision | SavedView

/** An entry with its id, a hash of its content. */
export interface KeptEntry {
  readonly id: string
  readonly entry: Kept
}

const MAX_NAME = 120
const MAX_HASH = 16_000

/** Whether an entry is about the graph, so that the store has to know it. */
const isDecision = (kept: KeptEntry): kept is OverrideEntry => kept.entry.kind !== 'view'

/** The decisions among entries. */
export const decisionsOf = (entries: readonly KeptEntry[]): readonly OverrideEntry[] => entries.filter(isDecision)

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const readView = ({ name, hash }: Record<string, unknown>): SavedView | null =>
  isText(name) && name.trim() !== '' && name.length <= MAX_NAME && typeof hash === 'string' && hash.length <= MAX_HASH
    ? { kind: 'view', name: name.trim(), hash: hash.replace(/^#/, '') }
    : null

/** An entry of unknown origin with what is equal made the same, or null where it has not the shape of one. */
export const readKept = (value: unknown): Kept | null => {
  if (typeof value !== 'object' || value === null) return null
  const fields = value as Record<string, unknown>
  const { kind, statement, actors, actor, articles } = fields
  if (kind === 'view') return readView(fields)
  if ((kind === 'confirm' || kind === 'reject') && isText(statement)) return { kind, statement }
  if (
    kind === 'merge' &&
    Array.isArray(actors) &&
    actors.length === 2 &&
    actors.every(isText) &&
    actors[0] !== actors[1]
  ) {
    const [a, b] = [...actors].sort()
    return { kind, actors: [a, b] }
  }
  if (kind === 'split' && isText(actor) && Array.isArray(articles) && articles.length > 0 && articles.every(isText))
    return { kind, actor, articles: [...new Set<string>(articles)].sort() }
  return null
}

/** What an entry is about: of two entries with one subject, the later holds. */
export const subjectOf = (entry: Kept): string => {
  switch (entry.kind) {
    case 'merge':
      return `merge|${entry.actors.join('|')}`
    case 'split':
      return `split|${entry.actor}`
    case 'view':
      return `view|${entry.name}`
    case 'confirm':
    case 'reject':
      return `statement|${entry.statement}`
  }
}

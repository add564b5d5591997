import type { Decision } from '../../resolve/index.js'

/** What somebody decided about the graph; every rebuild honours it. */
export type Override = Decision

/** An entry with its id, a hash of its content. */
export interface OverrideEntry {
  readonly id: string
  readonly entry: Override
}

/** A view of the viewer under a name: what stands behind the "#" of its address. */
export interface SavedView {
  readonly kind: 'view'
  readonly name: string
  readonly hash: string
}

/** What a note is about, by its id or key. */
export interface NoteSubject {
  readonly kind: 'actor' | 'edge' | 'statement'
  readonly id: string
}

/** What somebody wrote down about an actor, an edge or a statement; `was` says what that was, should it be gone. */
export interface Note {
  readonly kind: 'note'
  readonly about: NoteSubject
  readonly text: string
  readonly was: string
}

/** A statement as it should have been read; in the graph it counts as rejected until it is read so. */
export interface Correction {
  readonly kind: 'correct'
  readonly statement: string
  readonly relation: string
  readonly status: string
  readonly negated: boolean
  /** True where subject and object are the other way round. */
  readonly isSwapped: boolean
}

/** What an entry of the file of decisions may be: a decision about the graph, or something people want to keep beside it. */
export type Kept = Decision | Correction | Note | SavedView

/** An entry with its id, a hash of its content. */
export interface KeptEntry {
  readonly id: string
  readonly entry: Kept
}

const MAX_NAME = 120
const MAX_HASH = 16_000
const MAX_NOTE = 4000

/** The decisions among entries, which the store has to know. What was corrected is rejected as it stands. */
export const decisionsOf = (entries: readonly KeptEntry[]): readonly OverrideEntry[] =>
  entries.flatMap(({ id, entry }): readonly OverrideEntry[] => {
    if (entry.kind === 'view' || entry.kind === 'note') return []
    return [{ id, entry: entry.kind === 'correct' ? { kind: 'reject', statement: entry.statement } : entry }]
  })

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const readView = ({ name, hash }: Record<string, unknown>): SavedView | null =>
  isText(name) && name.trim() !== '' && name.length <= MAX_NAME && typeof hash === 'string' && hash.length <= MAX_HASH
    ? { kind: 'view', name: name.trim(), hash: hash.replace(/^#/, '') }
    : null

const SUBJECTS: ReadonlySet<unknown> = new Set(['actor', 'edge', 'statement'])
const STATUSES: ReadonlySet<unknown> = new Set(['asserted', 'planned', 'possible', 'demanded', 'denied'])

const readNote = ({ about, text, was }: Record<string, unknown>): Note | null => {
  const { kind, id } = (about ?? {}) as Partial<NoteSubject>
  if (!SUBJECTS.has(kind) || !isText(id) || !isText(text) || text.trim() === '' || text.length > MAX_NOTE) return null
  return { kind: 'note', about: { kind: kind!, id }, text: text.trim(), was: isText(was) ? was.slice(0, 500) : id }
}

const readCorrection = (fields: Record<string, unknown>): Correction | null => {
  const { statement, relation, status, negated, isSwapped } = fields
  if (!isText(statement) || !isText(relation) || !/^[A-Z][A-Z0-9_]{0,63}$/.test(relation) || !STATUSES.has(status))
    return null
  const how = { negated: negated === true, isSwapped: isSwapped === true }
  return { kind: 'correct', statement, relation, status: String(status), ...how }
}

/** An entry of unknown origin with what is equal made the same, or null where it has not the shape of one. */
export const readKept = (value: unknown): Kept | null => {
  if (typeof value !== 'object' || value === null) return null
  const fields = value as Record<string, unknown>
  const { kind, statement, actors, actor, articles } = fields
  if (kind === 'view') return readView(fields)
  if (kind === 'note') return readNote(fields)
  if (kind === 'correct') return readCorrection(fields)
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
    case 'note':
      return `note|${entry.about.kind}|${entry.about.id}`
    case 'confirm':
    case 'reject':
    case 'correct':
      return `statement|${entry.statement}`
  }
}

import { useState } from 'react'
import { keep } from '../state/kept'
import { useSession } from '../state/session'

interface Props {
  readonly about: { readonly kind: 'actor' | 'edge' | 'statement'; readonly id: string }
  /** What it is, in words, for when it is gone. */
  readonly was: string
}

const MAX_NOTE = 4000

/** What somebody wrote down about an actor, an edge or a statement, and a way to write it. */
export const NoteBox = ({ about, was }: Props) => {
  const { meta, overrides } = useSession()
  const [draft, setDraft] = useState<string | null>(null)
  const known = overrides.entries.find(
    ({ entry }) => entry.kind === 'note' && entry.about.kind === about.kind && entry.about.id === about.id,
  )
  const text = known?.entry.kind === 'note' ? known.entry.text : ''
  if (meta?.canEdit !== true) return null
  const save = async (): Promise<void> => {
    const next = (draft ?? '').trim()
    if (next !== '') await keep(s => s.addOverride({ kind: 'note', about, text: next, was }), 'The note is kept.')
    else if (known) await keep(s => s.undoOverride(known.id), 'The note is deleted.')
    setDraft(null)
  }
  if (draft !== null)
    return (
      <form
        className="note"
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <textarea
          ref={takeFocus}
          aria-label={`Note on ${was.slice(0, 80)}`}
          rows={3}
          maxLength={MAX_NOTE}
          value={draft}
          onChange={e => setDraft(e.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            setDraft(null)
          }}
        />
        <div className="chips">
          <button type="submit" className="small primary">
            Keep note
          </button>
          <button type="button" className="small" onClick={() => setDraft(null)}>
            Cancel
          </button>
        </div>
      </form>
    )
  return (
    <div className="note">
      {text !== '' && (
        <p className="note-text" dir="auto">
          {text}
        </p>
      )}
      <button type="button" className="small" onClick={() => setDraft(text)}>
        {text === '' ? 'Note …' : 'Edit note'}
      </button>
    </div>
  )
}

/** Where one pressed "Note", one goes on writing. */
const takeFocus = (area: HTMLTextAreaElement | null): void => area?.focus()

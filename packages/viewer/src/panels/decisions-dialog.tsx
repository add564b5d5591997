import { PanelHelp } from '../help/panel-help'
import { DialogFrame } from '../shell/dialog-frame'
import { select } from '../state/actions'
import { decide, decisionsIn, keep, notesIn } from '../state/kept'
import { useSession } from '../state/session'

/** Notes, each leading to what it is about. */
const NotesList = ({ onClose }: { readonly onClose: () => void }) => {
  const notes = notesIn(useSession().overrides)
  if (notes.length === 0) return null
  const open = ({ kind, id }: (typeof notes)[number]['entry']['about']): void => {
    if (kind === 'actor') select({ kind: 'actors', ids: [id] })
    if (kind === 'edge') select({ kind: 'edge', key: id, relation: null })
    onClose()
  }
  return (
    <section>
      <h3>Notes</h3>
      <ul className="decisions" aria-label="Notes">
        {notes.map(({ id, entry, label, isGone }) => (
          <li key={id}>
            <span>
              {entry.about.kind === 'statement' || isGone ? (
                <b dir="auto">{label.slice(0, 240)}</b>
              ) : (
                <button type="button" className="link" dir="auto" onClick={() => open(entry.about)}>
                  {entry.was.slice(0, 240)}
                </button>
              )}
              {isGone && <span className="soft"> (this {entry.about.kind} is gone)</span>}
              <br />
              <span dir="auto">{entry.text}</span>
            </span>
            <button
              type="button"
              className="small"
              onClick={() => void keep(s => s.undoOverride(id), 'The note is deleted.')}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Everything decided so far, each to be taken back. */
export const DecisionsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const decisions = decisionsIn(useSession().overrides)
  return (
    <DialogFrame title={'Decisions'} help={<PanelHelp topic="decisions" />} onClose={onClose}>
      <p className="soft">
        Rejected statements are hidden at once. Merging and splitting actors takes effect at the next build. All of it
        is kept in a file beside the store.
      </p>
      {decisions.length === 0 && <p>Nothing is decided yet. Confirm or reject a statement in the evidence.</p>}
      <ul className="decisions">
        {decisions.map(({ id, word, label }) => (
          <li key={id}>
            <span>
              <b>{word}</b> <span dir="auto">{label.slice(0, 240)}</span>
            </span>
            <button
              type="button"
              className="small"
              onClick={() => void decide(s => s.undoOverride(id), 'Decision taken back.')}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
      <NotesList onClose={onClose} />
    </DialogFrame>
  )
}

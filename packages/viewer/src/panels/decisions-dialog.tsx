import { DialogFrame } from '../shell/dialog-frame'
import { decide, decisionsIn, useSession } from '../state/session'

/** Everything decided so far, each to be taken back. */
export const DecisionsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const decisions = decisionsIn(useSession().overrides)
  return (
    <DialogFrame title={'Decisions'} onClose={onClose}>
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
    </DialogFrame>
  )
}

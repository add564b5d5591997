import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Icon } from '../icons'
import { decide, useSession } from '../state/session'

const WORDS = { confirm: 'Confirmed', reject: 'Rejected', merge: 'To be merged', split: 'To be split' } as const

/** Everything decided so far, each to be taken back. */
export const DecisionsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { overrides } = useSession()
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={isOpen => !isOpen && onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">Decisions</Heading>
            <button type="button" className="icon-only" aria-label="Close" onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          <p className="soft">
            Rejected statements are hidden at once. Merging and splitting actors takes effect at the next build. All of
            it is kept in a file beside the store.
          </p>
          {overrides.entries.length === 0 && (
            <p>Nothing is decided yet. Confirm or reject a statement in the evidence.</p>
          )}
          <ul className="decisions">
            {overrides.entries.map(({ id, entry, label }) => (
              <li key={id}>
                <span>
                  <b>{WORDS[entry.kind]}</b> <span dir="auto">{label.slice(0, 240)}</span>
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

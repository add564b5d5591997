import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Icon } from '../icons'

interface Props {
  readonly title: string
  readonly isWide?: boolean
  /** Beside the title. */
  readonly help?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog with its title and a way out: Escape, a click beside it, or the cross. */
export const DialogFrame = ({ title, isWide = false, help, onClose, children }: Props) => (
  <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={isOpen => !isOpen && onClose()}>
    <Modal className={isWide ? 'modal wide' : 'modal'}>
      <Dialog className="dialog">
        <div className="dialog-head">
          <Heading slot="title" dir="auto">
            {title.slice(0, 300)}
          </Heading>
          {help}
          <button type="button" className="icon-only" aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
)

import { type ReactNode, useEffect, useRef } from 'react'
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

/** What had the focus may go, such as a row that is deleted: Firefox tells nobody, and keys would be heard by no one. The dialog takes it then. */
const useHeldFocus = () => {
  const dialog = useRef<HTMLElement>(null)
  useEffect(() => {
    const watcher = new MutationObserver(() => {
      if (document.activeElement === document.body) dialog.current?.focus()
    })
    if (dialog.current) watcher.observe(dialog.current, { childList: true, subtree: true })
    return () => watcher.disconnect()
  }, [])
  return dialog
}

/** A dialog with its title and a way out: Escape, a click beside it, or the cross. */
export const DialogFrame = ({ title, isWide = false, help, onClose, children }: Props) => {
  const dialog = useHeldFocus()
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={isOpen => !isOpen && onClose()}>
      <Modal className={isWide ? 'modal wide' : 'modal'}>
        <Dialog ref={dialog} className="dialog">
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
}

import { useState } from 'react'
import { Icon } from '../icons'
import { DialogFrame } from '../shell/dialog-frame'
import { HELP_PAGES, type HelpPage, type HelpTopic } from './pages'

const Rows = ({ title, rows }: { readonly title: string; readonly rows: HelpPage['controls'] }) =>
  rows.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <dl className="keys">
        {rows.map(([name, does]) => (
          <div key={name}>
            <dt>{title === 'Keys' ? <kbd>{name}</kbd> : name}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  )

export const HelpPageDialog = ({ topic, onClose }: { readonly topic: HelpTopic; readonly onClose: () => void }) => {
  const { title, shows, controls, keys }: HelpPage = HELP_PAGES[topic]
  return (
    <DialogFrame title={`Help: ${title}`} onClose={onClose}>
      <p>{shows}</p>
      <Rows title="Controls" rows={controls} />
      <Rows title="Keys" rows={keys} />
    </DialogFrame>
  )
}

/** The "?" in the head of a panel: what is seen there, what each control does, and the keys. */
export const PanelHelp = ({ topic }: { readonly topic: HelpTopic }) => {
  const [isOpen, setOpen] = useState(false)
  const label = `Help: ${HELP_PAGES[topic].title}`
  return (
    <>
      <button
        type="button"
        className="icon-only help no-print"
        aria-label={label}
        title={label}
        onClick={() => setOpen(true)}
      >
        <Icon name="help" />
      </button>
      {isOpen && <HelpPageDialog topic={topic} onClose={() => setOpen(false)} />}
    </>
  )
}

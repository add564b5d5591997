import { useState } from 'react'
import { download } from '../export/download'
import { PanelHelp } from '../help/panel-help'
import { Icon } from '../icons'
import { DialogFrame } from '../shell/dialog-frame'
import { FileButton } from '../shell/file-button'
import { useSession } from '../state/session'
import {
  importViews,
  MAX_NAME,
  type NamedView,
  removeView,
  renameView,
  saveView,
  useSavedViews,
  writeViews,
} from './saved-views'

/** The field takes the place of the button that was pressed. */
const takeFocus = (input: HTMLInputElement | null): void => input?.select()

const ViewRow = ({ view, onOpen }: { readonly view: NamedView; readonly onOpen: () => void }) => {
  const [name, setName] = useState<string | null>(null)
  if (name !== null)
    return (
      <form
        className="view-row"
        onSubmit={event => {
          event.preventDefault()
          void renameView(view, name).then(() => setName(null))
        }}
      >
        <input
          ref={takeFocus}
          aria-label={`New name of ${view.name}`}
          maxLength={MAX_NAME}
          value={name}
          onChange={e => setName(e.target.value)}
        />
        <button type="submit" className="small">
          Rename
        </button>
      </form>
    )
  return (
    <div className="view-row">
      <a
        href={`#${view.hash}`}
        dir="auto"
        onClick={event => {
          // An address that is there already changes nothing: the view is closed all the same.
          if (view.hash === '') event.currentTarget.href = '#'
          onOpen()
        }}
      >
        {view.name}
      </a>
      <button type="button" className="small" aria-label={`Rename ${view.name}`} onClick={() => setName(view.name)}>
        Rename
      </button>
      <button
        type="button"
        className="small"
        aria-label={`Delete ${view.name}`}
        onClick={() => void removeView(view.name)}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}

/** Views under a name: saved, opened, renamed, deleted, as a file and from one. */
export const ViewsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { meta } = useSession()
  const views = useSavedViews()
  const [name, setName] = useState('')
  return (
    <DialogFrame title="Saved views" help={<PanelHelp topic="views" />} onClose={onClose}>
      <form
        className="view-row"
        onSubmit={event => {
          event.preventDefault()
          if (name.trim() !== '') void saveView(name).then(() => setName(''))
        }}
      >
        <input
          aria-label="Name of this view"
          placeholder="Name this view …"
          maxLength={MAX_NAME}
          value={name}
          onChange={e => setName(e.target.value)}
        />
        <button type="submit" className="primary" disabled={name.trim() === ''}>
          Save
        </button>
      </form>
      <p className="soft">
        {meta?.canEdit
          ? 'Kept in the file of decisions beside the store: whoever opens this graph sees them.'
          : 'Kept in this browser.'}{' '}
        A view of the same name gives way.
      </p>
      {views.length === 0 && <p>No view is saved yet.</p>}
      <ul className="plain" aria-label="Saved views">
        {views.map(view => (
          <li key={view.name}>
            <ViewRow view={view} onOpen={onClose} />
          </li>
        ))}
      </ul>
      <div className="chips">
        <button
          type="button"
          className="small"
          disabled={views.length === 0}
          onClick={() => download('newsgraph-views.json', writeViews(views), 'application/json')}
        >
          Export
        </button>
        <FileButton
          label="Import"
          accept=".json,application/json"
          onFile={file => void file.text().then(importViews)}
        />
      </div>
    </DialogFrame>
  )
}

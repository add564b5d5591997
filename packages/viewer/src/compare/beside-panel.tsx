import { FileButton } from '../shell/file-button'
import { compareGraphs } from '../state/actions'
import { announce, setBeside, useSession } from '../state/session'
import { openPage } from './open-page'

const openFile = async (file: File): Promise<void> => {
  try {
    setBeside({ source: await openPage(await file.text()), name: file.name })
    compareGraphs()
  } catch (error) {
    announce((error as Error).message)
  }
}

/** Another graph to compare with: the one the server has beside its own, or an exported page. */
export const BesidePanel = () => {
  const { beside } = useSession()
  return (
    <details className="group">
      <summary>Another graph beside</summary>
      {beside && (
        <button type="button" className="small" onClick={compareGraphs}>
          Compare with {beside.name}
        </button>
      )}
      <FileButton label="Open an exported page …" accept=".html,text/html" onFile={file => void openFile(file)} />
    </details>
  )
}

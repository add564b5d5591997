import './styles/viewer.css'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { createEmbeddedSource, type EmbeddedData } from './data/embedded-source'
import { followMeasures } from './measures/measured'
import { setSource } from './state/session'
import { start } from './state/start'

const read = (): EmbeddedData => {
  try {
    return JSON.parse(document.getElementById('newsgraph-data')?.textContent || '{}') as EmbeddedData
  } catch {
    return {}
  }
}

setSource(createEmbeddedSource(read()))
void start()
followMeasures()
createRoot(document.getElementById('root')!).render(<App />)

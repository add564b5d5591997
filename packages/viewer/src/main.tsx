import '@fontsource-variable/source-sans-3'
import './styles/viewer.css'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { httpSource } from './data/http-source'
import { followMeasures } from './measures/measured'
import { setSource } from './state/session'
import { start } from './state/start'

const FONT_WAIT_MS = 800

setSource(httpSource)
// The canvas keeps the font it starts with, so the web font is waited for, but not for long.
const font = document.fonts.load('13px "Source Sans 3 Variable"').catch(() => undefined)
void Promise.race([font, new Promise(done => setTimeout(done, FONT_WAIT_MS))]).then(start)
followMeasures()
createRoot(document.getElementById('root')!).render(<App />)

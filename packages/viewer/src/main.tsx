import '@fontsource-variable/source-sans-3'
import './viewer.css'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { httpSource } from './data-source'

createRoot(document.getElementById('root')!).render(<App source={httpSource} />)

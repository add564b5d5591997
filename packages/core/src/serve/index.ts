export { listen } from './listen.js'
export { type RunningServer, type ServeOptions, startServer } from './start-server.js'
export { hasUiFile, readUiFile } from './ui-file.js'

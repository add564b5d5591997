export { listen } from './listen.js'
export { type RunningServer, type ServeOptions, startServer } from './start-server.js'
export { readUiFile } from './ui-file.js'

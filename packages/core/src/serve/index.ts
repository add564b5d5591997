export { listen } from './listen.js'
export { type RunningServer, type ServeOptions, startServer } from './start-server.js'

import LayoutWorker from './worker?worker&inline'

/** In one file there is nothing to load a worker from but the page itself. */
export const createWorker = (): Worker => new LayoutWorker({ name: 'layout' })

import LayoutWorker from './worker?worker'

export const createWorker = (): Worker => new LayoutWorker({ name: 'layout' })

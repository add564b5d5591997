import { ConfigError } from '../../errors.js'

/** Throws ConfigError where the packages of the queue are not installed; only those who queue need them. */
const load = async <T>(name: string, importIt: () => Promise<T>): Promise<T> => {
  try {
    return await importIt()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new ConfigError(
      'QUEUE_PACKAGE',
      `The queue needs the package ${name}, which is not installed. Run: npm install bullmq ioredis pino prom-client`,
      { cause: error },
    )
  }
}

export const loadBullmq = (): Promise<typeof import('bullmq')> => load('bullmq', () => import('bullmq'))
export const loadRedis = async (): Promise<typeof import('ioredis').Redis> =>
  (await load('ioredis', () => import('ioredis'))).Redis
export const loadPino = async (): Promise<typeof import('pino').pino> => (await load('pino', () => import('pino'))).pino
export const loadPromClient = (): Promise<typeof import('prom-client')> =>
  load('prom-client', () => import('prom-client'))

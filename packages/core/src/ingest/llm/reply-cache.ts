import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigError } from '../../errors.js'
import { type ModelReply, replySchema } from '../../extract/llm/index.js'

/** Replies on disk, by what was asked of whom. A file that is damaged counts as none. */
export interface ReplyCache {
  readonly get: (question: readonly string[]) => Promise<ModelReply | undefined>
  readonly put: (question: readonly string[], reply: ModelReply) => Promise<void>
}

/** Opens the cache in a folder, made where it is missing. Throws ConfigError where it cannot be. */
export const openReplyCache = async (folder: string): Promise<ReplyCache> => {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new ConfigError(
      'LLM_CACHE',
      `The replies cannot be kept in ${folder}: ${(error as Error).message}. Name another folder with --llm-cache DIR.`,
    )
  }
  const fileOf = (question: readonly string[]): string =>
    join(folder, `${createHash('sha256').update(JSON.stringify(question)).digest('hex')}.json`)
  return {
    get: async question => {
      try {
        return replySchema.parse(JSON.parse(await readFile(fileOf(question), 'utf8')))
      } catch {
        return undefined
      }
    },
    put: async (question, reply) => {
      const file = fileOf(question)
      const draft = `${file}.${randomUUID()}`
      await writeFile(draft, JSON.stringify(reply))
      await rename(draft, file)
    },
  }
}

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { MODEL_URL } from '../../ingest/index.js'
import { trainEngine } from '../../train/index.js'
import type { Outside } from './shared.js'

export interface TrainOptions {
  readonly ud: string
  readonly vectors: string
  readonly python: string
  readonly seed: string
  readonly output?: string
}

/** Trains the shipped weights from treebanks and word vectors. */
export const train = async (options: TrainOptions, outside: Outside): Promise<number> => {
  const { ud: udRoot, vectors, python, seed } = options
  const bytes = await trainEngine({ udRoot, vectors, python, seed: Number(seed), report: outside.warn })
  const file = options.output ?? fileURLToPath(MODEL_URL)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, gzipSync(bytes, { level: 9 }))
  outside.print(`Wrote ${file}`)
  return 0
}

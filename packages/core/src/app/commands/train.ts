import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { loadModel, MODEL_URL } from '../../ingest/index.js'
import { loadTreebank, scoreEngine, trainEngine } from '../../train/index.js'
import { toTable } from '../output.js'
import type { Outside } from './shared.js'

/** Trains the shipped weights from treebanks; the same treebanks and seed give the same bytes. */
export const train = async (
  options: { readonly ud: string; readonly seed: string; readonly output?: string },
  outside: Outside,
): Promise<number> => {
  const bytes = trainEngine({ udRoot: options.ud, seed: Number(options.seed), report: outside.warn })
  const file = options.output ?? fileURLToPath(MODEL_URL)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, gzipSync(bytes, { level: 9 }))
  outside.print(`Wrote ${file}`)
  return 0
}

const SETS = [
  ['ewt', 'test'],
  ['pud', 'test'],
  ['gum', 'test'],
] as const

/** Scores the shipped weights on gold tokens with predicted tags. */
export const benchEngine = async (
  options: { readonly ud: string; readonly json?: boolean },
  outside: Outside,
): Promise<number> => {
  const model = await loadModel()
  const scores = SETS.map(([treebank, split]) => ({
    set: `${treebank} ${split}`,
    ...scoreEngine(model, loadTreebank(options.ud, treebank, split)),
  }))
  outside.print(
    options.json
      ? JSON.stringify(Object.fromEntries(scores.map(({ set, ...figures }) => [set, figures])))
      : toTable(scores),
  )
  return 0
}

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { loadModel, MODEL_URL } from '../../ingest/index.js'
import { loadTreebank, scoreEngine, scoreNames, scoreRaw, trainEngine } from '../../train/index.js'
import { toTable } from '../output.js'
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

const NEWS_LIKE = /GUM_(?:news|interview|speech|bio)_/

/** Scores the shipped weights: trees and tags on gold tokens with predicted tags, and typed names. */
export const benchEngine = async (
  options: { readonly ud: string; readonly json?: boolean },
  outside: Outside,
): Promise<number> => {
  const model = await loadModel()
  const gum = loadTreebank(options.ud, 'gum', 'test')
  const pud = loadTreebank(options.ud, 'pud', 'test')
  const sets = [
    ['ewt test', loadTreebank(options.ud, 'ewt', 'test')],
    ['pud test', pud],
    ['pud news', pud.filter(s => s.id.startsWith('n'))],
    ['gum test', gum],
    ['gum news test', gum.filter(s => s.id.includes('GUM_news'))],
  ] as const
  const trees = sets.map(([set, sentences]) => ({ set, ...scoreEngine(model, sentences) }))
  const names = {
    set: 'gum news, interview, speech, bio test',
    ...scoreNames(
      model,
      gum.filter(s => NEWS_LIKE.test(s.id)),
    ),
  }
  const raw = [sets[0], sets[1], sets[3]].map(([set, sentences]) => ({
    set: `${set}, raw text`,
    ...scoreRaw(model, sentences),
  }))
  outside.print(
    options.json ? JSON.stringify({ trees, names, raw }) : [trees, [names], raw].map(rows => toTable(rows)).join('\n'),
  )
  return 0
}

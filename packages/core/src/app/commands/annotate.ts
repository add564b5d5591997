import { readFile } from 'node:fs/promises'
import { createAnnotator, documentToConllu, parseConllu, sentenceToConllu } from '../../annotate/index.js'
import { InputError, NewsgraphError } from '../../errors.js'
import { loadModel } from '../../ingest/index.js'
import type { CharSpan } from '../../model/index.js'
import { readArticles } from '../../readers/index.js'
import { createIssueLog } from './issues.js'
import { type InputOptions, type Outside, toReadOptions } from './shared.js'

export interface AnnotateOptions extends InputOptions {
  readonly format: 'conllu' | 'jsonl'
  /** "conllu" keeps the words and sentences of CoNLL-U files. */
  readonly input: 'articles' | 'conllu'
}

/** Prints the analysis under the statements: tokens, tags, lemmas, trees, names, dates. */
export const annotate = async (
  inputs: readonly string[],
  options: AnnotateOptions,
  outside: Outside,
): Promise<number> => {
  const annotator = createAnnotator(await loadModel())
  if (options.input === 'conllu') {
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
    return 0
  }
  const log = createIssueLog(outside)
  const articles = readArticles(inputs, { ...toReadOptions(options, outside), onIssue: log.add })
  for await (const article of articles) {
    if (outside.signal.aborted) return 1
    try {
      const document = annotator.annotate(article)
      outside.print(options.format === 'jsonl' ? JSON.stringify(document) : documentToConllu(document))
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error
      log.add({ code: error.code, message: error.message, articleId: article.id })
    }
  }
  for (const note of log.notesOfInputs()) outside.warn(`Note: ${note}`)
  return log.failures() > 0 ? 1 : 0
}

import { parentPort } from 'node:worker_threads'
import { type Article, createExtractor, type Document, type ExtractedArticle, InvariantError } from '@newsgraph/core'
import { ancestorsOf, toExtractedArticle, toOutcome, type WorkerMessage } from '@newsgraph/core/internal'
import { loadModel } from '@newsgraph/core/node'

/** Throws where the words of a sentence do not all hang from one root. */
const checkTrees = ({ article, sentences }: Document): void => {
  for (const sentence of sentences) {
    const { index, tokens } = sentence
    const roots = tokens.filter(t => t.head < 0).length
    if (roots !== 1 || tokens.some(t => (ancestorsOf(sentence, t).at(-1) ?? t).head >= 0))
      throw new InvariantError('NO_TREE', `Sentence ${index} of article "${article.id}" is no tree.`)
  }
}

/** The program of a sweep's worker: reads as others do, and looks whether what it read are trees. */
const extractor = createExtractor({ model: await loadModel() })
const read = (article: Article): ExtractedArticle => {
  const { document, extraction } = extractor.read(article)
  checkTrees(document)
  return toExtractedArticle(document, extraction)
}
const send = (message: WorkerMessage): void => parentPort?.postMessage(message)
parentPort?.on('message', (article: Article) => send({ kind: 'outcome', outcome: toOutcome(article, read) }))
send({ kind: 'ready', version: extractor.version })

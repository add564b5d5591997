import { expect, it } from 'vitest'
import { type ConlluSentence, parseConllu } from '../../packages/core/src/annotate/conllu.js'
import { readModel, writeModel } from '../../packages/core/src/annotate/model-file.js'
import { scoreEngine } from '../../packages/core/src/train/index.js'
import { trainParser } from '../../packages/core/src/train/train-parser.js'
import { trainTagger } from '../../packages/core/src/train/train-tagger.js'

const NAMES = ['Norway', 'Sweden', 'Chile', 'Peru', 'Kenya', 'Japan']
const VERBS = ['thanked', 'visited', 'accused', 'met']

const corpus: readonly ConlluSentence[] = parseConllu(
  NAMES.flatMap(a =>
    VERBS.map(
      verb =>
        `# sent_id = ${a}-${verb}\n1\t${a}\t${a}\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n2\t${verb}\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_\n4\tking\tking\tNOUN\tNN\t_\t2\tobj\t_\tSpaceAfter=No\n5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_`,
    ),
  ).join('\n\n'),
)
const trainSmall = (seed: number): Uint8Array => {
  const options = { bits: 14, epochs: 3, seed }
  return writeModel(
    { version: 'small', tagger: trainTagger(corpus, options), parser: trainParser(corpus, options) },
    { tagger: 0, parser: 0 },
  )
}

it('learns a small treebank by heart and keeps it through the model file', () => {
  const score = scoreEngine(readModel(trainSmall(1)), corpus)
  expect(score).toMatchObject({ upos: 100, las: 100 })
})
it('gives the same bytes for the same seed', () => expect(trainSmall(7)).toEqual(trainSmall(7)))
it.each([new Uint8Array([1, 2, 3]), new TextEncoder().encode('{"format":"other"}\n')])(
  'refuses a damaged model file',
  bytes => expect(() => readModel(bytes)).toThrow(/cannot be read/),
)
it('reads spacing from CoNLL-U', () => expect(corpus[0].spaceAfter).toEqual([true, true, true, false, true]))

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ConlluSentence, parseConllu } from '../../annotate/conllu.js'
import { InputError } from '../../errors.js'

/** GUM documents whose texts are not free for commercial use (amir-zeldes/gum, LICENSE.txt). */
const NON_COMMERCIAL = /^GUM_(essay|fiction|letter|podcast|whow|reddit)_/

/** True for GUM documents whose texts are free for commercial use, and for all of other treebanks. */
export const isFreeGenre = (sentenceId: string): boolean => !NON_COMMERCIAL.test(sentenceId)

/** Reads one split of a treebank below `root`, e.g. `gum/train.conllu`. */
export const loadTreebank = (root: string, name: string, split: string): readonly ConlluSentence[] => {
  const path = join(root, name, `${split}.conllu`)
  if (!existsSync(path))
    throw new InputError(
      'TREEBANK_MISSING',
      `No treebank file ${path}. Pass the folder that holds ewt/, gum/ and pud/ as --ud.`,
    )
  return parseConllu(readFileSync(path, 'utf8'))
}

/** The licence-clean training selection: EWT train and the freely licensed genres of GUM train. */
export const loadTrainingData = (root: string): readonly ConlluSentence[] => [
  ...loadTreebank(root, 'ewt', 'train'),
  ...loadTreebank(root, 'gum', 'train').filter(s => isFreeGenre(s.id)),
]

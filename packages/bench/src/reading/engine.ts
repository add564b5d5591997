import { type Outside, toTable } from '@newsgraph/core/internal'
import { loadModel } from '@newsgraph/core/node'
import { loadTreebank, scoreEngine, scoreNames, scoreRaw } from '@newsgraph/core/train'

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

import { relationExamples as table } from '../../tables/lexicon.js'
import { rowsOf } from './table.js'

/** Sentences of ours that show a relation: [who] and {whom} are marked; `not` is one it does not hold in. */
export interface RelationExamples {
  readonly name: string
  readonly examples: readonly string[]
  readonly not: string
}

export const relationExamples = (): readonly RelationExamples[] =>
  rowsOf(table).map(([name, not, ...examples]) => ({ name, examples, not }))

/** An example without its marks, and the spans they marked. */
export const readExample = (
  marked: string,
): { readonly text: string; readonly who: readonly [number, number]; readonly whom: readonly [number, number] } => {
  const text = marked.replace(/[[\]{}]/g, '')
  const spanOf = (open: string, close: string): readonly [number, number] => {
    const before = (at: number): number => marked.slice(0, at).replace(/[[\]{}]/g, '').length
    return [before(marked.indexOf(open)), before(marked.indexOf(close))]
  }
  return { text, who: spanOf('[', ']'), whom: spanOf('{', '}') }
}

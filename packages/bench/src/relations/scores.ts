/** A gold label and the one given for it, null where none was. */
export interface Labelled {
  readonly gold: string
  readonly given: string | null
}

export interface ClassScore {
  readonly label: string
  readonly n: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Precision, recall and F1 of every gold label, in the order of their names. */
export const scoreClasses = (rows: readonly Labelled[]): readonly ClassScore[] =>
  [...new Set(rows.map(r => r.gold))].toSorted().map(label => {
    const right = rows.filter(r => r.gold === label && r.given === label).length
    const n = rows.filter(r => r.gold === label).length
    const precision = ratio(right, rows.filter(r => r.given === label).length)
    const recall = ratio(right, n)
    return { label, n, precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
  })

const rounded = (x: number): number => Number(x.toFixed(4))

/** The mean F1 over the gold labels and the share of rows that are right; a row without an answer is wrong. */
export const summarise = (rows: readonly Labelled[]): { readonly macroF1: number; readonly accuracy: number } => {
  const classes = scoreClasses(rows)
  return {
    macroF1: rounded(
      ratio(
        classes.reduce((sum, c) => sum + c.f1, 0),
        classes.length,
      ),
    ),
    accuracy: rounded(ratio(rows.filter(r => r.given === r.gold).length, rows.length)),
  }
}

const NONE = 'none'

/** Rows of gold labels against columns of given ones. */
export const confusion = (rows: readonly Labelled[]): readonly Readonly<Record<string, string | number>>[] => {
  const labels = [...new Set(rows.flatMap(r => [r.gold, r.given ?? NONE]))].toSorted()
  return [...new Set(rows.map(r => r.gold))].toSorted().map(gold => ({
    'gold \\ given': gold,
    ...Object.fromEntries(
      labels.map(given => [given, rows.filter(r => r.gold === gold && (r.given ?? NONE) === given).length || '']),
    ),
  }))
}

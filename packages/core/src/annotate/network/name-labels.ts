/** A name the network found: words first … last (inclusive) and the type its label gives. */
export interface LabelledSpan {
  readonly first: number
  readonly last: number
  readonly type: string
}

const IMPOSSIBLE = -1e9

const known = new WeakMap<readonly string[], readonly (readonly boolean[])[]>()
/** For each label, which labels may stand before it. Worked out once for each list. */
const followers = (labels: readonly string[]): readonly (readonly boolean[])[] => {
  const found =
    known.get(labels) ??
    labels.map(label => labels.map(before => !label.startsWith('I-') || before.slice(2) === label.slice(2)))
  known.set(labels, found)
  return found
}

/** Best sequence of "O", "B-x" and "I-x" labels (I-x only after B-x or I-x) by Viterbi search over label scores, as spans. */
export const decodeNames = (
  scores: Float32Array,
  stride: number,
  count: number,
  labels: readonly string[],
): readonly LabelledSpan[] => {
  const mayFollow = followers(labels)
  let best = labels.map((label, l) => (label.startsWith('I-') ? IMPOSSIBLE : scores[l]))
  const back: number[][] = []
  for (let t = 1; t < count; t++) {
    const from: number[] = []
    best = labels.map((_, l) => {
      let top = -1
      for (let b = 0; b < labels.length; b++) if (mayFollow[l][b] && (top < 0 || best[b] > best[top])) top = b
      from[l] = top
      return best[top] + scores[t * stride + l]
    })
    back.push(from)
  }
  let at = best.indexOf(Math.max(...best))
  const path = [at]
  for (let t = count - 2; t >= 0; t--) {
    at = back[t][at]
    path.unshift(at)
  }
  const spans: LabelledSpan[] = []
  for (let t = 0; t < count; t++) {
    const label = labels[path[t]]
    if (!label.startsWith('B-')) continue
    let last = t
    while (last + 1 < count && labels[path[last + 1]] === `I-${label.slice(2)}`) last++
    spans.push({ first: t, last, type: label.slice(2) })
  }
  return spans
}

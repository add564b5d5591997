/**
 * Configuration of the arc-eager system (Nivre 2004) over words 1..n, with the root placed after the last word
 * (n + 1; Ballesteros & Nivre 2013), so that a greedy run always ends in a full tree.
 */
export interface ParserState {
  readonly n: number
  readonly stack: Int32Array
  depth: number
  next: number
  readonly head: Int32Array
  readonly label: Int16Array
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
}

export const createState = (n: number): ParserState => {
  const m = n + 2
  return {
    n,
    stack: new Int32Array(m + 1),
    depth: 0,
    next: 1,
    head: new Int32Array(m).fill(-1),
    label: new Int16Array(m).fill(-1),
    left1: new Int32Array(m),
    left2: new Int32Array(m),
    right1: new Int32Array(m),
    right2: new Int32Array(m),
    leftCount: new Uint8Array(m),
    rightCount: new Uint8Array(m),
    leftLabels: new Int32Array(m),
    rightLabels: new Int32Array(m),
  }
}

export const isFinal = (state: ParserState): boolean => state.next === state.n + 1 && state.depth === 0

export const SHIFT = 0
export const REDUCE = 1
/** Left arcs are moves 2 … 1 + labels, right arcs follow them. */
export const FIRST_LEFT = 2

export const LEGAL_SHIFT = 1
export const LEGAL_REDUCE = 2
export const LEGAL_LEFT = 4
export const LEGAL_RIGHT = 8

/** Bit set of the kinds of move that are legal here. */
export const legalMoves = (state: ParserState): number => {
  const atRoot = state.next === state.n + 1
  let legal = 0
  if (!atRoot) legal |= LEGAL_SHIFT | (state.depth > 0 ? LEGAL_RIGHT : 0)
  if (state.depth > 0) legal |= state.head[state.stack[state.depth - 1]] >= 0 ? LEGAL_REDUCE : LEGAL_LEFT
  return legal
}

const labelBit = (label: number): number => Math.imul(label + 1, 0x9e3779b1)

export const applyMove = (state: ParserState, move: number, labels: number): void => {
  if (move === SHIFT) {
    state.stack[state.depth++] = state.next++
    return
  }
  if (move === REDUCE) {
    state.depth--
    return
  }
  const top = state.stack[state.depth - 1]
  const front = state.next
  if (move < FIRST_LEFT + labels) {
    const label = move - FIRST_LEFT
    state.head[top] = front
    state.label[top] = label
    state.left2[front] = state.left1[front]
    state.left1[front] = top
    state.leftCount[front]++
    state.leftLabels[front] ^= labelBit(label)
    state.depth--
  } else {
    const label = move - FIRST_LEFT - labels
    state.head[front] = top
    state.label[front] = label
    state.right2[top] = state.right1[top]
    state.right1[top] = front
    state.rightCount[top]++
    state.rightLabels[top] ^= labelBit(label)
    state.stack[state.depth++] = front
    state.next++
  }
}

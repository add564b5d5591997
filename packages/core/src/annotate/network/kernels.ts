import { KERNELS_BASE64 } from './kernels.wasm.js'

type Address = number

/** The part of the WebAssembly interface used here; it is the same in browsers and in Node, whose types leave it out. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}

/** Bytes from one row of 16-bit activations to the next; a row holds at most half as many numbers. */
export const ROW = 512
/** Rows of weights come in blocks of so many, rows of activations are worked on so many at a time. */
export const BLOCK = 12
export const AT_ONCE = 3

/** The compiled kernels of wasm/kernels.ts, where each is described; addresses are bytes into `memory`. */
export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number }
  readonly pack: (values: Address, weights: Address, rows: number, columns: number) => void
  readonly dense: (
    weights: Address,
    input: Address,
    scale: Address,
    bias: Address,
    output: Address,
    outputRow: number,
    rows: number,
    columns: number,
    count: number,
  ) => void
  readonly lstm: (
    weights: Address,
    scale: Address,
    zeros: Address,
    gates: Address,
    gateRow: number,
    state: Address,
    output: Address,
    sentences: Address,
    batch: number,
    rows: number,
    hidden: number,
    reverse: 0 | 1,
    level: number,
  ) => void
  readonly rectify: (
    values: Address,
    valueRow: number,
    integers: Address,
    size: number,
    count: number,
    level: number,
  ) => void
  readonly arcs: (
    heads: Address,
    headRow: number,
    dependents: Address,
    dependentRow: number,
    scores: Address,
    size: number,
    count: number,
  ) => void
  readonly labels: (
    matrices: Address,
    matrixRow: number,
    heads: Address,
    scores: Address,
    size: number,
    classes: number,
    count: number,
  ) => void
  readonly gather: (vectors: Address, count: number, from: Address, to: Address, units: number, step: number) => void
  readonly rectified: (a: Address, b: Address, c: Address, d: Address, output: Address, units: number) => number
}

let compiled: object | undefined

/** A fresh instance with a memory of its own. */
export const createKernels = (): Kernels => {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNELS_BASE64), char => char.charCodeAt(0)))
  return new WebAssembly.Instance(compiled, {}).exports as unknown as Kernels
}

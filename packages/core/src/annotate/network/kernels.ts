import { KERNELS_BASE64 } from './kernels.wasm.js'

type Address = number

/** The part of the WebAssembly interface used here; it is the same in browsers and in Node, whose types leave it out. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}

/** The compiled kernels of wasm/kernels.ts; addresses are bytes into `memory`. */
export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number }
  readonly dense: (
    weights: Address,
    input: Address,
    scale: Address,
    bias: Address,
    output: Address,
    rows: number,
    columns: number,
    count: number,
    unit: number,
  ) => void
  readonly lstm: (
    weights: Address,
    scale: Address,
    gates: Address,
    gateStride: number,
    state: Address,
    output: Address,
    outputStride: number,
    hidden: number,
    count: number,
    reverse: 0 | 1,
    level: number,
  ) => void
  readonly rectify: (values: Address, integers: Address, count: number, level: number) => void
  readonly multiply: (
    matrix: Address,
    input: Address,
    bias: Address,
    output: Address,
    rows: number,
    columns: number,
  ) => void
}

let compiled: object | undefined

/** A fresh instance with a memory of its own. */
export const createKernels = (): Kernels => {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNELS_BASE64), char => char.charCodeAt(0)))
  return new WebAssembly.Instance(compiled, {}).exports as unknown as Kernels
}

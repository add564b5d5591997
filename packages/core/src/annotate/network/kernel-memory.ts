import { AssetError } from '../../errors.js'
import { BLOCK, type Kernels, ROW } from './kernels.js'
import type { Matrix } from './weights.js'

/** The memory the kernels work in: pieces are taken from it and never given back. */
export interface KernelMemory {
  /** The address of so many bytes, a multiple of sixteen. */
  readonly reserve: (bytes: number) => number
  /** Copies bytes to where the next piece will be, and gives that address. */
  readonly lend: (bytes: Int8Array) => number
  /** What stands at an address. Good until more is reserved. */
  readonly floatsAt: (address: number, length: number) => Float32Array
  readonly shortsAt: (address: number, length: number) => Int16Array
  readonly integersAt: (address: number, length: number) => Int32Array
}

export const createKernelMemory = ({ memory }: Kernels): KernelMemory => {
  let top = 4096 + memory.buffer.byteLength
  const growTo = (end: number): void => {
    const missing = end - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / 65536))
  }
  return {
    reserve: bytes => {
      const address = top
      top += (bytes + 15) & ~15
      growTo(top)
      return address
    },
    lend: bytes => {
      growTo(top + bytes.length)
      new Int8Array(memory.buffer, top, bytes.length).set(bytes)
      return top
    },
    floatsAt: (address, length) => new Float32Array(memory.buffer, address, length),
    shortsAt: (address, length) => new Int16Array(memory.buffer, address, length),
    integersAt: (address, length) => new Int32Array(memory.buffer, address, length),
  }
}

/** Weights as the kernel `dense` takes them: addresses, and how many rows there are with those that fill up blocks. */
export interface PlacedLayer {
  readonly weight: number
  readonly scale: number
  readonly bias: number
  readonly rows: number
  readonly columns: number
  /** The row at which each of its parts begins. */
  readonly parts: readonly number[]
}

/** A layer, or a matrix whose bias is zero. */
interface Part {
  readonly weight: Matrix
  readonly bias?: Float32Array
}

export const upTo = (multiple: number, n: number): number => Math.ceil(n / multiple) * multiple

/** Places layers that read the same integers, in units of 1 / level (a power of two), as one layer. */
export const placeLayers = (
  layers: readonly Part[],
  { kernels, memory, level }: { readonly kernels: Kernels; readonly memory: KernelMemory; readonly level: number },
): PlacedLayer => {
  const { columns } = layers[0].weight
  if (columns > ROW / 2 || columns % 4 !== 0)
    throw new AssetError(
      'MODEL_TOO_WIDE',
      `A layer of the engine's weights reads ${columns} numbers; it may read up to ${ROW / 2}, a multiple of four. Train a smaller network.`,
    )
  const parts: number[] = []
  let rows = 0
  for (const { weight } of layers) {
    parts.push(rows)
    rows += upTo(BLOCK, weight.rows)
  }
  const scales = new Float32Array(rows)
  const biases = new Float32Array(rows)
  const weight = memory.reserve(rows * columns * 2)
  layers.forEach((layer, k) => {
    const { values, scale } = layer.weight
    scales.set(
      scale.map(s => s / level),
      parts[k],
    )
    if (layer.bias) biases.set(layer.bias, parts[k])
    kernels.pack(memory.lend(values), weight + parts[k] * columns * 2, layer.weight.rows, columns)
  })
  const placeFloats = (values: Float32Array): number => {
    const address = memory.reserve(values.length * 4)
    memory.floatsAt(address, values.length).set(values)
    return address
  }
  return { weight, scale: placeFloats(scales), bias: placeFloats(biases), rows, columns, parts }
}

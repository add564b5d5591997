import { AssetError } from '../errors.js'
import { createKernel, type HashKernel } from './hash-kernel.js'
import type { ParserModel } from './parser/index.js'
import type { TaggerModel } from './tagger.js'

/** What the engine needs to read a text: the trained weights. `version` names the training run. */
export interface EngineModel {
  readonly version: string
  readonly tagger: TaggerModel
  readonly parser: ParserModel
}

interface Header {
  readonly format: 'newsgraph-engine-1'
  readonly version: string
  readonly tagger: {
    readonly bits: number
    readonly max: number
    readonly weights: number
    readonly tags: readonly string[]
  }
  readonly parser: {
    readonly bits: number
    readonly max: number
    readonly weights: number
    readonly labels: readonly string[]
  }
}

const LEVELS = 127
const SIGN = 128
const LONG_GAP = 255

/** Weights as gaps between kept slots and 8-bit values, sign and square root of the magnitude (the layout of the model file). */
const packKernel = (kernel: HashKernel, prune: number): { max: number; gaps: number[]; values: number[] } => {
  const magnitudes = kernel.weights.filter(w => w !== 0).map(Math.abs)
  magnitudes.sort()
  const max = magnitudes[magnitudes.length - 1]
  const threshold = magnitudes[Math.floor(prune * magnitudes.length)]
  const gaps: number[] = []
  const values: number[] = []
  let last = -1
  kernel.weights.forEach((weight, slot) => {
    const level = Math.abs(weight) < threshold ? 0 : Math.round(Math.sqrt(Math.abs(weight) / max) * LEVELS)
    if (level === 0) return
    let gap = slot - last
    last = slot
    for (; gap >= LONG_GAP; gap -= LONG_GAP) gaps.push(LONG_GAP)
    gaps.push(gap)
    values.push(weight < 0 ? level | SIGN : level)
  })
  return { max, gaps, values }
}

/** Serialises a model: a JSON header line, then gaps and values of the tagger and of the parser. `prune` is the share of weights dropped. */
export const writeModel = (
  model: EngineModel,
  prune: { readonly tagger: number; readonly parser: number },
): Uint8Array => {
  const tagger = packKernel(model.tagger.kernel, prune.tagger)
  const parser = packKernel(model.parser.kernel, prune.parser)
  const header: Header = {
    format: 'newsgraph-engine-1',
    version: model.version,
    tagger: { bits: model.tagger.kernel.bits, max: tagger.max, weights: tagger.values.length, tags: model.tagger.tags },
    parser: {
      bits: model.parser.kernel.bits,
      max: parser.max,
      weights: parser.values.length,
      labels: model.parser.labels,
    },
  }
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`)
  return Uint8Array.from([...head, ...tagger.gaps, ...tagger.values, ...parser.gaps, ...parser.values])
}

const damaged = (why: string): AssetError =>
  new AssetError(
    'MODEL_DAMAGED',
    `The engine's weights cannot be read: ${why}. Reinstall the package or run "newsgraph train".`,
  )

/** Reads what `writeModel` wrote (already unzipped). Throws AssetError on anything else. */
export const readModel = (bytes: Uint8Array): EngineModel => {
  const lineEnd = bytes.indexOf(10)
  let header: Header
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(lineEnd, 0))))
  } catch {
    throw damaged('no header')
  }
  if (header.format !== 'newsgraph-engine-1') throw damaged(`format "${header.format}" is not known`)
  let at = lineEnd + 1
  const readKernel = (part: { readonly bits: number; readonly max: number; readonly weights: number }): HashKernel => {
    const kernel = createKernel(part.bits)
    const slots = new Int32Array(part.weights)
    let slot = -1
    for (let i = 0; i < part.weights; at++) {
      slot += bytes[at]
      if (bytes[at] !== LONG_GAP) slots[i++] = slot
      if (at >= bytes.length) throw damaged('it ends too early')
    }
    const table = Float32Array.from({ length: 256 }, (_, code) => {
      const level = (code & LEVELS) / LEVELS
      return (code & SIGN ? -1 : 1) * level * level * part.max
    })
    for (let i = 0; i < part.weights; i++) kernel.weights[slots[i]] = table[bytes[at++]]
    return kernel
  }
  const tagger = { kernel: readKernel(header.tagger), tags: header.tagger.tags }
  const parser = { kernel: readKernel(header.parser), labels: header.parser.labels }
  return { version: header.version, tagger, parser }
}

import { AssetError } from '../../errors.js'
import type { HiddenWeights, JudgeWeights, LinkPlace } from '../../model/index.js'
import { INPUT_NAMES, type InputName } from './word-inputs.js'
import type { WordList } from './word-list.js'

/** A weight matrix in eight bits a number: `values[row * columns + j] * scale[row]`. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly scale: Float32Array
  readonly values: Int8Array
}

export interface Layer {
  readonly weight: Matrix
  readonly bias: Float32Array
}

/** One direction of one layer of the encoder. Gates in the order input, forget, cell, output. */
export interface LstmDirection {
  readonly input: Layer
  readonly recurrent: Matrix
}

/** The trained network. `version` names the training run. */
export interface EngineModel {
  readonly version: string
  /** The words each table knows. Row 0 of a table is that of all others, so word n of the list has row n + 1. */
  readonly vocabularies: Readonly<Record<InputName, WordList>>
  readonly labels: readonly string[]
  readonly tags: readonly string[]
  readonly names: readonly string[]
  readonly tables: Readonly<Record<InputName, Matrix>>
  readonly root: Float32Array
  readonly encoder: readonly (readonly [LstmDirection, LstmDirection])[]
  readonly arcDependent: Layer
  readonly arcHead: Layer
  readonly labelDependent: Layer
  readonly labelHead: Layer
  /** Rows: head dimensions; columns: dependent dimensions. */
  readonly arcBilinear: Layer
  /** Rows: label × head dimension, then one row a label for the bias of the head side; columns: dependent dimensions. */
  readonly labelBilinear: Layer
  readonly tag: Layer
  readonly name: Layer
  /** What `newsgraph train statements` learned; null in a file without it. */
  readonly judge: JudgeWeights | null
}

const FORMAT = 'newsgraph-engine-3'

/** The hidden layer of the judge without its matrices. */
type HiddenHeader = Pick<HiddenWeights, 'width' | 'steps' | 'bias' | 'output'> & { readonly vectors: number }

interface Header {
  readonly format: typeof FORMAT
  readonly version: string
  readonly labels: readonly string[]
  readonly tags: readonly string[]
  readonly names: readonly string[]
  readonly vocabularies: Readonly<Record<InputName, { readonly count: number; readonly length: number }>>
  readonly tensors: readonly { readonly name: string; readonly rows: number; readonly columns: number }[]
  readonly judge?: {
    readonly version: string
    readonly bias: number
    readonly length: number
    readonly hidden?: HiddenHeader
  }
}

const LEVELS = 127

/** Rounds a float matrix to eight bits with one scale a row. */
export const quantize = (values: Float32Array, rows: number, columns: number): Matrix => {
  const scale = new Float32Array(rows)
  const rounded = new Int8Array(rows * columns)
  for (let r = 0; r < rows; r++) {
    const row = values.subarray(r * columns, (r + 1) * columns)
    scale[r] = row.reduce((max, v) => Math.max(max, Math.abs(v)), 1e-12) / LEVELS
    row.forEach((v, j) => {
      rounded[r * columns + j] = Math.round(v / scale[r])
    })
  }
  return { rows, columns, scale, values: rounded }
}

/** One value for each of the tables. */
export const mapInputs = <T>(make: (name: InputName) => T): Readonly<Record<InputName, T>> =>
  Object.fromEntries(INPUT_NAMES.map(name => [name, make(name)])) as Record<InputName, T>

const layersOf = (model: EngineModel): readonly (readonly [string, Layer])[] => [
  ...model.encoder.flatMap((pair, l) => pair.map((d, k) => [`encoder.${l}.${k}.input`, d.input] as const)),
  ['arcDependent', model.arcDependent],
  ['arcHead', model.arcHead],
  ['labelDependent', model.labelDependent],
  ['labelHead', model.labelHead],
  ['arcBilinear', model.arcBilinear],
  ['labelBilinear', model.labelBilinear],
  ['tag', model.tag],
  ['name', model.name],
]

/** The order in which the matrices of the hidden layer are kept. */
const LINK_PLACES: readonly LinkPlace[] = ['subject', 'trigger', 'object']

const hiddenHeader = ({ width, steps, bias, output, vectors }: HiddenWeights): HiddenHeader => ({
  width,
  steps,
  bias,
  output,
  vectors: vectors.length,
})

/** Serialises a model: a JSON header line, then the vocabularies, every matrix as scales (float32) and values (int8), biases as one-row float matrices, and last the judge. */
export const writeModel = (model: EngineModel): Uint8Array => {
  const tensors: { name: string; rows: number; columns: number }[] = []
  const parts: Uint8Array[] = []
  const bytesOf = (a: Float32Array | Int8Array): Uint8Array => new Uint8Array(a.buffer, a.byteOffset, a.byteLength)
  const addMatrix = (name: string, m: Matrix): void => {
    tensors.push({ name, rows: m.rows, columns: m.columns })
    parts.push(bytesOf(m.scale), bytesOf(m.values))
  }
  const addFloats = (name: string, a: Float32Array): void => {
    tensors.push({ name, rows: 0, columns: a.length })
    parts.push(bytesOf(a))
  }
  for (const name of INPUT_NAMES) parts.push(model.vocabularies[name].bytes)
  for (const name of INPUT_NAMES) addMatrix(`tables.${name}`, model.tables[name])
  addFloats('root', model.root)
  model.encoder.forEach((pair, l) => {
    pair.forEach((direction, k) => {
      addMatrix(`encoder.${l}.${k}.recurrent`, direction.recurrent)
    })
  })
  for (const [name, layer] of layersOf(model)) {
    addMatrix(`${name}.weight`, layer.weight)
    addFloats(`${name}.bias`, layer.bias)
  }
  const { version, labels, tags, names } = model
  const vocabularies = mapInputs(name => {
    const { count, bytes } = model.vocabularies[name]
    return { count, length: bytes.length }
  })
  const hidden = model.judge?.hidden
  const judge = model.judge && {
    version: model.judge.version,
    bias: model.judge.bias,
    length: model.judge.values.length,
    ...(hidden && { hidden: hiddenHeader(hidden) }),
  }
  if (model.judge) parts.push(bytesOf(model.judge.values))
  if (hidden) parts.push(...LINK_PLACES.map(place => bytesOf(hidden.rows[place])), bytesOf(hidden.vectors))
  const header: Header = {
    format: FORMAT,
    version,
    labels,
    tags,
    names,
    vocabularies,
    tensors,
    ...(judge && { judge }),
  }
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`)
  const bytes = new Uint8Array(head.length + parts.reduce((n, p) => n + p.length, 0))
  bytes.set(head)
  let at = head.length
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
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
  if (header.format !== FORMAT) throw damaged(`format "${header.format}" is not known`)
  const matrices = new Map<string, Matrix>()
  const floats = new Map<string, Float32Array>()
  let at = lineEnd + 1
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw damaged('it ends too early')
    at += length
    return bytes.subarray(at - length, at)
  }
  /** A copy, since floats must begin at a multiple of four. */
  const takeFloats = (count: number): Float32Array => new Float32Array(new Uint8Array(take(4 * count)).buffer)
  const vocabularies = mapInputs((name): WordList => {
    const { count, length } = header.vocabularies[name]
    return { count, bytes: take(length) }
  })
  for (const { name, rows, columns } of header.tensors) {
    if (rows === 0) floats.set(name, takeFloats(columns))
    else {
      const scale = takeFloats(rows)
      const values = take(rows * columns)
      matrices.set(name, {
        rows,
        columns,
        scale,
        values: new Int8Array(values.buffer, values.byteOffset, values.length),
      })
    }
  }
  const takeSteps = (length: number): Int8Array => {
    const values = take(length)
    return new Int8Array(values.buffer, values.byteOffset, length)
  }
  const readHidden = ({ width, steps, bias, output, vectors }: HiddenHeader): HiddenWeights => {
    const [subject, trigger, object] = LINK_PLACES.map(() => takeSteps(width * output.length))
    return { width, steps, bias, output, rows: { subject, trigger, object }, vectors: takeSteps(vectors) }
  }
  const readJudge = (): JudgeWeights | null => {
    if (!header.judge) return null
    const { version, bias, length, hidden } = header.judge
    return { version, bias, values: takeSteps(length), hidden: hidden ? readHidden(hidden) : null }
  }
  const judge = readJudge()
  const matrix = (name: string): Matrix => {
    const found = matrices.get(name)
    if (!found) throw damaged(`part "${name}" is missing`)
    return found
  }
  const layer = (name: string): Layer => {
    const bias = floats.get(`${name}.bias`)
    if (!bias) throw damaged(`part "${name}" is missing`)
    return { weight: matrix(`${name}.weight`), bias }
  }
  const direction = (l: number, k: number): LstmDirection => ({
    input: layer(`encoder.${l}.${k}.input`),
    recurrent: matrix(`encoder.${l}.${k}.recurrent`),
  })
  return {
    version: header.version,
    vocabularies,
    labels: header.labels,
    tags: header.tags,
    names: header.names,
    tables: mapInputs(name => matrix(`tables.${name}`)),
    root: floats.get('root') ?? new Float32Array(),
    encoder: [0, 1].map(l => [direction(l, 0), direction(l, 1)] as const),
    arcDependent: layer('arcDependent'),
    arcHead: layer('arcHead'),
    labelDependent: layer('labelDependent'),
    labelHead: layer('labelHead'),
    arcBilinear: layer('arcBilinear'),
    labelBilinear: layer('labelBilinear'),
    tag: layer('tag'),
    name: layer('name'),
    judge,
  }
}

import { describe, expect, test } from 'vitest'
import { createAnnotator, readModel, writeModel } from '../../../packages/core/src/annotate/index.js'
import { vectorRow } from '../../../packages/core/src/extract/index.js'
import { candidateSums } from '../../../packages/core/src/extract/judge/candidate-sums.js'
import { featureName } from '../../../packages/core/src/extract/judge/feature-names.js'
import { HAS_VECTOR } from '../../../packages/core/src/extract/judge/feature-vectors.js'
import type { JudgedSentence } from '../../../packages/core/src/extract/judge/features.js'
import { type FeatureSink, featureBuffer } from '../../../packages/core/src/extract/judge/hashing.js'
import { loadModel } from '../../../packages/core/src/ingest/index.js'
import type { HiddenWeights, JudgeWeights } from '../../../packages/core/src/model/index.js'
import type { Prepared } from '../../../packages/core/src/train/statements/candidate-features.js'
import { createHiddenLearner } from '../../../packages/core/src/train/statements/hidden-learner.js'
import { randomNumbers } from '../../../packages/core/src/train/statements/random-numbers.js'

/** Steps of a logit. */
const STEPS = 32
/** Kinds of features: one of few values, and one of many. */
const ROLE = 200
const WORD = 1

/** Two units over four numbers a word: the first sums the first numbers, the second takes those of the subject from those of the object. */
const LAYER: HiddenWeights = {
  width: 4,
  rows: {
    subject: Int8Array.of(1, 0, 0, 0, -1, 0, 0, 0),
    trigger: Int8Array.of(1, 0, 0, 0, 0, 0, 0, 0),
    object: Int8Array.of(1, 0, 0, 0, 1, 0, 0, 0),
  },
  vectors: new Int8Array(8 * 2),
  steps: { rows: 0.5, vectors: 0.25 },
  bias: [-1, 0],
  output: [1, -2],
}

/** A sentence of three words, a subject, a trigger, an object, with the first of the numbers the encoder has for each, and what the subject is. */
const judgedWith = (firsts: readonly number[], subject: readonly (readonly [number, number])[] = []): JudgedSentence =>
  ({
    sentence: firsts.length > 0 ? { states: Int16Array.from(firsts.flatMap(x => [x, 0, 0, 0])) } : {},
    mentions: [{ head: 0 }, { head: 2 }],
    triggers: [{ index: 1 }],
    ofTrigger: () => {},
    ofSide: (side: number, _m: number, _t: number, out: FeatureSink) => {
      if (side === 0) for (const [kind, value] of subject) out.add(kind, value)
    },
    ofPair: () => {},
  }) as unknown as JudgedSentence

/** What the layer gives the first mention as subject and the second as object, in steps. */
const hiddenOf = (judged: JudgedSentence, hidden: HiddenWeights | null): number => {
  const weights: JudgeWeights = { version: '', bias: 0, values: new Int8Array(8), hidden }
  const sums = candidateSums(judged, weights)
  sums.takePair(0, 1)
  return sums.hidden(0)
}

/** A layer with a vector for one feature. */
const withVector = (kind: number, value: number, vector: readonly number[]): HiddenWeights => {
  const buffer = featureBuffer()
  buffer.add(kind, value)
  const [feature] = buffer.take().all
  const vectors = LAYER.vectors.slice()
  vectors.set(vector, vectorRow(feature, vectors.length / 2) * 2)
  return { ...LAYER, vectors }
}

describe('the hidden layer of the judge', () => {
  test.each<[string, readonly number[], number]>([
    ['a unit counts by what it has of all three words', [4, 2, 2], 3],
    ['a unit below zero counts for nothing', [0, 0, 0], 0],
    ['a unit may speak against a link', [0, 0, 4], 1 - 2 * 2],
  ])('%s', (_, states, logits) => {
    expect(hiddenOf(judgedWith(states), LAYER)).toBe(logits * STEPS)
  })

  test('vectors of features of few values count beside the words', () => {
    const layer = withVector(ROLE, 1, [4, 0])
    expect(hiddenOf(judgedWith([4, 2, 2], [[ROLE, 1]]), layer)).toBe(4 * STEPS)
    expect(hiddenOf(judgedWith([4, 2, 2], [[ROLE, 2]]), layer)).toBe(3 * STEPS)
  })

  test('features of many values have no vectors', () => {
    const layer = withVector(WORD, 1, [4, 0])
    expect(hiddenOf(judgedWith([4, 2, 2], [[WORD, 1]]), layer)).toBe(3 * STEPS)
  })

  test('a sentence that the network did not read is judged without it, and so is one by weights that have none', () => {
    expect(hiddenOf(judgedWith([], [[ROLE, 1]]), withVector(ROLE, 1, [4, 0]))).toBe(0)
    expect(hiddenOf(judgedWith([4, 2, 2]), null)).toBe(0)
  })

  test('a sentence of many words is judged as one of few', () => {
    const few = judgedWith([4, 2, 2], [[ROLE, 1]])
    const many = { ...few, triggers: Array.from({ length: 300 }, () => few.triggers[0]) }
    const layer = withVector(ROLE, 1, [4, 0])
    expect(hiddenOf(many, layer)).toBe(4 * STEPS)
    expect(hiddenOf(few, layer)).toBe(4 * STEPS)
  })

  test('kinds of features that have vectors are kinds that there are', () => {
    const kinds = [...HAS_VECTOR.keys()].filter(kind => HAS_VECTOR[kind] === 1)
    expect(kinds.length).toBeGreaterThan(0)
    expect(kinds.filter(kind => featureName(kind) === undefined)).toEqual([])
  })
})

/** A sentence whose link is said or not, with its features of the subject and of the object. */
interface Case {
  readonly one: Prepared
  readonly label: number
}

const candidateOf = (judged: JudgedSentence, subject: readonly number[], object: readonly number[]): Prepared =>
  ({
    labelled: { judged },
    rows: {
      groups: [[], subject, object, []].map(features => Int32Array.from(features)),
      withVectors: Uint8Array.of(0, subject.length, object.length, 0),
      candidates: [{ s: 0, o: 1, t: 0, groups: [0, 1, 2, 3] }],
    },
  }) as unknown as Prepared

const signs = (make: (a: number, b: number) => Prepared): readonly Case[] =>
  [1, -1].flatMap(a => [1, -1].map(b => ({ one: make(a, b), label: a === b ? 1 : 0 })))

/** The link is said where subject and trigger are alike: no word tells it by itself. */
const WORDS = signs((a, b) => candidateOf(judgedWith([a * 2000, b * 2000, 0]), [], []))
/** The link is said where features of subject and object are alike. */
const FEATURES = signs((a, b) => candidateOf(judgedWith([0, 0, 0]), [a], [10 * b]))

const newLearner = (seed: number) =>
  createHiddenLearner(
    { units: 32, rate: 0.03, vectors: { rows: 1 << 10, rate: 0.03 }, inputDropout: 0, unitDropout: 0 },
    { width: 4, random: randomNumbers(seed) },
  )

const teach = (cases: readonly Case[], seed: number) => {
  const learner = newLearner(seed)
  for (let round = 0; round < 300; round++)
    for (const { one, label } of cases) {
      const [score] = learner.read(one)
      learner.learn(Float64Array.of(1 / (1 + Math.exp(-score)) - label), 1)
    }
  return learner
}

describe('training the hidden layer', () => {
  test.each([
    ['words', WORDS],
    ['features', FEATURES],
  ])('finds what only two %s together tell', (_, cases) => {
    const learner = teach(cases, 1)
    for (const { one, label } of cases) expect(Math.sign(learner.read(one)[0])).toBe(label === 1 ? 1 : -1)
  })

  test('what was learned is read the same', () => {
    const learner = teach(WORDS, 1)
    const weights = learner.weights()
    for (const { one } of WORDS)
      expect(hiddenOf(one.labelled.judged, weights) / STEPS).toBeCloseTo(learner.read(one)[0], 0)
  })

  test('gives the same weights for the same seed', () => {
    expect(teach(WORDS, 2).weights()).toEqual(teach(WORDS, 2).weights())
    expect(teach(WORDS, 3).weights()).not.toEqual(teach(WORDS, 2).weights())
  })

  test('leaves sentences alone that the network did not read', () => {
    const learner = newLearner(1)
    const before = learner.weights()
    const one = candidateOf(judgedWith([]), [1], [2])
    expect([...learner.read(one)]).toEqual([0])
    learner.learn(Float64Array.of(1), 1)
    expect(learner.weights()).toEqual(before)
  })
})

describe('what the layer is made of', () => {
  test('sentences carry what the encoder made of their words, the same whatever they are read with', async () => {
    const { annotate } = createAnnotator(await loadModel())
    const statesOf = (text: string) => annotate({ id: 'a', text, publishedAt: null }).sentences.map(s => s.states!)
    const [alone] = statesOf('The harbour master of Lund thanked Kenya.')
    const [, among] = statesOf(
      'Peru waited. The harbour master of Lund thanked Kenya. Chile sued Ghana in Oslo in May.',
    )
    expect(alone.length % 8).toBe(0)
    expect(alone.some(x => x !== 0)).toBe(true)
    expect([...among]).toEqual([...alone])
  })

  test('the layer is kept in the model file, and a file without it is read', async () => {
    const model = await loadModel()
    const judge = { version: 'statements/own', bias: -3, values: Int8Array.of(1, 2, 3, 4), hidden: LAYER }
    expect(readModel(writeModel({ ...model, judge })).judge).toEqual(judge)
    const without = { ...judge, hidden: null }
    expect(readModel(writeModel({ ...model, judge: without })).judge).toEqual(without)
  })
})

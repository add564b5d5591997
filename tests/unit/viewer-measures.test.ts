import { describe, expect, it, vi } from 'vitest'
import type { Measure, Measured, MeasureJob } from '../../packages/viewer/src/measures/measure-job.js'
import { shuffle } from '../helpers/shuffle.js'

// By its path alone: the libraries it uses are typed for bundlers, and these tests for Node.
const { measure } = await vi.importActual<{ measure: (job: MeasureJob) => Measured }>(
  '../../packages/viewer/src/measures/measure.js',
)

type Edge = MeasureJob['edges'][number]
const edges = (text: string): readonly Edge[] =>
  text.split(' ').map(e => {
    const [, source, target, weight = '1'] = /^(\w)(\w)(\d+)?$/.exec(e)!
    return { source, target, weight: Number(weight) }
  })
const of = (kind: Measure, text: string, isEach = false, actors = [...new Set(text.match(/[a-z]/g))]) =>
  measure({ measure: kind, actors, edges: edges(text), isEach }).values

describe('measures of actors', () => {
  it('count statements and neighbours, in either direction', () => {
    expect(of('volume', 'ab3 ba2 ac')).toEqual({ a: 6, b: 5, c: 1 })
    expect(of('degree', 'ab3 ba2 ac')).toEqual({ a: 2, b: 1, c: 1 })
    expect(of('degree', 'ab3 ba2 ac', true)).toEqual({ a: 3, b: 2, c: 1 })
  })

  it('count the shortest ways by pair, and by relation where that is asked for', () => {
    // b and c lie between a and d, b twice as often where its relations count each
    expect(of('betweenness', 'ab ac bd cd')).toEqual({ a: 1 / 6, b: 1 / 6, c: 1 / 6, d: 1 / 6 })
    expect(of('betweenness', 'ab ab ac bd cd')).toEqual(of('betweenness', 'ab ac bd cd'))
    const each = of('betweenness', 'ab ab ac bd cd', true)
    expect(each.b).toBeGreaterThan(each.c)
  })

  it('do not take many statements for a long way', () =>
    expect(of('betweenness', 'ab9 bc9 ac1').b).toBe(of('betweenness', 'ab bc ac').b))

  it('rank who is reported most with those who are', () => {
    const { a, b, c } = of('pagerank', 'ab9 bc')
    expect(b).toBeGreaterThan(a)
    expect(a).toBeGreaterThan(c)
    expect(a + b + c).toBeCloseTo(1)
  })

  it('find communities, the largest first, the same in whatever order the graph comes', () => {
    const text = 'ab bc ac cd ad bd xy yz xz dx'
    const wanted = { a: 0, b: 0, c: 0, d: 0, x: 1, y: 1, z: 1 }
    for (const seed of [1, 2, 3, 4]) {
      const mixed = shuffle(edges(text), seed)
      const actors = shuffle(['a', 'b', 'c', 'd', 'x', 'y', 'z'], seed)
      expect(measure({ measure: 'community', actors, edges: mixed, isEach: false }).values).toEqual(wanted)
    }
  })

  it('answer for actors without relations', () => {
    for (const kind of ['volume', 'degree', 'betweenness', 'pagerank', 'community'] as const)
      expect(Object.keys(measure({ measure: kind, actors: ['a', 'b'], edges: [], isEach: false }).values)).toEqual([
        'a',
        'b',
      ])
  })

  it('sample the shortest ways of many actors, near to the whole, and say so', () => {
    const n = 1500
    const actors = Array.from({ length: n }, (_, i) => `a${i}`)
    // a wheel of wheels: hubs every 50
    const ring = actors.flatMap((source, i) => [
      { source, target: actors[(i + 1) % n], weight: 1 },
      { source, target: actors[i - (i % 50)], weight: 1 },
    ])
    const { values, sample } = measure({ measure: 'betweenness', actors, edges: ring, isEach: false })
    expect(sample).toBe(1000)
    const top = Object.entries(values)
      .sort((x, y) => y[1] - x[1])
      .slice(0, 30)
    expect(top.every(([id]) => Number(id.slice(1)) % 50 === 0)).toBe(true)
    expect(measure({ measure: 'betweenness', actors, edges: ring, isEach: false }).values).toEqual(values)
  })
})

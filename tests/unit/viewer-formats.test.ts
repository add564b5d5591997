import type { GraphActor, GraphEdge } from '@newsgraph/core'
import graphology from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { describe, expect, it } from 'vitest'
import { toCsv, toGexf, toGraphml } from '../../packages/viewer/src/export/formats.js'

const actor = (id: string, name: string) => ({ id, name, type: 'person', statements: 1 }) as GraphActor
const shown = (name: string) => ({
  actors: [actor('a', name), actor('b', 'Norway')],
  edges: [
    {
      key: 'k',
      source: 'a',
      target: 'b',
      relations: [{ name: 'ACCUSED' }],
      quad: 3,
      modality: 'asserted',
      statements: 2,
      articles: 1,
      publishers: 1,
      confidence: 0.8,
      first: '2021-05-03',
      last: null,
    } as unknown as GraphEdge,
  ],
})

describe('files of what is shown', () => {
  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', "'+1"],
    ['-2+3', "'-2+3"],
    ['@SUM', "'@SUM"],
    ['\tx', "'\tx"],
    ['a, "b"', '"a, ""b"""'],
    ['plain', 'plain'],
  ])('a table keeps the name %j from being run or split', (name, cell) => {
    expect(toCsv(shown(name)).split('\r\n')[1].startsWith(`${cell},ACCUSED,Norway,`)).toBe(true)
  })

  it('GraphML holds any name as text', () => {
    const text = toGraphml(shown('<a onclick="x">&\u0000\ud800'))
    expect(text).toContain('&#60;a onclick=&#34;x&#34;&#62;&#38;<')
    expect(['\u0000', '\ud800'].filter(c => text.includes(c))).toEqual([])
  })

  it('GEXF is read again with names, weights and figures, whatever the name', () => {
    const name = '<a onclick="x">& é'
    const graph = parseGexf(graphology.DirectedGraph, toGexf(shown(`${name}\u0000`)))
    expect(graph.getNodeAttributes('a')).toMatchObject({ label: name, type: 'person', statements: 1 })
    expect(graph.getEdgeAttributes('k')).toMatchObject({
      label: 'ACCUSED',
      weight: 2,
      status: 'asserted',
      confidence: 0.8,
      first: '2021-05-03',
    })
  })
})

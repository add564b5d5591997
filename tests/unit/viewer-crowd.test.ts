import { describe, expect, it, vi } from 'vitest'
import type { CrowdEdge, CrowdNode, CrowdScene } from '../../packages/viewer/src/canvas/crowd/crowd-scene.js'
import type { Disc } from '../../packages/viewer/src/layout/push-apart.js'

// By their paths alone: the libraries they use are typed for bundlers, and these tests for Node.
const viewer = '../../packages/viewer/src'
interface LayoutJob {
  readonly layout: 'force'
  readonly aspect: number
  readonly nodes: readonly object[]
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[]
}
type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>
interface StandingName {
  readonly node: CrowdNode
  readonly side: string
}
const { nameCrowd } = await vi.importActual<{
  nameCrowd: (
    scene: Pick<CrowdScene, 'nodes' | 'isFading'>,
    view: { zoom: number; extent: Box; widthOf: (text: string) => number },
  ) => readonly StandingName[]
}>(`${viewer}/canvas/crowd/name-crowd.js`)
const { findInCrowd } = await vi.importActual<{
  findInCrowd: (scene: CrowdScene, at: { x: number; y: number; reach: number }) => readonly unknown[]
}>(`${viewer}/canvas/crowd/find-in-crowd.js`)
const { pushApart } = await vi.importActual<{ pushApart: (discs: Disc[], options: { margin: number }) => void }>(
  `${viewer}/layout/push-apart.js`,
)
const { marksOf } = await vi.importActual<{
  marksOf: (drawing: object, selection: object, paths: object | null) => Readonly<Record<string, ReadonlySet<string>>>
}>(`${viewer}/canvas/marks.js`)
const { draftPlaces } = await vi.importActual<{ draftPlaces: (job: LayoutJob) => Positions | null }>(
  `${viewer}/layout/draft.js`,
)
const { layOut } = await vi.importActual<{ layOut: (job: LayoutJob) => Positions }>(`${viewer}/layout/positions.js`)

interface Box {
  x1: number
  y1: number
  x2: number
  y2: number
}

const buildNode = (given: Partial<CrowdNode>): CrowdNode => ({
  id: 'a',
  x: 0,
  y: 0,
  r: 15,
  shape: 'ellipse',
  colour: 'black',
  name: given.id ?? 'a',
  rank: 1,
  isChosen: false,
  isNear: false,
  isHovered: false,
  isPinned: false,
  ...given,
})
const buildEdge = (from: CrowdNode, to: CrowdNode, given: Partial<CrowdEdge> = {}): CrowdEdge => ({
  id: `${from.id}-${to.id}`,
  from,
  to,
  control: null,
  look: { colour: 'black', width: 2, line: 'solid', end: 'triangle', faint: 1 },
  isMarked: false,
  isNear: false,
  isHovered: false,
  words: '',
  ...given,
})

describe('names of a big graph', () => {
  const view = { zoom: 0.1, extent: { x1: 0, y1: 0, x2: 9000, y2: 7000 }, widthOf: () => 8 }
  /** Five thousand actors on a square, the strongest first, wherever they stand. */
  const crowd = Array.from({ length: 5000 }, (_, i) => {
    const at = (i * 2477) % 5000
    return buildNode({ id: `n${i}`, x: 60 + (at % 100) * 90, y: 160 + Math.floor(at / 100) * 134, rank: 5000 - i })
  })
  const boxes = (names: readonly StandingName[]): readonly Box[] =>
    names.map(({ node, side }) => {
      const [x, y, w, h, away] = [node.x * 0.1, node.y * 0.1, 8 * 12, 12 * 1.2, 1.5 + 4]
      const [dx, dy] = {
        '': [0, away + h / 2],
        'name-above': [0, -away - h / 2],
        'name-right': [away + w / 2, 0],
        'name-left': [-away - w / 2, 0],
      }[side] as [number, number]
      return { x1: x + dx - w / 2, x2: x + dx + w / 2, y1: y + dy - h / 2, y2: y + dy + h / 2 }
    })

  it('are few, the strongest, none over another and none cut at the edge of the window', () => {
    const names = nameCrowd({ nodes: crowd, isFading: false }, view)
    const found = boxes(names).filter(b => b.x2 > 0 && b.y2 > 0 && b.x1 < 900 && b.y1 < 700)
    expect(names[0].node.id).toBe('n0')
    expect(found.length).toBeGreaterThan(30)
    expect(found.length).toBeLessThanOrEqual(90)
    expect(found.filter(b => b.x1 < 0 || b.y1 < 0 || b.x2 > 900 || b.y2 > 700)).toEqual([])
    const over = found.flatMap((a, i) =>
      found.slice(i + 1).filter(b => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2),
    )
    expect(over).toEqual([])
  })

  it('are those of what is chosen and what belongs to it, where something is', () => {
    const nodes = crowd.map((n, i) => ({ ...n, isChosen: i === 4000, isNear: i === 4000 || i === 77 }))
    const names = nameCrowd({ nodes, isFading: true }, view)
    expect(names.map(({ node }) => node.id).sort()).toEqual(['n4000', 'n77'])
  })
})

describe('what is found at a point of a big graph', () => {
  const [a, b] = [buildNode({ id: 'a' }), buildNode({ id: 'b', x: 400 })]
  const strong = buildNode({ id: 'strong', x: 10 })
  const scene = (edges: readonly CrowdEdge[]): CrowdScene => ({
    nodes: [strong, a, b],
    edges,
    strokes: [],
    marked: [],
    isFading: false,
  })
  const straight = scene([buildEdge(a, b)])
  const bent = scene([buildEdge(a, b, { control: { x: 200, y: 200 } })])
  it.each([
    ['the actor that lies on top', straight, { x: 5, y: 0 }, ['strong', 'a-b']],
    ['a line', straight, { x: 200, y: 3 }, ['a-b']],
    ['nothing beside a line', straight, { x: 200, y: 40 }, []],
    ['a bent line where it is', bent, { x: 200, y: 100 }, ['a-b']],
    ['nothing where it would be straight', bent, { x: 200, y: 0 }, []],
  ])('%s', (_, of, at, expected) => {
    expect(findInCrowd(of, { ...at, reach: 2 })).toEqual(expected)
  })
})

describe('what is marked of a drawing', () => {
  const edge = (id: string, relation: string | null = null) => {
    const [key] = id.split('#')
    const [source, target] = key
    return { id, key, relation, source, target }
  }
  const drawing = {
    actors: [...'abcd'].map(id => ({ id })),
    edges: [edge('ab'), edge('bc#MET', 'MET'), edge('bc#SUED', 'SUED'), edge('cd')],
  }
  const actors = (ids: string) => ({ kind: 'actors', ids: [...ids] })
  const chosenEdge = (key: string, relation: string | null) => ({ kind: 'edge', key, relation })
  it.each([
    ['nothing', { kind: 'none' }, null, { chosen: '', near: '', way: '' }],
    ['an actor with its relations', actors('a'), null, { chosen: 'a', near: 'a ab b', way: '' }],
    ['an actor that is not drawn', actors('x'), null, { chosen: '', near: '', way: '' }],
    ['a relation with its ends', chosenEdge('cd', null), null, { chosen: 'cd', near: 'c cd d', way: '' }],
    [
      'all of an opened edge',
      chosenEdge('bc', null),
      null,
      { chosen: 'bc#MET bc#SUED', near: 'b bc#MET bc#SUED c', way: '' },
    ],
    ['one relation of it', chosenEdge('bc', 'SUED'), null, { chosen: 'bc#SUED', near: 'b bc#SUED c', way: '' }],
    [
      'ways, with the actors on them, and not what else its ends are joined to',
      actors('ac'),
      { edges: [{ key: 'ab' }, { key: 'bc' }] },
      { chosen: 'a c', near: 'a ab b bc#MET bc#SUED c', way: 'ab bc#MET bc#SUED' },
    ],
  ])('%s', (_, selection, paths, expected) => {
    const found = Object.entries(marksOf(drawing, selection, paths))
    expect(Object.fromEntries(found.map(([name, ids]) => [name, [...ids].sort().join(' ')]))).toEqual(expected)
  })
})

describe('circles that are pushed apart', () => {
  const build = (): Disc[] => [
    ...Array.from({ length: 300 }, (_, i) => ({ x: (i * 71) % 700, y: (i * 37) % 500, r: 10, isFixed: false })),
    { x: 350, y: 250, r: 30, isFixed: true },
  ]
  it('lie no more over one another, the same way each time; those that are fixed stay', () => {
    const [once, twice] = [build(), build()]
    pushApart(once, { margin: 4 })
    pushApart(twice, { margin: 4 })
    expect(once).toEqual(twice)
    expect(once[300]).toMatchObject({ x: 350, y: 250 })
    const over = once.flatMap((a, i) => once.slice(i + 1).filter(b => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 1))
    expect(over).toEqual([])
  })
})

describe('the layout of a big graph', () => {
  /** Twelve circles of a hundred actors, each joined to the next by one relation. */
  const nodes = Array.from({ length: 1200 }, (_, i) => ({
    id: `n${i}`,
    type: 'person',
    size: 30,
    weight: 1,
    place: null,
  }))
  const edges = nodes.flatMap((_, i) => {
    const ring = Math.floor(i / 100)
    const join = (a: number, b: number) => ({ source: `n${a}`, target: `n${b}`, weight: 1 })
    const inside = [1, 2, 5].map(step => join(i, ring * 100 + ((i + step) % 100)))
    return i % 100 === 0 && ring > 0 ? [...inside, join(i, i - 100)] : inside
  })
  const lay = (): Positions => layOut({ layout: 'force', aspect: 1.5, nodes, edges })

  it('puts new actors beside those they are joined to, over none, and moves nobody else', () => {
    const places = lay()
    const fresh = nodes.slice(0, 60).map((node, i) => ({ ...node, id: `new${i}` }))
    const joined = fresh.flatMap(({ id }, i) =>
      [i * 20, i * 20 + 1].map(n => ({ source: id, target: `n${n}`, weight: 1 })),
    )
    const there = nodes.map(node => ({ ...node, place: places[node.id] }))
    const now = layOut({ layout: 'force', aspect: 1.5, nodes: [...there, ...fresh], edges: [...edges, ...joined] })
    expect(nodes.filter(({ id }) => now[id].x !== places[id].x || now[id].y !== places[id].y)).toEqual([])
    const far = (a: string, b: string): number => Math.hypot(now[a].x - now[b].x, now[a].y - now[b].y)
    const over = fresh.filter(({ id }) => Object.keys(now).some(other => other !== id && far(id, other) < 30))
    expect(over).toEqual([])
    const xs = Object.values(places).map(p => p.x)
    const width = Math.max(...xs) - Math.min(...xs)
    expect(joined.filter(({ source, target }) => far(source, target) > width / 4)).toEqual([])
  })

  it('is the same each time, and keeps together what belongs together', () => {
    const places = lay()
    expect(lay()).toEqual(places)
    const far = (a: number, b: number): number =>
      Math.hypot(places[`n${a}`].x - places[`n${b}`].x, places[`n${a}`].y - places[`n${b}`].y)
    const mean = (pairs: readonly (readonly [number, number])[]): number =>
      pairs.reduce((sum, [a, b]) => sum + far(a, b), 0) / pairs.length
    const inside = nodes.map((_, i) => [i, Math.floor(i / 100) * 100 + ((i + 37) % 100)] as const)
    const across = nodes.map((_, i) => [i, (i + 437) % 1200] as const)
    expect(mean(inside)).toBeLessThan(mean(across) / 2)
  })
})

describe('a draft of a layout', () => {
  const nodes = Array.from({ length: 90 }, (_, i) => ({
    id: `n${i}`,
    type: 'person',
    size: 40 + (i % 5) * 8,
    weight: 90 - i,
    place: null as { x: number; y: number } | null,
  }))
  // Three groups, each with one in the middle.
  const edges = nodes.flatMap(({ id }, i) => (i < 3 ? [] : [{ source: id, target: `n${i % 3}`, weight: 1 + (i % 4) }]))
  const job = { layout: 'force' as const, aspect: 1.6, nodes, edges }
  const isOver = (positions: Positions, a: string, b: string): boolean =>
    Math.hypot(positions[a].x - positions[b].x, positions[a].y - positions[b].y) < 36

  it('gives everybody a place of its own, the same each time, and lies as the window lies', () => {
    const drafted = draftPlaces(job)!
    expect(Object.keys(drafted)).toEqual(nodes.map(n => n.id))
    expect(draftPlaces(job)).toEqual(drafted)
    for (const { id } of nodes)
      for (const { id: other } of nodes) if (id < other) expect(isOver(drafted, id, other)).toBe(false)
    const [xs, ys] = [Object.values(drafted).map(p => p.x), Object.values(drafted).map(p => p.y)]
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(Math.max(...ys) - Math.min(...ys))
  })

  it('leaves those that have places where they are, and puts others beside them, over none', () => {
    const places = layOut(job)
    const known = nodes.map(n => ({ ...n, place: Number(n.id.slice(1)) % 10 === 9 ? null : places[n.id] }))
    const drafted = draftPlaces({ ...job, nodes: known })!
    for (const { id, place } of known) if (place) expect(drafted[id]).toEqual(place)
    for (const { id, place } of known)
      if (!place) for (const { id: other } of nodes) if (other !== id) expect(isOver(drafted, id, other)).toBe(false)
  })

  it('is none where a thousand have no place, and takes lone actors, loops and ends that are not there', () => {
    const many = Array.from({ length: 1001 }, (_, i) => ({ ...nodes[0], id: `m${i}` }))
    expect(draftPlaces({ ...job, nodes: many, edges: [] })).toBeNull()
    const odd = [
      { source: 'n0', target: 'n0', weight: 1 },
      { source: 'n0', target: 'nobody', weight: 1 },
    ]
    const [alone, two] = [nodes.slice(0, 1), [{ ...nodes[0], place: { x: 5, y: 5 } }, nodes[1]]]
    for (const given of [alone, two]) {
      const drafted = draftPlaces({ ...job, nodes: given, edges: odd })!
      for (const { x, y } of Object.values(drafted)) expect([x, y].every(Number.isFinite)).toBe(true)
    }
  })
})

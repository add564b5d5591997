import {
  ANY,
  createGraphService,
  createIndexBuilder,
  type Filter,
  type GraphService,
  type StatementRow,
} from '@newsgraph/core'
import { describe, expect, it } from 'vitest'

type Draft = Partial<StatementRow> & Pick<StatementRow, 'subject' | 'object'>

/** A service over statements by hand; actors by id, with their names. */
const serviceOf = (names: Readonly<Record<string, string>>, drafts: readonly Draft[]): GraphService => {
  const actors = Object.entries(names).map(([id, name]) => ({
    id,
    name,
    type: id.split(':')[0],
    country: null,
    aliases: [],
    merged: [],
  }))
  const builder = createIndexBuilder(actors, () => false)
  for (const [i, draft] of drafts.entries()) {
    const { relation = 'ACCUSED', quad = 3, status = 'asserted' } = draft
    const isEdge = status === 'asserted'
    builder.add({
      id: `s${i}`,
      relation,
      quad,
      status,
      negated: false,
      edgeRelation: isEdge ? relation : null,
      edgeQuad: isEdge ? quad : null,
      hasMirror: false,
      day: '2024-05-01',
      publisher: 'One',
      confidence: 0.8,
      article: 'a',
      ...draft,
    })
  }
  return createGraphService(builder.finish())
}
const request = (filter: Partial<Filter> = {}, more = {}) => ({
  filter: { ...ANY, ...filter },
  budget: 150,
  focus: [],
  among: [],
  expand: [],
  hide: [],
  ...more,
})
const [ANN, BO, NOR] = ['person:ann', 'person:bo', 'country:nor']
const NAMES = { [ANN]: 'Ann Vestergaard', [BO]: 'Bo Kalvik', [NOR]: 'Norway' }

describe('finding actors', () => {
  const service = serviceOf({ ...NAMES, 'person:x': 'Bo', 'person:ca': 'Caspian Vale', 'person:cb': 'Castor Vane' }, [
    { subject: ANN, object: NOR },
    { subject: BO, object: NOR },
  ])
  it.each([
    ['a name', 'norway', [NOR]],
    ['two letters swapped', 'norwya', [NOR]],
    ['a letter left out', 'vestergard', [ANN]],
    ['a letter too many', 'kallvik', [BO]],
    ['a beginning with a mistake', 'vestre', [ANN]],
    ['two mistakes in a long word', 'vestargard', [ANN]],
    ['a mistake in either word', 'bo kalvki', [BO]],
    ['those with statements before those with none, though their name fits less', 'bo', [BO, 'person:x']],
  ])('finds by %s', (_, typed, ids) => expect(service.search(typed, 5).map(h => h.id)).toEqual(ids))

  it.each(['xnorway qq', 'nor way xx', 'ba', 'kolvok', '?'])('finds nobody by %j', typed =>
    expect(service.search(typed, 5)).toEqual([]),
  )
})

describe('a timeline', () => {
  const months = Array.from({ length: 40 }, (_, i) => `2024-${String(1 + (i % 10)).padStart(2, '0')}-15`)
  const dated = (days: readonly string[]) =>
    serviceOf(
      NAMES,
      days.map(day => ({ subject: ANN, object: NOR, day })),
    )

  it.each([
    ['1905-03-01', 'before'],
    ['2095-03-01', 'after'],
  ] as const)('has bars for the time of nearly all statements, and says that %s lies %s it', (stray, side) => {
    const timeline = dated([...months, stray]).timeline(request())
    expect([timeline.bins[0].from >= '2024-01-01', timeline.bins.at(-1)!.to <= '2024-12-31']).toEqual([true, true])
    expect(timeline.bins.length).toBeGreaterThan(20)
    expect({ before: 0, after: 0, [side]: 1 }).toMatchObject({ before: timeline.before, after: timeline.after })
    expect([timeline.firstDay, timeline.lastDay]).toContain(stray)
  })

  it.each([
    ['few statements', ['1990-01-01', '2024-01-01', '2024-01-02']],
    ['statements spread over decades', Array.from({ length: 40 }, (_, i) => `${1985 + i}-06-01`)],
    ['many of another time', [...months, ...Array.from({ length: 8 }, (_, i) => `190${i}-01-01`)]],
    ['one a little earlier', [...months, '2023-06-01']],
  ])('has bars for all of %s', (_, days) => {
    const timeline = dated(days).timeline(request())
    expect([timeline.before, timeline.after]).toEqual([0, 0])
  })

  it('is drawn for the days asked for, in finer bars', () => {
    const service = dated([...months, '1905-03-01'])
    const all = service.timeline(request(), { from: '1905-01-01', to: '2024-12-31' })
    expect([all.unit, all.before, all.after]).toEqual(['year', 0, 0])
    const june = service.timeline(request(), { from: '2024-06-01', to: '2024-06-30' })
    expect([june.unit, june.bins[0].from, june.before, june.after]).toEqual(['day', '2024-06-01', 21, 16])
  })
})

describe('what a filter would give', () => {
  const service = serviceOf(NAMES, [
    { subject: ANN, object: NOR, publisher: 'One' },
    { subject: ANN, object: NOR, publisher: 'Two', confidence: 0.4 },
    { subject: BO, object: NOR, quad: 1, relation: 'MET', publisher: 'Two', day: '2020-01-01' },
    { subject: ANN, object: BO, status: 'planned', publisher: 'One' },
  ])
  const counts = (filter: Partial<Filter>) => {
    const facets = service.facets(request(filter))
    const named = (list: readonly { readonly name: string; readonly statements: number }[]) =>
      Object.fromEntries(list.map(l => [l.name, l.statements]))
    return {
      ...named(facets.publishers),
      ...named(facets.modalities),
      ...Object.fromEntries(facets.types.map(t => [t.name, t.actors])),
      conflict: facets.quads.find(q => q.quad === 3)!.statements,
      ...Object.fromEntries(Object.entries(facets.lifted).map(([name, more]) => [`+${name}`, more])),
    }
  }
  it.each([
    ['nothing is filtered', {}, { One: 1, Two: 2, asserted: 3, planned: 1, person: 2, conflict: 2, '+modalities': 1 }],
    ['by publisher', { publishers: ['One'] }, { One: 1, Two: 2, asserted: 1, conflict: 1, '+publishers': 1 }],
    ['by confidence', { confidence: 0.5 }, { One: 1, Two: 1, conflict: 1, '+confidence': 0 }],
    ['by time', { from: '2024-01-01' }, { Two: 1, person: 1, '+time': 1 }],
    [
      'by type',
      { types: ['person'] },
      { country: 1, person: 0, asserted: 0, planned: 1, '+types': 2, '+modalities': 1 },
    ],
    ['by two', { from: '2024-01-01', quads: [3] }, { asserted: 2, '+time': 0, '+quads': 0 }],
  ] as const)('counts beside the others where %s', (_, filter, expected) =>
    expect(counts(filter as Partial<Filter>)).toMatchObject(expected),
  )
})

describe('an actor that is asked for', () => {
  const service = serviceOf({ ...NAMES, 'person:alone': 'Cy Lund' }, [
    { subject: ANN, object: NOR },
    { subject: ANN, object: NOR },
    { subject: BO, object: NOR },
    { subject: 'person:alone', object: BO, status: 'planned' },
  ])
  const drawn = (actor: string) => {
    const { actors, edges } = service.graph(
      request({}, { budget: 1, expand: [{ actor, limit: 5, type: null, quad: null }] }),
    )
    return { actors: actors.map(a => a.id).sort(), edges: edges.map(e => `${e.source} ${e.target}`).sort() }
  }
  it('comes with its edges to those who are there', () =>
    expect(drawn(BO)).toEqual({ actors: [NOR, ANN, BO], edges: [`${ANN} ${NOR}`, `${BO} ${NOR}`] }))
  it('comes alone where the filter leaves it no edge', () =>
    expect(drawn('person:alone').actors).toContain('person:alone'))
})

describe('two periods', () => {
  const on = (day: string, subject: string, object: string, more: Partial<StatementRow> = {}) => ({
    subject,
    object,
    day,
    ...more,
  })
  const TALKS = { quad: 1, relation: 'MET' }
  const periods = {
    before: { from: '2023-01-01', to: '2023-01-31' },
    after: { from: '2024-01-01', to: '2024-03-31' },
  }
  const changes = (rows: readonly Draft[], filter: Partial<Filter> = {}) =>
    Object.fromEntries(
      serviceOf(NAMES, rows)
        .compare(request(filter), periods)
        .edges.map(e => [`${e.source.slice(-3)} ${e.target.slice(-3)} ${e.quad}`, [e.before, e.after, e.change]]),
    )

  it.each([
    ['new', [on('2024-02-01', ANN, NOR)], [0, 1, 'new']],
    ['gone', [on('2023-01-05', ANN, NOR)], [1, 0, 'gone']],
    ['neither where it is of another time', [on('2022-12-31', ANN, NOR), on('2023-01-05', ANN, NOR)], [1, 0, 'gone']],
    [
      'stronger by statements a day',
      [on('2023-01-05', ANN, NOR), ...Array.from({ length: 5 }, () => on('2024-03-31', ANN, NOR))],
      [1, 5, 'stronger'],
    ],
    [
      'the same where three months have three times as many',
      [on('2023-01-05', ANN, NOR), ...Array.from({ length: 3 }, () => on('2024-02-01', ANN, NOR))],
      [1, 3, 'same'],
    ],
    ['weaker', [on('2023-01-05', ANN, NOR), on('2024-02-01', ANN, NOR)], [1, 1, 'weaker']],
  ] as const)('an edge is %s', (_, rows, expected) => expect(Object.values(changes(rows))).toEqual([expected]))

  it('a pair turns, whatever the direction of its edges', () => {
    const turned = [on('2023-01-05', ANN, NOR, TALKS), on('2024-02-01', NOR, ANN)]
    expect(changes(turned)).toEqual({
      'ann nor 1': [1, 0, 'to-conflict'],
      'nor ann 3': [0, 1, 'to-conflict'],
    })
    const back = [on('2023-01-05', ANN, NOR), on('2024-02-01', NOR, ANN, TALKS)]
    expect(Object.values(changes(back)).map(([, , change]) => change)).toEqual(['to-cooperation', 'to-cooperation'])
    expect(changes([...turned, on('2024-02-02', ANN, NOR, TALKS)])['ann nor 1'][2]).toBe('weaker')
  })

  it('are narrowed by the other filters, and counted beyond the budget', () => {
    const rows = [on('2024-02-01', ANN, NOR), on('2024-02-01', BO, NOR, { publisher: 'Two' })]
    expect(Object.keys(changes(rows, { publishers: ['Two'] }))).toEqual([':bo nor 3'])
    const { edges, changes: counted } = serviceOf(NAMES, rows).compare(request({}, { budget: 1 }), periods)
    expect([edges.length, counted.find(c => c.name === 'new')?.edges]).toEqual([1, 2])
  })
})

describe('many filters one after the other', () => {
  const actors = Array.from({ length: 40 }, (_, i) => `${i % 3 === 0 ? 'country' : 'person'}:${i}`)
  const names = Object.fromEntries(actors.map((id, i) => [id, `Actor ${i}`]))
  const drafts = Array.from({ length: 900 }, (_, i): Draft => {
    const [a, b] = [(i * 7) % 40, (i * i + 3) % 40]
    return {
      subject: actors[a],
      object: actors[a === b ? (b + 1) % 40 : b],
      quad: (i % 4) + 1,
      day: i % 11 === 0 ? null : `2024-0${1 + (i % 9)}-${10 + (i % 17)}`,
      publisher: i % 5 === 0 ? 'Two' : 'One',
      confidence: (40 + (i % 60)) / 100,
    }
  })
  const filters: readonly Partial<Filter>[] = [
    {},
    { quads: [1, 3] },
    { types: ['person'] },
    { confidence: 0.7 },
    { from: '2024-03-01', to: '2024-06-15' },
    { from: '2024-05-01' },
    { to: '2024-04-30', confidence: 0.5 },
    { publishers: ['Two'] },
    { types: ['person'], from: '2024-02-01', to: '2024-08-20' },
  ]

  it('give what each gives by itself, also where they come again', () => {
    const shared = serviceOf(names, drafts)
    for (const filter of [...filters, ...filters.toReversed(), ...filters])
      for (const budget of [5, 40, 1000]) {
        const alone = serviceOf(names, drafts).graph(request(filter, { budget }))
        expect(shared.graph(request(filter, { budget })), JSON.stringify(filter)).toEqual(alone)
      }
  })

  it('keep the strongest edges: most statements, then latest', () => {
    const service = serviceOf(names, drafts)
    for (const filter of filters) {
      const all = service.graph(request(filter, { budget: 15_000 })).edges
      const strength = all.map(e => [e.statements, e.last ?? ''] as const)
      expect(strength).toEqual([...strength].sort(([m, a], [n, b]) => n - m || (a < b ? 1 : a > b ? -1 : 0)))
      for (const budget of [1, 7, 30]) {
        const { edges, totalEdges } = service.graph(request(filter, { budget }))
        expect(edges.map(e => e.key)).toEqual(all.slice(0, budget).map(e => e.key))
        expect(totalEdges).toBe(all.length)
      }
    }
  })
})

describe('the hits of a letter', () => {
  it('are the first of all that hold it, each actor once', () => {
    const names = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`person:${i}`, `Ab ${(i * 37) % 300} a`]))
    const statements = Array.from({ length: 600 }, (_, i): Draft => {
      const a = (i * i) % 200
      return { subject: `person:${a}`, object: `person:${(a + 1 + (i % 50)) % 200}` }
    })
    const service = serviceOf(names, statements)
    const all = service.search('a', 300)
    expect(new Set(all.map(h => h.id)).size).toBe(300)
    for (const limit of [1, 5, 12, 50]) expect(service.search('a', limit)).toEqual(all.slice(0, limit))
    for (const [i, { statements: n }] of all.entries())
      if (i > 0 && n > 0 === all[i - 1].statements > 0) expect(n).toBeLessThanOrEqual(all[i - 1].statements)
  })
})

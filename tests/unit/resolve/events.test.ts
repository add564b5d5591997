import { describe, expect, it } from 'vitest'
import { type EventReport, eventTime, linkEvents } from '../../../packages/core/src/resolve/index.js'
import { shuffle } from '../../helpers/shuffle.js'

let n = 0
const report = (relation: string, day: string | null, more: Partial<EventReport> = {}): EventReport => ({
  id: `s${n++}`,
  subject: 'country:NOR',
  object: 'country:SWE',
  relation,
  status: 'asserted',
  negated: false,
  day,
  span: null,
  ...more,
})
/** How many events some reports are of. */
const events = (...reports: readonly EventReport[]): number => new Set(linkEvents(reports).values()).size

describe('one event', () => {
  it.each([
    ['reports of one day', [report('CALLED', '2021-05-01'), report('CALLED', '2021-05-01')]],
    ['reports a day apart', [report('CALLED', '2021-05-01'), report('CALLED', '2021-05-02')]],
    [
      'both sides of a symmetric relation',
      [
        report('CALLED', '2021-05-01'),
        report('CALLED', '2021-05-01', { subject: 'country:SWE', object: 'country:NOR' }),
      ],
    ],
    ['a parent relation on the day', [report('CALLED', '2021-05-01'), report('HELD_TALKS_WITH', '2021-05-01')]],
    [
      'plans and demands',
      [report('MET', '2021-05-01', { status: 'planned' }), report('MET', '2021-05-01', { status: 'demanded' })],
    ],
    [
      'the same month',
      [
        report('MET', '2021-05-01', { span: '2021-05-01/2021-05-31' }),
        report('MET', '2021-05-01', { span: '2021-05-01/2021-05-31' }),
      ],
    ],
  ] as const)('is told by %s', (_, reports) => {
    expect(events(...reports)).toBe(1)
  })
})

describe('two events', () => {
  it.each([
    ['two days between', [report('CALLED', '2021-05-01'), report('CALLED', '2021-05-03')]],
    ['different relations', [report('CALLED', '2021-05-01'), report('MET', '2021-05-01')]],
    [
      'directions',
      [
        report('ACCUSED', '2021-05-01'),
        report('ACCUSED', '2021-05-01', { subject: 'country:SWE', object: 'country:NOR' }),
      ],
    ],
    [
      'an assertion and a denial',
      [report('ATTACKED', '2021-05-01'), report('ATTACKED', '2021-05-01', { status: 'denied' })],
    ],
    [
      'an assertion and a negation',
      [report('ATTACKED', '2021-05-01'), report('ATTACKED', '2021-05-01', { negated: true })],
    ],
    ['a plan and a report', [report('MET', '2021-05-01', { status: 'planned' }), report('MET', '2021-05-01')]],
    ['other pairs', [report('MET', '2021-05-01'), report('MET', '2021-05-01', { object: 'country:FIN' })]],
  ] as const)('are told by %s', (_, reports) => {
    expect(events(...reports)).toBe(2)
  })

  it('are each day of what goes on for three days and more', () => {
    expect(events(...['01', '02', '03', '04'].map(d => report('ATTACKED', `2021-05-${d}`)))).toBe(4)
  })

  it('leave a parent relation alone that could be either', () => {
    expect(
      events(report('CALLED', '2021-05-01'), report('MET', '2021-05-01'), report('HELD_TALKS_WITH', '2021-05-01')),
    ).toBe(3)
  })
})

it.each([1, 2, 3])('are linked the same whatever the order (seed %i)', seed => {
  const reports = ['01', '02', '05', '07', '08', '09'].flatMap(d => [
    report('CALLED', `2021-05-${d}`),
    report('HELD_TALKS_WITH', `2021-05-${d}`),
  ])
  const sorted = (list: readonly EventReport[]) => [...linkEvents(list)].sort()
  expect(sorted(shuffle(reports, seed))).toEqual(sorted(reports))
})

it.each([
  [
    { dateFrom: '2021-05-01', dateTo: '2021-05-01', datePrecision: 'day', publishedAt: '2021-05-03' },
    { day: '2021-05-01', span: null },
  ],
  [
    { dateFrom: '2021-05-01', dateTo: '2021-05-31', datePrecision: 'month', publishedAt: '2021-05-03' },
    { day: '2021-05-01', span: '2021-05-01/2021-05-31' },
  ],
  [
    { dateFrom: null, dateTo: null, datePrecision: null, publishedAt: '2021-05-03T10:00:00Z' },
    { day: '2021-05-03', span: null },
  ],
  [
    { dateFrom: null, dateTo: null, datePrecision: null, publishedAt: null },
    { day: null, span: null },
  ],
] as const)('reads the time %j', (given, time) => {
  expect(eventTime(given)).toEqual(time)
})

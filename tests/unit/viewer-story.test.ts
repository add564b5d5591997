import type { Evidence } from '@newsgraph/core'
import { describe, expect, it } from 'vitest'
import { tellStory } from '../../packages/viewer/src/story/tell-story.js'

type Draft = Partial<Evidence> & { readonly id: string; readonly from?: string; readonly published?: string | null }
/** A statement of Norway about Sweden. */
const says = ({ id, from = id, published = '2024-05-06', ...more }: Draft): Evidence =>
  ({
    id,
    subject: { id: 'country:nor', name: 'Norway', start: 0, end: 6 },
    object: { id: 'country:swe', name: 'Sweden', start: 0, end: 6 },
    relation: 'ACCUSED',
    goldstein: -2,
    status: 'asserted',
    negated: false,
    date: null,
    background: false,
    confidence: 0.8,
    event: null,
    story: null,
    article: { id: from, title: null, publisher: null, publishedAt: published, url: null },
    ...more,
  }) as Evidence

const eventsOf = (...drafts: readonly Draft[]) =>
  tellStory(drafts.map(says)).events.map(e => ({
    day: e.day,
    reports: e.reports.map(r => `${r.evidence.id} +${r.copies}`).join(),
    denials: e.denials.map(r => r.evidence.id).join(),
    goldstein: e.goldstein,
  }))

describe('the story of two actors', () => {
  it('has an event once, its reports by how sure they are, in the order of time', () =>
    expect(
      eventsOf(
        { id: 'c', date: '2024-06-01' },
        { id: 'a', event: 'e', date: '2024-05-01', confidence: 0.5 },
        { id: 'b', event: 'e', date: '2024-05-02', confidence: 0.9 },
      ),
    ).toEqual([
      { day: '2024-05-01', reports: 'b +0,a +0', denials: '', goldstein: -2 },
      { day: '2024-06-01', reports: 'c +0', denials: '', goldstein: -2 },
    ]))

  it('folds the copies of one story', () =>
    expect(
      eventsOf(
        { id: 'a', event: 'e', story: 's' },
        { id: 'b', event: 'e', story: 's' },
        { id: 'c', event: 'e', story: 's' },
        { id: 'd', event: 'e' },
      )[0].reports,
    ).toBe('a +2,d +0'))

  it.each([
    ['beside the last one that was there to be denied', '2024-05-20', ['', 'd', '']],
    ['beside the first where it comes before all', '2024-04-01', ['d', '', '']],
  ])('puts a denial %s', (_, day, denials) =>
    expect(
      eventsOf(
        { id: 'a', date: '2024-05-01' },
        { id: 'b', date: '2024-05-10' },
        { id: 'c', date: '2024-06-10' },
        { id: 'd', date: day, status: 'denied' },
      ).map(e => e.denials),
    ).toEqual(denials),
  )

  it('lets a denial of nothing that is reported stand for itself, without a score', () =>
    expect(
      eventsOf({ id: 'a', relation: 'MET', date: '2024-05-01' }, { id: 'd', negated: true, date: '2024-05-02' }),
    ).toEqual([
      { day: '2024-05-01', reports: 'a +0', denials: '', goldstein: -2 },
      { day: '2024-05-02', reports: '', denials: 'd', goldstein: null },
    ]))

  it('gives no score for what is only planned', () =>
    expect(eventsOf({ id: 'a', status: 'planned' })[0].goldstein).toBeNull())

  it('sums what happened by week, Monday first, with the quiet weeks between', () => {
    const { weeks } = tellStory(
      [
        { id: 'sunday', date: '2024-05-05', goldstein: 3.4 },
        { id: 'monday', date: '2024-05-06', goldstein: -2 },
        { id: 'same', date: '2024-05-12', goldstein: -5 },
        { id: 'good', date: '2024-05-09', goldstein: 1 },
        { id: 'later', date: '2024-05-20', goldstein: 1 },
        { id: 'undated', background: true, published: null, goldstein: 8 },
      ].map(says),
    )
    expect(weeks.map(w => [w.from, w.cooperation, w.conflict])).toEqual([
      ['2024-04-29', 3.4, 0],
      ['2024-05-06', 1, -7],
      ['2024-05-13', 0, 0],
      ['2024-05-20', 1, 0],
    ])
  })
})

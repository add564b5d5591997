import type { ActorType } from '@newsgraph/core'
import { describe, expect, it } from 'vitest'
import { type ActorFacts, blockOf, resolveActors } from '../../../packages/core/src/resolve/index.js'
import { shuffle } from '../../helpers/shuffle.js'

type Draft = Partial<ActorFacts> & { readonly name: string }
const actor = ({ name, type = 'person', ...more }: Draft): ActorFacts => ({
  id: `${type}:${name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}`,
  name,
  type,
  country: null,
  code: null,
  aliases: [],
  firstSeen: '2021-05-01',
  lastSeen: '2021-05-31',
  ...more,
})
const of = (type: ActorType, name: string, more: Partial<ActorFacts> = {}): ActorFacts => actor({ name, type, ...more })
const person = (name: string, more: Partial<ActorFacts> = {}): ActorFacts => of('person', name, more)

/** Clusters as "a = b (why)" lines of what is not canonical. */
const merges = (...actors: readonly ActorFacts[]): readonly string[] => {
  const names = new Map(actors.map(a => [a.id, a.name]))
  return resolveActors(actors)
    .sameAs.map(s => `${names.get(s.actor)} = ${names.get(s.canonical)} (${s.why})`)
    .sort()
}

describe('people', () => {
  it.each([
    ['accents and capitals', [person('Ana Šol'), person('ANA SOL')], 'spelling'],
    ['hyphens', [person('Jean-Luc Mabe'), person('Jean Luc Mábe')], 'spelling'],
    ['transliterations', [person('Alexei Dronov'), person('Alexey Dronov')], 'spelling'],
    ['an Arabic article', [person('Omar al-Bishri'), person('Omar el-Bishri')], 'spelling'],
    ['a middle initial', [person('Mary J. Hale'), person('Mary Hale')], 'spelling'],
    ['a middle name', [person('Mary Jane Hale'), person('Mary Hale')], 'partial-name'],
    ['a family name that is a title too', [person('Mary Judge'), person('Mary J. Judge')], 'spelling'],
    ['small words in a name', [person('Ana de la Sol'), person('Ana de la Šol')], 'spelling'],
    ['a first name as a letter', [person('M. Hale'), person('Mary Hale')], 'initial'],
    ['a family name alone', [person('Hale'), person('Mary Hale')], 'surname'],
    ['names of one known person', [person('Joe Biden'), person('Joseph R. Biden')], 'known-person'],
    ['a family name that comes first', [person('Xi'), person('Xi Jinping')], 'surname'],
  ] as const)('merges %s', (_, actors, why) => {
    expect(merges(...actors)).toEqual([expect.stringContaining(`(${why})`)])
  })

  it('joins a name that is less full to one person only', () => {
    expect(
      merges(
        person('Mary Hale', { firstSeen: '2021-01-01' }),
        person('Mary J. Hale', { firstSeen: '2021-02-01' }),
        person('Mary K. Hale', { firstSeen: '2021-03-01' }),
      ),
    ).toEqual(['Mary J. Hale = Mary Hale (spelling)'])
  })

  it.each([
    ['different first names', [person('Mary Hale'), person('Mark Hale')]],
    ['generations', [person('Carl Hale Jr.'), person('Carl Hale Sr.')]],
    ['generations by number', [person('Carl Hale II'), person('Carl Hale III')]],
    ['middle initials', [person('Mary J. Hale'), person('Mary K. Hale')]],
    ['middle names', [person('Mary Jane Hale'), person('Mary Kate Hale')]],
    [
      'states',
      [
        person('Mary Hale'),
        person('Mary J. Hale', { country: 'USA' }),
        person('Mary K. Hale', { country: 'GBR' }),
      ].slice(1),
    ],
    ['a state', [person('Mary Jane Hale', { country: 'USA' }), person('Mary Hale', { country: 'GBR' })]],
    ['a role', [person('Mary Jane Hale', { code: 'GOV' }), person('Mary Hale', { code: 'BUS' })]],
    ['digits', [person('Agent 11'), person('Agent 1')]],
    ['known people', [person('Donald Trump'), person('Donald Trump Jr.')]],
    ['a family name of two people', [person('Hale'), person('Mary Hale'), person('Mark Hale')]],
    ['a family name of another state', [person('Hale', { country: 'USA' }), person('Mary Hale', { country: 'GBR' })]],
    ['a family name of another role', [person('Hale', { code: 'BUS' }), person('Mary Hale', { code: 'GOV' })]],
    [
      'a family name of another time',
      [person('Hale', { firstSeen: '2023-01-01', lastSeen: '2023-02-01' }), person('Mary Hale')],
    ],
    ['a letter of two first names', [person('M. Hale'), person('Mary Hale'), person('Mark Hale')]],
    ['people and places', [person('Georgia Hale'), of('place', 'Hale')]],
    ['descriptions in small letters', [person('driver'), person('bus driver')]],
    ['descriptions', [person('Norwegian deputy envoy'), person('Norwegian envoy')]],
    ['titles', [person('Deputy Secretary'), person('Deputy Assistant Secretary')]],
  ] as const)('keeps apart by %s', (_, actors) => {
    expect(merges(...actors)).toEqual([])
  })

  it('takes a family name for the one of two bearers who fits by state', () => {
    expect(
      merges(
        person('Hale', { country: 'USA' }),
        person('Mary Hale', { country: 'USA' }),
        person('Mark Hale', { country: 'GBR' }),
      ),
    ).toEqual(['Hale = Mary Hale (surname)'])
  })

  it('leaves a short name that fits two fuller ones alone', () => {
    expect(merges(person('Mary Hale'), person('Mary Jane Hale'), person('Mary Kate Hale'))).toEqual([])
  })
})

describe('bodies', () => {
  it.each([
    [
      'articles of speech',
      [of('organisation', 'The Hale Institute'), of('organisation', 'Hale Institute')],
      'spelling',
    ],
    ['legal forms', [of('company', 'Halecorp Inc.'), of('company', 'Halecorp')], 'spelling'],
    ['types that go together', [of('organisation', 'Hale Front'), of('armed_group', 'Hale Front')], 'spelling'],
    [
      'a state in front',
      [
        of('organisation', 'Norwegian Fisheries Board', { country: 'NOR' }),
        of('organisation', 'Fisheries Board', { country: 'NOR' }),
      ],
      'spelling',
    ],
    [
      'a state behind',
      [
        of('organisation', 'Supreme Court of Norway', { country: 'NOR' }),
        of('organisation', 'Supreme Court', { country: 'NOR' }),
      ],
      'spelling',
    ],
    ['an acronym by its letters', [of('organisation', 'NRF'), of('organisation', 'Northern Relief Fund')], 'acronym'],
    [
      'an acronym that articles write',
      [of('organisation', 'NRF'), of('organisation', 'Northern Relief Fund', { aliases: ['NRF', 'fund'] })],
      'alias',
    ],
    [
      'the forces of a state',
      [of('military', 'Norwegian troops', { country: 'NOR' }), of('military', 'Norwegian forces', { country: 'NOR' })],
      'spelling',
    ],
  ] as const)('merges %s', (_, actors, why) => {
    expect(merges(...actors)).toEqual([expect.stringContaining(`(${why})`)])
  })

  it.each([
    [
      'states of what only tells a kind',
      [
        of('organisation', 'Foreign Ministry', { country: 'NOR' }),
        of('organisation', 'Swedish Foreign Ministry', { country: 'SWE' }),
      ],
    ],
    [
      'a kind without a state',
      [of('organisation', 'Foreign Ministry'), of('organisation', 'Norwegian Foreign Ministry', { country: 'NOR' })],
    ],
    ['types that do not go together', [of('company', 'Hale Front'), of('military', 'Hale Front')]],
    ['digits', [of('organisation', 'Group of 7'), of('organisation', 'Group of 20')]],
    [
      'an acronym of two full names',
      [
        of('organisation', 'NRF'),
        of('organisation', 'Northern Relief Fund'),
        of('organisation', 'National Rowing Federation'),
      ],
    ],
    [
      'an acronym of another state',
      [of('organisation', 'NRF', { country: 'SWE' }), of('organisation', 'Northern Relief Fund', { country: 'NOR' })],
    ],
    [
      'branches of the forces',
      [of('military', 'Norwegian Navy', { country: 'NOR' }), of('military', 'Norwegian Army', { country: 'NOR' })],
    ],
  ] as const)('keeps apart by %s', (_, actors) => {
    expect(merges(...actors)).toEqual([])
  })
})

const CAST: readonly ActorFacts[] = [
  person('Mary Hale', { firstSeen: '2021-05-03' }),
  person('Mary J. Hale', { firstSeen: '2021-05-01', country: 'NOR' }),
  person('Hale'),
  person('M. Hale'),
  person('Mark Hale', { country: 'SWE' }),
  of('organisation', 'NRF', { firstSeen: '2021-04-01' }),
  of('organisation', 'Northern Relief Fund'),
  of('igo', 'Northern Relief fund', { firstSeen: null, lastSeen: null }),
]

it.each([1, 2, 3, 4, 5])('gives the same whatever the order of the actors (seed %i)', seed => {
  const sorted = (actors: readonly ActorFacts[]) =>
    resolveActors(actors)
      .sameAs.map(s => JSON.stringify(s))
      .sort()
  expect(sorted(shuffle(CAST, seed))).toEqual(sorted(CAST))
  expect(sorted(CAST)).toHaveLength(3)
})

it('shows a cluster under its full name, of several the one seen first', () => {
  expect(resolveActors(CAST).sameAs.map(s => s.canonical)).toEqual(
    expect.arrayContaining(['person:mary-j-hale', 'organisation:northern-relief-fund']),
  )
  expect(merges(person('Joe Biden', { firstSeen: '2021-06-01' }), person('Joseph Biden'))).toEqual([
    'Joseph Biden = Joe Biden (known-person)',
  ])
})

it.each([
  [of('country', 'Norway', { country: 'NOR' }), null],
  [of('place', 'Oslo'), null],
  [of('group', 'protesters'), null],
  [person('Volodymyr Zelenskyy'), 'person|zelenski'],
  [person('Zelensky'), 'person|zelenski'],
  [of('organisation', 'Northern Relief Fund'), 'body|nrf'],
  [of('organisation', 'N.R.F.'), 'body|nrf'],
])('puts $name into block %s', (given, block) => {
  expect(blockOf(given)).toBe(block)
})

describe('decisions', () => {
  const [a, b] = [person('Mary Hale'), person('Oskar Lind')]
  it('merge clusters that nothing else would', () => {
    expect(resolveActors([a, b, person('Lind')], [{ kind: 'merge', actors: [a.id, b.id] }]).sameAs).toEqual([
      { actor: 'person:oskar-lind', canonical: 'person:mary-hale', why: 'decision', score: 1 },
      { actor: 'person:lind', canonical: 'person:mary-hale', why: 'decision', score: 1 },
    ])
  })
  it('wait for actors that are not there yet', () => {
    const decisions = [
      { kind: 'merge', actors: [a.id, 'person:nobody'] },
      { kind: 'split', actor: 'person:nobody', articles: ['a1'] },
    ] as const
    expect(resolveActors([a, b], decisions)).toMatchObject({ sameAs: [], splits: [] })
  })
  it('split all names of a cluster off in the given articles', () => {
    const { splits } = resolveActors([a, person('Hale')], [{ kind: 'split', actor: a.id, articles: ['a1', 'a2'] }])
    expect(splits).toMatchObject([
      {
        id: expect.stringMatching(/^person:mary-hale~[0-9a-f]{8}$/),
        members: ['person:mary-hale', 'person:hale'],
        articles: ['a1', 'a2'],
      },
    ])
  })
})

import type { ArticleDraft } from './articles.js'

const people = { Sol: 'person', 'Ana M. Sol': 'person', 'Leo Sol': 'person', Ray: 'person' } as const
const bodies = { 'Northern Relief Fund': 'organisation', NRF: 'organisation', 'Northern Relief fund': 'igo' } as const
const WIRE = [
  {
    text: 'Ana Sol called Ben Ray on Saturday.',
    statements: [{ subject: 'Ana Sol', relation: 'CALLED', object: 'Ben Ray', date: '2021-05-01' }],
  },
  { text: 'They spoke for an hour about the harbour, the fishing fleet and the winter that had been so long.' },
]

/** Articles that name the same actors, tell the same events and the same story in several ways. */
export const ACROSS: readonly ArticleDraft[] = [
  { id: 'r1', publishedAt: '2021-05-01', publisher: 'One', sentences: WIRE },
  {
    id: 'r2',
    publishedAt: '2021-05-02',
    publisher: 'Two',
    types: people,
    sentences: [
      { text: 'Sol called Ray.', statements: [{ subject: 'Sol', relation: 'CALLED', object: 'Ray' }] },
      {
        text: 'Sol met Dan Oak.',
        statements: [{ subject: 'Sol', relation: 'MET', object: 'Dan Oak', date: '2021-05-02' }],
        affiliation: ['Sol', 'minister', 'Norway'],
      },
    ],
  },
  {
    id: 'r3',
    publishedAt: '2021-05-03',
    publisher: 'Three',
    types: people,
    codes: { 'Ana M. Sol': 'NORGOV' },
    sentences: [
      {
        text: 'Ana M. Sol thanked Sweden.',
        statements: [{ subject: 'Ana M. Sol', relation: 'THANKED', object: 'Sweden', date: '2021-05-03' }],
      },
      {
        text: 'Ben Ray said Ana M. Sol never called him.',
        statements: [
          {
            subject: 'Ana M. Sol',
            relation: 'CALLED',
            object: 'Ben Ray',
            status: 'denied',
            speaker: 'Ben Ray',
            date: '2021-05-01',
          },
        ],
      },
    ],
  },
  {
    id: 'r4',
    publishedAt: '2021-05-20',
    publisher: 'Two',
    types: people,
    sentences: [
      {
        text: 'Leo Sol met Ana M. Sol.',
        statements: [{ subject: 'Leo Sol', relation: 'MET', object: 'Ana M. Sol', date: '2021-05-19' }],
      },
    ],
  },
  { id: 'r5', publishedAt: '2021-05-02', publisher: 'Four', sentences: [...WIRE, { text: 'Reporting by Four.' }] },
  { id: 'r6', publishedAt: '2021-05-03', publisher: 'Five', sentences: [{ text: 'From our desk:' }, ...WIRE] },
  {
    id: 'r7',
    publishedAt: '2021-05-04',
    publisher: 'One',
    types: bodies,
    sentences: [
      {
        text: 'NRF thanked Norway.',
        statements: [{ subject: 'NRF', relation: 'THANKED', object: 'Norway', date: '2021-05-04' }],
      },
      {
        text: 'Ana Sol met NRF.',
        statements: [{ subject: 'Ana Sol', relation: 'MET', object: 'NRF', date: '2021-05-03' }],
      },
    ],
  },
  {
    id: 'r8',
    publishedAt: '2021-05-05',
    publisher: 'Two',
    types: bodies,
    sentences: [
      {
        text: 'Northern Relief Fund accused Norway.',
        statements: [{ subject: 'Northern Relief Fund', relation: 'ACCUSED', object: 'Norway' }],
      },
      {
        text: 'Norway accused Northern Relief Fund.',
        statements: [{ subject: 'Norway', relation: 'ACCUSED', object: 'Northern Relief Fund', reciprocal: true }],
      },
    ],
  },
  {
    id: 'r9',
    publishedAt: '2021-05-06',
    publisher: 'Five',
    types: { ...people, ...bodies },
    sentences: [
      {
        text: 'Northern Relief fund thanked Norway.',
        statements: [{ subject: 'Northern Relief fund', relation: 'THANKED', object: 'Norway', date: '2021-05-05' }],
      },
      { text: 'Sol called Ana Sol.', statements: [{ subject: 'Sol', relation: 'CALLED', object: 'Ana Sol' }] },
    ],
  },
]

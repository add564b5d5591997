import type { Actor, Affiliation, ExtractedArticle, Mention, Statement } from '@newsgraph/core'

/** Articles with statements built by hand, so that tests of stores do not depend on what the engine reads. */

const CODES: Readonly<
  Record<
    string,
    { readonly cameo: string; readonly plover: string; readonly quad: 1 | 2 | 3 | 4; readonly goldstein: number }
  >
> = {
  CALLED: { cameo: '041', plover: 'CONSULT/phone', quad: 1, goldstein: 1 },
  MET: { cameo: '040', plover: 'CONSULT/meet', quad: 1, goldstein: 1 },
  THANKED: { cameo: '051', plover: 'COOPERATE', quad: 1, goldstein: 3.4 },
  ACCUSED: { cameo: '112', plover: 'ACCUSE', quad: 3, goldstein: -2 },
  ATTACKED: { cameo: '190', plover: 'ASSAULT', quad: 4, goldstein: -10 },
  THREATENED: { cameo: '138', plover: 'THREATEN', quad: 3, goldstein: -7 },
}

export interface StatementDraft {
  readonly subject: string
  readonly relation: string
  readonly object: string | null
  readonly status?: Statement['status']
  readonly negated?: boolean
  readonly reciprocal?: boolean
  readonly speaker?: string
  /** Who passed on what the speaker said, outermost last. */
  readonly reportedBy?: readonly string[]
  readonly background?: true
  readonly act?: string
  readonly date?: string
  readonly confidence?: number
}
export interface SentenceDraft {
  readonly text: string
  readonly statements?: readonly StatementDraft[]
  /** person, title, body */
  readonly affiliation?: readonly [string, string, string]
}
export interface ArticleDraft {
  readonly id: string
  readonly publishedAt?: string | null
  readonly publisher?: string | null
  readonly title?: string | null
  /** Codes that this article knows of actors. */
  readonly codes?: Readonly<Record<string, string>>
  /** Types of actors; by default a few people, and states. */
  readonly types?: Readonly<Record<string, Actor['type']>>
  readonly countries?: Readonly<Record<string, string>>
  readonly sentences: readonly SentenceDraft[]
}

const PEOPLE = new Set(['Ana Sol', 'Ben Ray', 'Cleo Fox', 'Dan Oak'])
type TypeOf = (name: string) => Actor['type']
const toId = (name: string, type: Actor['type']): string =>
  `${type}:${name.toLowerCase().replaceAll('.', '').replaceAll(' ', '-')}`

/** Surfaces of an actor: its name, and for people the surname and "she". */
const mentionsIn = (
  text: string,
  name: string,
  typeOf: TypeOf,
): readonly { readonly start: number; readonly end: number; readonly how: Mention['how'] }[] => {
  const surname = name.split(' ').at(-1)!
  const surfaces: readonly (readonly [string, Mention['how']])[] =
    typeOf(name) === 'person'
      ? [
          [name, 'exact'],
          [surname, 'surname'],
        ]
      : [[name, 'exact']]
  for (const [surface, how] of surfaces) {
    const start = text.indexOf(surface)
    if (start >= 0) return [{ start, end: start + surface.length, how }]
  }
  return []
}

/** A statement, article by article, over names that stand in its sentences. */
export const buildArticle = (draft: ArticleDraft): ExtractedArticle => {
  const {
    id,
    publishedAt = '2021-05-04',
    publisher = 'One',
    title = null,
    codes = {},
    types = {},
    countries = {},
  } = draft
  const typeOf: TypeOf = name => types[name] ?? (PEOPLE.has(name) ? 'person' : 'country')
  const actorId = (name: string): string => toId(name, typeOf(name))
  let offset = 0
  const sentences = draft.sentences.map(({ text }) => {
    const start = offset
    offset += text.length + 1
    return { start, end: start + text.length, text }
  })
  const names = [
    ...new Set(
      draft.sentences.flatMap(s => [
        ...(s.statements ?? []).flatMap(x => [x.subject, x.object, x.speaker, ...(x.reportedBy ?? [])]),
        s.affiliation?.[0],
        s.affiliation?.[2],
      ]),
    ),
  ].filter((n): n is string => typeof n === 'string')
  const actors = names.map(
    (name): Actor => ({
      id: actorId(name),
      name,
      type: typeOf(name),
      country: countries[name] ?? null,
      code: codes[name] ?? null,
      aliases: [],
      mentions: sentences.flatMap(s =>
        mentionsIn(s.text, name, typeOf).map(m => ({
          start: m.start + s.start,
          end: m.end + s.start,
          kind: 'name' as const,
          how: m.how,
        })),
      ),
    }),
  )
  const nth = (n: number): number => draft.sentences.slice(0, n).filter(s => s.text === draft.sentences[n].text).length
  const statements = draft.sentences.flatMap((s, n) =>
    (s.statements ?? []).map((x, i): Statement => {
      const { start, end, text } = sentences[n]
      const span = (name: string | null): readonly [number, number] => {
        const [m] = name ? mentionsIn(text, name, typeOf) : []
        return m ? [start + m.start, start + m.end] : [start, end]
      }
      const code = CODES[x.relation]
      return {
        id: `${id}:${text}:${nth(n)}:${i}`,
        subject: actorId(x.subject),
        object: x.object === null ? null : actorId(x.object),
        argument: null,
        reciprocal: x.reciprocal ?? false,
        relation: x.relation,
        verb: x.relation.toLowerCase(),
        phrase: x.relation.toLowerCase(),
        plover: code.plover,
        cameo: code.cameo,
        quad: code.quad,
        goldstein: code.goldstein,
        status: x.status ?? 'asserted',
        negated: x.negated ?? false,
        act: x.act
          ? { relation: x.act, cameo: CODES[x.act].cameo, plover: CODES[x.act].plover, quad: CODES[x.act].quad }
          : null,
        speaker: x.speaker ? actorId(x.speaker) : null,
        ...(x.reportedBy ? { reportedBy: x.reportedBy.map(actorId) } : {}),
        ...(x.background ? { background: x.background } : {}),
        date: x.date ?? null,
        dateFrom: x.date ?? null,
        dateTo: x.date ?? null,
        datePrecision: x.date ? 'day' : null,
        place: null,
        sentence: n,
        start,
        end,
        subjectSpan: span(x.subject),
        triggerSpan: [start, start + 3],
        objectSpan: x.object === null ? null : span(x.object),
        rule: 'by-hand',
        confidence: x.confidence ?? 0.8,
      }
    }),
  )
  const affiliations = draft.sentences.flatMap((s, n): readonly Affiliation[] =>
    s.affiliation
      ? [
          {
            person: actorId(s.affiliation[0]),
            title: s.affiliation[1],
            body: actorId(s.affiliation[2]),
            start: sentences[n].start,
            end: sentences[n].end,
          },
        ]
      : [],
  )
  return {
    extraction: { id, title, publishedAt, publisher, url: null, actors, statements, affiliations, issues: [] },
    contentHash: JSON.stringify(draft),
    sentences,
  }
}

export const NEWS: readonly ArticleDraft[] = [
  {
    id: 'a1',
    publishedAt: '2021-05-04',
    publisher: 'One',
    title: 'First',
    codes: { 'Ana Sol': 'NORGOV' },
    sentences: [
      {
        text: 'Foreign minister Ana Sol of Norway called Ben Ray on Monday.',
        statements: [
          { subject: 'Ana Sol', relation: 'CALLED', object: 'Ben Ray', date: '2021-05-03', confidence: 0.9 },
        ],
        affiliation: ['Ana Sol', 'foreign minister', 'Norway'],
      },
      {
        text: 'Norway accused Sweden.',
        statements: [{ subject: 'Norway', relation: 'ACCUSED', object: 'Sweden', speaker: 'Ana Sol' }],
      },
      { text: 'The rain went on.' },
      {
        text: 'Norway and Finland have accused each other.',
        statements: [{ subject: 'Norway', relation: 'ACCUSED', object: 'Finland', reciprocal: true }],
      },
    ],
  },
  {
    id: 'a2',
    publishedAt: '2021-05-05',
    publisher: 'Two',
    codes: { 'Ana Sol': 'NOR' },
    sentences: [
      {
        text: 'Ray called Sol again.',
        statements: [{ subject: 'Ben Ray', relation: 'CALLED', object: 'Ana Sol', date: '2021-05-05' }],
      },
      {
        text: 'Finland accused Norway.',
        statements: [{ subject: 'Finland', relation: 'ACCUSED', object: 'Norway', date: '2021-05-04' }],
      },
      {
        text: 'Denmark met Norway and thanked Finland.',
        statements: [
          { subject: 'Denmark', relation: 'MET', object: 'Norway' },
          { subject: 'Denmark', relation: 'THANKED', object: 'Finland' },
        ],
      },
      {
        text: 'Ben Ray said Norway never attacked Sweden.',
        statements: [
          { subject: 'Norway', relation: 'ATTACKED', object: 'Sweden', status: 'denied', speaker: 'Ben Ray' },
        ],
      },
    ],
  },
  {
    id: 'a3',
    publishedAt: '2021-05-12',
    publisher: 'Two',
    sentences: [
      {
        text: 'Norway attacked Sweden, Cleo Fox said.',
        statements: [
          { subject: 'Norway', relation: 'ATTACKED', object: 'Sweden', speaker: 'Cleo Fox', date: '2021-05-11' },
        ],
      },
      {
        text: 'Norway threatened to attack Finland.',
        statements: [
          { subject: 'Norway', relation: 'ATTACKED', object: 'Finland', status: 'planned', act: 'THREATENED' },
        ],
      },
      { text: 'Norway accused Sweden.', statements: [{ subject: 'Norway', relation: 'ACCUSED', object: 'Sweden' }] },
      { text: 'Cleo Fox met Dan Oak.', statements: [{ subject: 'Cleo Fox', relation: 'MET', object: 'Dan Oak' }] },
      { text: 'Norway accused Sweden.', statements: [{ subject: 'Norway', relation: 'ACCUSED', object: 'Sweden' }] },
    ],
  },
]

import { InputError, NotFoundError } from '../../errors.js'
import { type SameAsReason, SCORES } from '../../resolve/index.js'
import {
  actorsCalled,
  type ClusterEvidence,
  decisionsOf,
  explainActor,
  findArticles,
  type GraphStore,
  hasStatement,
  listActors,
  type Override,
  type OverrideEntry,
} from '../../store/index.js'
import { toTable } from '../output.js'
import { type Outside, openOverrides, openStoreToChange, openStoreToRead } from './shared.js'

export interface ActorsOptions {
  readonly store?: string
  readonly overrides?: string
  readonly why?: string
  readonly merge?: readonly string[]
  readonly split?: readonly string[]
  readonly confirm?: string
  readonly reject?: string
  readonly undo?: string
  readonly limit: number
  readonly skip?: number
  readonly json?: boolean
}

const REASONS: Readonly<Record<SameAsReason, string>> = {
  'known-person': 'both are names of one known person',
  spelling: 'another spelling of the name',
  'partial-name': 'the same name with parts left out',
  initial: 'first name written as a letter, and only one person fits',
  surname: 'family name alone, and only one person fits by country, role and time',
  alias: 'articles write the short form for the full name',
  acronym: 'first letters of the name, and only one body fits',
  decision: 'somebody decided so',
}

/** The id of the one actor an id or a name stands for. Throws NotFoundError for none, InputError for several. */
const findActor = async (
  store: GraphStore,
  text: string,
): Promise<{ readonly id: string; readonly canonical: string }> => {
  const found = await actorsCalled(store, text)
  if (found.length === 0) {
    const like = (await store.searchActors(text, { limit: 5 })).map(a => `${a.name} (${a.id})`)
    const hint = like.length > 0 ? ` Did you mean: ${like.join(', ')}?` : ' newsgraph actors lists them.'
    throw new NotFoundError('ACTOR_UNKNOWN', `No actor has the name or id "${text}".${hint}`)
  }
  const canonicals = new Set(found.map(f => f.canonical))
  if (canonicals.size > 1)
    throw new InputError(
      'ACTOR_SEVERAL',
      `Several actors are called "${text}"; give an id: ${found
        .map(f => f.id)
        .sort()
        .join(', ')}`,
    )
  return found.find(f => f.id === f.canonical) ?? found[0]
}

/** The decision the options ask for; null where they only ask to list or to explain. */
const readDecision = async (
  store: GraphStore,
  { merge, split, confirm, reject }: ActorsOptions,
): Promise<Override | null> => {
  if ([merge, split, confirm, reject].filter(o => o !== undefined).length > 1)
    throw new InputError('DECISION_SEVERAL', 'Give one of --merge, --split, --confirm and --reject at a time.')
  if (merge) {
    if (merge.length !== 2) throw new InputError('DECISION_MERGE', '--merge takes two actors, by id or name.')
    const [a, b] = [await findActor(store, merge[0]), await findActor(store, merge[1])]
    if (a.canonical === b.canonical)
      throw new InputError('DECISION_MERGE', `"${merge[0]}" and "${merge[1]}" are one actor already (${a.canonical}).`)
    return { kind: 'merge', actors: [a.id, b.id] }
  }
  if (split) {
    const [actor, ...articles] = split
    if (articles.length === 0)
      throw new InputError(
        'DECISION_SPLIT',
        '--split takes an actor and the ids of articles in which it is somebody else.',
      )
    const known = await findArticles(store.query, articles, store)
    return { kind: 'split', actor: (await findActor(store, actor)).id, articles: known }
  }
  const statement = confirm ?? reject
  if (statement === undefined) return null
  if (!(await hasStatement(store, statement)))
    throw new NotFoundError(
      'STATEMENT_UNKNOWN',
      `No statement has the id "${statement}". Ids: MATCH (x:Statement) RETURN x.id`,
    )
  return { kind: confirm ? 'confirm' : 'reject', statement }
}

const describeDecision = ({ id, entry }: OverrideEntry): string => {
  const what =
    entry.kind === 'merge'
      ? `merge ${entry.actors.join(' = ')}`
      : entry.kind === 'split'
        ? `split ${entry.actor} in ${entry.articles.join(', ')}`
        : `${entry.kind} statement ${entry.statement}`
  return `  ${id}  ${what}`
}

const describeMember = (m: ClusterEvidence): readonly string[] => [
  `${m.name}  (${m.id})`,
  m.why
    ? `    ${REASONS[m.why]}  [${m.why}, ${SCORES[m.why]}]`
    : m.splitFrom
      ? `    split off from ${m.splitFrom} by a decision`
      : '    the name the others are shown under',
  `    ${[m.type, m.country, m.code, `${m.articles} article${m.articles === 1 ? '' : 's'}`, m.firstSeen && `${m.firstSeen} to ${m.lastSeen}`].filter(Boolean).join(' · ')}`,
  ...(m.aliases.length > 0 ? [`    written: ${m.aliases.slice(0, 8).join(', ')}`] : []),
  ...(m.example ? [`    “${m.example.sentence}”  ${m.example.article}`] : []),
]

/** Explains an actor, its cluster and the decisions about it. */
const explain = async (
  store: GraphStore,
  options: ActorsOptions,
  decisions: readonly OverrideEntry[],
  outside: Outside,
): Promise<void> => {
  const { canonical } = await findActor(store, options.why!)
  const members = await explainActor(store, canonical)
  const ids = new Set(members.map(m => m.id))
  const about = decisions.filter(
    ({ entry }) =>
      (entry.kind === 'merge' && entry.actors.some(a => ids.has(a))) ||
      (entry.kind === 'split' && ids.has(entry.actor)),
  )
  if (options.json) {
    outside.print(
      JSON.stringify({
        canonical,
        members: members.map(m => ({ ...m, score: m.why && SCORES[m.why] })),
        decisions: about,
      }),
    )
    return
  }
  for (const line of members.flatMap(describeMember)) outside.print(line)
  if (about.length > 0)
    outside.print(['Decisions (newsgraph actors --undo ID takes one back)', ...about.map(describeDecision)].join('\n'))
}

const list = async (
  store: GraphStore,
  options: ActorsOptions,
  decisions: readonly OverrideEntry[],
  outside: Outside,
): Promise<void> => {
  const actors = await listActors(store, options)
  if (options.json) {
    outside.print(JSON.stringify({ actors, decisions }))
    return
  }
  outside.print(
    toTable(
      actors.map(a => ({
        name: a.name,
        id: a.id,
        statements: a.statements,
        seen: a.firstSeen ? `${a.firstSeen} to ${a.lastSeen}` : '',
        also: a.also.join(', '),
      })),
    ),
  )
  if (decisions.length > 0)
    outside.print(
      ['Decisions (newsgraph actors --undo ID takes one back)', ...decisions.map(describeDecision)].join('\n'),
    )
}

/** Lists actors, explains why they are one, and makes or takes back decisions, which every build honours. */
export const actors = async (options: ActorsOptions, outside: Outside): Promise<number> => {
  const changes = [options.merge, options.split, options.confirm, options.reject, options.undo].some(
    o => o !== undefined,
  )
  const store = changes
    ? await openStoreToChange(options.store, outside)
    : await openStoreToRead(options.store, outside)
  try {
    const overrides = await openOverrides(store, options.overrides)
    if (!changes) {
      const decisions = decisionsOf(await overrides.list())
      await (options.why === undefined ? list : explain)(store, options, decisions, outside)
      return 0
    }
    const decision = await readDecision(store, options)
    if (options.undo !== undefined) await overrides.undo(options.undo)
    const id = decision && (await overrides.add(decision)).id
    const entries = decisionsOf(await overrides.list())
    const added = entries.find(e => e.id === id)
    await store.decide(entries)
    if (options.json) outside.print(JSON.stringify({ added, decisions: entries }))
    else outside.print(added ? `Decided:\n${describeDecision(added)}` : `Taken back: ${options.undo}`)
    return 0
  } finally {
    await store.close()
  }
}

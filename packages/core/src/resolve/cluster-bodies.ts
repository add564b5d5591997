import type { ActorFacts } from './actor-facts.js'
import { type BodyName, readBodyName } from './body-name.js'
import { type Cluster, type Draft, onlyOne, type SameAsReason } from './cluster.js'
import { bySeniority, isKnownBody, isSameCountry, isSameType } from './fits.js'

type Body = { readonly facts: ActorFacts; readonly name: BodyName }
type BodyDraft = Draft<BodyName>

/** Same state, or one of them without: a name that only tells the kind of body needs its state. */
const isSameState = (a: Body, b: Body): boolean =>
  a.name.isGeneric || b.name.isGeneric ? a.facts.country === b.facts.country : isSameCountry(a.facts, b.facts)

const fitsAll = (body: Body, { members }: BodyDraft): boolean =>
  members.every(m => isSameType(body.facts, m.facts) && isSameState(body, m))

const plainAcronym = (surface: string): string => surface.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** Why an acronym stands for a full name: articles write it for it, or its letters are the first letters. */
const whyAcronym = (
  { acronym, isKnown }: { readonly acronym: string; readonly isKnown: boolean },
  { members }: BodyDraft,
): SameAsReason | null => {
  if (members.some(m => m.facts.aliases.some(a => /^\P{Ll}+$/u.test(a) && plainAcronym(a) === acronym))) return 'alias'
  return !isKnown && acronym.length > 2 && members.some(m => m.name.initials === acronym) ? 'acronym' : null
}

/** The full name an acronym stands for; undefined where none fits, or several. */
const spelledOut = (
  { members }: BodyDraft,
  full: readonly BodyDraft[],
): { readonly draft: BodyDraft; readonly why: SameAsReason } | undefined => {
  const [{ name }] = members
  const { acronym } = name
  const isKnown = members.some(m => isKnownBody(m.facts))
  const fitting = full.flatMap(draft => {
    const why = acronym === null ? null : whyAcronym({ acronym, isKnown }, draft)
    return why && members.every(m => fitsAll(m, draft)) ? [{ draft, why }] : []
  })
  return onlyOne(fitting.filter(f => f.why === 'alias')) ?? onlyOne(fitting)
}

/**
 * Bodies of one block as clusters: the same name in other spellings first, those whose state is known before those without, then acronyms
 * with the one full name they stand for.
 */
export const clusterBodies = (actors: readonly ActorFacts[]): readonly Cluster[] => {
  const bodies = [...actors].sort(bySeniority).map((facts): Body => ({ facts, name: readBodyName(facts) }))
  const byCore = new Map<string, BodyDraft[]>()
  const ordered = [...bodies.filter(b => b.facts.country !== null), ...bodies.filter(b => b.facts.country === null)]
  for (const body of ordered) {
    const near = byCore.get(body.name.core) ?? []
    const draft = onlyOne(near.filter(d => fitsAll(body, d)))
    if (draft) draft.members.push({ ...body, why: 'spelling' })
    else byCore.set(body.name.core, [...near, { members: [{ ...body, why: null }] }])
  }
  const drafts = [...byCore.values()].flat()
  const isAcronym = (d: BodyDraft): boolean => d.members.every(m => m.name.acronym !== null)
  const full = drafts.filter(d => !isAcronym(d))
  const alone = drafts.filter(isAcronym).filter(draft => {
    const found = spelledOut(draft, full)
    if (found) for (const member of draft.members) found.draft.members.push({ ...member, why: found.why })
    return !found
  })
  return [...full, ...alone].map(d => d.members.map(({ facts, why }) => ({ facts, why })))
}

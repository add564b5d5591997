import type { ActorFacts } from './actor-facts.js'
import { type Cluster, type Draft, onlyOne, type SameAsReason } from './cluster.js'
import { bySeniority, isSameCountry, isSameRole, isSameTime } from './fits.js'
import { bestKnownBearer, compareNames, type PersonName, readPersonName } from './person-name.js'

type Person = { readonly facts: ActorFacts; readonly name: PersonName }
type PersonDraft = Draft<PersonName>

const isFull = ({ name }: Person): boolean => name.words.length > 1

/** Why a full name joins a cluster: it must fit every name in it. Null where it does not. */
const whyFull = (person: Person, { members }: PersonDraft): SameAsReason | null => {
  const reasons = members.map(m => {
    const why = compareNames(person.name, m.name)
    return why === 'known-person' || (isSameCountry(person.facts, m.facts) && isSameRole(person.facts, m.facts))
      ? why
      : null
  })
  return reasons.includes(null) ? null : (reasons.find(r => r !== 'partial-name') ?? reasons[0])
}

const fitsAll = ({ facts }: Person, { members }: PersonDraft): boolean =>
  members.every(m => isSameCountry(facts, m.facts) && isSameRole(facts, m.facts)) &&
  members.some(m => isSameTime(facts, m.facts))

/** "J. Smith": the one person whose first name begins so. */
const whoseInitial = (person: Person, drafts: readonly PersonDraft[]): PersonDraft | undefined =>
  onlyOne(
    drafts.filter(d => d.members.every(m => m.name.words[0][0] === person.name.initials[0]) && fitsAll(person, d)),
  )

/** "Smith": the one person of that family name who fits; of several the one known for an office. */
const whoseFamilyName = (person: Person, drafts: readonly PersonDraft[]): PersonDraft | undefined => {
  const fitting = drafts.filter(d => fitsAll(person, d))
  const bearer = bestKnownBearer(person.name)
  return (
    onlyOne(fitting) ??
    (bearer && onlyOne(fitting.filter(d => d.members.some(m => m.name.known?.name === bearer.name))))
  )
}

/**
 * People who share a family name, as clusters. The fullest names come first; a shorter one joins the only one it fits, and stands alone
 * where it fits several. Cost is near-linear: full names are compared by first name.
 */
export const clusterPeople = (actors: readonly ActorFacts[]): readonly Cluster[] => {
  const people = [...actors].sort(bySeniority).map((facts): Person => ({ facts, name: readPersonName(facts.name) }))
  const drafts: PersonDraft[] = []
  const byFirstName = new Map<string, PersonDraft[]>()
  const found = (person: Person): PersonDraft => {
    const draft: PersonDraft = { members: [{ ...person, why: null }] }
    drafts.push(draft)
    return draft
  }
  const full = people.filter(isFull).sort((a, b) => b.name.words.length - a.name.words.length)
  for (const person of full) {
    const first = person.name.sounds[0]
    const near = byFirstName.get(first) ?? []
    const fitting = near.flatMap(draft => {
      const why = whyFull(person, draft)
      return why ? [{ draft, why }] : []
    })
    const best = onlyOne(fitting.filter(f => f.why !== 'partial-name')) ?? onlyOne(fitting)
    if (best) best.draft.members.push({ ...person, why: best.why })
    else byFirstName.set(first, [...near, found(person)])
  }
  const short = people.filter(p => !isFull(p))
  const joined = short.map(person => {
    const hasInitial = person.name.initials.length > 0
    const draft = hasInitial ? whoseInitial(person, drafts) : whoseFamilyName(person, drafts)
    return { person, draft, why: hasInitial ? ('initial' as const) : ('surname' as const) }
  })
  for (const { person, draft, why } of joined) {
    if (draft) draft.members.push({ ...person, why })
    else found(person)
  }
  return drafts.map(d => d.members.map(({ facts, why }) => ({ facts, why })))
}

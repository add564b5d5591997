import { FORMER_WORDS } from '../../lexicon/index.js'
import type { Affiliation, Document, Sentence } from '../../model/index.js'
import { surfaceOf } from '../../text/index.js'
import type { DraftActor } from '../registry.js'

/** Sentences after a description in which its holder may be named. */
const REACH = 5

/** The named person who holds an office of a state, as far as the document tells by some sentences after a description. */
export type HolderOf = (office: string, country: string, sentence: Sentence) => DraftActor | undefined

/** True where somebody is told to have held an office before. */
export const isFormer = ({ spelled }: Document, affiliation: Affiliation): boolean =>
  surfaceOf(spelled, affiliation)
    .toLowerCase()
    .split(/[\s-]+/)
    .some(w => FORMER_WORDS.has(w))

/** Looks for the one holder of an office in what titles, appositions and predicates tell; nobody where there are several. */
export const createHolderOf = (
  document: Document,
  affiliations: readonly Affiliation[],
  find: (id: string) => DraftActor | undefined,
): HolderOf => {
  const byOffice = new Map<string, Affiliation[]>()
  for (const affiliation of affiliations) {
    if (isFormer(document, affiliation)) continue
    const office = affiliation.title.toLowerCase()
    const told = byOffice.get(office)
    if (told) told.push(affiliation)
    else byOffice.set(office, [affiliation])
  }
  return (office, country, { index }) => {
    const until = document.sentences[Math.min(index + REACH, document.sentences.length - 1)].end
    const told = byOffice.get(office.toLowerCase())?.filter(a => a.start < until) ?? []
    const holders = [...new Set(told.map(a => a.person))].flatMap(id => find(id) ?? [])
    // somebody whose state is not told may hold it as well
    const possible = holders.filter(h => h.country === country || h.country === null)
    return possible.length === 1 && possible[0].country === country ? possible[0] : undefined
  }
}

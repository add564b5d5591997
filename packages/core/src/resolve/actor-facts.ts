import { type Actor, type ActorType, type ExtractedArticle, isNaming } from '../model/index.js'
import { spanAround } from '../text/index.js'
import { bestKnownBearer, readPersonName } from './person-name.js'

/** What all articles together say of one actor of theirs, its aliases being the surfaces that name it: what it is known by across articles. */
export interface ActorFacts extends Omit<Actor, 'mentions'> {
  /** ISO days of the first and the last article it is in; null where no article has a date. */
  readonly firstSeen: string | null
  readonly lastSeen: string | null
}

/** What one actor is called by several articles, each list sorted. */
export interface Callings {
  readonly names: readonly string[]
  readonly countries: readonly string[]
  readonly codes: readonly string[]
}

/** Words with a capital first and small letters behind: "Ana Diaz" has two, "ANA Diaz" and "Ana diaz" one. */
const wellWritten = (name: string): number => name.split(' ').filter(w => /^\p{Lu}.*\p{Ll}/u.test(w)).length

const longest = (codes: readonly string[]): string | null =>
  codes.reduce<string | null>((best, c) => (best === null || c.length > best.length ? c : best), null)

/**
 * Of what articles call one actor, the same value whatever their order: the best written name (Ana Diaz before ANA DIAZ and Ana diaz), the state
 * the table of people gives its best-known bearer, else the first, and the most specific code of that state (USAGOV before USA).
 */
export const chooseFacts = ({
  names,
  countries,
  codes,
}: Callings): Pick<ActorFacts, 'country' | 'code'> & { readonly name: string | null } => {
  const name = names.reduce<string | null>(
    (best, n) => (best === null || wellWritten(n) >= wellWritten(best) ? n : best),
    null,
  )
  const read = name === null ? undefined : readPersonName(name)
  const bearer = read && (read.known ?? bestKnownBearer(read))
  const country = countries.find(c => c === bearer?.country) ?? countries[0] ?? null
  const own = codes.filter(c => country !== null && c.startsWith(country))
  return { name, country, code: longest(own.length > 0 ? own : codes) }
}

const sorted = (values: Iterable<string | null>): readonly string[] =>
  [...new Set(values)].filter((v): v is string => v !== null).sort()

/** The facts of every actor of some articles, by id. */
export const collectFacts = (articles: readonly ExtractedArticle[]): ReadonlyMap<string, ActorFacts> => {
  const found = new Map<
    string,
    {
      type: ActorType
      called: { name: string; country: string | null; code: string | null; day: string | null }[]
      aliases: Set<string>
    }
  >()
  for (const { extraction, sentences } of articles)
    for (const actor of extraction.actors) {
      const entry = found.get(actor.id) ?? { type: actor.type, called: [], aliases: new Set() }
      found.set(actor.id, entry)
      entry.called.push({ ...actor, day: extraction.publishedAt })
      for (const m of actor.mentions) {
        const sentence = spanAround(sentences, { start: m.start, end: m.start + 1 })
        if (sentence && isNaming(m))
          entry.aliases.add(sentence.text.slice(m.start - sentence.start, m.end - sentence.start))
      }
    }
  return new Map(
    [...found].map(([id, { type, called, aliases }]) => {
      const { name, ...facts } = chooseFacts({
        names: sorted(called.map(c => c.name)),
        countries: sorted(called.map(c => c.country)),
        codes: sorted(called.map(c => c.code)),
      })
      const days = sorted(called.map(c => c.day))
      return [
        id,
        {
          id,
          type,
          name: name ?? id,
          ...facts,
          aliases: sorted(aliases),
          firstSeen: days[0] ?? null,
          lastSeen: days.at(-1) ?? null,
        },
      ]
    }),
  )
}

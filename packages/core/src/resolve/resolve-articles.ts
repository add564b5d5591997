import type { ExtractedArticle } from '../model/index.js'
import { collectFacts } from './actor-facts.js'
import type { Decision } from './decisions.js'
import { groupItems } from './group.js'
import { sketchOf } from './near-copy.js'
import { type ActorResolution, type CanonicalId, canonicalIds, resolveActors } from './resolve-actors.js'
import { type EventReport, eventBlockOf, eventTime, linkEvents } from './same-event.js'
import { type Copy, type Fingerprint, findCopies } from './stories.js'

/** What holds across articles: who is who, which statements report one event, which articles are copies. */
export interface Resolution extends ActorResolution {
  readonly canonicalId: CanonicalId
  /** The event of each statement between two actors, by statement id; what somebody rejected has none. */
  readonly events: ReadonlyMap<string, string>
  readonly copies: readonly Copy[]
  readonly rejected: ReadonlySet<string>
}

const eventReports = (articles: readonly ExtractedArticle[], canonicalId: CanonicalId): readonly EventReport[] =>
  articles.flatMap(({ extraction }) =>
    extraction.statements.flatMap((s): readonly EventReport[] =>
      s.object === null
        ? []
        : [
            {
              id: s.id,
              subject: canonicalId(s.subject, extraction.id),
              object: canonicalId(s.object, extraction.id),
              relation: s.relation,
              status: s.status,
              negated: s.negated,
              ...eventTime({ ...s, publishedAt: extraction.publishedAt }),
            },
          ],
    ),
  )

const toFingerprint = ({ extraction: { id, publisher, publishedAt }, sentences }: ExtractedArticle): Fingerprint => ({
  id,
  publisher,
  publishedAt,
  sketch: sketchOf(sentences.map(s => s.text).join(' ')),
})

const linkAll = (reports: readonly EventReport[]): ReadonlyMap<string, string> =>
  new Map([...groupItems(reports, r => eventBlockOf(r).topic).values()].flatMap(list => [...linkEvents(list)]))

/** Resolves articles in memory: the same as a store that holds them and knows the same decisions, whatever the order of the articles. */
export const resolveArticles = (
  articles: readonly ExtractedArticle[],
  decisions: readonly Decision[] = [],
): Resolution => {
  const actors = resolveActors([...collectFacts(articles).values()], decisions)
  const canonicalId = canonicalIds(actors)
  const rejected = new Set(decisions.flatMap(d => (d.kind === 'reject' ? [d.statement] : [])))
  const reports = eventReports(articles, canonicalId).filter(r => !rejected.has(r.id))
  return {
    ...actors,
    canonicalId,
    events: linkAll(reports),
    copies: findCopies(articles.map(toFingerprint)),
    rejected,
  }
}

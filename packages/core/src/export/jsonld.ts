import type { ActorRow } from '../graph/index.js'
import { type AffiliationRow, readActors, readAffiliations } from './actors-and-edges.js'
import { iriPart, webIri, wellFormed } from './iri.js'
import type { GraphSource } from './source.js'
import { readStatements, type StatementRow } from './statements.js'

/** Actor types as schema.org knows them. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: 'Person',
    country: 'Country',
    company: 'Corporation',
    media: 'NewsMediaOrganization',
    place: 'Place',
  }),
)
const OTHER_TYPE = 'Organization'

/** Names of our own are a URN, so that the file means the same wherever it lies. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  ng: 'urn:newsgraph:',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  subject: { '@id': 'ng:subject', '@type': '@id' },
  object: { '@id': 'ng:object', '@type': '@id' },
  relation: { '@id': 'ng:relation', '@type': '@vocab' },
  status: 'ng:status',
  negated: 'ng:negated',
  eventDate: 'ng:eventDate',
  cameo: 'ng:cameo',
  plover: 'ng:plover',
  confidence: { '@id': 'ng:confidence', '@type': 'xsd:decimal' },
  background: 'ng:background',
  speaker: 'ng:speaker',
  reportedBy: { '@id': 'ng:reportedBy', '@container': '@list' },
  phrase: 'ng:phrase',
  sentence: 'ng:sentence',
  isPartOf: { '@id': 'https://schema.org/isPartOf', '@type': '@id' },
}

const actorIri = (id: string): string => `ng:actor/${iriPart(id)}`
const articleIri = (article: StatementRow['article']): string =>
  webIri(article.url ?? '') ?? `ng:article/${iriPart(article.id)}`

/** A number as its digits: readers write a JSON number with decimals each in another way, and then it is another value. */
const decimal = (value: number | null): string | null =>
  value === null ? null : value.toFixed(4).replace(/\.?0+$/, '')

/** Without what is null: JSON-LD has no such values. */
const compact = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null && !(Array.isArray(v) && v.length === 0)))

const toActorNode = (actor: ActorRow): Readonly<Record<string, unknown>> =>
  compact({
    id: actorIri(actor.id),
    type: TYPES.get(actor.type) ?? OTHER_TYPE,
    name: actor.name,
    alternateName: actor.aliases.filter(a => a !== actor.name),
    identifier: actor.code,
  })

/** schema.org hangs a title on the affiliation by a role between the person and the body. */
const toAffiliationNode = ({ person, body, title }: AffiliationRow): Readonly<Record<string, unknown>> => ({
  id: actorIri(person),
  affiliation: compact({ type: 'OrganizationRole', roleName: title, affiliation: { id: actorIri(body) } }),
})

const toStatementNode = (s: StatementRow): Readonly<Record<string, unknown>> =>
  compact({
    id: `ng:statement/${iriPart(s.id)}`,
    type: 'ng:Statement',
    subject: actorIri(s.subject.id),
    relation: `ng:${s.relation}`,
    object: actorIri(s.object.id),
    status: s.status,
    negated: s.negated,
    eventDate: s.date,
    cameo: s.cameo,
    plover: s.plover,
    confidence: decimal(s.confidence),
    background: s.background || null,
    speaker: s.speaker,
    reportedBy: s.reportedBy,
    phrase: s.phrase,
    sentence: s.sentence,
    isPartOf: articleIri(s.article),
  })

const toArticleNode = (article: StatementRow['article']): Readonly<Record<string, unknown>> =>
  compact({
    id: articleIri(article),
    type: 'NewsArticle',
    headline: article.title,
    datePublished: article.publishedAt,
    publisher: article.publisher === null ? null : { type: 'Organization', name: article.publisher },
  })

/**
 * JSON-LD in schema.org's words: actors, articles, and statements as nodes of their own that point at both. No quoted triples: what is said of
 * a statement reads the same in RDF 1.1 and 1.2.
 */
export async function* toJsonLd(source: GraphSource): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`
  let separator = '\n'
  const line = (node: Readonly<Record<string, unknown>>): string => {
    const written =
      separator + JSON.stringify(node, (_, value) => (typeof value === 'string' ? wellFormed(value) : value))
    separator = ',\n'
    return written
  }
  for await (const actor of readActors(source)) yield line(toActorNode(actor))
  for await (const affiliation of readAffiliations(source)) yield line(toAffiliationNode(affiliation))
  let article: string | undefined
  for await (const statement of readStatements(source)) {
    if (statement.article.id !== article) yield line(toArticleNode(statement.article))
    article = statement.article.id
    yield line(toStatementNode(statement))
  }
  yield '\n]}\n'
}

import { ACTOR_TYPES } from '../model/index.js'

const toLabel = (type: string): string =>
  type
    .split('_')
    .map(word => word[0].toUpperCase() + word.slice(1))
    .join('')

/** What the query box completes: see docs/data-model.md. */
export const SCHEMA: { readonly labels: string[]; readonly properties: string[] } = {
  labels: ['Actor', ...ACTOR_TYPES.map(toLabel), 'Article', 'Sentence', 'Statement', 'Affiliation'],
  properties: [
    'id',
    'name',
    'type',
    'country',
    'aliases',
    'title',
    'url',
    'publisher',
    'publishedAt',
    'n',
    'start',
    'text',
    'relation',
    'verb',
    'phrase',
    'act',
    'status',
    'negated',
    'reportedBy',
    'reciprocal',
    'background',
    'date',
    'dateFrom',
    'dateTo',
    'place',
    'cameo',
    'plover',
    'quad',
    'confidence',
    'rule',
    'key',
    'statements',
    'articles',
    'publishers',
    'firstEvent',
    'lastEvent',
    'firstReported',
    'lastReported',
  ],
}

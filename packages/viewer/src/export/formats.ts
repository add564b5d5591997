import type { GraphActor, GraphEdge } from '@newsgraph/core'
import { isCompared } from '../compare/compared-edge.js'

/** What is shown, as files. */
export interface Shown {
  readonly actors: readonly GraphActor[]
  readonly edges: readonly GraphEdge[]
}

/** Text for XML: characters XML 1.0 cannot hold are dropped. */
export const escapeXml = (text: string): string =>
  text
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`)

export const toJson = (shown: Shown, view: string): string =>
  `${JSON.stringify({ format: 'newsgraph-view', version: 1, view, ...shown }, null, 2)}\n`

/** A field of CSV; one that a spreadsheet would run as a formula is kept from it by an apostrophe. */
const csvField = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const toCsv = ({ actors, edges }: Shown): string => {
  const name = new Map(actors.map(a => [a.id, a.name]))
  const head = [
    'subject',
    'relation',
    'object',
    'quad',
    'status',
    'statements',
    'articles',
    'publishers',
    'confidence',
    'first',
    'last',
    'subjectId',
    'objectId',
    ...(edges.some(isCompared) ? ['change', 'before', 'after'] : []),
  ]
  const rows = edges.flatMap(e =>
    e.relations.map(r => [
      name.get(e.source) ?? '',
      r.name,
      name.get(e.target) ?? '',
      e.quad,
      e.modality,
      r.statements,
      e.articles,
      e.publishers,
      e.confidence,
      e.first ?? '',
      e.last ?? '',
      e.source,
      e.target,
      ...(isCompared(e) ? [e.change, e.before, e.after] : []),
    ]),
  )
  return `${[head, ...rows].map(row => row.map(csvField).join(',')).join('\r\n')}\r\n`
}

const NODE_KEYS = [
  ['name', 'string'],
  ['type', 'string'],
  ['statements', 'int'],
] as const
const EDGE_KEYS = [
  ['relations', 'string'],
  ['quad', 'int'],
  ['status', 'string'],
  ['statements', 'int'],
  ['articles', 'int'],
  ['confidence', 'double'],
  ['first', 'string'],
  ['last', 'string'],
  ['change', 'string'],
  ['before', 'int'],
  ['after', 'int'],
] as const

const fieldsOf = (e: GraphEdge): Readonly<Record<string, string | number | null>> => ({
  relations: e.relations.map(r => r.name).join(' '),
  quad: e.quad,
  status: e.modality,
  statements: e.statements,
  articles: e.articles,
  confidence: e.confidence,
  first: e.first,
  last: e.last,
  ...(isCompared(e) ? { change: e.change, before: e.before, after: e.after } : {}),
})

export const toGraphml = ({ actors, edges }: Shown): string => {
  const data = (key: string, value: string | number | null): string =>
    value === null ? '' : `<data key="${key}">${escapeXml(String(value))}</data>`
  const keys = [
    ...NODE_KEYS.map(([n, t]) => `<key id="n_${n}" for="node" attr.name="${n}" attr.type="${t}"/>`),
    ...EDGE_KEYS.map(([n, t]) => `<key id="e_${n}" for="edge" attr.name="${n}" attr.type="${t}"/>`),
  ]
  const nodes = actors.map(
    a =>
      `<node id="${escapeXml(a.id)}">${data('n_name', a.name)}${data('n_type', a.type)}${data('n_statements', a.statements)}</node>`,
  )
  const lines = edges.map(e => {
    const content = Object.entries(fieldsOf(e))
      .map(([n, v]) => data(`e_${n}`, v))
      .join('')
    return `<edge id="${escapeXml(e.key)}" source="${escapeXml(e.source)}" target="${escapeXml(e.target)}">${content}</edge>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.join('\n')}\n<graph edgedefault="directed">\n${[...nodes, ...lines].join('\n')}\n</graph>\n</graphml>\n`
}

const GEXF_TYPES = { string: 'string', int: 'integer', double: 'double' } as const

/** GEXF 1.3: relations of a pair that differ in class or status stay apart, told by their kind. */
export const toGexf = ({ actors, edges }: Shown): string => {
  const declare = (owner: string, keys: readonly (readonly [string, keyof typeof GEXF_TYPES])[]): string =>
    `<attributes class="${owner}">${keys.map(([n, t]) => `<attribute id="${n}" title="${n}" type="${GEXF_TYPES[t]}"/>`).join('')}</attributes>`
  const values = (fields: Readonly<Record<string, string | number | null>>): string =>
    `<attvalues>${Object.entries(fields)
      .flatMap(([n, v]) => (v === null ? [] : [`<attvalue for="${n}" value="${escapeXml(String(v))}"/>`]))
      .join('')}</attvalues>`
  const nodes = actors.map(
    a =>
      `<node id="${escapeXml(a.id)}" label="${escapeXml(a.name)}">${values({ name: a.name, type: a.type, statements: a.statements })}</node>`,
  )
  const lines = edges.map(e => {
    const fields = fieldsOf(e)
    return `<edge id="${escapeXml(e.key)}" source="${escapeXml(e.source)}" target="${escapeXml(e.target)}" kind="${e.quad} ${e.modality}" label="${escapeXml(String(fields.relations))}" weight="${e.statements}">${values(fields)}</edge>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="directed" mode="static">\n${declare('node', NODE_KEYS)}\n${declare('edge', EDGE_KEYS)}\n<nodes>\n${nodes.join('\n')}\n</nodes>\n<edges>\n${lines.join('\n')}\n</edges>\n</graph>\n</gexf>\n`
}

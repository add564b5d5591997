import { availableParallelism } from 'node:os'
import type { LIMITS } from '../../api/index.js'
import { ConfigError } from '../../errors.js'
import type { InputFormat } from '../../readers/index.js'

/** Values of options, checked while the command line is parsed; free of imports that would slow --help down. */

/** All formats of the readers: one that is missing does not compile. */
const INPUT_FORMAT_NAMES = {
  text: true,
  markdown: true,
  html: true,
  jsonl: true,
  json: true,
  feed: true,
  wxr: true,
  csv: true,
  pdf: true,
  docx: true,
  odt: true,
  epub: true,
  xlsx: true,
  wacz: true,
  zip: true,
  rtf: true,
  nexis: true,
  'nexis-uni': true,
  'nexis-html': true,
  factiva: true,
  'factiva-html': true,
  'factiva-xml': true,
  proquest: true,
  ris: true,
  europresse: true,
  nitf: true,
  newsml: true,
  'newsml-g2': true,
  rcv1: true,
  'reuters-sgml': true,
  gigaword: true,
  trafilatura: true,
  tei: true,
  gate: true,
  eml: true,
  mbox: true,
  warc: true,
  sitemap: true,
  addresses: true,
  gkg: true,
  mentions: true,
  events: true,
} as const satisfies Readonly<Record<InputFormat, true>>
export const INPUT_FORMATS = Object.keys(INPUT_FORMAT_NAMES) as InputFormat[]
export const EXPORT_FORMATS = ['graphml', 'gexf', 'json', 'csv', 'cypher', 'jsonld', 'events', 'html'] as const
export const EDGE_KINDS = ['relations', 'pairs'] as const
export const EVENT_COLUMNS = ['icews', 'phoenix', 'plover'] as const
/** Edges of an exported page: as many as the viewer exports, or it does not compile. */
export const PAGE_BUDGET = 1500 satisfies (typeof LIMITS)['detailed']

/** A whole number from 0. */
export const parseCount =
  (option: string) =>
  (value: string): number => {
    const count = Number(value)
    if (value.trim() !== '' && Number.isInteger(count) && count >= 0) return count
    throw new ConfigError(`OPTION_${option.toUpperCase()}`, `--${option} is "${value}"; give a whole number from 0.`)
  }

export const parseShare = (value: string): number => {
  const share = Number(value)
  if (!(share >= 0 && share <= 1))
    throw new ConfigError('OPTION_CONFIDENCE', `--min-confidence is "${value}"; give a number from 0 to 1.`)
  return share
}

export const parsePort = (value: string): number => {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ConfigError('OPTION_PORT', `--port is "${value}"; give a whole number from 0 to 65535.`)
  return port
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const

export interface MetricsAddress {
  readonly host: string
  readonly port: number
}

/** "9464" or "0.0.0.0:9464". Without a host only this machine may ask. */
export const parseMetricsAddress = (value: string): MetricsAddress => {
  const [, host = '127.0.0.1', digits] = /^(?:(.+):)?(\d{1,5})$/.exec(value) ?? []
  const port = Number(digits)
  if (digits === undefined || port > 65_535)
    throw new ConfigError('OPTION_METRICS', `--metrics is "${value}"; give a port, or host:port such as 0.0.0.0:9464.`)
  return { host, port }
}

export const parseDays = (value: string): number => {
  const days = Number(value)
  if (!Number.isInteger(days) || days < 0 || days > 31)
    throw new ConfigError('OPTION_DAYS', `--within is "${value}"; give a whole number of days from 0 to 31.`)
  return days
}

/** Reads the whole number of an option, from 1. */
export const parseLimit =
  (option: string, max = Number.POSITIVE_INFINITY) =>
  (value: string): number => {
    const n = Number(value)
    if (!Number.isInteger(n) || n < 1 || n > max)
      throw new ConfigError(
        'OPTION_LIMIT',
        `--${option} is "${value}"; give a whole number from 1${Number.isFinite(max) ? ` to ${max}` : ''}.`,
      )
    return n
  }

/** Reads the seconds of an option, which may have a fraction. */
export const parseSeconds =
  (option: string) =>
  (value: string): number => {
    const seconds = Number(value)
    if (!(seconds > 0 && seconds <= MOST_SECONDS))
      throw new ConfigError(
        'OPTION_SECONDS',
        `--${option} is "${value}"; give a number of seconds above 0, and no more than ${MOST_SECONDS}.`,
      )
    return seconds
  }
const MOST_SECONDS = 86_400

/** More threads than this gain little while one of them reads and writes. */
const MOST_JOBS = 8
/** Threads that extract where the call does not say: one a core. */
export const defaultJobs = (): number => Math.min(MOST_JOBS, availableParallelism())

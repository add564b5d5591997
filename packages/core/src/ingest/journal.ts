import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { ConfigError } from '../errors.js'
import type { Issue } from '../model/index.js'

/** What a run is a run of; a journal of another is no use to it. */
export interface JournalHead {
  readonly engine: string
  readonly store: string
  readonly inputs: readonly string[]
}

/** What one batch did, or one article that was given up, one line of the journal. */
export interface JournalEntry {
  /** Ids of the articles whose statements are now in the store. */
  readonly done?: readonly string[]
  /** What extraction found in them. */
  readonly issues?: readonly Issue[]
  /** An article that took its time or ended its workers. */
  readonly givenUp?: GivenUp
}

/** An article that is not worth trying again: the hash of its content, and what was said of it. */
export interface GivenUp {
  readonly hash: string
  readonly issue: Issue
}

/**
 * The record of a build under way: which articles are in the store and what was found wrong with them. It outlives a run that is
 * interrupted or killed, so that the next run of the same inputs can go on and report on the whole; a run that ends removes it. What
 * is in the store is decided by the store alone: a journal without its store skips nothing.
 */
export interface Journal {
  /** Articles done by the runs before this one. */
  readonly doneBefore: ReadonlySet<string>
  readonly issuesBefore: readonly Issue[]
  /** What the runs before this one gave up, by the id of the article. */
  readonly givenUpBefore: ReadonlyMap<string, GivenUp>
  /** Notes what a batch did, or what was given up. */
  readonly add: (entry: JournalEntry) => void
  /** Ends the job. */
  readonly remove: () => void
}

const VERSION = 1

/** The entries of a journal of the same job. A last line cut short by a kill is left out. */
const readEntries = (file: string, head: string): readonly JournalEntry[] => {
  if (!existsSync(file)) return []
  const [first, ...lines] = readFileSync(file, 'utf8').split('\n')
  if (first !== head) return []
  return lines.flatMap(line => {
    try {
      return line === '' ? [] : [JSON.parse(line) as JournalEntry]
    } catch {
      return []
    }
  })
}

/** Opens the journal of a job, going on with the one an interrupted run has left. Throws ConfigError where the file cannot be written. */
export const openJournal = (file: string, { engine, store, inputs }: JournalHead): Journal => {
  const head = JSON.stringify({ version: VERSION, engine, store, inputs })
  const before = readEntries(file, head)
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`
  try {
    writeFileSync(file, `${head}\n${before.map(line).join('')}`)
  } catch (error) {
    throw new ConfigError(
      'JOURNAL',
      `The journal ${file} cannot be written: ${(error as Error).message}. Name another place with --journal FILE.`,
    )
  }
  return {
    doneBefore: new Set(before.flatMap(entry => entry.done ?? [])),
    issuesBefore: before.flatMap(entry => entry.issues ?? []),
    givenUpBefore: new Map(before.flatMap(({ givenUp }) => (givenUp ? [[givenUp.issue.articleId, givenUp]] : []))),
    add: entry => appendFileSync(file, line(entry)),
    remove: () => rmSync(file, { force: true }),
  }
}

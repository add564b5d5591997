import type { Issue } from '../../model/index.js'
import type { Outside } from './shared.js'

/** Collects what is found wrong: failures are named at once, notes only counted. */
export interface IssueLog {
  readonly add: (issue: Issue) => void
  readonly all: () => readonly Issue[]
  /** How many are more than notes. */
  readonly failures: () => number
  /** "3 × DATE_MISSING (first: a.txt)" of every kind of note. */
  readonly notes: () => readonly string[]
  /** Of these, what is to be said of inputs as wholes. */
  readonly notesOfInputs: () => readonly string[]
}

/** Notes about inputs as wholes, which are few and count for themselves. */
const ABOUT_FILES: ReadonlySet<string> = new Set(['FILES_UNREAD', 'INPUT_NAME_TWICE'])

export const createIssueLog = (outside: Pick<Outside, 'warn'>): IssueLog => {
  const issues: Issue[] = []
  const known = new Set<string>()
  const notes = (): readonly string[] => {
    const found = issues.filter(i => i.level === 'note')
    return [...new Set(found.map(i => i.code))].sort().flatMap(code => {
      const list = found.filter(i => i.code === code)
      if (ABOUT_FILES.has(code)) return list.map(i => i.message)
      return [`${list.length} × ${code} (first: ${list[0].message})`]
    })
  }
  return {
    add: issue => {
      const key = [issue.articleId, issue.code, issue.message].join('\u0000')
      if (known.has(key)) return
      known.add(key)
      issues.push(issue)
      if (issue.level === 'note') return
      const place = issue.message.startsWith(issue.articleId) ? '' : `${issue.articleId}: `
      outside.warn(`${place}${issue.message} [${issue.code}]`)
    },
    all: () => issues,
    failures: () => issues.filter(i => i.level !== 'note').length,
    notes,
    notesOfInputs: () => issues.filter(i => i.level === 'note' && ABOUT_FILES.has(i.code)).map(i => i.message),
  }
}

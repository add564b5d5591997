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
}

export const createIssueLog = (outside: Pick<Outside, 'warn'>): IssueLog => {
  const issues: Issue[] = []
  const known = new Set<string>()
  const notes = (): readonly string[] => {
    const found = issues.filter(i => i.level === 'note')
    return [...new Set(found.map(i => i.code))].sort().map(code => {
      const list = found.filter(i => i.code === code)
      return `${list.length} × ${code} (first: ${list[0].message})`
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
  }
}

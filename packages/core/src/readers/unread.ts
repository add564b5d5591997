import { extname } from 'node:path'
import type { Issue } from '../model/index.js'

/** Files that came with others and that no reader takes, counted by kind: the end of their names. */
export interface UnreadFiles {
  readonly add: (file: string) => void
  /** One a kind: notes, or more than that. */
  readonly toIssues: (level: 'note' | undefined) => readonly Issue[]
}

const kindOf = (file: string): string => {
  const [packed = ''] = /\.gz$/i.exec(file) ?? []
  return `${extname(file.slice(0, file.length - packed.length))}${packed}`.toLowerCase()
}

const describe = (kind: string, count: number): string => {
  const many = count === 1 ? 'file' : 'files'
  return kind === '' ? `${count} ${many} without an extension` : `${count} ${kind} ${many}`
}

export const createUnreadFiles = (): UnreadFiles => {
  const kinds = new Map<string, { count: number; readonly first: string }>()
  return {
    add: file => {
      const known = kinds.get(kindOf(file))
      if (known) known.count++
      else kinds.set(kindOf(file), { count: 1, first: file })
    },
    toIssues: level =>
      [...kinds].sort().map(([kind, { count, first }]) => ({
        code: 'FILES_UNREAD',
        message: `${describe(kind, count)} not read, since no reader takes them (first: ${first})`,
        articleId: first,
        ...(level ? { level } : {}),
      })),
  }
}

import { type BigIntStats, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const describe = ({ ino, size, mtimeNs }: BigIntStats): string => `${ino}:${size}:${mtimeNs}`

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/**
 * Another text after every change of an embedded database that has reached its files: the database and the log beside it. Null where they
 * change while they are looked at.
 */
export const fileMark = (path: string): string | null => {
  const log = `${path}.wal`
  try {
    return [path, ...namesIn(log).map(name => join(log, name))]
      .map(file => describe(statSync(file, { bigint: true })))
      .join(' ')
  } catch {
    return null
  }
}

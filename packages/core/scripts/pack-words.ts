/** Reads data/words: classes of words that rules ask for by name. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { fail, unique } from './tables.js'

const classSchema = z.strictObject({
  /** The grammar's term for them. */
  class: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  /** What a word of it tells where it stands. */
  tells: z.string().min(4),
  /** Parted by commas; "troop(s)" is "troop" and "troops". */
  words: z.string().min(1),
})

const PLURAL = /\(s\)$/
const forms = (word: string): readonly string[] =>
  PLURAL.test(word) ? [word.replace(PLURAL, ''), word.replace(PLURAL, 's')] : [word]

/** A line a class: its name, then its words parted by "|". */
export const packWords = (folder: string): string => {
  const classes = readdirSync(folder)
    .filter(file => file.endsWith('.yml'))
    .sort()
    .flatMap(file => z.array(classSchema).parse(parseYaml(readFileSync(join(folder, file), 'utf8'))))
  unique(
    classes.map(c => c.class),
    'words',
  )
  return classes
    .map(({ class: name, words }) => {
      const all = words.split(',').map(word => word.trim())
      const list = all.flatMap(forms)
      unique(list, `words: ${name}`)
      if (list.some(word => !word || word.includes('|')))
        fail(`words: ${name}: "${words}" are not words parted by commas`)
      return `${name}\t${list.join('|')}`
    })
    .join('\n')
}

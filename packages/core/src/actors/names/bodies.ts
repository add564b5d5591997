import { SMALL_WORDS } from '../../lexicon/index.js'
import { BODY_TYPES, type MergeReason, type NameSpan } from '../../model/index.js'
import { surfaceOf } from '../../text/index.js'

/** The full name a shorter one stands for, and why. */
export interface FullName {
  readonly name: NameSpan
  readonly how: MergeReason
}

const initialsOf = (name: string, smallWords: boolean): string =>
  name
    .split(/[\s-]+/)
    .filter(word => smallWords || !SMALL_WORDS.has(word.toLowerCase()))
    .map(word => word[0])
    .join('')
    .toUpperCase()

/** How much of a name of several words must stand before a part of it is taken for the whole: "Supreme Court" for "Supreme Court of Sri Lanka". */
const isPart = (part: readonly string[], whole: readonly string[]): boolean => {
  if (part.length < 2 || part.length >= whole.length) return false
  const text = whole.join(' ')
  return text.startsWith(`${part.join(' ')} `) || text.endsWith(` ${part.join(' ')}`)
}

/**
 * Shorter forms of the names of bodies in one document: acronyms by initials or by what stands in brackets after the name, the bare first word,
 * and parts of longer names. A form that fits two names stands for neither.
 */
export const shortBodyNames = (
  names: readonly NameSpan[],
  text: string,
): ((name: NameSpan) => FullName | undefined) => {
  const surface = (name: NameSpan): string => surfaceOf(text, name)
  const wholes = new Map<string, NameSpan>()
  const first = new Map<string, NameSpan | null>()
  const acronyms = new Map<string, NameSpan | null>()
  const add = (table: Map<string, NameSpan | null>, key: string, name: NameSpan): void => {
    const other = table.get(key)
    if (other === undefined) table.set(key, name)
    else if (other && surface(other) !== surface(name)) table.set(key, null)
  }
  const bracketed: [string, NameSpan][] = []
  names.forEach((name, i) => {
    const next = names[i + 1]
    const between = next && text.slice(name.end, next.start)
    if (next && BODY_TYPES.has(name.type) && between && /^\s*\($/.test(between) && text[next.end] === ')')
      bracketed.push([surface(next), name])
    if (!BODY_TYPES.has(name.type)) return
    const words = surface(name).split(' ')
    if (words.length < 2) return
    if (!wholes.has(surface(name))) wholes.set(surface(name), name)
    if (!name.known) add(first, words[0], name)
    for (const small of [false, true]) add(acronyms, initialsOf(surface(name), small), name)
  })
  const defined = new Map(bracketed)
  const parts = new Map<string, NameSpan | null>()
  for (const [text, name] of wholes) {
    const words = text.split(' ')
    for (let length = 2; length < words.length; length++)
      for (const part of [words.slice(0, length), words.slice(-length)])
        if (isPart(part, words)) add(parts, part.join(' '), name)
  }
  return name => {
    const short = surface(name)
    const byDefinition = defined.get(short)
    if (byDefinition) return { name: byDefinition, how: 'acronym' }
    if (name.known) return undefined
    const isAcronym = /^\p{Lu}[\p{Lu}.&-]+$/u.test(short)
    const byInitials = isAcronym ? acronyms.get(short.replaceAll('.', '')) : undefined
    if (byInitials && surface(byInitials) !== short) return { name: byInitials, how: 'acronym' }
    if (!BODY_TYPES.has(name.type)) return undefined
    const byWord = name.first === name.last ? first.get(short) : parts.get(short)
    const isSameKind = byWord && (byWord.type === name.type || (byWord.type !== 'igo' && name.type !== 'igo'))
    return byWord && isSameKind && surface(byWord) !== short ? { name: byWord, how: 'partial-name' } : undefined
  }
}

import type { Actor } from '../../model/index.js'
import type { GoldArticle } from './gold-articles.js'

const ARTICLES = /^(?:the|a|an|this|that|these|those|its|his|her|their|our)\s+/i

/** A name without article, accents, possessives and punctuation, in lower case. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(ARTICLES, '')
    .replace(/\b(\p{L})\./gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** How well an actor of ours agrees with a gold one: 4 for one name, 2 for a name among the other's aliases, 1 for aliases in common, else 0. */
export const agreement = (actor: Actor, gold: GoldArticle['actors'][number]): number => {
  const goldForms = new Set([gold.name, ...(gold.aliases ?? []), ...(gold.kbAliases ?? [])].map(plain))
  if (plain(actor.name) === plain(gold.name)) return 4
  if (goldForms.has(plain(actor.name))) return 3
  const forms = actor.aliases.map(plain)
  if (forms.includes(plain(gold.name))) return 2
  return forms.some(f => goldForms.has(f)) ? 1 : 0
}

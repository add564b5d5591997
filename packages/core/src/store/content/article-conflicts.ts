import { type ExtractedArticle, type Issue, isKnownByPlace } from '../../model/index.js'

/** An article as far as another one of its id is told from it. */
export interface Claim {
  readonly id: string
  readonly contentHash: string
  readonly input?: string | null
  readonly file?: string | null
}

const STDIN = 'stdin'

export const toClaim = ({ extraction, contentHash, input, file }: ExtractedArticle): Claim => ({
  id: extraction.id,
  contentHash,
  input,
  file,
})

/** True where two articles are known by number or place in files of one name that lie in two folders. */
export const liesElsewhere = (held: Claim, article: Claim): boolean =>
  Boolean(held.file && article.file) && held.file !== article.file

/**
 * True where an article of the same id, but of another input, says something else. Standard input is another each time, as far as its
 * articles are known by nothing but their place in it; a file of the same name in another folder is another, too.
 */
export const isAnother = (held: Claim, article: Claim): boolean => {
  if (held.contentHash === article.contentHash || !held.input || !article.input) return false
  if (held.input !== article.input || liesElsewhere(held, article)) return true
  return article.input === STDIN && isKnownByPlace({ id: article.id, input: STDIN })
}

const describeConflict = (held: Claim, article: Claim): string => {
  const { id, input, file } = article
  if (liesElsewhere(held, article))
    return `Article "${id}" of ${file} says something else than "${id}" of ${held.file}, which is kept. Build the folder above both, so that their names tell them apart, or remove the first with newsgraph forget "${id}" and build again.`
  if (held.input === input)
    return `"${id}" is there from an earlier ${input} with another content, which is kept. Build from a file, whose name tells it from others, or give the articles ids of their own.`
  return `Article "${id}" of ${input} says something else than "${id}" of ${held.input}, which is kept. Give it an id of its own, or remove the first with newsgraph forget "${id}" and build again.`
}

/** The Issue of an article whose id another input has given to another content. */
export const conflictIssue = (held: Claim, article: Claim): Issue => ({
  code: 'ARTICLE_ID_TWICE',
  message: describeConflict(held, article),
  articleId: article.id,
})

/** Articles by id: of two contents from one input the last, of two inputs the first, and then an Issue. */
export const oneOfEachId = (
  articles: readonly ExtractedArticle[],
): { readonly articles: readonly ExtractedArticle[]; readonly issues: readonly Issue[] } => {
  const known = new Map<string, ExtractedArticle>()
  const issues: Issue[] = []
  for (const article of articles) {
    const { id } = article.extraction
    const held = known.get(id)
    if (held && isAnother(toClaim(held), toClaim(article))) issues.push(conflictIssue(toClaim(held), toClaim(article)))
    else known.set(id, article)
  }
  return { articles: [...known.values()], issues }
}

import { codePhrase, type PhraseCode } from '../actors/index.js'
import { createAnnotator, type EngineModel } from '../annotate/index.js'
import { InputError } from '../errors.js'
import type { RuleExtraction } from '../extract/index.js'
import { extractByRules } from '../extract/index.js'
import { type Article, type Document, ENGINE_VERSION, type JudgeWeights } from '../model/index.js'

/** What reads articles: the same article gives the same bytes on any machine. */
export interface ArticleExtractor {
  /** Reads one article into the extraction contract. Throws InputError where the article has no id or no text. */
  readonly extract: (article: Article) => RuleExtraction
  /** The same together with the analysed document. */
  readonly read: (article: Article) => { readonly document: Document; readonly extraction: RuleExtraction }
  /** The analysed document alone. */
  readonly annotate: (article: Article) => Document
  /** CAMEO codes of the actor a phrase stands for on a day (YYYY-MM-DD): "Norwegian troops" → NOR, MIL. `context` is text that stood around it. */
  readonly codeActor: (phrase: string, options?: { readonly context?: string; readonly day?: string }) => PhraseCode
  /** The weights of the judge of statements; null where the model has none. */
  readonly judge: JudgeWeights | null
  /** The version of engine and weights, kept with every article so that a new engine re-reads it. */
  readonly version: string
}

const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T.*)?)?)?$/

const checkArticle = (article: Article): Article => {
  if (!article.id)
    throw new InputError('ARTICLE_ID_MISSING', 'An article has no id. Give each article an id, a URL or a path.')
  if (typeof article.text !== 'string')
    throw new InputError('ARTICLE_TEXT_MISSING', `Article "${article.id}" has no text.`)
  if (
    article.publishedAt &&
    (!ISO_DATE.test(article.publishedAt) || Number.isNaN(Date.parse(article.publishedAt.slice(0, 10))))
  )
    throw new InputError(
      'ARTICLE_DATE',
      `Article "${article.id}" has the publication date "${article.publishedAt}"; write it as YYYY-MM-DD.`,
    )
  return article
}

/**
 * The composition of the engine: article → document → statements. Needs the trained weights (`loadModel` in Node). It reads on the caller's
 * thread, in time that grows with the length of the text and no faster, and nothing watches over it: `createReadingPool` in Node gives up what
 * takes too long.
 */
export const createExtractor = ({ model }: { readonly model: EngineModel }): ArticleExtractor => {
  const annotator = createAnnotator(model)
  const annotate = (article: Article): Document => annotator.annotate(checkArticle(article))
  const read = (article: Article) => {
    const document = annotate(article)
    return { document, extraction: extractByRules(document, { judge: model.judge }) }
  }
  return {
    extract: article => read(article).extraction,
    read,
    annotate,
    codeActor: (phrase, { context, day } = {}) => {
      const readPhrase = (text: string): Document =>
        annotator.annotate({ id: 'phrase', text, publishedAt: day ?? null })
      return codePhrase(readPhrase(phrase), context ? readPhrase(context) : undefined)
    },
    judge: model.judge,
    version: [ENGINE_VERSION, model.version, ...(model.judge ? [model.judge.version] : [])].join('+'),
  }
}

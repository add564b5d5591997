import type { Article, Document, Sentence, Token } from '../model/index.js'
import { findParagraphs, findQuotations, type RawSentence, splitSentences } from '../text/index.js'
import { correctTags } from './correct-tags.js'
import { findDates } from './dates.js'
import { lemmatize } from './lemmatize.js'
import type { EngineModel } from './model-file.js'
import { agreeOnTypes, findNames } from './names.js'
import { createParseScratch, parseWords } from './parser/index.js'
import { repairTree } from './repair-tree.js'
import { createTagState, tagWords } from './tagger.js'
import { childLists } from './tree.js'

const isDay = (date: string | null | undefined): date is string => date != null && /^\d{4}-\d{2}-\d{2}/.test(date)

export interface Annotator {
  /** Analyses an article: sentences, trees, names, dates, quotations. The text is never changed; all spans are offsets into it. */
  readonly annotate: (article: Article) => Document
}

/** An annotator over trained weights. It keeps caches of word forms, so one annotator serves one thread. */
export const createAnnotator = (model: EngineModel): Annotator => {
  const tagState = createTagState(model.tagger.tags.length)
  const scratch = createParseScratch(model.parser.labels.length)
  const tagNames = model.tagger.tags.map(tag => tag.split('|'))

  const annotateSentence = (text: string, raw: RawSentence, index: number): Sentence => {
    const words = raw.words.map(w => text.slice(w.start, w.end))
    const tags = tagWords(model.tagger, words, tagState).map(tag => tagNames[tag])
    const { upos, xpos } = correctTags(words, { upos: tags.map(t => t[0]), xpos: tags.map(t => t[1]) })
    const tree = repairTree(parseWords(model.parser, { words, upos, xpos }, scratch), { upos, xpos })
    const tokens = raw.words.map(
      (span, i): Token => ({
        index: i,
        text: words[i],
        start: span.start,
        end: span.end,
        lemma: lemmatize(words[i], upos[i], xpos[i]),
        upos: upos[i],
        xpos: xpos[i],
        head: tree.heads[i] - 1,
        deprel: tree.labels[i],
      }),
    )
    return { index, start: raw.start, end: raw.end, tokens, children: childLists(tokens.map(t => t.head)) }
  }

  return {
    annotate: article => {
      const { text } = article
      const paragraphs = findParagraphs(text)
      const sentences = splitSentences(text, paragraphs).map((raw, i) => annotateSentence(text, raw, i))
      return {
        article,
        sentences,
        quotations: findQuotations(text, paragraphs),
        dates: findDates(text, isDay(article.publishedAt) ? article.publishedAt : null),
        names: agreeOnTypes(sentences.flatMap(findNames), text),
      }
    },
  }
}

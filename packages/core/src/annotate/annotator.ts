import type { Article, Document, Sentence, Token } from '../model/index.js'
import { findParagraphs, findQuotations, findUnread, type RawSentence, splitSentences } from '../text/index.js'
import { correctTags } from './correct-tags.js'
import { findDates } from './dates/find-dates.js'
import { sentenceCase } from './headline-case.js'
import { lemmatize } from './lemmatize.js'
import { echoNames } from './names/echo-names.js'
import { findNames } from './names/find-names.js'
import { type OpenName, settleTypes, typeVotes } from './names/name-types.js'
import { type Analysis, createNetwork, type EngineModel } from './network/index.js'
import { readApart } from './read-apart.js'
import { repairTree } from './repair/index.js'
import { childLists } from './tree.js'

const isDated = (date: string | null | undefined): date is string =>
  date != null && /^\d{4}-\d{2}(?:$|-\d{2})/.test(date)

/** A sentence with its tree and the names in it. */
interface ReadSentence {
  readonly sentence: Sentence
  readonly names: readonly OpenName[]
}

/** The text with the words of its sentences as they were read, offset by offset. */
const spell = (text: string, sentences: readonly Sentence[]): string => {
  const read = sentences.flatMap(s => s.tokens).filter(t => text.slice(t.start, t.end) !== t.text)
  let spelled = ''
  let at = 0
  for (const token of read) {
    spelled += text.slice(at, token.start) + token.text
    at = token.end
  }
  return spelled + text.slice(at)
}

/** The words of a sentence and what the network found in them. */
interface FoundSentence {
  readonly index: number
  readonly words: readonly string[]
  readonly analysis: Analysis
}

export interface Annotator {
  /** Analyses an article: sentences, trees, names, dates, quotations. The text is never changed; all spans are offsets into it. */
  readonly annotate: (article: Article) => Document
  /** Analyses one sentence whose words are given as offsets into `text`. */
  readonly annotateSentence: (text: string, words: RawSentence, index: number) => ReadSentence
}

/** An annotator over trained weights. It keeps what it has seen of word forms, so one annotator serves one thread. */
export const createAnnotator = (model: EngineModel): Annotator => {
  const network = createNetwork(model)

  const wordsOf = (text: string, raw: RawSentence): readonly string[] =>
    sentenceCase(raw.words.map(w => text.slice(w.start, w.end)))
  const finish = (raw: RawSentence, { index, words, analysis }: FoundSentence): ReadSentence => {
    const { upos, xpos } = correctTags(words, analysis)
    const tree = repairTree(analysis, { words, upos, xpos })
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
    const children = childLists(tokens.map(t => t.head))
    const sentence = { index, start: raw.start, end: raw.end, tokens, states: analysis.states, children }
    const names = findNames(sentence, analysis.names).map(name => ({
      ...name,
      sentence,
      votes: name.known ? [] : typeVotes(sentence, name),
    }))
    return { sentence, names }
  }

  return {
    annotateSentence: (text, raw, index) => {
      const words = wordsOf(text, raw)
      return finish(raw, { index, words, analysis: readApart(words, network.read(words), network.read) })
    },
    annotate: article => {
      const { text } = article
      const paragraphs = findParagraphs(text)
      const unread = findUnread(text, paragraphs)
      const raws = splitSentences(text, paragraphs, unread)
      const words = raws.map(raw => wordsOf(text, raw))
      const analyses = network.readAll(words).map((whole, i) => readApart(words[i], whole, network.read))
      const read = raws.map((raw, i) => finish(raw, { index: i, words: words[i], analysis: analyses[i] }))
      const sentences = read.map(r => r.sentence)
      const spelled = spell(text, sentences)
      return {
        article,
        spelled,
        sentences,
        unread,
        quotations: findQuotations(text, paragraphs),
        dates: findDates(text, isDated(article.publishedAt) ? article.publishedAt : null),
        names: echoNames(
          settleTypes(
            read.flatMap(r => r.names),
            spelled,
          ),
          sentences,
          spelled,
        ),
      }
    },
  }
}

import { relationBetween } from '../../extract/index.js'
import { readExample, relationExamples } from '../../lexicon/index.js'
import type { Article, Document } from '../../model/index.js'
import type { LabelledArticle } from '../gold/index.js'

/** What annotates an article. */
export type Annotate = (article: Article) => Document

/**
 * The example sentences of the relation vocabulary as annotated articles of one sentence: the marked actors, linked by the words that evoke
 * the relation. Articles seldom say things as plainly as a vocabulary does; from these the judge learns the plain way too.
 */
export const vocabularyArticles = (annotate: Annotate): readonly LabelledArticle[] =>
  relationExamples().flatMap(({ name, examples }) =>
    examples.flatMap((marked, k): readonly LabelledArticle[] => {
      const { text, who, whom } = readExample(marked)
      const id = `vocabulary/${name}/${k}`
      const span = ([start, end]: readonly [number, number]) => ({ start, end })
      const answer = relationBetween(annotate({ id, text, publishedAt: null }), {
        subject: span(who),
        object: span(whom),
      })
      if (!answer) return []
      const { trigger, phrase, verb, reciprocal } = answer
      const triple = { s: 'who', o: 'whom', sentence: 0, sSpan: who, oSpan: whom, r: phrase, rLemma: verb, reciprocal }
      return [
        {
          id,
          text,
          date: null,
          actors: [
            { id: 'who', name: text.slice(...who), type: 'organisation' },
            { id: 'whom', name: text.slice(...whom), type: 'organisation' },
          ],
          triples: [{ ...triple, triggerSpans: [[trigger.start, trigger.end]], modality: 'asserted', negated: false }],
        },
      ]
    }),
  )

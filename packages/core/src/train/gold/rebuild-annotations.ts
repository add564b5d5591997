import { createHash } from 'node:crypto'
import { InputError } from '../../errors.js'
import { countryName } from '../../lexicon/index.js'
import type { Article } from '../../model/index.js'
import type { GoldSpan, LabelledArticle, LabelledTriple } from './labelled-articles.js'

/** An article's annotation without a word of its text: labels and offsets, made for exactly the text with this hash. */
interface OffsetAnnotation {
  readonly id: string
  readonly sha256: string
  readonly limit?: number
  readonly sentences: readonly GoldSpan[]
  /** Type, name (a span, an ISO country code, or 0 where the text does not name it), and the spans of its aliases. */
  readonly actors: readonly (readonly [string, GoldSpan | string | 0, readonly GoldSpan[]])[]
  /** Sentence, subject, object, span of each (0: none), spans of the trigger, CAMEO root ("-": none), flags. */
  readonly triples: readonly (readonly [
    number,
    number,
    number,
    GoldSpan | 0,
    GoldSpan | 0,
    readonly GoldSpan[],
    string,
    string,
  ])[]
}

const MODALITY: ReadonlyMap<string, string> = new Map([
  ['plan', 'planned'],
  ['hyp', 'hypothetical'],
  ['den', 'denied'],
])

const rebuild = (offsets: OffsetAnnotation, text: string): LabelledArticle => {
  const words = ([start, end]: GoldSpan): string => text.slice(start, end)
  const nameOf = (name: GoldSpan | string | 0): string =>
    name === 0 ? '' : typeof name === 'string' ? countryName(name) : words(name)
  const triples = offsets.triples.map(([sentence, s, o, sSpan, oSpan, triggerSpans, , flagList]): LabelledTriple => {
    const flags = flagList.split(' ')
    const said = triggerSpans.map(words).join(' ').toLowerCase()
    return {
      s: `a${s}`,
      o: `a${o}`,
      sentence,
      sSpan: sSpan || null,
      oSpan: oSpan || null,
      triggerSpans,
      r: said,
      rLemma: said.split(' ')[0],
      modality: flags.map(f => MODALITY.get(f)).find(Boolean) ?? 'asserted',
      negated: flags.includes('neg'),
      optional: flags.some(f => f === 'opt' || f.startsWith('rep=')),
      reciprocal: flags.includes('rec'),
      dirFree: flags.includes('free'),
    }
  })
  return {
    id: offsets.id,
    text,
    date: null,
    limit: offsets.limit,
    sentences: offsets.sentences.map(([start, end]) => ({ start, end })),
    actors: offsets.actors.map(([type, name, aliases], k) => ({
      id: `a${k}`,
      name: nameOf(name),
      type,
      aliases: aliases.map(words),
    })),
    triples,
  }
}

/**
 * Puts annotations that are kept as offsets together with the articles they were made on; those whose article is not given are left out.
 * Throws InputError where an article's text is not the one that was annotated.
 */
export const rebuildAnnotations = (lines: string, articles: readonly Article[]): readonly LabelledArticle[] => {
  const byId = new Map(articles.map(a => [a.id, a]))
  return lines
    .split('\n')
    .filter(line => line.trim())
    .flatMap(line => {
      const offsets: OffsetAnnotation = JSON.parse(line)
      const article = byId.get(offsets.id)
      if (!article) return []
      const sha256 = createHash('sha256').update(article.text).digest('hex')
      if (sha256 !== offsets.sha256)
        throw new InputError(
          'ANNOTATION_TEXT',
          `The text of article "${offsets.id}" is not the one that was annotated (its SHA-256 is ${sha256}, not ${offsets.sha256}).`,
        )
      return {
        ...rebuild(offsets, article.text),
        title: article.title,
        date: article.publishedAt ?? null,
        source: article.publisher ?? undefined,
      }
    })
}

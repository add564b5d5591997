import type { Article } from './article.js'
import type { CharSpan } from './span.js'

/** A word in the Universal Dependencies sense. `head` is the index of the head token in the sentence, -1 for the root. */
export interface Token extends CharSpan {
  readonly index: number
  readonly text: string
  lemma: string
  upos: string
  xpos: string
  head: number
  deprel: string
}

/** A sentence with its tree. `children[i]` are the dependents of token i in text order. */
export interface Sentence extends CharSpan {
  readonly index: number
  readonly tokens: readonly Token[]
  /**
   * What the network's encoder made of each word: as many numbers a word, one word after another, in units of 1/8192. The judge of statements
   * reads them. Absent where sentence and tree came from elsewhere.
   */
  readonly states?: Int16Array
  children: readonly (readonly number[])[]
}

/** A stretch of quoted speech. It may run over several sentences. */
export interface Quotation extends CharSpan {}

/** A date expression resolved against the publication date. `date` is ISO at its precision. */
export interface DateMention extends CharSpan {
  readonly date: string
  readonly dateFrom: string
  readonly dateTo: string
  readonly precision: 'day' | 'week' | 'month' | 'year'
}

/** The span of a proper name, with the type the name finder gave it. */
export interface NameSpan extends CharSpan {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly type:
    | 'person'
    | 'country'
    | 'demonym'
    | 'igo'
    | 'organisation'
    | 'company'
    | 'media'
    | 'military'
    | 'armed_group'
    | 'place'
  /** Canonical id and name where a gazetteer knows the name. */
  readonly known?: {
    readonly id: string
    readonly name: string
    readonly use: 'name' | 'adjective' | 'seat'
    readonly country?: string
    readonly code?: string
  }
}

/** An article with its analysis. */
export interface Document {
  readonly article: Article
  /** The article's text with headlines in sentence case, offset by offset: what names are called by. */
  readonly spelled: string
  readonly sentences: readonly Sentence[]
  /** What is too long without white space to be words; no sentence holds it. */
  readonly unread?: readonly CharSpan[]
  readonly quotations: readonly Quotation[]
  readonly dates: readonly DateMention[]
  readonly names: readonly NameSpan[]
}

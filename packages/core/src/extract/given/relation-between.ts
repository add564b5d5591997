import type { Act, CharSpan, Document, Status } from '../../model/index.js'
import { composeAct } from '../decide/compose-act.js'
import { inSenseOf } from './actor-sense.js'
import { type CodedEvent, codeEvent } from './code-event.js'
import { decideCoded } from './coded-status.js'
import { evoke } from './evoke.js'
import { type MentionPair, readPair } from './pair.js'

/** What holds between two given mentions, and why. */
export interface RelationAnswer {
  readonly relation: string
  readonly plover: string | null
  readonly cameo: string | null
  readonly quad: number | null
  readonly status: Status
  readonly negated: boolean
  readonly act: Act | null
  readonly reciprocal: boolean
  /** True where the object is who does it. */
  readonly swapped: boolean
  /** The one event a coder would write down, modality considered; null where no code fits. */
  readonly event: CodedEvent | null
  readonly verb: string
  readonly phrase: string
  /** Offsets into the article text. */
  readonly trigger: CharSpan
  /** The rule that linked them, or where the trigger stands. */
  readonly why: string
  /** From 0 to 1. */
  readonly confidence: number
}

/**
 * The relation between two given mentions of one sentence. Rules answer first; where the syntax does not link the two, the best placed
 * trigger of the sentence decides, with a lower confidence. Status, negation and act are read as in extraction. Null where the sentence
 * holds no trigger of the vocabulary.
 */
export const relationBetween = (document: Document, mentions: MentionPair): RelationAnswer | null => {
  const pair = readPair(document, mentions)
  if (!pair) return null
  const evoked = evoke(pair)
  if (!evoked) return null
  const { words, verb, reciprocal, swapped, why, confidence } = evoked
  const relation = inSenseOf(pair, evoked.relation)
  const { read, coded } = decideCoded(pair, evoked)
  const { status, negated } = read
  const { name, plover, cameo, quad } = relation
  return {
    relation: name,
    plover,
    cameo,
    quad,
    status,
    negated,
    act: composeAct(read.act, relation),
    reciprocal,
    swapped,
    event: codeEvent({ relation: name, ...coded }),
    verb,
    phrase: words
      .map(t => t.text)
      .slice(0, 8)
      .join(' '),
    trigger: { start: words[0].start, end: words[words.length - 1].end },
    why,
    confidence,
  }
}

import { actorOfName } from '../../actors/index.js'
import { ACTOR_TYPES, type ActorType, type CharSpan, type Sentence, type Token } from '../../model/index.js'
import { surfaceOf } from '../../text/index.js'
import { type Participant, participantsOrState, type RuleContext } from '../context.js'

const tokensIn = (sentence: Sentence, span: CharSpan): readonly Token[] =>
  sentence.tokens.filter(t => t.start < span.end && t.end > span.start)

/** The tokens of a span with the one the others hang from in front; empty where no word stands there. */
export const headFirst = (sentence: Sentence, span: CharSpan): readonly Token[] => {
  const tokens = tokensIn(sentence, span)
  const isTop = (t: Token): boolean => !tokens.some(o => o.index === t.head)
  return [...tokens.filter(t => isTop(t) && t.upos !== 'PUNCT'), ...tokens.filter(t => !isTop(t))]
}

const isActorType = (type: string): type is ActorType => (ACTOR_TYPES as readonly string[]).includes(type)

const isName = (words: string, tokens: readonly Token[]): boolean =>
  /^\p{Lu}/u.test(words) && tokens.some(t => t.upos === 'PROPN')

/**
 * The actors that quoted words of a sentence stand for, as our own who-is-who reads them; a name it passed over makes a new actor of the type
 * given. Empty for words that are no actor.
 */
export const resolveQuote = (context: RuleContext, span: CharSpan, type: string): readonly Participant[] => {
  const { sentence, document, who } = context
  const tokens = headFirst(sentence, span)
  const words = surfaceOf(document.article.text, span)
  const found = tokens.length > 0 ? participantsOrState(context, tokens[0]) : []
  if (found.length > 0) return found
  if (!isName(words, tokens) || !isActorType(type)) return []
  const actor = actorOfName(who.registry, words, type)
  if (!actor.mentions.some(m => m.start === span.start && m.end === span.end))
    actor.mentions.push({ ...span, kind: 'name', how: 'exact' })
  actor.aliases.add(words)
  return [{ ...span, actor: actor.id, type: actor.type, kind: 'name' }]
}

/** What a page says in place of its article to those who do not pay. */
const NOTICES: readonly RegExp[] = [
  /\bsubscri(?:be|bers?|ption)\b.*\b(?:continue|keep|read|reading|access|unlock|view|only|required)\b/i,
  /\b(?:continue|keep|read|reading|access|unlock|view)\b.*\bsubscri(?:be|bers?|bing|ption)\b/i,
  /\b(?:log|sign) ?in\b.*\b(?:continue|read|reading|access|account|view)\b/i,
  /\b(?:register|create an? (?:free )?account)\b.*\b(?:continue|read|reading|access)\b/i,
  /\balready (?:a|an|have)\b.*\b(?:subscriber|member|account|subscription)\b/i,
  /\b(?:free articles?|article limit|metered|paywall|premium (?:content|article))\b/i,
  /^(?:subscribe|log ?in|sign ?in|register|cancel any ?time)\b/i,
]
const LONGEST = 1500
const FEW_WORDS = 4

/** True for a text that holds nothing but the notice of a paywall. */
export const isPaywallNotice = (text: string): boolean => {
  if (text.length > LONGEST) return false
  const sentences = text.split(/[.!?\n]+/).flatMap(s => s.trim() || [])
  const isNotice = (sentence: string): boolean => NOTICES.some(pattern => pattern.test(sentence))
  return sentences.some(isNotice) && sentences.every(s => isNotice(s) || s.split(/\s+/).length <= FEW_WORDS)
}

/** Characters of one look; in longer samples the scores of all languages draw together. */
const WINDOW = 600
const LOOKS = 3
/** Below this many letters trigrams say little; the script still does. */
const FEW_LETTERS = 120
/** A short text is foreign only where English scores below this share of the best language. */
const CLOSE = 0.86

/** Words that stand in any English text and in hardly any other, and the share of all words from which a text is English. */
const ENGLISH =
  /\b(?:the|and|of|to|that|with|said|from|which|their|have|has|were|been|will|would|for|by|its|this|who|after)\b/gi
const ENGLISH_SHARE = 0.2
const ENOUGH_WORDS = 40

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Whether words alone say that a text is English: its trigrams, which take much longer, need not be looked at. */
const isPlainlyEnglish = (text: string): boolean => {
  const words = count(text, /[\p{L}'’]+/gu)
  return words >= ENOUGH_WORDS && /\bthe\b/i.test(text) && count(text, ENGLISH) >= words * ENGLISH_SHARE
}

/** The trigrams of all languages are loaded for a text that words do not show to be English: few are. */
const look = async (sample: string): Promise<{ readonly best: string; readonly english: number }> => {
  const { francAll } = await import('franc-min')
  const ranking = francAll(sample, { minLength: 1 })
  return { best: ranking[0][0], english: ranking.find(([language]) => language === 'eng')?.[1] ?? 0 }
}

/** The language of a text as ISO 639-3 where it is clearly not English, else null. */
export const foreignLanguage = async (text: string): Promise<string | null> => {
  const start = text.slice(0, WINDOW)
  const letters = count(start, /\p{L}/gu)
  if (letters > 0 && count(start, /\p{Script=Latin}/gu) / letters < 0.5) return (await look(start)).best
  if (letters < FEW_LETTERS || isPlainlyEnglish(start)) return null
  const looks = []
  for (let n = 0; n < LOOKS && (n + 1) * WINDOW <= Math.max(text.length, WINDOW); n++) {
    const found = await look(text.slice(n * WINDOW, (n + 1) * WINDOW))
    if (found.best === 'eng' || found.best === 'und') return null
    looks.push(found)
  }
  return looks.length > 1 || looks[0].english < CLOSE ? looks[0].best : null
}

/** Names that archives give languages, in English and their own. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    english: 'en',
    anglais: 'en',
    englisch: 'en',
    eng: 'en',
    french: 'fr',
    français: 'fr',
    fre: 'fr',
    fra: 'fr',
    german: 'de',
    deutsch: 'de',
    ger: 'de',
    deu: 'de',
    spanish: 'es',
    español: 'es',
    spa: 'es',
    italian: 'it',
    ita: 'it',
    portuguese: 'pt',
    por: 'pt',
    dutch: 'nl',
    nld: 'nl',
    russian: 'ru',
    rus: 'ru',
    arabic: 'ar',
    ara: 'ar',
    chinese: 'zh',
    zho: 'zh',
    japanese: 'ja',
    jpn: 'ja',
    norwegian: 'no',
    swedish: 'sv',
    danish: 'da',
    finnish: 'fi',
    polish: 'pl',
    turkish: 'tr',
  }),
)

/** A language as ISO 639-1 ("en-US", "ENGLISH" and "eng" as "en"); undefined where it says nothing known. */
export const languageCode = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const first = value
    .trim()
    .toLowerCase()
    .split(/[;,(\s]/)[0]
  return NAMES.get(first) ?? /^([a-z]{2})(?:[-_]|$)/.exec(first)?.[1]
}

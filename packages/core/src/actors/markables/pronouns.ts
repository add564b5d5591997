import type { Token } from '../../model/index.js'

/** A personal pronoun: who it may stand for. */
export interface Pronoun {
  readonly person: 1 | 2 | 3
  readonly isPlural: boolean
  readonly gender: 'm' | 'f' | 'n' | null
  readonly form: 'plain' | 'possessive' | 'reflexive'
}

const row = (person: 1 | 2 | 3, isPlural: boolean, gender: Pronoun['gender'], words: string): [string, Pronoun][] =>
  words.split(' ').map((word, i) => {
    const form = i < 2 ? 'plain' : i < 4 ? 'possessive' : 'reflexive'
    return [word, { person, isPlural, gender, form }]
  })

/** Subject, object, possessive, its absolute form, reflexive. */
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...row(3, false, 'm', 'he him his his himself'),
  ...row(3, false, 'f', 'she her her hers herself'),
  ...row(3, false, 'n', 'it it its its itself'),
  ...row(3, true, null, 'they them their theirs themselves'),
  ...row(1, false, null, 'i me my mine myself'),
  ...row(1, true, null, 'we us our ours ourselves'),
  ...row(2, false, null, 'you you your yours yourself'),
])

/** The pronoun a word is. "Her" is one of an owner where its tag says so ("her brother"), else of an object ("thanked her"). */
export const findPronoun = ({ text, xpos }: Pick<Token, 'text' | 'xpos'>): Pronoun | undefined => {
  const pronoun = PRONOUNS.get(text.toLowerCase())
  return pronoun && /^her$/i.test(text) && xpos !== 'PRP$' ? { ...pronoun, form: 'plain' } : pronoun
}

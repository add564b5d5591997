import { givenNameGender, type KnownName, longestName, nameWordType } from '../lexicon/index.js'
import type { Sentence, Token } from '../model/index.js'
import { type LabelledSpan, titleLength } from './network/index.js'

const BINDERS = new Set(['of', 'for', 'de', 'al', 'bin', 'van', 'von', 'der', 'el', 'da', 'dos', 'ibn'])
const NAME_TAGS = new Set(['NNP', 'NNPS'])

const isCapital = (text: string): boolean => /^(?:al-|el-)?\p{Lu}/u.test(text)
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$/
const isNameToken = (token: Token): boolean =>
  NAME_TAGS.has(token.xpos) && isCapital(token.text) && !CALENDAR.test(token.text)

/** A capitalised adjective before a proper noun belongs to the name: "European" of "European Command". */
const isNameAdjective = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.xpos === 'JJ' &&
  i > 0 &&
  isCapital(tokens[i].text) &&
  tokens[i + 1] !== undefined &&
  isNameToken(tokens[i + 1]) &&
  longestName([tokens[i].text], 0) === undefined

/** A name found in a sentence, before its type is settled. */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly known?: KnownName
  /** What the network calls it. */
  readonly label?: string
}

/** Last words of what an office is for: "Consular Affairs" is no part of the name behind it. */
const DOMAIN =
  /^(?:Affairs|Policy|Security|Rights|Negotiations?|Energy|Environment|Operations|Resources|Relations|Programs?|Climate)$/

/** A person's name without the titles, states and bodies before it and the "of …" after it. */
const bareName = (words: readonly string[], span: LabelledSpan): readonly LabelledSpan[] => {
  let { first } = span
  const of = words.indexOf('of', first + 1)
  const last = of > 0 && of <= span.last && titleLength(words, first) < of - first + 2 ? of - 1 : span.last
  for (let j = first; j <= last; j++) {
    const length = titleLength(words, j)
    if (length > 0) first = j + length
  }
  for (let j = last - 1; j >= first; j--) if (DOMAIN.test(words[j])) return bareName(words, { ...span, first: j + 1 })
  while (first <= last && !isCapital(words[first])) first++
  const state = longestName(words, first)
  const rest = first + (state?.length ?? 0)
  if (state?.known.type === 'country' && rest < last && givenNameGender(words[rest])) first = rest
  return first > last ? [] : [{ ...span, first, last }]
}

/** "On Monday Germany said": the day is no part of the name. */
const withoutDay = (words: readonly string[], span: LabelledSpan): LabelledSpan =>
  CALENDAR.test(words[span.first]) ? withoutDay(words, { ...span, first: span.first + 1 }) : span

/** The network's names of things that act or are acted in, persons by their bare names. */
const actingNames = (words: readonly string[], labelled: readonly LabelledSpan[]): readonly LabelledSpan[] =>
  labelled
    .map(span => withoutDay(words, span))
    .flatMap(span => {
      if (span.type === 'other' || span.first > span.last) return []
      return span.type === 'person' ? bareName(words, span) : [span]
    })

/** "Joseph Biden, Jr.", "Kim Jong-un": suffix and hyphenated part belong to the name. */
const withSuffix = (tokens: readonly Token[], last: number): number => {
  const [mark, part] = [tokens[last + 1], tokens[last + 2]]
  if (mark && /^[JS]r\.?$/.test(mark.text)) return last + 1
  if (!part) return last
  if (mark.text === ',' && /^[JS]r\.?$/.test(part.text)) return last + 2
  const isGlued = mark.start === tokens[last].end && part.start === mark.end
  return isGlued && /^[-–‑]$/.test(mark.text) && /^(?:NNP|FW)/.test(part.xpos) ? withSuffix(tokens, last + 2) : last
}

/** The network may stop at the given name; the tree tells which words after it are the rest. */
const endOfPerson = (tokens: readonly Token[], first: number, last: number): number => {
  const next = tokens[last + 1]
  const isRest = next && next.deprel === 'flat' && isNameToken(next) && next.head >= first && next.head <= last
  return isRest ? endOfPerson(tokens, first, last + 1) : last
}

/** Last word of the name that starts at `from`: proper nouns, bound by "of" after a word such as Ministry, or by a particle. */
const endOfRun = (tokens: readonly Token[], from: number): number => {
  let last = from
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (isNameToken(token) || isNameAdjective(tokens, i)) last = i
    else if (
      /^[-–]$/.test(tokens[i - 1].text) &&
      last === i - 2 &&
      token.start === tokens[i - 1].end &&
      /^\p{Ll}+$/u.test(token.text) &&
      /^\p{Lu}/u.test(tokens[last].text) &&
      token.upos === 'PROPN'
    )
      last = i
    else if (token.text === ',' && /^[JS]r\.?$/.test(tokens[i + 1]?.text ?? '')) continue
    else if (
      /^[-–]$/.test(token.text) &&
      i + 1 < tokens.length &&
      isNameToken(tokens[i + 1]) &&
      token.start === tokens[i - 1].end
    )
      continue
    else if (BINDERS.has(token.text.toLowerCase()) && last === i - 1) {
      const isParticle = !/^(?:of|for)$/.test(token.text.toLowerCase())
      const follows =
        tokens[i + 1] &&
        (isNameToken(tokens[i + 1]) || (tokens[i + 1].text === 'the' && tokens[i + 2] && isNameToken(tokens[i + 2])))
      const bodyBefore = nameWordType(tokens[i - 1].text) !== undefined && nameWordType(tokens[i - 1].text) !== 'place'
      if (!follows || !(isParticle || bodyBefore)) break
    } else if (token.text === 'the' && last === i - 2 && BINDERS.has(tokens[i - 1].text.toLowerCase())) continue
    else break
  }
  return last
}

/** "Securities" of "Securities and Exchange Commission": two subjects of one body, not two names. */
const joinsBody = (tokens: readonly Token[], first: number, last: number): number | undefined => {
  const [and, next] = [tokens[last + 1], tokens[last + 2]]
  if (!next || !/^(?:and|&)$/.test(and.text) || !isNameToken(next) || last - first > 2) return undefined
  const end = endOfRun(tokens, last + 2)
  const body = nameWordType(tokens[end].text)
  const isSubject = (i: number): boolean =>
    givenNameGender(tokens[i].text) === undefined && nameWordType(tokens[i].text) === undefined
  const words = tokens.map(t => t.text)
  const isOwnName = longestName(words, last + 2) !== undefined || longestName(words, last) !== undefined
  return end > last + 2 && body && body !== 'place' && !isOwnName && isSubject(last) && isSubject(last + 2)
    ? end
    : undefined
}

/** "5th Brigade", "101st Airborne Division": last word of a unit that is named by number. */
const numberedUnit = (tokens: readonly Token[], first: number): number | undefined => {
  if (!/^\d+(?:st|nd|rd|th)$/.test(tokens[first].text) || !tokens[first + 1] || !isNameToken(tokens[first + 1]))
    return undefined
  const last = endOfRun(tokens, first + 1)
  return nameWordType(tokens[last].text) === 'military' ? last : undefined
}

const TEXTS =
  /^(?:Convention|Treaty|Covenant|Charter|Declaration|Protocol|Agreement|Act|Law|Bill|Statute|Code|Resolution|Pact)$/
const INSIDE_TITLE = /^(?:on|of|for|against|to|the|and|in|concerning|relating)$/

/** Last word of the title of a law or treaty ("Convention on the Prevention and Punishment of the Crime of Genocide"): what is named in it acts nowhere. */
const titleOfText = (tokens: readonly Token[], first: number): number | undefined => {
  if (
    !TEXTS.test(tokens[first].text) ||
    !/^(?:on|against|for|concerning|relating)$/.test(tokens[first + 1]?.text ?? '')
  )
    return undefined
  let last = first
  let capitals = 0
  for (let i = first + 1; i < tokens.length; i++) {
    if (isCapital(tokens[i].text) && tokens[i].upos !== 'PUNCT') {
      last = i
      capitals++
    } else if (!INSIDE_TITLE.test(tokens[i].text)) break
  }
  return capitals > 1 ||
    (capitals === 1 &&
      longestName(
        tokens.map(t => t.text),
        last,
      ) === undefined)
    ? last
    : undefined
}

/** "CEO", "MP": an office in capitals is no body. */
const isOffice = (words: readonly string[], { first, last }: LabelledSpan): boolean =>
  first === last && /^\p{Lu}{2,4}$/u.test(words[first]) && titleLength(words, first) === 1

const STATE_FORMS = /^(?:Government|Republic|Kingdom|State|Commonwealth)$/

/** "Government of the Republic of Singapore": a name that is a state's by its end. */
const stateAtEnd = (words: readonly string[], first: number, last: number): KnownName | undefined => {
  if (!STATE_FORMS.test(words[first]) || words[first + 1] !== 'of') return undefined
  for (let i = first + 2; i <= last; i++) {
    const match = longestName(words, i)
    if (match && match.known.type === 'country' && match.known.use === 'name' && i + match.length - 1 === last)
      return match.known
  }
  return undefined
}

/** Spans of names in one sentence, types left open: known names, then the network's, then runs of proper nouns between them. */
export const findNames = (sentence: Sentence, labelled: readonly LabelledSpan[]): readonly FoundName[] => {
  const { tokens } = sentence
  const words = tokens.map(t => t.text)
  const spans = actingNames(words, labelled)
  const found: FoundName[] = []
  for (let i = 0; i < tokens.length; i++) {
    const unit = numberedUnit(tokens, i)
    if (unit) {
      found.push({ first: i, last: unit })
      i = unit
      continue
    }
    const text = titleOfText(tokens, i)
    if (text) {
      i = text
      continue
    }
    const match = isCapital(words[i]) || /^al$/i.test(words[i]) ? longestName(words, i) : undefined
    const span = spans.find(l => l.first === i && !isOffice(words, l))
    if (span && (match?.length ?? 0) < span.last - span.first + 1) {
      const last =
        span.type === 'person'
          ? withSuffix(tokens, endOfPerson(tokens, i, span.last))
          : (joinsBody(tokens, i, span.last) ?? span.last)
      const known = stateAtEnd(words, i, last)
      found.push({ first: i, last, label: span.type, ...(known && { known }) })
      i = last
      continue
    }
    const thing = labelled.find(l => l.type === 'other' && l.first === i && l.last > i)
    if (thing && (match?.length ?? 0) < thing.last - i + 1) {
      i = thing.last
      continue
    }
    const title = titleLength(words, i)
    const startsName =
      isNameToken(tokens[i]) ||
      isNameAdjective(tokens, i) ||
      (i > 0 && isCapital(words[i]) && tokens[i].upos === 'NOUN' && joinsBody(tokens, i, i) !== undefined)
    const run = startsName ? endOfRun(tokens, i) : i - 1
    const isPersonRun = givenNameGender(words[i]) !== undefined && run > i && !nameWordType(words[run])
    if (
      match &&
      !(isPersonRun && match.length === 1) &&
      !(match.known.type === 'company' && run > i + match.length - 1 && !nameWordType(words[run]))
    ) {
      const last = i + match.length - 1
      const joins =
        match.known.type === 'country' &&
        match.known.use !== 'seat' &&
        (isNameToken(tokens[last + 1] ?? tokens[last]) || isNameAdjective(tokens, last + 1)) &&
        titleLength(words, last + 1) === 0
      const bodyEnd = joins && last + 1 < tokens.length ? endOfRun(tokens, last + 1) : last
      const bodyType = bodyEnd > last ? (nameWordType(words[bodyEnd]) ?? nameWordType(words[last + 1])) : undefined
      const knownInside =
        bodyEnd > last &&
        longestName(words, last + 1) !== undefined &&
        longestName(words, last + 1)!.length > bodyEnd - last - 1
      if (bodyType && bodyType !== 'place' && !knownInside) found.push({ first: i, last: bodyEnd })
      else found.push({ first: i, last, known: match.known })
      i = found[found.length - 1].last
    } else if (title > 0 && (isCapital(words[i]) || title === 1)) {
      i += title - 1
    } else if (startsName) {
      let last = run
      for (let j = i + 1; j <= run; j++) {
        const inner = longestName(words, j)
        if (
          spans.some(l => l.first === j) ||
          (inner && inner.known.type === 'country' && inner.known.use === 'name' && words[j - 1] !== 'of') ||
          (tokens[i - 1]?.text === 'of' && j < run && givenNameGender(words[j])) ||
          (titleLength(words, j) > 0 && j + titleLength(words, j) - 1 < run)
        ) {
          last = j - 1
          break
        }
      }
      while (last > i && BINDERS.has(words[last].toLowerCase())) last--
      last = joinsBody(tokens, i, last) ?? last
      const known = stateAtEnd(words, i, last)
      found.push({ first: i, last, ...(known && { known }) })
      i = last
    }
  }
  return found
}

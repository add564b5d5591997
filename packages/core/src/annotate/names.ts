import { givenNameGender, type KnownName, longestName, nameWordType } from '../lexicon/index.js'
import type { NameSpan, Sentence, Token } from '../model/index.js'
import { type LabelledSpan, titleLength } from './network/index.js'

const LOCATIVE = new Set(['in', 'at', 'near', 'from', 'into', 'across', 'outside', 'around', 'through'])
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

interface Found {
  readonly first: number
  readonly last: number
  readonly known?: KnownName
  /** What the network calls it. */
  readonly label?: string
}

/** A person's name without the titles, states and bodies before it and the "of …" after it. */
const bareName = (words: readonly string[], span: LabelledSpan): readonly LabelledSpan[] => {
  let { first } = span
  const of = words.indexOf('of', first + 1)
  const last = of > 0 && of <= span.last && titleLength(words, first) < of - first + 2 ? of - 1 : span.last
  for (let j = first; j <= last; j++) {
    const length = titleLength(words, j)
    if (length > 0) first = j + length
  }
  while (first <= last && !isCapital(words[first])) first++
  return first > last ? [] : [{ ...span, first, last }]
}

/** The network's names of things that act or are acted in, persons by their bare names. */
const actingNames = (words: readonly string[], labelled: readonly LabelledSpan[]): readonly LabelledSpan[] =>
  labelled.flatMap(span => (span.type === 'other' ? [] : span.type === 'person' ? bareName(words, span) : [span]))

/** "Joseph Biden, Jr.", "Kim Jong-un": suffix and hyphenated part belong to the name. */
const withSuffix = (tokens: readonly Token[], last: number): number => {
  const [mark, part] = [tokens[last + 1], tokens[last + 2]]
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

/** Spans of names in one sentence, before types: known names, then the network's, then runs of proper nouns between them. */
const findSpans = (sentence: Sentence, labelled: readonly LabelledSpan[]): readonly Found[] => {
  const { tokens } = sentence
  const words = tokens.map(t => t.text)
  const spans = actingNames(words, labelled)
  const found: Found[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = isCapital(words[i]) || /^al$/i.test(words[i]) ? longestName(words, i) : undefined
    const span = spans.find(l => l.first === i)
    if (span && (match?.length ?? 0) < span.last - span.first + 1) {
      const last = span.type === 'person' ? withSuffix(tokens, endOfPerson(tokens, i, span.last)) : span.last
      found.push({ first: i, last, label: span.type })
      i = last
      continue
    }
    const thing = labelled.find(l => l.type === 'other' && l.first === i && l.last > i)
    if (thing && (match?.length ?? 0) < thing.last - i + 1) {
      i = thing.last
      continue
    }
    const title = titleLength(words, i)
    const startsName = isNameToken(tokens[i]) || isNameAdjective(tokens, i)
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
          (titleLength(words, j) > 0 && j + titleLength(words, j) - 1 < run)
        ) {
          last = j - 1
          break
        }
      }
      while (last > i && BINDERS.has(words[last].toLowerCase())) last--
      found.push({ first: i, last })
      i = last
    }
  }
  return found
}

const TYPE_OF_LABEL: Readonly<Record<string, NameSpan['type']>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
}

const ORGANISED = new Set<string>(['organisation', 'company', 'media', 'military', 'armed_group', 'igo', 'party'])

/** Type of a name no gazetteer knows: what the network calls it, made finer by the words it is made of; undefined where nothing tells. */
const typeOfRun = (sentence: Sentence, { first, last, label }: Found): NameSpan['type'] | undefined => {
  const { tokens } = sentence
  const words = tokens.slice(first, last + 1).map(t => t.text)
  const headWord = [words.at(-1)!, words[0]].map(nameWordType).find(Boolean) ?? words.map(nameWordType).find(Boolean)
  const before = tokens[first - 1]?.text.toLowerCase() ?? ''
  const afterTitle = [1, 2, 3, 4].some(
    n =>
      first - n >= 0 &&
      titleLength(
        tokens.slice(first - n, first).map(t => t.text),
        0,
      ) === n,
  )
  const isGiven = givenNameGender(words[0]) !== undefined
  if (afterTitle && label !== 'organization' && (!headWord || isGiven)) return 'person'
  if (label === 'person' && (isGiven || !headWord || !ORGANISED.has(headWord))) return 'person'
  if (headWord && !(isGiven && words.length > 1 && headWord === 'place') && (!label || ORGANISED.has(headWord)))
    return headWord as NameSpan['type']
  if (label) return TYPE_OF_LABEL[label]
  if (isGiven) return 'person'
  if (
    words.length === 1 &&
    (LOCATIVE.has(before) || (before === 'the' && LOCATIVE.has(tokens[first - 2]?.text.toLowerCase() ?? '')))
  )
    return 'place'
  if (words.every(w => /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(w))) return 'organisation'
  return undefined
}

const KNOWN_TYPE = (known: KnownName): NameSpan['type'] =>
  known.type === 'country' && known.use === 'adjective' ? 'demonym' : (known.type as NameSpan['type'])

/** Names of a sentence with types. `seat` names (capitals, palaces) carry the state they stand for; whether they are a place is decided by their use. */
export const findNames = (sentence: Sentence, labelled: readonly LabelledSpan[]): readonly NameSpan[] =>
  findSpans(sentence, labelled).flatMap(span => {
    const type = span.known ? KNOWN_TYPE(span.known) : typeOfRun(sentence, span)
    if (!type) return []
    const { id, name, use, country, code } = span.known ?? {}
    return {
      sentence: sentence.index,
      first: span.first,
      last: span.last,
      start: sentence.tokens[span.first].start,
      end: sentence.tokens[span.last].end,
      type,
      ...(span.known && {
        known: { id: id!, name: name!, use: use!, country: country ?? undefined, code: code ?? undefined },
      }),
    }
  })

/** One type for one name in a document: the same words that are a place once are a place everywhere, a person everywhere if a person once. */
export const agreeOnTypes = (names: readonly NameSpan[], text: string): readonly NameSpan[] => {
  const seen = new Map<string, Set<NameSpan['type']>>()
  for (const name of names) {
    const key = text.slice(name.start, name.end)
    seen.set(key, (seen.get(key) ?? new Set()).add(name.type))
  }
  const surnames = new Set(
    names
      .filter(n => n.type === 'person' && n.last > n.first)
      .map(n => text.slice(n.start, n.end).split(/\s+/).at(-1)!),
  )
  const bodies = new Map(
    names
      .filter(n => ORGANISED.has(n.type) && n.last > n.first && !n.known)
      .map(n => [text.slice(n.start, n.end).split(/\s+/)[0], n.type] as const),
  )
  return names.map(name => {
    const body = !name.known && name.first === name.last ? bodies.get(text.slice(name.start, name.end)) : undefined
    if (body && !surnames.has(text.slice(name.start, name.end))) return { ...name, type: body }
    if (!name.known && name.first === name.last && surnames.has(text.slice(name.start, name.end)))
      return { ...name, type: 'person' }
    const types = seen.get(text.slice(name.start, name.end))!
    if (name.known || types.size === 1) return name
    return { ...name, type: types.has('place') ? 'place' : types.has('person') ? 'person' : name.type }
  })
}

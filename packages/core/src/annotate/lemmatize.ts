import { isClassifiedVerb, isTriggerVerb, wordsOf } from '../lexicon/index.js'

/** Irregular forms: "lemma form form …". */
const IRREGULAR = `be am is are was were been being 'm 're; have has had having 've; do does did done; go goes went gone; say said; tell told; meet met; hold held; speak spoke spoken;
give gave given; take took taken; make made; come came; send sent; leave left; lead led; fight fought; strike struck stricken; shoot shot; bring brought; buy bought; sell sold; seek sought;
win won; withdraw withdrew withdrawn; break broke broken; drive drove driven; fly flew flown; flee fled; begin began begun; become became; keep kept; find found; feel felt; hide hid hidden;
hear heard; know knew known; pay paid; run ran; see saw seen; shake shook shaken; stand stood; steal stole stolen; swear swore sworn; teach taught; think thought; throw threw thrown;
understand understood; write wrote written; build built; bind bound; deal dealt; choose chose chosen; rise rose risen; fall fell fallen; forbid forbade forbidden; forget forgot forgotten; forgo forwent forgone; forgive forgave forgiven;
overthrow overthrew overthrown; lend lent; spend spent; get got gotten; grow grew grown; show shown; lose lost; sit sat; lie lay lain; draw drew drawn; wear wore worn; sink sank sunk; swim swam swum;
bear bore borne; beat beaten; bite bit bitten; blow blew blown; catch caught; cling clung; creep crept; dig dug; eat ate eaten; feed fed; freeze froze frozen; hang hung; lay laid; mean meant;
overcome overcame; oversee oversaw overseen; mislead misled; partake partook; rebuild rebuilt; ride rode ridden; ring rang rung; seek sought; shrink shrank shrunk; sing sang sung; sleep slept; slide slid;
speed sped; spin spun; spring sprang sprung; stick stuck; sweep swept; swing swung; tear tore torn; undergo underwent undergone; undertake undertook undertaken; uphold upheld; wake woke woken; weep wept;
wind wound; withhold withheld; withstand withstood; wring wrung; step stepped; ban banned; plan planned; stab stabbed; bar barred; rob robbed; commit committed; permit permitted; admit admitted;
submit submitted; refer referred; occur occurred; compel compelled; expel expelled; control controlled; cancel cancelled canceled; sue sued suing; tie tied tying; lie lied lying; die died dying;
ally allied; retake retook retaken; overtake overtook overtaken; slay slew slain; strive strove striven; override overrode overridden;
foresee foresaw foreseen; undo undid undone; outdo outdid outdone; breed bred; bleed bled; spit spat; resell resold; man men; woman women; child children; person people; foot feet; tooth teeth; life lives; wife wives; thief thieves; half halves; crisis crises; talks talks; forces forces; sanctions sanctions;
troops troops; police police; media media; headquarters headquarters; armed_forces armed_forces; united_states united_states; will 'll wo; not n't; can ca; would 'd`

const irregular = new Map<string, string>()
for (const entry of IRREGULAR.split(';')) {
  const [lemma, ...forms] = entry.trim().split(/\s+/)
  for (const form of forms) if (!irregular.has(form)) irregular.set(form, lemma)
}

/** Irregular infinitives, some of which are also the past of another verb: "to lay". */
const infinitives = new Set(irregular.values())

/** True for a form that is no infinitive: "shot", "withdrew". */
export const isPastOnly = (form: string): boolean => irregular.has(form) && !infinitives.has(form) && !/ing$/.test(form)

const VOWELS = /[aeiouy]/
const DOUBLED = /([bdgklmnprtvz])\1$/
/** Stems that end in e before -ed and -ing. */
const SILENT_E =
  /(?:at|iz|is|ys|us|as|os|ens|ers|rs|ns|ls|ps|v|c|dg|rg|lg|ng(?=$)|u|[^aeiou]l|[^aeiou][io]l|ur|ir|ar(?=$)|or(?=$)|[aeiou]k|[aeiou]m|[aiou]n|[aiou]d|[iou]t|[aiou]p|[ao]t|tr|th|qu)$/
const NO_E =
  /(?:ss|tend|mand|eat|oat|iat$|ain|ean|oin|oun|een|ead|eed|aid|oad|oid|isit|imit|hibit|xploit|ffer|nter|ur[nr]|ow|oo[kmpt]|eak|eek|ook|eem|aim|laim|oom|eep|oop|elp|visit|edit|audit|credit|recruit|await|wait|fail|sail|lean|loan|join|train|detain|explain|remain|obtain|maintain|sustain|contain|gain|plain|complain|rain|appeal|reveal|conceal|deal|heal|seal|steal|sign|reign|campaign|assign|resign|develop|gallop|consult|result|assault|end|nd|abandon|question|mention|sanction|station|pardon|summon|reason|poison|warn|burn|turn|learn|earn|govern|open|happen|threaten|strengthen|weaken|listen|hasten|widen|deepen|broaden|target|market|budget|orbit|profit|benefit|inherit|deposit|cover|offer|order|enter|consider|deliver|gather|monitor|honor|honour|favor|favour|labor|clear|appear|fear|hear|bear|near|wear|tour|pour|sour|label|model|travel|fuel|duel|signal|total|counsel|channel|cancel|kidnap|attack|back|block|pack|strik$|call|kill|pull|roll|fill|sell|spell|bomb|climb|arm|form|term|storm|farm|confirm|inform|perform|reform|transform|alarm|charm|claim|exclaim|help|jump|camp|stamp|help|dump|clamp)$/

const isKnownVerb = (lemma: string): boolean => isTriggerVerb(lemma) || isClassifiedVerb(lemma)

/** The infinitive behind the stem of an -ed or -ing form: a verb the lexicon knows, else by its letters. */
const fromStem = (stem: string): string => {
  const known = [stem, `${stem}e`, stem.slice(0, -1)].find(isKnownVerb)
  if (known && (known !== stem.slice(0, -1) || DOUBLED.test(stem))) return known
  if (DOUBLED.test(stem) && !/(?:ll|ss|zz)$/.test(stem)) return stem.slice(0, -1)
  if (/(?:ll)$/.test(stem) && /(?:ell|oll)$/.test(stem) && stem.length > 5) return stem.slice(0, -1)
  if (NO_E.test(stem)) return stem
  return SILENT_E.test(stem) ? `${stem}e` : stem
}

const verbLemma = (form: string): string => {
  if (/ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(form)) return form.slice(0, -2)
  if (/[^su]s$/.test(form)) return form.slice(0, -1)
  if (/ied$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (/eed$/.test(form)) return /(?:agreed|freed|decreed|guaranteed)$/.test(form) ? form.slice(0, -1) : form
  if (/ed$/.test(form) && VOWELS.test(form.slice(0, -2))) return fromStem(form.slice(0, -2))
  if (/ing$/.test(form) && form.length > 4 && VOWELS.test(form.slice(0, -3))) return fromStem(form.slice(0, -3))
  return form
}

/** Nouns in -ics that are no plurals, unlike critics and clinics. */
const SINGULAR_ICS =
  /(?:polit|econom|eth|athlet|logist|stat|phys|mathemat|genet|electron|mechan|linguist|robot|acoust|opt|acrobat|gymnast|dynam|olymp|semant|aesthet|bioeth|therapeut|pediatr|analyt)(?:ist)?ics$/

const nounLemma = (form: string): string => {
  if (/men$/.test(form) && form.length > 5 && !/(?:wo|speci|regi|abdo|acu|sta)men$/.test(form))
    return `${form.slice(0, -3)}man`
  if (/ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zes)$/.test(form)) return form.slice(0, -2)
  if (/(?:ss|us|is|news|series)$/.test(form) || SINGULAR_ICS.test(form)) return form
  return /s$/.test(form) && form.length > 3 ? form.slice(0, -1) : form
}

const IRREGULAR_PLURALS = wordsOf('irregular-plurals')

/** Lemma of a word by its part of speech; lower case except for proper nouns. */
export const lemmatize = (word: string, upos: string, xpos: string): string => {
  if (upos === 'PROPN') return word
  const form = word.toLowerCase().replace(/’/g, "'")
  if (form === "'s") return upos === 'PART' ? "'s" : 'be'
  const known = irregular.get(form)
  if (known && !(upos === 'ADJ')) {
    if (xpos === 'VB' && infinitives.has(form)) return form
    // "sanctions" as a verb is "sanction", though as a noun it is its own lemma
    const isPlural = known === form && /s$/.test(form)
    if (!isPlural && (upos === 'VERB' || upos === 'AUX' || upos === 'PART')) return known
    if (upos === 'NOUN' && IRREGULAR_PLURALS.has(form)) return known
  }
  if (upos === 'VERB' || upos === 'AUX') return xpos === 'VB' || xpos === 'VBP' ? form : verbLemma(form)
  if (upos === 'NOUN') return xpos === 'NNS' ? nounLemma(form) : form
  return form
}

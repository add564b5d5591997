import type { InputFormat } from '../formats.js'
import { looksLikeMail, startsMailbox } from '../mail/headers.js'
import type { Head } from './head.js'

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const NEXIS_START =
  /^[ \t]*(?:\d+ (?:of|von|de|di|van) \d+ (?:DOCUMENT[AEIOS]*N?|DOKUMENTE?N?)|(?:Document|Dokument|Documento) \d+ (?:of|von|de|di|van) \d+)[ \t]*\r?$/im
const NEXIS_FIELD =
  /^[ \t]*(?:LENGTH|LÄNGE|LAENGE|LONGUEUR|LONGITUD|LENGTE|BODY|BYLINE|SECTION|HEADLINE|LOAD-DATE|LANGUAGE|SPRACHE|LANGUE|UPDATE|PUBLICATION-TYPE|DATELINE):/m
const NEXIS_UNI_FIELD = /^(?:Section|Length|Byline|Load-Date|Language|Publication-Type|Highlight|Dateline):/gm
const FACTIVA_CODE =
  /^(?:HD|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CO|IN|NS|RE|IPD|PUB|AN)(?:[ \t]{2,}\S|\t\S|[ \t]*\r?$)/gm
const FACTIVA_END = /^(?:Document|Dokument|Documento) [A-Za-z]{2,}[A-Za-z0-9]{10,}[ \t]*\r?$/m
const FACTIVA_WORDS = /^\d[\d,. ]* (?:words|mots|Wörter|palabras|parole|palavras|woorden)[ \t]*\r?$/m
const PROQUEST_RULE = /^(?:_{20,}|\*{20,})[ \t]*\r?$/m
const PROQUEST_FIELD =
  /^(?:Full [Tt]ext|Publication title|Publication date|Publication info|ProQuest document ID|Document URL|Title|Abstract):/gm
const RIS = /^(?:\d+\.[ \t]*\r?\n)?TY {1,2}- ?[A-Z]+/
const ADDRESS_LINES =
  /^(?:#[^\r\n]*\r?\n|[ \t]*\r?\n)*(?:https?:\/\/\S+[ \t]*\r?\n(?:#[^\r\n]*\r?\n|[ \t]*\r?\n)*)+(?:https?:\/\/\S+[ \t]*)?$/i

/** Text formats by the lines they begin with. The first row that fits is taken. */
const LAYOUTS: readonly (readonly [InputFormat, (text: string) => boolean])[] = [
  ['mbox', startsMailbox],
  ['eml', looksLikeMail],
  ['ris', text => RIS.test(text)],
  ['proquest', text => PROQUEST_RULE.test(text) && count(text, PROQUEST_FIELD) >= 2],
  ['nexis', text => NEXIS_START.test(text) && NEXIS_FIELD.test(text)],
  ['nexis-uni', text => /^End of Document\r?$/m.test(text) && count(text, NEXIS_UNI_FIELD) >= 2],
  ['factiva', text => count(text, FACTIVA_CODE) >= 4 && /^(?:HD|LP|TD)(?:[ \t]|\r?$)/m.test(text)],
  ['factiva', text => FACTIVA_END.test(text) && FACTIVA_WORDS.test(text)],
  ['addresses', text => ADDRESS_LINES.test(`${text.trimEnd()}\n`)],
]

/** The format of plain text that is laid out as an export or a mail; null where it is not. */
export const recognizeLines = ({ text, isCut }: Head): InputFormat | null => {
  const whole = isCut ? text.slice(0, text.lastIndexOf('\n') + 1) : text
  return LAYOUTS.find(([, fits]) => fits(whole))?.[0] ?? null
}

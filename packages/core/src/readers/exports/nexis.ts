import { InputError } from '../../errors.js'
import { readDate, toIsoDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle } from '../reading.js'
import { clean, type Layout, type Lines, toParagraphs } from './records.js'

const START =
  /^\s*(?:\d+ (?:of|von|de|di|van) \d+ (?:DOCUMENT[AEIOS]*N?|DOKUMENTE?N?)|(?:Document|Dokument|Documento) \d+ (?:of|von|de|di|van) \d+)\s*$/i
/** Fields before the text, in English, German, French, Spanish and Dutch. */
const BEFORE =
  /^\s*(SECTION|RUBRIK|RUBRIQUE|SECCIÓN|SECCION|SECTIE|LENGTH|LÄNGE|LAENGE|LONGUEUR|LONGITUD|LENGTE|BYLINE|AUTOR|AUTEUR|DATELINE|HIGHLIGHT|HEADLINE|TITRE|TITEL|ÜBERSCHRIFT|TITULAR|BODY|SERIES|DISTRIBUTION|INSIDE|ENCART|UPDATE|SOURCE|SERIES)\s*:[ \t]*(.*)$/
/** Fields after it. */
const AFTER =
  /^\s*(URL|GRAPHIC|GRAFIK|GRAPHIQUE|LOAD-DATE|UPDATE|LANGUAGE|SPRACHE|LANGUE|IDIOMA|TAAL|PUBLICATION-TYPE|PUBLIKATIONSTYP|ZEITUNGS?-?CODE|JOURNAL-CODE|JOURNAL CODE|TYPE|SUBJECT|SUJET|SACHGEBIETE?|TEMA|ORGANIZATION|ORGANISATION|ORGANISME|GEOGRAPHIC|LOCALISATION-GEO|COUNTRY|PAYS|LAND|STATE|CITY|VILLE|COMPANY|SOCIÉTÉ|SOCIETE|ENTREPRISE|UNTERNEHMEN|TICKER|SYMBOLE|INDUSTRY|SECTEUR|BRANCHE|PERSON|PERSONNE|PERSONEN|CORRECTION|CORRECTION-DATE|NOTES|CHART|PHOTO|DOCUMENT-TYPE|ISSN|DATE-CHARGEMENT|TYPE-PUBLICATION|TIPO-PUBLICACIÓN|UPDATE-DATE|RUBRIK-CODE)\s*:[ \t]*(.*)$/
/** What an article is about, with shares: "ROYAUTÉ (90%); ÉLECTIONS (85%)", under whatever name. */
const SHARES = /^\s*(\p{Lu}[\p{Lu}\d -]{2,30})\s*:[ \t]*(\p{Lu}.*\(\d{2}%\).*)$/u
const COPYRIGHT = /^\s*(?:Copyright\b|©|\(c\)\s*\d{4})/i
const RIGHTS = /^\s*(?:All Rights Reserved|Tous Droits Réservés|Alle Rechte vorbehalten)\.?\s*$/i
/** A title in capitals that stands before the first field. */
const isEmpty = (line: string): boolean => line.trim() === ''

const dayOf = (line: string): string | null => {
  const day = toIsoDate(line.trim().replace(/^\w+day,?\s+(?=\w)/i, ''))
  return day !== null && day.length === 10 ? day : null
}

/** Paragraphs of the lines before the first field: outlet, day, edition, title, each set apart by empty lines. */
const readTop = (top: Lines): Pick<RawArticle, 'title' | 'publisher'> & { readonly date: string | undefined } => {
  const parts = toParts(top.filter(line => !COPYRIGHT.test(line) && !RIGHTS.test(line)))
  const at = parts.findIndex(part => part.some(line => dayOf(line) !== null))
  const dated = parts[at] ?? []
  const dayLine = dated.findIndex(line => dayOf(line) !== null)
  const above = [...parts.slice(0, Math.max(at, 0)).flat(), ...dated.slice(0, Math.max(dayLine, 0))]
  const below = parts.slice(at + 1)
  const title = below.at(-1)
  return {
    publisher: clean(above[0]?.replace(/^\s*Source:\s*/i, '')),
    date: dated[dayLine]?.trim(),
    title: clean(title?.join(' ')),
  }
}

/** Lines between empty ones. */
const toParts = (lines: Lines): readonly string[][] => {
  const parts: string[][] = []
  let isOpen = false
  for (const line of lines) {
    if (isEmpty(line)) isOpen = false
    else if (isOpen) parts.at(-1)!.push(line)
    else {
      parts.push([line])
      isOpen = true
    }
  }
  return parts
}

interface Body {
  readonly fields: Readonly<Record<string, string>>
  readonly text: Lines
}

/** Fields and text of the lines from the first field on. A field may go on in the lines below it, up to an empty one. */
const readBody = (lines: Lines): Body => {
  const fields: Record<string, string> = {}
  const text: string[] = []
  let current: string | undefined
  let isAfter = false
  for (const line of lines) {
    const after = AFTER.exec(line) ?? SHARES.exec(line)
    const field = (isAfter ? undefined : BEFORE.exec(line)) ?? after
    if (field && (after || text.every(isEmpty))) {
      current = field[1].toUpperCase()
      fields[current] = field[2]
      isAfter ||= after !== null && !text.every(isEmpty)
      if (current === 'BODY') {
        if (field[2]) text.push(field[2])
        current = undefined
      }
    } else if (isEmpty(line)) {
      current = undefined
      if (!isAfter) text.push('')
    } else if (current) fields[current] += ` ${line.trim()}`
    else if (!isAfter && !COPYRIGHT.test(line) && !RIGHTS.test(line)) text.push(line)
  }
  return { fields, text }
}

const readDocument = (lines: Lines): RawArticle | null => {
  if (LOST.test(lines[0])) throw new InputError('EXPORT_DOCUMENT', 'the archive could not give this document')
  if (!START.test(lines[0])) return null
  const rest = lines.slice(1)
  const first = rest.findIndex(line => BEFORE.test(line))
  if (first < 0)
    throw new InputError(
      'EXPORT_DOCUMENT',
      'the document is damaged: it has none of the fields that stand before a text (LENGTH, SECTION, BYLINE)',
    )
  const top = readTop(rest.slice(0, first))
  const { fields, text } = readBody(rest.slice(first))
  const [url] = /https?:\/\/\S+/.exec(fields.URL ?? '') ?? []
  return {
    title:
      clean(fields.HEADLINE ?? fields.TITRE ?? fields.TITEL ?? fields.ÜBERSCHRIFT ?? fields.TITULAR) ??
      top.title ??
      null,
    publisher: top.publisher ?? null,
    // The address is often that of the outlet's front page, which is no address of the article.
    url: url && URL.canParse(url) && new URL(url).pathname.length > 1 ? url : null,
    language: languageCode(fields.LANGUAGE ?? fields.SPRACHE ?? fields.LANGUE ?? fields.IDIOMA ?? fields.TAAL),
    ...readDate(top.date ?? fields['LOAD-DATE'] ?? fields.UPDATE),
    text: toParagraphs(text).join('\n\n'),
  }
}

/** What stands in place of a document the archive could not give. */
const LOST = /^\s*We are sorry but there is an error in this document/i

/** Exports of the older Nexis: "1 of 20 DOCUMENTS", outlet, day, title, fields in capitals, text, fields. */
export const NEXIS: Layout = { starts: line => START.test(line) || LOST.test(line), read: readDocument }

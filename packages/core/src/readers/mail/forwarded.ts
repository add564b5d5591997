/** The line that stands above a mail that is forwarded, as programs write it in several languages. */
const MARK =
  /^[ \t>]*(?:-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transf[ée]r[ée]|message d'origine|mensaje reenviado|begin forwarded message)\s*-{2,}|begin forwarded message:)\s*$/i
const FIELD =
  /^[ \t>*]*(From|Von|De|Date|Sent|Datum|Gesendet|Envoyé|Subject|Betreff|Objet|Asunto|To|An|À|Para|Cc|Reply-To)\s*:\*?\s*(.*)$/i

const NAMES: ReadonlyMap<string, 'from' | 'date' | 'subject'> = new Map([
  ['from', 'from'],
  ['von', 'from'],
  ['de', 'from'],
  ['date', 'date'],
  ['sent', 'date'],
  ['datum', 'date'],
  ['gesendet', 'date'],
  ['envoyé', 'date'],
  ['subject', 'subject'],
  ['betreff', 'subject'],
  ['objet', 'subject'],
  ['asunto', 'subject'],
])

/** A mail that stands whole in another. */
export interface Forwarded {
  readonly from?: string
  readonly date?: string
  readonly subject?: string
  readonly text: string
}

/** The mail that a mail forwards; null where it forwards none. One that is only answered, below words of the answer's own, is none. */
export const findForwarded = (text: string): Forwarded | null => {
  const lines = text.split(/\r?\n/)
  const mark = lines.findIndex(line => MARK.test(line))
  if (mark < 0) return null
  const isAnswer = /original|ursprüngliche|origine/i.test(lines[mark]) && /\p{L}/u.test(lines.slice(0, mark).join(''))
  if (isAnswer) return null
  const found: Record<string, string> = {}
  let at = mark + 1
  while (at < lines.length && (lines[at].trim() === '' || FIELD.test(lines[at]))) {
    const [, name, value] = FIELD.exec(lines[at]) ?? []
    const field = name && NAMES.get(name.toLowerCase())
    if (field) found[field] ??= value.trim()
    at++
  }
  return found.from ? { ...found, text: lines.slice(at).join('\n') } : null
}

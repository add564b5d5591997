const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const PLACE = "[A-Z][\\p{L}'’.-]+(?:[ /,]+[A-Z][\\p{L}'’.-]+){0,4}"

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? '
const DATE = `(?:${WEEKDAY})?(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2})`
/** Who sent it: "(AP)", "/PRNewswire/". */
const SENDER = '(?:\\([\\p{L} /&.-]{2,30}\\)|/[\\p{L} .-]{2,30}/)'

/** Patterns at the start of a paragraph that belong to the page, not to the story. Each must match from the first character. */
const LEADING: readonly RegExp[] = [
  /^date:? \d{4}-\d{2}-\d{2}\b\s*/i,
  // Washington, April 2 (IANS) · KYIV, 3 March (Reuters) - · GENEVA (AP) — · LIMA, May 12, 2024 /PRNewswire/ --
  new RegExp(`^${PLACE},? ${DATE},? ?${SENDER}\\s*(?:[-–—:.]+\\s*)?`, 'u'),
  new RegExp(`^${PLACE},? ?${SENDER}\\s*[-–—:]+\\s*`, 'u'),
  // Lima, 12 May 2024 – · 12 May 2024, Lima – · 12 May 2024 –
  new RegExp(`^${PLACE},? ${DATE}(?:\\s*[-–—]+|:)\\s+`, 'u'),
  new RegExp(`^${DATE}(?:,? ${PLACE})?\\s*[-–—]+\\s+`, 'u'),
  // [Lima, 12 May 2024] · (Lima, 12 May)
  new RegExp(`^[[(](?:${PLACE},? )?${DATE}[\\])]\\s*(?:[-–—:]+\\s*)?`, 'u'),
  // LIMA - · LIMA, Peru —
  /^[A-Z][A-Z .,'’-]{2,40}\s*[-–—]{1,2}\s+(?=[A-Z])/,
  new RegExp(`^[A-Z][A-Z .'’-]{2,40}, ${PLACE}\\s*(?:[–—]|--)\\s*(?=[A-Z])`, 'u'),
]

/** Paragraphs that are furniture as a whole: bylines, bare dates, photo credits, "Read more" lines. */
const WHOLE: readonly RegExp[] = [
  /^By [A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){0,4}(?:,? (?:and|in) .{0,60})?$/u,
  new RegExp(`^(?:${WEEKDAY})?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}),? \\d{4}\\.?$`),
  // "Photo: Jane Roe", "Updated 3 May 2024", and not "Sources told the agency so."
  /^(?:Photo|Image|File photo|Picture|Credit|Source|Sources|Read more|Related|Advertisement|Share|Updated|Published)(?:\s*[:|].{0,80}|\b.{0,79}[^.!?"”’]|[.!]?)$/i,
]

/** What is furniture is told within so many characters; no pattern looks further. */
const LOOKED_AT = 1000

/** How many characters at the start of a paragraph to leave out; the whole length where nothing is story. */
export const furnitureLength = (paragraph: string): number => {
  const whole = paragraph.length <= LOOKED_AT ? paragraph.trim() : ''
  if (whole && WHOLE.some(pattern => pattern.test(whole))) return paragraph.length
  let length = 0
  const lengthHere = (): number =>
    LEADING.map(pattern => pattern.exec(paragraph.slice(length, length + LOOKED_AT))?.[0].length ?? 0).find(
      n => n > 0,
    ) ?? 0
  for (let more = lengthHere(); more > 0; more = lengthHere()) length += more
  return length
}

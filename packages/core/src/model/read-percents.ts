/** A text without its percent-encoding; one that is not encoded, or not rightly, is meant as it stands. */
export const readPercents = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** IRIs that every RDF reader takes: absolute, and without a character that RFC 3987 keeps out. */

/** What an address may hold as browsers see it, and an IRI may not; and a "%" that begins no escape. */
const NO_IRI = /[\s"<>\\^`{|}]|%(?![\dA-Fa-f]{2})|\p{Cc}|\p{Cs}/gu
/** Half of a character pair, which no text of RDF can hold. */
const LONE = /\p{Cs}/gu

const percent = (character: string): string =>
  /\p{Cs}/u.test(character)
    ? '%EF%BF%BD'
    : [...new TextEncoder().encode(character)].map(b => `%${b.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/** Text without halves of characters. */
export const wellFormed = (text: string): string => text.replace(LONE, '\uFFFD')

/** A web address as an IRI; null for what is none. */
export const webIri = (address: string): string | null => {
  if (!URL.canParse(address)) return null
  const { origin, username, password, pathname, search, hash } = new URL(address)
  const login = username ? `${username}${password ? `:${password}` : ''}@` : ''
  const [scheme, host] = origin.split('://')
  if (!host) return null
  const rest = `${pathname}${search}${hash && `#${hash.slice(1).replaceAll('#', '%23')}`}`
  return `${scheme}://${login}${host}${rest.replace(NO_IRI, percent).replace(/[[\]]/g, percent)}`
}

/** A name of ours as the end of an IRI. */
export const iriPart = (name: string): string => encodeURIComponent(wellFormed(name))

/** Numbers from 0 up to 1, from a seed. */
export type Random = () => number

export const upTo = (random: Random, most: number): number => Math.floor(random() * most)
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[upTo(random, list.length)]
export const bytesOf = (random: Random, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => upTo(random, 256)))
/** The bytes with some of them changed. */
export const flipped = (random: Random, content: Buffer): Buffer => {
  const bytes = Buffer.from(content)
  for (let n = 1 + upTo(random, 40); n > 0; n--) bytes[upTo(random, bytes.length)] = upTo(random, 256)
  return bytes
}
export const nested = (open: string, close: string, depth: number, inside = ''): string =>
  `${open.repeat(depth)}${inside}${close.repeat(depth)}`

/** Files by their names; one alone is the input itself, several are a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>
/** How files of some kinds are made. */
export type Kinds = ReadonlyMap<string, (random: Random) => Files>

export const MB = 2 ** 20
export const STORY = 'Norway accused Sweden of spying on Monday. Chile thanked Peru for the talks in Lima.'
export const GOOD = JSON.stringify({ id: 'good', title: 'Good', date: '2024-05-08', text: STORY })

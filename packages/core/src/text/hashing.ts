/** Integer hashing of strings and feature tuples. All values are signed 32-bit; results are the same on every machine. */
export const hashString = (text: string, seed: number): number => {
  let hash = seed | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash ^ (hash >>> 15)
}

export const mix = (a: number, b: number): number => {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** A readable digest of a text: eight hexadecimal digits a seed, each step mixed with the first. Not for security. */
export const hexDigest = (text: string, [first, ...more]: readonly number[]): string => {
  const hash = hashString(text, first)
  return [hash, ...more.map(seed => hashString(text, mix(hash, seed)))]
    .map(n => (n >>> 0).toString(16).padStart(8, '0'))
    .join('')
}

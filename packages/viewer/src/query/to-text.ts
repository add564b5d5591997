/** A value of an answer as text, never as markup. */
export const toText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 400)
}

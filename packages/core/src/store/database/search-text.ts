/** Lower case without accents, words of letters and digits set apart by single spaces: "Müller-Lüdenscheidt" → "muller ludenscheidt". */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What an actor is found by: its name, then its aliases, folded, each between bars. */
export const searchText = (name: string, aliases: readonly string[]): string =>
  `| ${[...new Set([name, ...aliases].map(foldText))].filter(Boolean).join(' | ')} |`

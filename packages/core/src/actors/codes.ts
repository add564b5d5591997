/** A CAMEO-style code: country, then role. Null where neither is known. */
export const actorCode = (country: string | null, role: string | null): string | null =>
  `${country ?? ''}${role ?? ''}` || null

/** CAMEO roles by type of name: with a known country, and without one. */
const ROLES: ReadonlyMap<string, { readonly role: string | null; readonly alone: string | null }> = new Map(
  Object.entries({
    military: { role: 'MIL', alone: 'MIL' },
    media: { role: 'MED', alone: 'MED' },
    company: { role: 'BUS', alone: 'MNC' },
    organisation: { role: 'GOV', alone: null },
    igo: { role: null, alone: 'IGO' },
    armed_group: { role: 'REB', alone: 'REB' },
  }),
)

/** The CAMEO role a name has by its type alone. */
export const nameRole = (type: string, country: string | null): string | null =>
  ROLES.get(type)?.[country ? 'role' : 'alone'] ?? null

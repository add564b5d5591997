/** What is claimed of an event: its status, or "negated" where the sentence says it did not happen. */
export const MODALITIES = ['asserted', 'planned', 'possible', 'demanded', 'denied', 'negated'] as const
/** One of MODALITIES. */
export type Modality = (typeof MODALITIES)[number]
/** Quad classes in the order they are listed; 0 stands for relations without one. */
export const QUADS = [1, 2, 3, 4, 0] as const

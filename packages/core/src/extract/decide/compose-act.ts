import { composedCodes, quadOfCameo } from '../../lexicon/index.js'
import type { Act } from '../../model/index.js'

/** The act with the codes it has about this event: refusing to help is CAMEO 122, refusing to meet 125. */
export const composeAct = (act: Act | null, event: { readonly cameo: string | null }): Act | null => {
  const codes = act && composedCodes(act.relation, event.cameo)
  return codes ? { ...act, cameo: codes.cameo, plover: codes.plover, quad: quadOfCameo(codes.cameo) } : act
}

import { AssetError } from '../errors.js'

/** JSON that cannot end the script element it stands in, nor begin a comment there, wherever its strings come from. */
const toScriptText = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

const PLACE = '<script type="application/json" id="newsgraph-data"></script>'

/** The viewer's offline page with a graph in it: one file that works without a server. Throws AssetError where the page has no place for data. */
export const toOfflinePage = (template: string, data: unknown): string => {
  if (!template.includes(PLACE))
    throw new AssetError(
      'UI_TEMPLATE',
      `The offline page of the viewer has no element ${PLACE} in it. Build the viewer anew.`,
    )
  return template.replace(PLACE, () => PLACE.replace('></', () => `>${toScriptText(data)}</`))
}

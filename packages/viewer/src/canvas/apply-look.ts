import type { Core } from 'cytoscape'
import type { Theme } from '../encoding'
import type { Measured } from '../measures/measure-job'
import { communityColour } from '../measures/tints'

/** Least and most an actor is wide where its size stands for a measure. */
const [LEAST, MOST] = [18, 74]

/** Sizes and colours by what was measured; where nothing was, those an actor has by itself. */
export const applyLook = (
  cy: Core,
  { size, colour, theme }: { readonly size: Measured | null; readonly colour: Measured | null; readonly theme: Theme },
): void => {
  const top = Object.values(size?.values ?? {}).reduce((most, v) => Math.max(most, v), 0)
  cy.batch(() => {
    cy.nodes().forEach(node => {
      const value = size?.values[node.id()]
      const wanted =
        value === undefined || top === 0
          ? node.data('own')
          : Math.round(LEAST + (MOST - LEAST) * Math.sqrt(value / top))
      if (node.data('size') !== wanted) node.data('size', wanted)
      const community = colour?.values[node.id()]
      const tint = community === undefined ? undefined : communityColour(community, theme)
      if (node.data('tint') === tint) return
      if (tint === undefined) node.removeData('tint')
      else node.data('tint', tint)
    })
  })
}

import type { Core } from 'cytoscape'
import type { Theme } from '../encoding'
import type { Measures } from '../measures/measure-job'
import { sizing, tinting } from './look'

/** Sizes and colours by what was measured; where nothing was, those an actor has by itself. */
export const applyLook = (cy: Core, { size, colour }: Measures, theme: Theme): void => {
  const [widthOf, tintOf] = [sizing(size), tinting(colour, theme)]
  cy.batch(() => {
    cy.nodes().forEach(node => {
      const wanted = widthOf(node.id(), node.data('own'))
      if (node.data('size') !== wanted) node.data('size', wanted)
      const tint = tintOf(node.id())
      if (node.data('tint') === tint) return
      if (tint === undefined) node.removeData('tint')
      else node.data('tint', tint)
    })
  })
}

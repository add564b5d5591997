import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { cornersOf } from '../canvas/shapes'
import { FONT, INK, PAPER } from '../canvas/style'
import { quadLook, type Theme, typeLook } from '../encoding'
import { escapeXml } from './formats'

const PAD = 60
const round = (n: number): number => Math.round(n * 10) / 10

const shapeOf = (node: NodeSingular, theme: Theme): string => {
  const { x, y } = node.position()
  const r = node.width() / 2
  const look = typeLook(node.data('type'))
  const paint = `fill="${look[theme]}" stroke="${node.hasClass('pinned') ? INK[theme] : PAPER[theme]}" stroke-width="${node.hasClass('pinned') ? 3 : 1.5}"`
  const corners = cornersOf(look.shape)
  if (corners)
    return `<polygon points="${corners.map(([a, b]) => `${round(x + a * r)},${round(y + b * r)}`).join(' ')}" ${paint}/>`
  if (look.shape === 'ellipse') return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" ${paint}/>`
  const corner = look.shape === 'rectangle' ? 0 : r / 2
  return `<rect x="${round(x - r)}" y="${round(y - r)}" width="${round(2 * r)}" height="${round(2 * r)}" rx="${round(corner)}" ${paint}/>`
}

const words = (x: number, y: number, size: number, text: string, theme: Theme): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${INK[theme]}" stroke="${PAPER[theme]}" stroke-width="3" paint-order="stroke" text-anchor="middle">${escapeXml(text)}</text>`

const lineOf = (edge: EdgeSingular, theme: Theme): string => {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()]
  const [control] = edge.controlPoints() ?? []
  const colour = quadLook(edge.data('quad'))[theme]
  const width = round(Number.parseFloat(edge.style('width')))
  const dash = {
    solid: '',
    dashed: ' stroke-dasharray="9 5"',
    dotted: ' stroke-dasharray="2 5" stroke-linecap="round"',
  }[edge.data('line') as 'solid' | 'dashed' | 'dotted']
  const path = control
    ? `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(to.x)} ${round(to.y)}`
    : `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`
  const end = edge.data('end') === 'none' ? '' : ` marker-end="url(#${edge.data('end')}-${edge.data('quad')})"`
  const middle = edge.midpoint()
  const label = edge.data('label') ? words(middle.x, middle.y, 11, edge.data('label'), theme) : ''
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" opacity="${edge.data('faint')}"${dash}${end}/>${label}`
}

const markers = (theme: Theme): string =>
  [0, 1, 2, 3, 4]
    .map(quad => {
      const fill = quadLook(quad)[theme]
      return (
        `<marker id="triangle-${quad}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L10 5L0 10z" fill="${fill}"/></marker>` +
        `<marker id="tee-${quad}" viewBox="0 0 4 14" refX="3" refY="7" markerWidth="4" markerHeight="14" markerUnits="userSpaceOnUse" orient="auto"><path d="M2 0V14" stroke="${fill}" stroke-width="3"/></marker>`
      )
    })
    .join('')

/** The drawing as SVG, the whole of it, in the theme of the page. Names are text. */
export const toSvg = (cy: Core, theme: Theme): string => {
  const box = cy.elements().boundingBox({})
  const [width, height] = [Math.ceil(box.w + 2 * PAD), Math.ceil(box.h + 2 * PAD)]
  const nodes = cy
    .nodes()
    .map(
      n =>
        `${shapeOf(n, theme)}${words(n.position().x, n.position().y + n.height() / 2 + 15, 13, n.data('label'), theme)}`,
    )
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${Math.floor(box.x1 - PAD)} ${Math.floor(box.y1 - PAD)} ${width} ${height}" font-family="${escapeXml(FONT)}">
<defs>${markers(theme)}</defs>
<rect x="${Math.floor(box.x1 - PAD)}" y="${Math.floor(box.y1 - PAD)}" width="${width}" height="${height}" fill="${PAPER[theme]}"/>
<g>${cy
    .edges()
    .map(e => lineOf(e, theme))
    .join('\n')}</g>
<g>${nodes.join('\n')}</g>
</svg>
`
}

import type { StylesheetJson } from 'cytoscape'
import { ACTOR_LOOKS, QUAD_LOOKS } from './encoding'

/** The Cytoscape style of one theme. */
export const graphStyle = (theme: 'light' | 'dark'): StylesheetJson => {
  const ink = theme === 'light' ? '#1b1f24' : '#e8eaed'
  const paper = theme === 'light' ? '#ffffff' : '#14171c'
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 'data(size)',
        height: 'data(size)',
        'font-family': '"Source Sans 3 Variable", sans-serif',
        'font-size': 13,
        'min-zoomed-font-size': 9,
        color: ink,
        'text-outline-color': paper,
        'text-outline-width': 2,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'ellipsis',
        'text-max-width': '150px',
      },
    },
    ...ACTOR_LOOKS.map(look => ({
      selector: `node[type="${look.type}"]`,
      style: { shape: look.shape as 'ellipse', 'background-color': look[theme] },
    })),
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.9,
        opacity: 0.8,
        label: 'data(label)',
        'font-family': '"Source Sans 3 Variable", sans-serif',
        'font-size': 11,
        'min-zoomed-font-size': 12,
        color: ink,
        'text-outline-color': paper,
        'text-outline-width': 2,
        'text-rotation': 'autorotate',
      },
    },
    ...QUAD_LOOKS.map(look => ({
      selector: `edge[quad=${look.quad}]`,
      style: {
        'line-color': look[theme],
        'target-arrow-color': look[theme],
        width: `mapData(weight, 0, 6, ${look.width}, ${look.width + 8})`,
      },
    })),
    { selector: 'edge[?symmetric]', style: { 'target-arrow-shape': 'none' } },
    { selector: '.faded', style: { opacity: 0.12, 'text-opacity': 0 } },
    { selector: '.hidden', style: { display: 'none' } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': ink, 'border-style': 'double' } },
    {
      selector: 'edge:selected',
      style: { opacity: 1, 'underlay-color': ink, 'underlay-opacity': 0.25, 'underlay-padding': 5 },
    },
  ] as StylesheetJson
}

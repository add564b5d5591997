import type { StylesheetJson } from 'cytoscape'
import { CHANGE_LOOKS } from '../compare/change-looks'
import { QUAD_LOOKS, type Theme, TYPE_LOOKS } from '../encoding'

export const FONT = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif'
export const INK = { light: '#1b1f24', dark: '#e8eaed' }
export const PAPER = { light: '#fbfcfd', dark: '#12151a' }
export const ACCENT = { light: '#0b5394', dark: '#8cc4ff' }

/** The Cytoscape style of one theme. */
export const graphStyle = (theme: Theme): StylesheetJson => {
  const ink = INK[theme]
  const paper = PAPER[theme]
  const accent = ACCENT[theme]
  const words = {
    'font-family': FONT,
    color: ink,
    'text-outline-color': paper,
    'text-outline-width': 2.5,
    'text-events': 'no',
  }
  return [
    {
      selector: 'node',
      style: {
        ...words,
        label: 'data(label)',
        width: 'data(size)',
        height: 'data(size)',
        'font-size': 13,
        'font-weight': 500,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'border-width': 1.5,
        'border-color': paper,
      },
    },
    ...TYPE_LOOKS.map(look => ({
      selector: `node[type="${look.type}"]`,
      style: { shape: look.shape as 'ellipse', 'background-color': look[theme] },
    })),
    { selector: 'node[font]', style: { 'font-size': 'data(font)' } },
    { selector: 'node[tint]', style: { 'background-color': 'data(tint)' } },
    { selector: 'node[rank>=30]', style: { 'font-weight': 600 } },
    { selector: 'node.name-above', style: { 'text-valign': 'top', 'text-margin-y': -4 } },
    {
      selector: 'node.name-right',
      style: { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-x': 4, 'text-margin-y': 0 },
    },
    {
      selector: 'node.name-left',
      style: { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-x': -4, 'text-margin-y': 0 },
    },
    { selector: '.unnamed, .unworded', style: { label: '' } },
    {
      selector: 'edge',
      style: {
        ...words,
        'curve-style': 'bezier',
        'control-point-step-size': 34,
        'target-arrow-shape': 'data(end)',
        'line-style': 'data(line)',
        'arrow-scale': 0.85,
        opacity: 'data(faint)',
        label: 'data(label)',
        'font-size': 11,
        'min-zoomed-font-size': 13,
        'text-rotation': 'autorotate',
      },
    },
    ...QUAD_LOOKS.map(look => ({
      selector: `edge[quad=${look.quad}]`,
      style: {
        'line-color': look[theme],
        'target-arrow-color': look[theme],
        width: `mapData(strength, 0, 6, ${look.width - 0.5}, ${look.width + 6})`,
      },
    })),
    ...CHANGE_LOOKS.map(look => ({
      selector: `edge[change="${look.change}"]`,
      style: {
        'line-color': look[theme],
        'target-arrow-color': look[theme],
        width: look.width,
        'line-style': look.line,
      },
    })),
    { selector: 'edge[line="dashed"]', style: { 'line-dash-pattern': [9, 5] } },
    {
      selector: 'edge[line="dotted"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 5], 'line-cap': 'round' },
    },
    { selector: 'edge[end="tee"]', style: { 'arrow-scale': 1.2 } },
    { selector: 'node.pinned', style: { 'border-width': 5, 'border-style': 'double', 'border-color': ink } },
    { selector: 'node.hover', style: { 'overlay-color': accent, 'overlay-opacity': 0.14, 'overlay-padding': 6 } },
    { selector: 'edge.hover', style: { 'overlay-color': accent, 'overlay-opacity': 0.14, 'overlay-padding': 5 } },
    { selector: '.faded', style: { opacity: 0.13, 'text-opacity': 0 } },
    { selector: 'node.near', style: { 'z-index': 5 } },
    {
      selector: 'edge.way',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.35, 'underlay-padding': 6, opacity: 1 },
    },
    {
      selector: 'node.chosen',
      style: {
        'underlay-color': accent,
        'underlay-opacity': 0.3,
        'underlay-padding': 9,
        'underlay-shape': 'ellipse',
        'border-width': 3,
        'border-color': ink,
        'font-weight': 700,
        'z-index': 9,
      },
    },
    { selector: 'node.chosen.pinned', style: { 'border-width': 6 } },
    {
      selector: 'edge.chosen',
      style: {
        opacity: 1,
        'underlay-color': accent,
        'underlay-opacity': 0.3,
        'underlay-padding': 6,
        'min-zoomed-font-size': 0,
        'z-index': 9,
      },
    },
    { selector: ':active', style: { 'overlay-opacity': 0.08 } },
  ] as StylesheetJson
}

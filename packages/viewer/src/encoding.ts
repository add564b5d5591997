import type { Modality } from '@newsgraph/core'

/** How types, classes and modalities look: shape always repeats colour, width repeats the class, line and arrow tell the modality. */
export interface TypeLook {
  readonly type: string
  readonly label: string
  readonly plural: string
  /** Cytoscape's name; the swatch draws the same in SVG. */
  readonly shape: string
  readonly light: string
  readonly dark: string
}

export const TYPE_LOOKS: readonly TypeLook[] = [
  { type: 'person', label: 'Person', plural: 'People', shape: 'ellipse', light: '#A945FF', dark: '#B86BF5' },
  { type: 'country', label: 'Country', plural: 'Countries', shape: 'hexagon', light: '#222222', dark: '#F5ACFF' },
  {
    type: 'organisation',
    label: 'Organisation',
    plural: 'Organisations',
    shape: 'rectangle',
    light: '#3F8C80',
    dark: '#14CFA4',
  },
  {
    type: 'company',
    label: 'Company',
    plural: 'Companies',
    shape: 'round-rectangle',
    light: '#2F6F8F',
    dark: '#6FC3E8',
  },
  {
    type: 'igo',
    label: 'Intergovernmental',
    plural: 'Intergovernmental',
    shape: 'octagon',
    light: '#868B10',
    dark: '#C2C73A',
  },
  { type: 'media', label: 'Media', plural: 'Media', shape: 'rhomboid', light: '#8A6D3B', dark: '#D9B36C' },
  { type: 'military', label: 'Military', plural: 'Military', shape: 'triangle', light: '#871469', dark: '#FF7AD9' },
  {
    type: 'armed_group',
    label: 'Armed group',
    plural: 'Armed groups',
    shape: 'vee',
    light: '#B3123B',
    dark: '#FF6B81',
  },
  { type: 'group', label: 'Group', plural: 'Groups', shape: 'barrel', light: '#6B7280', dark: '#A8B0BD' },
  { type: 'place', label: 'Place', plural: 'Places', shape: 'diamond', light: '#555823', dark: '#9AD17A' },
]

export interface QuadLook {
  readonly quad: number
  readonly label: string
  readonly light: string
  readonly dark: string
  readonly width: number
}

export const QUAD_LOOKS: readonly QuadLook[] = [
  { quad: 1, label: 'Verbal cooperation', light: '#4A90C9', dark: '#BFE3FF', width: 2 },
  { quad: 2, label: 'Material cooperation', light: '#08427A', dark: '#4C84D6', width: 4 },
  { quad: 3, label: 'Verbal conflict', light: '#D97706', dark: '#FFE0A0', width: 2 },
  { quad: 4, label: 'Material conflict', light: '#9A2F00', dark: '#D9691E', width: 4 },
  { quad: 0, label: 'Other', light: '#8A8A8A', dark: '#9A9A9A', width: 2 },
]

export interface ModalityLook {
  readonly modality: Modality
  readonly label: string
  readonly hint: string
  readonly line: 'solid' | 'dashed' | 'dotted'
  readonly end: 'triangle' | 'tee'
}

export const MODALITY_LOOKS: readonly ModalityLook[] = [
  { modality: 'asserted', label: 'Asserted', hint: 'reported to have happened', line: 'solid', end: 'triangle' },
  { modality: 'planned', label: 'Planned', hint: 'announced or intended', line: 'dashed', end: 'triangle' },
  { modality: 'possible', label: 'Possible', hint: 'may happen or have happened', line: 'dotted', end: 'triangle' },
  { modality: 'demanded', label: 'Demanded', hint: 'asked for or ordered', line: 'dotted', end: 'triangle' },
  { modality: 'denied', label: 'Denied', hint: 'somebody says it did not happen', line: 'solid', end: 'tee' },
  { modality: 'negated', label: 'Negated', hint: 'reported not to have happened', line: 'dashed', end: 'tee' },
]

const byKey = <T, K extends keyof T>(items: readonly T[], key: K): ReadonlyMap<T[K], T> =>
  new Map(items.map(item => [item[key], item]))
const typeLooks = byKey(TYPE_LOOKS, 'type')
const quadLooks = byKey(QUAD_LOOKS, 'quad')
const modalityLooks = byKey(MODALITY_LOOKS, 'modality')

export const typeLook = (type: string): TypeLook => typeLooks.get(type) ?? TYPE_LOOKS[8]
export const quadLook = (quad: number): QuadLook => quadLooks.get(quad) ?? QUAD_LOOKS[4]
export const modalityLook = (modality: Modality): ModalityLook => modalityLooks.get(modality) ?? MODALITY_LOOKS[0]

export type Theme = 'light' | 'dark'

/** "MOVED_TROOPS_TO" as people say it. */
export const readable = (relation: string): string => relation.toLowerCase().replaceAll('_', ' ')

export const percent = (share: number): string => `${Math.round(share * 100)} %`
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** A name cut to a length that a canvas can draw; the panel shows it whole. */
export const shorten = (name: string, letters: number): string =>
  name.length > letters ? `${[...name.slice(0, letters)].slice(0, -1).join('')}…` : name

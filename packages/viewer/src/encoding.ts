/** How types and classes look: shape always repeats colour, width repeats the class. */
export interface TypeLook {
  readonly type: string
  readonly label: string
  readonly shape: string
  readonly light: string
  readonly dark: string
}

export const ACTOR_LOOKS: readonly TypeLook[] = [
  { type: 'person', label: 'Person', shape: 'ellipse', light: '#A945FF', dark: '#B86BF5' },
  { type: 'country', label: 'Country', shape: 'hexagon', light: '#222222', dark: '#F5ACFF' },
  { type: 'organisation', label: 'Organisation', shape: 'rectangle', light: '#509E92', dark: '#14CFA4' },
  { type: 'company', label: 'Company', shape: 'round-rectangle', light: '#2F6F8F', dark: '#6FC3E8' },
  { type: 'igo', label: 'Intergovernmental', shape: 'octagon', light: '#969B17', dark: '#C2C73A' },
  { type: 'media', label: 'Media', shape: 'rhomboid', light: '#8A6D3B', dark: '#D9B36C' },
  { type: 'military', label: 'Military', shape: 'triangle', light: '#871469', dark: '#FF7AD9' },
  { type: 'armed_group', label: 'Armed group', shape: 'vee', light: '#B3123B', dark: '#FF6B81' },
  { type: 'group', label: 'Group', shape: 'barrel', light: '#6B7280', dark: '#A8B0BD' },
  { type: 'place', label: 'Place', shape: 'diamond', light: '#555823', dark: '#9AD17A' },
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

/** "MOVED_TROOPS_TO" as people say it. */
export const readable = (relation: string): string => relation.toLowerCase().replaceAll('_', ' ')

import type { Change } from '@newsgraph/core'

/** How a change from one period to another looks: colour and width, and the line of what is gone. */
export interface ChangeLook {
  readonly change: Change
  readonly label: string
  readonly light: string
  readonly dark: string
  readonly width: number
  readonly line: 'solid' | 'dashed'
}

export const CHANGE_LOOKS: readonly ChangeLook[] = [
  { change: 'new', label: 'New', light: '#007A5A', dark: '#2FC79A', width: 3.5, line: 'solid' },
  { change: 'gone', label: 'Gone', light: '#6B7280', dark: '#A8B0BD', width: 2, line: 'dashed' },
  { change: 'to-conflict', label: 'Turned to conflict', light: '#9A2F00', dark: '#FF8A50', width: 5, line: 'solid' },
  {
    change: 'to-cooperation',
    label: 'Turned to cooperation',
    light: '#08427A',
    dark: '#6FA8FF',
    width: 5,
    line: 'solid',
  },
  { change: 'stronger', label: 'Stronger', light: '#8A4FBF', dark: '#C9A2F0', width: 4, line: 'solid' },
  { change: 'weaker', label: 'Weaker', light: '#B08900', dark: '#E6C34D', width: 2, line: 'solid' },
  { change: 'same', label: 'About the same', light: '#A3A9B3', dark: '#70767F', width: 1.5, line: 'solid' },
]

const looks = new Map(CHANGE_LOOKS.map(look => [look.change, look]))
export const changeLook = (change: Change): ChangeLook => looks.get(change)!

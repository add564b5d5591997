import type { Theme } from '../encoding.js'

/** Colours people tell apart also where they see few (Okabe and Ito 2008, with two of our own), by theme. */
const TINTS: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#0072B2', '#D55E00', '#007A5A', '#A8488A', '#8A6D00', '#3B8FC2', '#5B4A9C', '#7A4A2B'],
  dark: ['#56B4E9', '#E69F00', '#2FC79A', '#E79AC9', '#F0E442', '#6F9CE8', '#B9A7FF', '#D6A27A'],
}
const REST: Readonly<Record<Theme, string>> = { light: '#8A8A8A', dark: '#9A9A9A' }

export const LISTED_COMMUNITIES = TINTS.light.length

/** The colour of a community by its number, the largest being 0; the small ones share a grey. */
export const communityColour = (n: number, theme: Theme): string => TINTS[theme][n] ?? REST[theme]

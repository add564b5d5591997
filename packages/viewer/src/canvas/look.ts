import type { GraphActor } from '@newsgraph/core'
import type { Theme } from '../encoding.js'
import type { Measured, Measures } from '../measures/measure-job.js'
import { communityColour } from '../measures/tints.js'
import { createNamer, sizeOf } from './elements.js'

/** Least and most an actor is wide where its size stands for a measure. */
const [LEAST, MOST] = [18, 74]

/** How wide an actor is by what was measured; where nothing was, as it is by itself. */
export const sizing = (size: Measured | null): ((id: string, own: number) => number) => {
  const top = Object.values(size?.values ?? {}).reduce((most, v) => Math.max(most, v), 0)
  return (id, own) => {
    const value = size?.values[id]
    return value === undefined || top === 0 ? own : Math.round(LEAST + (MOST - LEAST) * Math.sqrt(value / top))
  }
}

/** The colour of an actor's community; undefined where it has that of its type. */
export const tinting =
  (colour: Measured | null, theme: Theme) =>
  (id: string): string | undefined => {
    const community = colour?.values[id]
    return community === undefined ? undefined : communityColour(community, theme)
  }

/** How one actor looks, besides what all of its type have. */
export interface ActorLook {
  readonly label: string
  readonly size: number
  readonly tint: string | undefined
}

export const lookOf = ({ size, colour }: Measures, theme: Theme): ((actor: GraphActor) => ActorLook) => {
  const [widthOf, tintOf, nameOf] = [sizing(size), tinting(colour, theme), createNamer()]
  return actor => ({
    label: nameOf(actor),
    size: widthOf(actor.id, sizeOf(actor)),
    tint: tintOf(actor.id),
  })
}

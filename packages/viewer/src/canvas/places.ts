import type { Core } from 'cytoscape'
import { draftPlaces } from '../layout/draft'
import type { LayoutJob, LayoutNode, Positions } from '../layout/job'
import { pushApart } from '../layout/push-apart'
import type { LayoutName, Place } from '../state/view-state'
import type { Drags } from './drags'
import { type Drawing, sizeOf } from './elements'

/** What is drawn, and how. */
export interface Scene {
  readonly drawing: Drawing
  readonly layout: LayoutName
  readonly pins: Readonly<Record<string, Place>>
  /** What the graph is of: another one is laid out anew. */
  readonly subject: string
}

/** Where fewer of the wanted actors have a place, all are laid out anew. */
const KNOWN_SHARE = 0.3
/** Milliseconds after the first layout was asked for: by then its picture is there. */
const REHEARSED_MS = 1500

/** Which places are taken in: of all actors or of new ones, to be going on with or for good. */
export interface Settling {
  readonly isNew: boolean
  readonly isDraft: boolean
}

const nameOf = ({ layout, subject }: Scene): string => `${layout} ${subject}`

/** Where actors stand, from one scene to the next: who has a place keeps it. */
export interface Places {
  readonly now: () => Map<string, Place>
  /** What is to be laid out; null where every actor has its place. `isNew` where none keeps its place. */
  readonly jobOf: (scene: Scene) => { readonly isNew: boolean; readonly job: LayoutJob | null }
  /** Places to be going on with; null where there are none. */
  readonly draft: (job: LayoutJob) => Positions | null
  /** Takes in the places of those that have none, or that of a draft, which the next layout finds anew. */
  readonly settle: (positions: Positions, scene: Scene, settling: Settling) => void
}

export const createPlaces = (cy: Core, drags: Drags): Places => {
  let places = new Map<string, Place>()
  /** Actors whose places are those of a draft. */
  const drafted = new Set<string>()
  /** Who the last scene was of. */
  let last: ReadonlySet<string> = new Set()
  let lastPins: Scene['pins'] = {}
  let laidOut = ''
  let isRehearsed = false

  /**
   * Moves actors that come back off those that stand there now: while they were away, their places were free to others. Who was there stays,
   * and so do pins.
   */
  const makeRoom = (known: Drawing['actors'], pins: Scene['pins']): void => {
    const isFixed = ({ id }: Drawing['actors'][number]): boolean => last.has(id) || id in pins
    if (known.every(isFixed)) return
    const discs = known.map(a => ({ ...places.get(a.id)!, id: a.id, r: sizeOf(a) / 2, isFixed: isFixed(a) }))
    pushApart(discs, { margin: 0 })
    for (const { id, x, y, isFixed } of discs) if (!isFixed) places.set(id, { x, y })
  }

  const jobOf = (scene: Scene): { isNew: boolean; job: LayoutJob | null } => {
    const { drawing, layout, pins } = scene
    const { actors } = drawing
    // Pins of before a drag: the actor goes back to where it was.
    if (pins !== lastPins) for (const [id, place] of drags.before(pins)) places.set(id, place)
    lastPins = pins
    for (const [id, place] of Object.entries(pins)) places.set(id, place)
    const known = actors.filter(a => places.has(a.id) && !drafted.has(a.id))
    const isNew = laidOut !== nameOf(scene) || known.length < actors.length * KNOWN_SHARE
    if (!isNew) makeRoom(known, pins)
    last = new Set(actors.map(a => a.id))
    if (!isNew && known.length === actors.length) return { isNew, job: null }
    const degree = new Map<string, number>()
    for (const e of drawing.edges)
      for (const id of [e.source, e.target]) degree.set(id, (degree.get(id) ?? 0) + e.statements)
    const job: LayoutJob = {
      layout,
      aspect: Math.min(2.4, Math.max(0.5, cy.width() / Math.max(1, cy.height()))),
      nodes: actors.map(a => ({
        id: a.id,
        type: a.type,
        size: sizeOf(a),
        weight: degree.get(a.id) ?? 0,
        place: isNew || drafted.has(a.id) ? null : (places.get(a.id) ?? null),
      })),
      edges: drawing.edges.map(e => ({ source: e.source, target: e.target, weight: e.statements })),
    }
    return { isNew, job }
  }

  const settle = (positions: Positions, scene: Scene, { isNew, isDraft }: Settling): void => {
    if (isNew) {
      places = new Map()
      drafted.clear()
    }
    for (const [id, place] of Object.entries(positions)) {
      if (places.has(id) && !drafted.has(id)) continue
      places.set(id, place)
      if (isDraft) drafted.add(id)
      else drafted.delete(id)
    }
    for (const [id, place] of Object.entries(scene.pins)) places.set(id, place)
    if (!isDraft) laidOut = nameOf(scene)
  }

  /** Drafts once while nothing waits for it: the first time, most of it is the browser's reading of the code. */
  const rehearse = (job: LayoutJob): void => {
    if (!isRehearsed) setTimeout(() => void draftPlaces(job), REHEARSED_MS)
    isRehearsed = true
  }
  const withPlace = (node: LayoutNode): LayoutNode => ({ ...node, place: node.place ?? places.get(node.id) ?? null })

  return {
    now: () => places,
    jobOf: scene => {
      const { isNew, job } = jobOf(scene)
      if (job) rehearse(job)
      return { isNew, job }
    },
    draft: job => draftPlaces(job.nodes.some(n => n.place) ? { ...job, nodes: job.nodes.map(withPlace) } : job),
    settle,
  }
}

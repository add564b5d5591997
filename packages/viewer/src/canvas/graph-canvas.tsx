import cytoscape, { type Core } from 'cytoscape'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { counted, readable, type Theme, typeLook } from '../encoding'
import { useMeasured } from '../measures/measured'
import {
  collapse,
  expand,
  focusOn,
  hide,
  nameOf,
  select,
  selectActor,
  selectEdge,
  toggleOpened,
  toggleSelected,
} from '../state/actions'
import { announce, useSession, useSessionParts } from '../state/session'
import { shownEdges } from '../state/shown'
import { NOTHING } from '../state/view-state'
import { change, useView } from '../state/view-store'
import { applyLook } from './apply-look'
import { CanvasTools } from './canvas-tools'
import { type Crowd, createCrowd } from './crowd/crowd'
import { watchDrags } from './drags'
import { toDrawing } from './elements'
import { fit } from './fit'
import { DIRECTIONS, edgesOf, highlight, nextInDirection, reveal } from './highlight'
import { createLabeller, type Labeller } from './labels'
import { marksOf } from './marks'
import { graphStyle } from './style'
import { createSyncer, type Syncer } from './sync'

declare global {
  interface Window {
    /** The drawn graph, for tests that look at what is on the canvas. */
    newsgraphCanvas?: Core
  }
}

const HOVER_MS = 150
/** Two clicks within this time are a double click: as desktops have it, Cytoscape would give people half of it. */
const DOUBLE_CLICK_MS = 500
interface Hint {
  readonly x: number
  readonly y: number
  readonly title: string
  readonly text: string
}

const splitId = (id: string): readonly [string, string | null] => {
  const at = id.indexOf('#')
  return at < 0 ? [id, null] : [id.slice(0, at), id.slice(at + 1)]
}

const togglePin = (cy: Core, ids: readonly string[]): void =>
  change(({ pins }) => {
    const isPinned = ids.every(id => id in pins)
    const others = Object.entries(pins).filter(([id]) => !ids.includes(id))
    const own = isPinned ? [] : ids.map(id => [id, { ...cy.getElementById(id).position() }] as const)
    announce(`${ids.map(nameOf).join(', ')} ${isPinned ? 'no longer pinned' : 'pinned'}.`)
    return { pins: Object.fromEntries([...others, ...own]) }
  })

const listen = (cy: Core, onHint: (hint: Hint | null) => void): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  cy.on('tap', 'node', ({ target, originalEvent }) =>
    (originalEvent as MouseEvent).shiftKey ? toggleSelected(target.id()) : selectActor(target.id()),
  )
  // Two quick clicks on different things are no double click.
  let taps: readonly string[] = []
  const isTwice = (id: string): boolean => taps.length === 2 && taps.every(tapped => tapped === id)
  cy.on('tap', 'node, edge', ({ target }) => {
    taps = [...taps.slice(-1), target.id()]
  })
  cy.on('dbltap', 'node', ({ target }) => {
    if (isTwice(target.id())) expand(target.id())
  })
  cy.on('tap', 'edge', ({ target }) => selectEdge(...splitId(target.id())))
  cy.on('dbltap', 'edge', ({ target }) => {
    if (isTwice(target.id())) toggleOpened(splitId(target.id())[0])
  })
  cy.on('tap', event => {
    if (event.target === cy) change({ selection: NOTHING, path: null }, 'select')
  })
  const boxed = new Set<string>()
  cy.on('box', 'node', ({ target }) => void boxed.add(target.id()))
  cy.on('boxend', () => {
    setTimeout(() => {
      const ids = [...boxed]
      boxed.clear()
      cy.elements().unselect()
      if (ids.length > 0) select({ kind: 'actors', ids })
    }, 0)
  })
  cy.on('dragfree', 'node', ({ target }) => {
    change(({ pins }) => ({ pins: { ...pins, [target.id()]: { ...target.position() } } }), `drag ${target.id()}`)
  })
  cy.on('mouseover', 'node, edge', ({ target }) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (target.removed()) return
      target.addClass('hover')
      const isNode = target.isNode()
      const { x, y } = isNode ? target.renderedPosition() : target.renderedMidpoint()
      const actor = useSession.getState().graph?.actors.find(a => a.id === target.id())
      const edge = useSession.getState().graph?.edges.find(e => e.key === splitId(target.id())[0])
      if (actor)
        onHint({
          x,
          y: y + target.renderedHeight() / 2,
          title: actor.name,
          text: `${typeLook(actor.type).label} · ${counted(actor.statements, 'statement')} · ${counted(actor.degree, 'relation')}`,
        })
      else if (edge)
        onHint({
          x,
          y,
          title: `${nameOf(edge.source)} ${edge.symmetric ? '–' : '→'} ${nameOf(edge.target)}`,
          text: `${edge.relations
            .slice(0, 4)
            .map(r => readable(r.name))
            .join(', ')} · ${counted(edge.statements, 'statement')}`,
        })
    }, HOVER_MS)
  })
  cy.on('mouseout', 'node, edge', ({ target }) => {
    clearTimeout(timer)
    target.removeClass('hover')
    onHint(null)
  })
  cy.on('viewport', () => {
    clearTimeout(timer)
    onHint(null)
  })
}

interface Canvas {
  readonly cy: Core
  readonly crowd: Crowd
  readonly syncer: Syncer
  readonly labeller: Labeller
}

/** Keys of the canvas; true where one was used. */
const onCanvasKey = ({ cy, crowd }: Canvas, event: React.KeyboardEvent): boolean => {
  const { selection } = useView.getState().view
  const ids = selection.kind === 'actors' ? selection.ids : []
  const one = ids[ids.length - 1] ?? null
  const anchor = one ?? (selection.kind === 'edge' ? (cy.getElementById(selection.key).data('source') ?? null) : null)
  const direction = DIRECTIONS[event.key]
  if (direction) {
    const next = nextInDirection(cy, anchor, direction)
    if (next === null) return true
    if (event.shiftKey && one) toggleSelected(next)
    else selectActor(next)
    const node = cy.getElementById(next)
    announce(
      `${nameOf(next)}, ${typeLook(node.data('type')).label}, ${counted(node.connectedEdges().length, 'relation')}`,
    )
    return true
  }
  const stepEdges = (by: 1 | -1): void => {
    const actor = stepFrom ?? anchor
    if (!actor) return
    const edges = edgesOf(cy, actor)
    const current = selection.kind === 'edge' ? edges.findIndex(id => splitId(id)[0] === selection.key) : -1
    const next = edges[(current + by + edges.length) % edges.length]
    if (!next) return
    stepFrom = actor
    selectEdge(...splitId(next))
    const edge = cy.getElementById(next)
    announce(`${nameOf(edge.data('source'))} to ${nameOf(edge.data('target'))}, ${edge.data('label')}`)
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  switch (event.key.toLowerCase()) {
    case 'enter':
      document.getElementById('evidence')?.focus()
      return one !== null || selection.kind === 'edge'
    case 'r':
      if (selection.kind === 'actors') stepFrom = one
      stepEdges(event.shiftKey ? -1 : 1)
      return true
    case 'e':
      if (one) event.shiftKey ? collapse(one) : expand(one)
      return true
    case 'o':
      if (selection.kind === 'edge') toggleOpened(selection.key)
      return true
    case 'p':
      if (ids.length > 0) togglePin(cy, ids)
      return true
    case 'h':
      if (ids.length > 0) hide(ids)
      return true
    case 'n':
      if (ids.length > 0) focusOn(ids)
      return true
    case 'f':
      fit(cy, crowd)
      return true
    case '+':
    case '=':
      zoom(cy, 1.3)
      return true
    case '-':
      zoom(cy, 1 / 1.3)
      return true
  }
  return false
}
/** The actor whose relations are being stepped through. */
let stepFrom: string | null = null

const zoom = (cy: Core, factor: number): void =>
  void cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })

/** The graph on a canvas: what the session shows, with what the view says is selected, pinned and opened. */
export const GraphCanvas = memo(({ theme }: { readonly theme: Theme }) => {
  const holder = useRef<HTMLDivElement>(null)
  const core = useRef<Canvas | null>(null)
  const [hint, setHint] = useState<Hint | null>(null)
  const [laying, setLaying] = useState<number | null>(null)
  const { graph, counts, paths, changes, request } = useSessionParts('graph', 'counts', 'paths', 'changes', 'request')
  const { view } = useView()
  const look = useMeasured()
  // Of what is there, not of what is under way: until its graph has come, another subject changes nothing.
  const { focus, among, expand: expansions } = request ?? view
  const drawing = useMemo(
    () =>
      toDrawing({
        actors: graph?.actors ?? [],
        edges: shownEdges(graph, counts),
        paths,
        opened: view.opened,
        keep: [...focus, ...among, ...expansions.map(e => e.actor)],
      }),
    [graph, counts, paths, view.opened, focus, among, expansions],
  )

  const marks = useMemo(() => marksOf(drawing, view.selection, paths), [drawing, view.selection, paths])
  const now = useRef({ theme, marks })
  now.current = { theme, marks }
  const subject = [...focus, ...among, ...(changes ? ['compared'] : [])].join(' ')

  useEffect(() => {
    const cy = cytoscape({
      container: holder.current,
      style: graphStyle('light'),
      minZoom: 0.04,
      maxZoom: 4,
      boxSelectionEnabled: true,
      selectionType: 'single',
      multiClickDebounceTime: DOUBLE_CLICK_MS,
      autounselectify: false,
    })
    const crowd = createCrowd(cy)
    // Before what makes a pin of a drag.
    const drags = watchDrags(cy, () => useView.getState().view.pins)
    const syncer = createSyncer(cy, { crowd, drags, onLayout: setLaying })
    const labeller = createLabeller(cy, crowd)
    listen(cy, setHint)
    cy.on('dragfree', 'node', labeller.place)
    let timer: ReturnType<typeof setTimeout> | undefined
    const placeSoon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(labeller.place, 120)
    }
    cy.on('zoom', placeSoon)
    cy.on('pan', () => crowd.isOn() && placeSoon())
    core.current = { cy, crowd, syncer, labeller }
    // Names are as wide as they are once their font is there.
    void document.fonts.ready.then(() => !cy.destroyed() && labeller.place())
    window.newsgraphCanvas = cy
    const resizing = new ResizeObserver(() => cy.resize())
    resizing.observe(holder.current!)
    return () => {
      resizing.disconnect()
      clearTimeout(timer)
      cy.destroy()
    }
  }, [])
  useEffect(() => core.current?.crowd.setTheme(theme), [theme])
  useEffect(() => {
    const { cy, crowd, syncer, labeller } = core.current!
    const box = holder.current!
    box.dataset.state = 'drawing'
    crowd.mark(now.current.marks)
    const dress = (): void => {
      applyLook(cy, useMeasured.getState(), now.current.theme)
      highlight(cy, now.current.marks)
      labeller.place()
    }
    const onPicture = (): void => {
      box.dataset.state = 'pictured'
    }
    const scene = { drawing, layout: view.layout, pins: view.pins, subject }
    syncer.show(scene, { dress, onPicture }).then(isDrawn => {
      if (!isDrawn) return
      if (crowd.isOn()) applyLook(cy, useMeasured.getState(), now.current.theme)
      box.dataset.state = 'drawn'
    })
  }, [drawing, view.layout, view.pins, subject])
  useEffect(() => {
    const { cy, crowd, labeller } = core.current!
    crowd.measure(look)
    applyLook(cy, look, theme)
    labeller.place()
  }, [look, theme])
  useEffect(() => {
    const { cy, crowd, labeller } = core.current!
    crowd.mark(now.current.marks)
    if (!crowd.isOn()) highlight(cy, now.current.marks)
    labeller.place()
    if (view.selection.kind !== 'none') requestAnimationFrame(() => !cy.destroyed() && reveal(cy, now.current.marks))
  }, [view.selection, paths])

  return (
    <div className="canvas">
      {/* A graph one walks through with the arrow keys has no element of its own */}
      <div
        className="canvas-holder"
        ref={holder}
        id="graph"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the application role is interactive
        tabIndex={0}
        aria-label={`Graph of ${counted(drawing.actors.length, 'actor')} and ${counted(drawing.edges.length, 'relation')}. Arrow keys go from actor to actor, R steps through relations, Enter reads the evidence. Press T for the same as a table.`}
        onKeyDown={event => {
          if (core.current && onCanvasKey(core.current, event)) {
            event.preventDefault()
            event.stopPropagation()
          }
        }}
      />
      {hint && (
        <div className="hint" style={{ left: hint.x, top: hint.y }} aria-hidden="true">
          <b dir="auto">{hint.title.slice(0, 120)}</b>
          <span>{hint.text}</span>
        </div>
      )}
      {laying !== null && laying > 40 && <p className="laying">Laying out {laying} actors …</p>}
      <CanvasTools
        onZoom={factor => core.current && zoom(core.current.cy, factor)}
        onFit={() => core.current && fit(core.current.cy, core.current.crowd)}
        onPin={ids => core.current && togglePin(core.current.cy, ids)}
        onLayout={layout => change({ layout })}
      />
    </div>
  )
})

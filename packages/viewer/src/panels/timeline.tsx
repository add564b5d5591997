import type { Timeline, TimeSpan } from '@newsgraph/core'
import { memo, useEffect, useRef, useState } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { counted, QUAD_LOOKS, type Theme } from '../encoding'
import { PanelHelp } from '../help/panel-help'
import { Icon } from '../icons'
import { compareWith, setFilter } from '../state/actions'
import { isStepping, setPlaying } from '../state/follow'
import { announce, useSession, useSessionParts } from '../state/session'
import { change, useView } from '../state/view-store'

const STEP_MS = 250
const HEIGHT = 46
type Bins = Timeline['bins']

/** First and last bar of the window. */
const toWindow = (bins: Bins, from: string | null, to: string | null): readonly [number, number] => {
  const first = from === null ? 0 : bins.findIndex(b => b.to >= from)
  let last = bins.length - 1
  if (to !== null) while (last > 0 && bins[last].from > to) last--
  const start = first < 0 ? bins.length - 1 : first
  return [start, Math.max(start, last)]
}

const setWindow = (bins: Bins, [a, b]: readonly [number, number], kind = 'time'): void => {
  const isAll = useView.getState().view.zoom === null && a <= 0 && b >= bins.length - 1
  setFilter(isAll ? { from: null, to: null } : { from: bins[a].from, to: bins[b].to }, kind)
}

const Bars = ({
  bins,
  theme,
  window: [a, b],
}: {
  readonly bins: Bins
  readonly theme: Theme
  readonly window: readonly [number, number]
}) => {
  const top = Math.max(1, ...bins.map(sizeOf))
  const parts = [
    ['cooperation', QUAD_LOOKS[1][theme]],
    ['conflict', QUAD_LOOKS[3][theme]],
    ['other', QUAD_LOOKS[4][theme]],
  ] as const
  return (
    <svg className="bars" viewBox={`0 0 ${bins.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {bins.map((bin, i) => {
        let y = HEIGHT
        return (
          <g key={bin.from} opacity={i >= a && i <= b ? 1 : 0.28}>
            {parts.map(([name, fill]) => {
              const height = (bin[name] / top) * HEIGHT
              y -= height
              return height > 0 ? <rect key={name} x={i + 0.1} y={y} width={0.8} height={height} fill={fill} /> : null
            })}
          </g>
        )
      })}
    </svg>
  )
}

/** Drawing a window on the bars, or moving the one that is there. */
const useBrush = (bins: Bins, [a, b]: readonly [number, number]) => {
  const grip = useRef<{ at: number; window: readonly [number, number]; isMove: boolean } | null>(null)
  const binAt = (event: React.PointerEvent): number => {
    const box = event.currentTarget.getBoundingClientRect()
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((event.clientX - box.left) / box.width) * bins.length)))
  }
  const isPart = a > 0 || b < bins.length - 1
  return {
    onPointerDown: (event: React.PointerEvent) => {
      if (event.button !== 0 || bins.length === 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const at = binAt(event)
      grip.current = { at, window: [a, b], isMove: isPart && at >= a && at <= b }
      if (!grip.current.isMove) setWindow(bins, [at, at])
    },
    onPointerMove: (event: React.PointerEvent) => {
      if (!grip.current) return
      const {
        at,
        window: [from, to],
        isMove,
      } = grip.current
      const here = binAt(event)
      if (!isMove) return setWindow(bins, [Math.min(at, here), Math.max(at, here)])
      const by = Math.max(-from, Math.min(bins.length - 1 - to, here - at))
      setWindow(bins, [from + by, to + by])
    },
    onPointerUp: () => {
      grip.current = null
    },
  }
}

const sizeOf = ({ cooperation, conflict, other }: Bins[number]): number => cooperation + conflict + other

/** The window one bar on; while it plays, past bars that would show nothing, or nothing new. */
const nextWindow = (
  bins: Bins,
  [a, b]: readonly [number, number],
  { by, grows, skips }: { readonly by: 1 | -1; readonly grows: boolean; readonly skips: boolean },
): readonly [number, number] | null => {
  for (let n = by; ; n += by) {
    const [from, to] = grows ? [a, b + n] : [a + n, b + n]
    if (from < 0 || to >= bins.length || to < from) return null
    const shown = grows ? bins.slice(to, to + 1) : bins.slice(from, to + 1)
    if (!skips || shown.some(bin => sizeOf(bin) > 0)) return [from, to]
  }
}

const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Draws the window over the whole width, or all days there are, also those far from the rest. */
const TimeZoom = ({ span, timeline }: { readonly span: TimeSpan | null; readonly timeline: Timeline }) => {
  const { zoom } = useView().view
  const { before, after, firstDay, lastDay } = timeline
  const far = [...(before > 0 ? [`${before} before`] : []), ...(after > 0 ? [`${after} after`] : [])].join(', ')
  return (
    <>
      {span && (
        <button
          type="button"
          className="small"
          onClick={() => change({ zoom: span })}
          title="Draw this window in more bars"
        >
          Zoom in
        </button>
      )}
      {zoom && (
        <button type="button" className="small" onClick={() => change({ zoom: null })}>
          Zoom out
        </button>
      )}
      {!zoom && far !== '' && firstDay && lastDay && (
        <button
          type="button"
          className="small"
          title="Statements far from the rest have no bar: draw all days"
          onClick={() => change({ zoom: { from: firstDay, to: lastDay } })}
        >
          {far}
        </button>
      )}
    </>
  )
}

/** Statements over time, as bars; a window on them filters graph and table, and can be played. */
export const TimelinePanel = memo(({ theme }: { readonly theme: Theme }) => {
  const { timeline, isPlaying } = useSessionParts('timeline', 'isPlaying')
  const { from, to } = useView().view.filter
  const [isGrowing, setGrowing] = useState(false)
  const bins = timeline?.bins ?? []
  const window = toWindow(bins, from, to)
  const brush = useBrush(bins, window)
  const state = useRef({ bins, window, isGrowing })
  state.current = { bins, window, isGrowing }

  const step = (by: 1 | -1): boolean => {
    const { bins: all, window: now, isGrowing: grows } = state.current
    const next = nextWindow(all, now, { by, grows, skips: useSession.getState().isPlaying })
    if (!next) return false
    setWindow(all, next)
    announce(`${all[next[0]].from} to ${all[next[1]].to}`)
    return true
  }
  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(() => {
      if (isStepping()) return
      if (!step(1)) void setPlaying(false)
    }, STEP_MS)
    return () => clearInterval(timer)
  })
  const play = (): void => {
    const [a, b] = window
    const width = Math.max(1, Math.round(bins.length / 12))
    void setPlaying(true).then(() => {
      if (useSession.getState().isPlaying && b >= bins.length - 1)
        setWindow(bins, isGrowing ? [0, 0] : [0, a === 0 ? width - 1 : b - a])
    })
  }
  if (!timeline) return <section className="timeline" aria-label="Time" />
  if (bins.length < 2)
    return (
      <section className="timeline" aria-label="Time">
        <p className="soft">
          {bins.length === 0 ? 'No statement shown has a date.' : `All statements shown are of ${bins[0].from}.`}
        </p>
      </section>
    )
  const [a, b] = window
  const total = bins.slice(a, b + 1).reduce((n, bin) => n + sizeOf(bin), 0)
  const isPart = a > 0 || b < bins.length - 1
  return (
    <section className="timeline" aria-label="Time">
      <div className="timeline-head">
        <button
          type="button"
          className="icon-only"
          onClick={() => step(-1)}
          aria-label="Earlier"
          title="One bar earlier"
        >
          <Icon name="back" />
        </button>
        {!prefersStill() && (
          <button
            type="button"
            className="icon-only"
            onClick={() => (isPlaying ? void setPlaying(false) : play())}
            aria-label={isPlaying ? 'Pause' : 'Play'}
          >
            <Icon name={isPlaying ? 'pause' : 'play'} />
          </button>
        )}
        <button type="button" className="icon-only" onClick={() => step(1)} aria-label="Later" title="One bar later">
          <Icon name="next" />
        </button>
        <b className="number">
          <span>{bins[a].from} –</span> <span>{bins[b].to}</span>
        </b>
        <span className="soft wide-only">{counted(total, 'statement')}</span>
        <label className="check inline">
          <input type="checkbox" checked={isGrowing} onChange={() => setGrowing(!isGrowing)} /> Grow
        </label>
        {isPart && (
          <button
            type="button"
            className="small"
            title="Beside the time before it, of the same length"
            onClick={() => compareWith({ from: bins[a].from, to: bins[b].to })}
          >
            Compare
          </button>
        )}
        <TimeZoom span={isPart ? { from: bins[a].from, to: bins[b].to } : null} timeline={timeline} />
        {(from || to) && (
          <button type="button" className="small" onClick={() => setFilter({ from: null, to: null })}>
            All dates
          </button>
        )}
        <span className="timeline-key wide-only">
          <i style={{ background: QUAD_LOOKS[1][theme] }} /> cooperation{' '}
          <i style={{ background: QUAD_LOOKS[3][theme] }} /> conflict
          <span className="soft">
            {' '}
            · a bar is a {timeline.unit}
            {timeline.undated > 0 ? `, ${timeline.undated} undated` : ''}
          </span>
        </span>
        <PanelHelp topic="time" />
      </div>
      <div className="brush" {...brush}>
        <Bars bins={bins} theme={theme} window={window} />
      </div>
      <Slider
        className="time-slider"
        aria-label="Time window"
        minValue={0}
        maxValue={bins.length - 1}
        value={[a, b]}
        onChange={value => setWindow(bins, value as unknown as readonly [number, number])}
      >
        <SliderTrack className="track">
          {({ state: slider }) => (
            <>
              <span
                className="track-fill"
                style={{
                  left: `${slider.getThumbPercent(0) * 100}%`,
                  width: `${(slider.getThumbPercent(1) - slider.getThumbPercent(0)) * 100}%`,
                }}
              />
              <SliderThumb index={0} className="thumb" aria-label={`From ${bins[a].from}`} />
              <SliderThumb index={1} className="thumb" aria-label={`To ${bins[b].to}`} />
            </>
          )}
        </SliderTrack>
      </Slider>
    </section>
  )
})

import { QUAD_LOOKS, type Theme } from '../encoding'
import type { Week } from './tell-story'

const [WIDTH, HALF, PAD] = [960, 84, 16]
/** A bar is no wider than this, also where there are few weeks. */
const MAX_BAR = 26

/** Cooperation above, conflict below a line, a bar a week: sums of Goldstein scores. The list below says the same in words. */
export const WeekChart = ({
  weeks,
  theme,
  onWeek,
}: {
  readonly weeks: readonly Week[]
  readonly theme: Theme
  readonly onWeek: (from: string) => void
}) => {
  const top = weeks.reduce((most, w) => Math.max(most, w.cooperation, -w.conflict), 1)
  const step = WIDTH / weeks.length
  const bar = Math.min(MAX_BAR, Math.max(1, step * 0.8))
  const middle = PAD + HALF
  const height = (score: number): number => (Math.abs(score) / top) * HALF
  const years = weeks.flatMap((w, i) => (i === 0 || w.from.slice(0, 4) !== weeks[i - 1].from.slice(0, 4) ? [i] : []))
  return (
    <svg
      className="week-chart"
      viewBox={`0 0 ${WIDTH} ${2 * (HALF + PAD)}`}
      role="img"
      aria-label={`Goldstein scores by week from ${weeks[0].from} to ${weeks[weeks.length - 1].from}: cooperation above, conflict below the line. The list below has the same.`}
    >
      {weeks.map((w, i) => {
        const x = i * step + (step - bar) / 2
        return w.events === 0 ? null : (
          // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the mouse; the list is reached without it
          <g key={w.from} onClick={() => onWeek(w.from)} className="week">
            <title>{`Week of ${w.from}: ${w.cooperation.toFixed(1)} / ${w.conflict.toFixed(1)}`}</title>
            <rect x={i * step} y={PAD} width={step} height={2 * HALF} fill="transparent" />
            <rect
              x={x}
              y={middle - height(w.cooperation)}
              width={bar}
              height={height(w.cooperation)}
              fill={QUAD_LOOKS[1][theme]}
            />
            <rect x={x} y={middle} width={bar} height={height(w.conflict)} fill={QUAD_LOOKS[3][theme]} />
          </g>
        )
      })}
      <line x1={0} x2={WIDTH} y1={middle} y2={middle} stroke="currentColor" strokeWidth={1} />
      {years.map(i => (
        <text key={i} x={i * step + 2} y={2 * (HALF + PAD) - 2} fontSize={12} fill="currentColor">
          {weeks[i].from.slice(0, weeks.length > 60 ? 4 : 7)}
        </text>
      ))}
    </svg>
  )
}

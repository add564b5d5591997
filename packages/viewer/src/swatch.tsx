import { type ModalityLook, type QuadLook, type Theme, typeLook } from './encoding'

/** The shapes of Cytoscape in a 16 by 16 box. */
const SHAPES: Readonly<Record<string, string>> = {
  hexagon: '4,1 12,1 16,8 12,15 4,15 0,8',
  octagon: '5,0 11,0 16,5 16,11 11,16 5,16 0,11 0,5',
  rectangle: '1,1 15,1 15,15 1,15',
  rhomboid: '0,2 11,2 16,14 5,14',
  triangle: '8,1 16,15 0,15',
  vee: '0,1 8,5 16,1 8,15',
  diamond: '8,0 16,8 8,16 0,8',
}

/** The mark of an actor type, as on the canvas. */
export const TypeSwatch = ({ type, theme }: { readonly type: string; readonly theme: Theme }) => {
  const look = typeLook(type)
  const fill = look[theme]
  return (
    <svg viewBox="-1 -1 18 18" width="16" height="16" aria-hidden="true" className="swatch">
      {look.shape === 'ellipse' && <circle cx="8" cy="8" r="7.5" fill={fill} />}
      {look.shape === 'round-rectangle' && <rect x="1" y="1" width="14" height="14" rx="4" fill={fill} />}
      {look.shape === 'barrel' && <path d="M2 4q6-4 12 0v8q-6 4-12 0z" fill={fill} />}
      {SHAPES[look.shape] && <polygon points={SHAPES[look.shape]} fill={fill} />}
    </svg>
  )
}

const DASHES = { solid: undefined, dashed: '6 4', dotted: '0.5 4' } as const

/** The line of a class and a modality, as on the canvas. */
export const LineSwatch = ({
  quad,
  modality,
  theme,
}: {
  readonly quad?: QuadLook
  readonly modality?: ModalityLook
  readonly theme: Theme
}) => {
  const stroke = quad ? quad[theme] : 'currentColor'
  const width = quad?.width ?? 2
  const end = modality?.end ?? 'triangle'
  return (
    <svg viewBox="0 0 34 14" width="34" height="14" aria-hidden="true" className="swatch">
      <line
        x1="1"
        y1="7"
        x2={end === 'tee' ? 30 : 25}
        y2="7"
        stroke={stroke}
        strokeWidth={width}
        strokeDasharray={modality ? DASHES[modality.line] : undefined}
        strokeLinecap={modality?.line === 'dotted' ? 'round' : 'butt'}
      />
      {end === 'tee' ? (
        <line x1="31" y1="1.5" x2="31" y2="12.5" stroke={stroke} strokeWidth="2.5" />
      ) : (
        <polygon points="24,2 33,7 24,12" fill={stroke} />
      )}
    </svg>
  )
}

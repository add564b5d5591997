/** Line icons, 20 by 20, drawn in the colour of the text. */
const PATHS = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  pin: 'M7 3h6l-1 5 3 3H5l3-3zM10 11v6',
  layout: 'M4 4h5v5H4zM11 11h5v5h-5zM9 6.5h4.5V11',
  undo: 'M7 5 3.5 8.5 7 12M4 8.5h7a4.5 4.5 0 0 1 0 9H8',
  redo: 'm13 5 3.5 3.5L13 12M16 8.5H9a4.5 4.5 0 0 0 0 9h3',
  search: 'M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4',
  close: 'm5 5 10 10M15 5 5 15',
  play: 'M6 4v12l10-6z',
  pause: 'M6 4v12M14 4v12',
  next: 'M5 4v12l8-6zM15 4v12',
  back: 'M15 4v12l-8-6zM5 4v12',
  check: 'm4 10.5 4 4 8-9',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1 1M14.7 14.7l1 1M4.3 15.7l1-1M14.7 5.3l1-1',
  moon: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z',
  share: 'M8 11.5a3 3 0 0 0 4.4.3l3-3a3 3 0 0 0-4.2-4.3l-1 1M12 8.5a3 3 0 0 0-4.4-.3l-3 3a3 3 0 0 0 4.2 4.3l1-1',
  export: 'M10 3v9M6.5 9 10 12.5 13.5 9M4 15.5h12',
  query: 'm4 6 4 4-4 4M10 15h6',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.5v.3',
  review: 'M2 10c2-3.3 4.7-5 8-5s6 1.7 8 5c-2 3.3-4.7 5-8 5s-6-1.7-8-5zM10 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5',
  views: 'M5 3h10v14l-5-4-5 4z',
  decisions: 'M4 5h7M4 10h5M4 15h4M11 14l2 2 4-5',
} as const

export const Icon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className="icon">
    <path
      d={PATHS[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)

import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { PAPER } from '../canvas/style'
import type { Theme } from '../encoding'
import { Icon } from '../icons'
import { announce, useSession } from '../state/session'
import { shownEdges } from '../state/shown'
import { download } from './download'
import { type Shown, toCsv, toGexf, toGraphml, toJson } from './formats'
import { toPage } from './page'
import { toSvg } from './svg'

const FORMATS = [
  { id: 'png', label: 'Picture (PNG)' },
  { id: 'svg', label: 'Drawing (SVG)' },
  { id: 'json', label: 'JSON' },
  { id: 'csv', label: 'Table (CSV)' },
  { id: 'graphml', label: 'GraphML' },
  { id: 'gexf', label: 'GEXF (Gephi)' },
  { id: 'html', label: 'Page with evidence (HTML), works offline' },
] as const
type Format = (typeof FORMATS)[number]['id']

const NAME = 'newsgraph'
/** How wide or high a picture may be: browsers make none of any size. */
const MOST_PIXELS = 6000

const shownNow = (): Shown => {
  const { graph, counts } = useSession.getState()
  const edges = shownEdges(graph, counts)
  const ends = new Set(edges.flatMap(e => [e.source, e.target]))
  return { actors: graph?.actors.filter(a => ends.has(a.id)) ?? [], edges }
}

const write = async (format: Format, theme: Theme): Promise<void> => {
  const shown = shownNow()
  const cy = window.newsgraphCanvas
  if (format === 'png' && cy) {
    const { w, h } = cy.elements().boundingBox()
    const scale = Math.min(2, MOST_PIXELS / Math.max(w, h))
    const blob = await cy.png({ output: 'blob-promise', full: true, scale, bg: PAPER[theme] })
    download(`${NAME}.png`, blob as unknown as Blob)
  }
  if (format === 'svg' && cy) download(`${NAME}.svg`, toSvg(cy, theme), 'image/svg+xml')
  if (format === 'json') download(`${NAME}.json`, toJson(shown, location.hash), 'application/json')
  if (format === 'csv') download(`${NAME}.csv`, toCsv(shown), 'text/csv')
  if (format === 'graphml') download(`${NAME}.graphml`, toGraphml(shown), 'application/xml')
  if (format === 'gexf') download(`${NAME}.gexf`, toGexf(shown), 'application/xml')
  if (format === 'html') download(`${NAME}.html`, await toPage(shown), 'text/html')
}

/** What is shown, as a file. */
export const ExportMenu = ({ theme }: { readonly theme: Theme }) => {
  const { source } = useSession()
  const formats = FORMATS.filter(f => f.id !== 'html' || source.isLive)
  return (
    <MenuTrigger>
      <Button className="button">
        <Icon name="export" /> <span className="wide-only">Export</span>
        <span className="sr-only narrow-only">Export</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label="Export what is shown"
          onAction={key =>
            void write(key as Format, theme).then(
              () => announce(`Exported as ${key}.`),
              error => announce(`Could not export: ${error.message}`),
            )
          }
        >
          {formats.map(f => (
            <MenuItem key={f.id} id={f.id} className="menu-item">
              {f.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

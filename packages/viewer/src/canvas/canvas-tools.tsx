import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { PanelHelp } from '../help/panel-help'
import { Icon } from '../icons'
import { LAYOUTS, type LayoutName } from '../state/view-state'
import { useView } from '../state/view-store'

interface Props {
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
  readonly onPin: (ids: readonly string[]) => void
  readonly onLayout: (layout: LayoutName) => void
}

/** Zoom, fit, pin and layout, over the canvas. */
export const CanvasTools = ({ onZoom, onFit, onPin, onLayout }: Props) => {
  const { selection, pins, layout } = useView().view
  const ids = selection.kind === 'actors' ? selection.ids : []
  return (
    <div className="canvas-tools" role="toolbar" aria-label="Canvas" aria-orientation="vertical">
      <button type="button" onClick={() => onZoom(1.3)} aria-label="Zoom in" title="Zoom in (+)">
        <Icon name="plus" />
      </button>
      <button type="button" onClick={() => onZoom(1 / 1.3)} aria-label="Zoom out" title="Zoom out (−)">
        <Icon name="minus" />
      </button>
      <button type="button" onClick={onFit} aria-label="Fit to window" title="Fit to window (F)">
        <Icon name="fit" />
      </button>
      <button
        type="button"
        disabled={ids.length === 0}
        aria-pressed={ids.length > 0 && ids.every(id => id in pins)}
        onClick={() => onPin(ids)}
        aria-label="Pin"
        title="Pin what is selected (P)"
      >
        <Icon name="pin" />
      </button>
      <MenuTrigger>
        <Button aria-label="Layout" className="button">
          <Icon name="layout" />
        </Button>
        <Popover className="popover" placement="right top">
          <Menu
            className="menu"
            aria-label="Layout"
            selectionMode="single"
            selectedKeys={[layout]}
            onAction={key => onLayout(key as LayoutName)}
          >
            {LAYOUTS.map(l => (
              <MenuItem key={l.name} id={l.name} className="menu-item">
                {l.label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <PanelHelp topic="graph" />
    </div>
  )
}

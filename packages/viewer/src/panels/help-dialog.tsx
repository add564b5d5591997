import { DialogFrame } from '../shell/dialog-frame'

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'find an actor'],
  ['T', 'graph or table'],
  ['Q', 'query box'],
  ['V', 'saved views'],
  ['D', 'review doubtful statements: R right, W wrong, E edit, S skip, B back'],
  ['Esc', 'clear the selection'],
  ['Ctrl Z, Ctrl Y', 'undo, redo'],
  ['Arrows', 'from actor to actor on the graph; with Shift, select several'],
  ['R, Shift R', 'step through the relations of the selected actor'],
  ['Enter', 'read the evidence of what is selected'],
  ['E, Shift E', 'add its strongest neighbours, take them back'],
  ['N', 'only its neighbourhood'],
  ['O', 'open an edge into its relations'],
  ['P', 'pin where it is'],
  ['H', 'hide'],
  ['F, +, −', 'fit, zoom'],
]

/** Keys and mouse. */
export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <DialogFrame title={'Keys and mouse'} onClose={onClose}>
    <dl className="keys">
      {KEYS.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <p className="soft">
      Click selects, Shift-click adds, Shift-drag draws a box, double-click adds neighbours or opens an edge, dragging
      an actor pins it.
    </p>
  </DialogFrame>
)

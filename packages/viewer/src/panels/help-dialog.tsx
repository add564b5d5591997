import { useState } from 'react'
import { HELP_PAGES, type HelpTopic } from '../help/pages'
import { HelpPageDialog } from '../help/panel-help'
import { DialogFrame } from '../shell/dialog-frame'
import { useSession } from '../state/session'

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

/** Help of panels that are not everywhere. */
const LIVE: readonly HelpTopic[] = ['query', 'review', 'decisions']

/** Every panel's help, by name. */
const Topics = () => {
  const { meta } = useSession()
  const [topic, setTopic] = useState<HelpTopic | null>(null)
  const topics = (Object.keys(HELP_PAGES) as HelpTopic[]).filter(
    name => !LIVE.includes(name) || (name === 'query' ? meta?.canQuery : meta?.canEdit),
  )
  return (
    <section>
      <h3>Help</h3>
      <div className="chips">
        {topics.map(name => (
          <button key={name} type="button" className="small" onClick={() => setTopic(name)}>
            {HELP_PAGES[name].title}
          </button>
        ))}
      </div>
      {topic && <HelpPageDialog topic={topic} onClose={() => setTopic(null)} />}
    </section>
  )
}

/** Keys and mouse, and the help of every panel. */
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
    <Topics />
  </DialogFrame>
)

import type { Evidence } from '@newsgraph/core'
import { useState } from 'react'
import { DialogFrame } from '../shell/dialog-frame'
import { nameOf } from '../state/actions'
import { decide } from '../state/kept'

interface Props {
  readonly actor: string
  readonly evidence: readonly Evidence[]
  readonly onClose: () => void
}

/** Which articles are about somebody else of the same name. */
export const SplitDialog = ({ actor, evidence, onClose }: Props) => {
  const articles = [...new Map(evidence.map(e => [e.article.id, e])).values()]
  const [chosen, setChosen] = useState<readonly string[]>([])
  const toggle = (id: string): void => setChosen(chosen.includes(id) ? chosen.filter(c => c !== id) : [...chosen, id])
  return (
    <DialogFrame title={`Split ${nameOf(actor)}`} onClose={onClose}>
      <p className="soft">Which articles are about another actor of this name? It takes effect at the next build.</p>
      <div className="scroll-list tall">
        {articles.map(({ article, sentence }) => (
          <label className="check top" key={article.id}>
            <input type="checkbox" checked={chosen.includes(article.id)} onChange={() => toggle(article.id)} />
            <span>
              <b dir="auto">{(article.title ?? article.id).slice(0, 160)}</b>
              <br />
              <span className="soft" dir="auto">
                {(sentence ?? '').slice(0, 200)}
              </span>
            </span>
          </label>
        ))}
      </div>
      <div className="dialog-tools">
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          className="primary"
          disabled={chosen.length === 0}
          onClick={() => {
            void decide(
              s => s.addOverride({ kind: 'split', actor, articles: [...chosen] }),
              'Split noted. Takes effect at the next build.',
            )
            onClose()
          }}
        >
          Split {chosen.length > 0 ? `${chosen.length} off` : ''}
        </button>
      </div>
    </DialogFrame>
  )
}

import type { PathsView } from '@newsgraph/core'
import { counted } from '../encoding'
import { findWays, focusOn, goTo, hide, nameOf, openStory, selectActor } from '../state/actions'
import { decide } from '../state/kept'
import { useSession } from '../state/session'

const Ways = ({ paths }: { readonly paths: PathsView }) => (
  <section>
    <h3>{paths.paths.length === 0 ? 'No way within four steps' : counted(paths.paths.length, 'shortest way')}</h3>
    <ol className="ways">
      {paths.paths.map(way => (
        <li key={way.actors.join()}>
          {way.actors.map((id, i) => (
            <span key={id}>
              {i > 0 && ' – '}
              <button type="button" className="link" onClick={() => selectActor(id)} dir="auto">
                {nameOf(id).slice(0, 60)}
              </button>
            </span>
          ))}
        </li>
      ))}
    </ol>
  </section>
)

export const SeveralHead = ({ ids }: { readonly ids: readonly string[] }) => {
  const { meta, paths } = useSession()
  const isPair = ids.length === 2
  return (
    <>
      <div className="chips">
        {isPair && (
          <button type="button" onClick={() => openStory(ids[0], ids[1])}>
            Their story
          </button>
        )}
        {isPair && (
          <button type="button" onClick={() => findWays(ids[0], ids[1])}>
            Ways between them
          </button>
        )}
        <button type="button" className="small" onClick={() => focusOn(ids)}>
          Only their neighbourhood
        </button>
        <button type="button" className="small" onClick={() => hide(ids)}>
          Hide all
        </button>
        {isPair && meta?.canEdit && (
          <button
            type="button"
            className="small"
            onClick={() =>
              void decide(
                s => s.addOverride({ kind: 'merge', actors: [ids[0], ids[1]] }),
                'Marked as one actor. Takes effect at the next build.',
              )
            }
          >
            Same actor: merge
          </button>
        )}
      </div>
      <ul className="names">
        {ids.map(id => (
          <li key={id}>
            <button type="button" className="link" onClick={() => goTo(id)} dir="auto">
              {nameOf(id).slice(0, 120)}
            </button>
          </li>
        ))}
      </ul>
      {paths && <Ways paths={paths} />}
    </>
  )
}

import type { ActorHit } from '@newsgraph/core'
import { startTransition, useEffect, useRef, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { isAbort } from '../data/source'
import { counted, type Theme, typeLook } from '../encoding'
import { Icon } from '../icons'
import { goTo } from '../state/actions'
import { learnNames, useSessionParts } from '../state/session'
import { TypeSwatch } from '../swatch'

/** Actors that were found, and what was typed for them. */
interface Found {
  readonly text: string
  readonly hits: readonly ActorHit[]
}
const NOBODY: Found = { text: '', hits: [] }

/** Finds an actor by any of its names; choosing one shows it, drawn or not. */
export const SearchBox = ({ theme }: { readonly theme: Theme }) => {
  const { source, meta } = useSessionParts('source', 'meta')
  /** Shows an actor and empties the box, which is made anew: it would otherwise keep the actor as its value and put the name back. */
  const choose = (hit: ActorHit): void => {
    learnNames([hit])
    goTo(hit.id)
    startTransition(() => {
      setText('')
      setTurn(turn + 1)
    })
    document.getElementById('graph')?.focus()
  }
  /** Enter without a choice takes the first hit, also where the list is not there yet. */
  const onEnter = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant') || text.trim() === '') return
    event.preventDefault()
    // The box would take back what was typed, as nothing in its list was chosen.
    event.stopPropagation()
    if (found.text === text && found.hits.length > 0) {
      choose(found.hits[0])
      return
    }
    const signal = typing.current?.signal
    source.search(text, signal).then(
      ([first]) => {
        if (first && !signal?.aborted) choose(first)
      },
      () => undefined,
    )
  }
  /** Ends with the text it is for. */
  const typing = useRef<AbortController | null>(null)
  const [text, setText] = useState('')
  const [found, setFound] = useState(NOBODY)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const control = new AbortController()
    typing.current = control
    // Asked at once: what is asked no more, the server leaves out.
    if (!meta || text.trim() === '') setFound(NOBODY)
    else
      source
        .search(text, control.signal)
        .catch(error => (isAbort(error) ? null : []))
        .then(hits => {
          if (hits !== null && !control.signal.aborted) setFound({ text, hits })
        })
    return () => control.abort()
  }, [text, source, meta])
  return (
    <ComboBox
      className="search"
      key={turn}
      aria-label="Find an actor"
      inputValue={text}
      onInputChange={setText}
      items={found.hits}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
      onSelectionChange={key => {
        const hit = found.hits.find(({ id }) => id === key)
        if (hit) choose(hit)
      }}
    >
      <Icon name="search" />
      <Input
        id="search"
        placeholder="Find an actor …"
        onKeyDownCapture={onEnter}
        spellCheck={false}
        autoComplete="off"
      />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a key cap is not focusable */}
      <kbd aria-hidden="true">/</kbd>
      <Popover className="popover search-list" placement="bottom start">
        <ListBox
          renderEmptyState={() => (
            <p className="empty-row">{found.text === text ? 'No actor has this name.' : 'Looking …'}</p>
          )}
        >
          {(hit: ActorHit) => (
            <ListBoxItem id={hit.id} textValue={hit.name.slice(0, 200)} className="search-row">
              <TypeSwatch type={hit.type} theme={theme} />
              <span className="search-name" dir="auto">
                {hit.name.slice(0, 200)}
                {hit.alias && <small dir="auto"> {hit.alias.slice(0, 100)}</small>}
              </span>
              <span className="soft">
                {typeLook(hit.type).label}, {counted(hit.statements, 'statement')}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

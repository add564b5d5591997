import type { ActorHit } from '@newsgraph/core'
import { useEffect, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { isAbort } from '../data/source'
import { counted, type Theme, typeLook } from '../encoding'
import { Icon } from '../icons'
import { goTo } from '../state/actions'
import { useSession } from '../state/session'
import { TypeSwatch } from '../swatch'

const WAIT_MS = 80

/** Finds an actor by any of its names; choosing one shows it, drawn or not. */
export const SearchBox = ({ theme }: { readonly theme: Theme }) => {
  const { source, meta } = useSession()
  /** Shows an actor and empties the box, which is made anew: it would otherwise keep the actor as its value and put the name back. */
  const choose = (id: string): void => {
    setText('')
    setTurn(turn + 1)
    goTo(id)
    document.getElementById('graph')?.focus()
  }
  /** Enter without a choice takes the first hit, also where the list is not there yet. */
  const onEnter = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant') || text.trim() === '') return
    event.preventDefault()
    source.search(text).then(
      ([first]) => first && choose(first.id),
      () => undefined,
    )
  }
  const [text, setText] = useState('')
  const [hits, setHits] = useState<readonly ActorHit[]>([])
  const [isWaiting, setWaiting] = useState(false)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (!meta || text.trim() === '') {
      setHits([])
      return
    }
    const control = new AbortController()
    setWaiting(true)
    const timer = setTimeout(() => {
      source
        .search(text, control.signal)
        .catch(error => (isAbort(error) ? null : []))
        .then(found => {
          if (found === null || control.signal.aborted) return
          setHits(found)
          setWaiting(false)
        })
    }, WAIT_MS)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [text, source, meta])
  return (
    <ComboBox
      className="search"
      key={turn}
      aria-label="Find an actor"
      inputValue={text}
      onInputChange={setText}
      items={hits}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
      onSelectionChange={key => {
        if (key !== null) choose(String(key))
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
          renderEmptyState={() => <p className="empty-row">{isWaiting ? 'Looking …' : 'No actor has this name.'}</p>}
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

import { autocompletion, type CompletionContext, closeCompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language'
import { cypher } from '@codemirror/legacy-modes/mode/cypher'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { StoreMeta } from '@newsgraph/core'

export interface Editor {
  readonly setText: (text: string) => void
  readonly select: (position: number) => void
  readonly focus: () => void
  readonly destroy: () => void
}

const CLAUSES =
  'MATCH OPTIONAL WHERE RETURN WITH UNWIND ORDER BY LIMIT SKIP AS AND OR NOT IN DISTINCT count( collect( sum( type('.split(
    ' ',
  )

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: tags.number, color: 'var(--code-number)' },
  { tag: [tags.atom, tags.typeName, tags.standard(tags.name)], color: 'var(--code-type)' },
  { tag: tags.comment, color: 'var(--soft)' },
])

/** Labels after `(:`, relations after `[:`, properties after a dot, else clauses. */
const completeFrom =
  (schema: StoreMeta['schema']) =>
  (context: CompletionContext): { from: number; options: { label: string; type: string }[] } | null => {
    const word = context.matchBefore(/[\w]*/)
    if (!word || (word.from === word.to && !context.explicit)) return null
    const before = context.state.sliceDoc(Math.max(0, word.from - 40), word.from)
    const typed = word.text.toLowerCase()
    // A word that is whole needs no list.
    const as = (labels: readonly string[], type: string) =>
      labels.some(label => label.toLowerCase() === typed)
        ? null
        : { from: word.from, options: labels.map(label => ({ label, type })) }
    if (/\[[^\]]*[:|]$/.test(before)) return as(schema.types, 'constant')
    if (/\([^)]*:$/.test(before)) return as(schema.labels, 'class')
    if (/\w\.$/.test(before)) return as(schema.properties, 'property')
    return as(CLAUSES, 'keyword')
  }

/** The query box: Cypher in colour, completion from the store's schema, Ctrl-Enter runs, Ctrl with up and down goes through the history; Tab leaves it. */
export const createEditor = (
  parent: HTMLElement,
  {
    text,
    schema,
    onChange,
    onRun,
    onHistory,
  }: {
    readonly text: string
    readonly schema: StoreMeta['schema']
    readonly onChange: (text: string) => void
    readonly onRun: () => void
    /** To an older query, or a newer one. */
    readonly onHistory: (by: 1 | -1) => void
  },
): Editor => {
  const keys = [
    { key: 'Mod-Enter', run: (view: EditorView) => (closeCompletion(view), onRun(), true) },
    { key: 'Mod-ArrowUp', run: () => (onHistory(1), true) },
    { key: 'Mod-ArrowDown', run: () => (onHistory(-1), true) },
  ]
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        keymap.of([...keys, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        history(),
        StreamLanguage.define(cypher),
        syntaxHighlighting(colours),
        // Nothing is chosen until an arrow key says so: Enter after a finished word is a new line.
        autocompletion({ override: [completeFrom(schema)], selectOnOpen: false }),
        placeholder('MATCH (a:Actor)-[r]->(b:Actor) RETURN …'),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Cypher query' }),
        EditorView.updateListener.of(update => update.docChanged && onChange(update.state.doc.toString())),
      ],
    }),
  })
  return {
    setText: next => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    select: position => {
      const at = Math.min(position, view.state.doc.length)
      const end = /^\w+/.exec(view.state.sliceDoc(at, at + 60))?.[0].length ?? 1
      view.dispatch({
        selection: { anchor: at, head: Math.min(at + end, view.state.doc.length) },
        scrollIntoView: true,
      })
      view.focus()
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}

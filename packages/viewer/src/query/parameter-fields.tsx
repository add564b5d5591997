import type { NamedQuery } from '@newsgraph/core'
import { useSession } from '../state/session'
import { kindOfValue } from './parameters'

type Values = Readonly<Record<string, string>>
type Parameter = NamedQuery['params'][number]

interface FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

const TYPES = { number: 'number', date: 'date', actor: 'text', relation: 'text' } as const
const NAMES_OFFERED = 300

/** A question's field; for an actor, names are offered as one types. */
const QuestionField = ({ parameter, value, onChange }: FieldProps & { readonly parameter: Parameter }) => {
  const { graph, meta } = useSession()
  const names =
    parameter.kind === 'actor'
      ? [...new Set(graph?.actors.map(a => a.name))].sort().slice(0, NAMES_OFFERED)
      : parameter.kind === 'relation'
        ? (meta?.relations.map(r => r.name).sort() ?? [])
        : []
  return (
    <label className="parameter">
      {parameter.label}
      <input
        type={TYPES[parameter.kind]}
        list={names.length > 0 ? `names-${parameter.name}` : undefined}
        value={value}
        onChange={e => onChange(e.target.value)}
      />
      {names.length > 0 && (
        <datalist id={`names-${parameter.name}`}>
          {names.map(n => (
            <option key={n} value={n.slice(0, 120)} />
          ))}
        </datalist>
      )}
    </label>
  )
}

/** The field of a parameter that was found in a query of one's own, with what its value is taken for. */
const OwnField = ({ name, value, onChange }: FieldProps & { readonly name: string }) => (
  <label className="parameter">
    <span>
      ${name} <span className="soft">{kindOfValue(value)}</span>
    </span>
    <input type="text" value={value} placeholder="JSON or text" onChange={e => onChange(e.target.value)} />
  </label>
)

interface Props {
  readonly question: NamedQuery | null
  /** Parameters of a query of one's own, where it is no question as it is offered. */
  readonly names: readonly string[]
  readonly values: Values
  readonly onValues: (values: Values) => void
}

/** What a query is given: the fields of a question, or one for each `$name` in the text. */
export const ParameterFields = ({ question, names, values, onValues }: Props) => {
  const fieldOf = (name: string): FieldProps => ({
    value: values[name] ?? '',
    onChange: value => onValues({ ...values, [name]: value }),
  })
  return (
    <>
      {question?.params.map(p => (
        <QuestionField key={p.name} parameter={p} {...fieldOf(p.name)} />
      ))}
      {question === null && names.map(name => <OwnField key={name} name={name} {...fieldOf(name)} />)}
    </>
  )
}

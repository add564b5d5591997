import type { Command, Option } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** What can be completed of a command. */
interface CommandWords {
  readonly name: string
  readonly description: string
  readonly options: readonly OptionWords[]
}
interface OptionWords {
  readonly long: string
  readonly short?: string
  readonly description: string
  readonly takesValue: boolean
  readonly choices: readonly string[]
}

const toOption = ({ long, short, description, required, optional, argChoices }: Option): OptionWords => ({
  long: long!,
  short,
  description,
  takesValue: required || optional,
  choices: argChoices ?? [],
})

/** The commands that help shows, with their options and those of the program. */
const readCommands = (program: Command): readonly CommandWords[] => {
  const help = program.createHelp()
  return help
    .visibleCommands(program)
    .filter(command => command.name() !== 'help')
    .map(command => ({
      name: command.name(),
      description: command.description(),
      options: [...help.visibleOptions(command), ...program.options.filter(o => o.attributeName() === 'config')]
        .filter(option => option.long)
        .map(toOption),
    }))
}

/** In single quotes, as all three shells read them; fish knows a backslash before a quote, the others end and begin anew. */
const quote = (text: string, shell: Shell): string =>
  `'${shell === 'fish' ? text.replace(/['\\]/g, '\\$&') : text.replaceAll("'", "'\\''")}'`

const flagsOf = (option: OptionWords): readonly string[] => [option.long, ...(option.short ? [option.short] : [])]

/** Files are completed wherever there is nothing else: `-o default`. */
const toBash = (commands: readonly CommandWords[]): string => {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(option => option.choices.length > 0)
      .map(option => {
        const patterns = flagsOf(option).map(flag => `'${name} ${flag}'`)
        return `    ${patterns.join('|')}) words=${quote(option.choices.join(' '), 'bash')};;`
      }),
  )
  const flags = commands.map(
    ({ name, options }) => `        ${name}) words=${quote(options.map(o => o.long).join(' '), 'bash')};;`,
  )
  return `# newsgraph in bash: put  source <(newsgraph completion bash)  into ~/.bashrc
_newsgraph() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=
  if ((COMP_CWORD == 1)); then
    words=${quote(commands.map(c => c.name).join(' '), 'bash')}
  else
    case "\${COMP_WORDS[1]} $prev" in
${values.join('\n')}
    *) if [[ $cur == -* ]]; then
        case \${COMP_WORDS[1]} in
${flags.join('\n')}
        esac
      fi;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _newsgraph newsgraph`
}

const toZshOption = (option: OptionWords): readonly string[] => {
  const description = option.description.replace(/[[\]:\\]/g, '\\$&')
  const values = option.choices.length > 0 ? `(${option.choices.join(' ')})` : '_files'
  const value = option.takesValue ? `:value:${values}` : ''
  return flagsOf(option).map(flag => quote(`${flag}[${description}]${value}`, 'zsh'))
}

const toZsh = (commands: readonly CommandWords[]): string => {
  const names = commands.map(c => `    ${quote(`${c.name}:${c.description.replaceAll(':', '\\:')}`, 'zsh')}`)
  const cases = commands.map(
    ({ name, options }) => `    ${name}) _arguments ${options.flatMap(toZshOption).join(' ')} '*:file:_files';;`,
  )
  return `#compdef newsgraph
# newsgraph in zsh: save this as _newsgraph in a folder of $fpath
_newsgraph() {
  local -a commands=(
${names.join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _newsgraph ]]; then _newsgraph "$@"; else compdef _newsgraph newsgraph; fi`
}

const toFish = (commands: readonly CommandWords[]): string => {
  const line = (condition: string, words: string): string =>
    `complete -c newsgraph -n ${quote(condition, 'fish')} ${words}`
  return [
    '# newsgraph in fish: save this as ~/.config/fish/completions/newsgraph.fish',
    ...commands.map(c => line('__fish_use_subcommand', `-f -a ${c.name} -d ${quote(c.description, 'fish')}`)),
    ...commands.flatMap(({ name, options }) =>
      options.map(option => {
        const short = option.short ? ` -s ${option.short.slice(1)}` : ''
        const choices = option.choices.length > 0 ? ` -f -a ${quote(option.choices.join(' '), 'fish')}` : ''
        const value = option.takesValue ? ` -r${choices}` : ''
        const words = `-l ${option.long.slice(2)}${short}${value} -d ${quote(option.description, 'fish')}`
        return line(`__fish_seen_subcommand_from ${name}`, words)
      }),
    ),
  ].join('\n')
}

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = {
  bash: toBash,
  zsh: toZsh,
  fish: toFish,
}

/** A script that completes commands, options and their values in a shell, and files everywhere else. */
export const completionScript = (program: Command, shell: Shell): string => SCRIPTS[shell](readCommands(program))

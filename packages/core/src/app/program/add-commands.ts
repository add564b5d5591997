import type { Command } from 'commander'
import type { Outside } from '../commands/shared.js'

/** Adds some commands, those of another package too. What they run with, and where their exit code goes, is given to them. */
export type AddCommands = (
  program: Command,
  run: { readonly outside: Outside; readonly end: (exitCode: number) => void },
) => void

import { Option } from 'commander'
import {
  EDGE_KINDS,
  EVENT_COLUMNS,
  EXPORT_FORMATS,
  PAGE_BUDGET,
  parseCount,
  parseDays,
  parseLimit,
  parsePort,
} from '../commands/options.js'
import { OVERRIDES, STORE } from '../shared-options.js'
import type { AddCommands } from './add-commands.js'

const collect = (value: string, list: readonly string[]): readonly string[] => [...list, value]

/** What is done with a store. */
export const addStores: AddCommands = (program, { outside, end }) => {
  program
    .command('query [cypher]')
    .description('run a reading Cypher query, or one of ours by its name')
    .option(...STORE)
    .option('--named <name>', 'a named query instead of Cypher')
    .option('--list', 'list the named queries with their parameters')
    .option('--param <name=value>', 'a parameter; may be repeated', collect, [])
    .option('--timeout <seconds>', 'stop the query after so long (default 30)', parseLimit('timeout'))
    .option('--max-rows <n>', 'cut the answer off after so many rows (default 10000)', parseLimit('max-rows'))
    .option('--write', 'let the query change the graph; you answer for what it does')
    .addOption(new Option('--format <format>').choices(['table', 'json', 'csv']).default('table'))
    .action(async (cypher, options) => {
      end(await (await import('../commands/query.js')).query(cypher, options, outside))
    })
  program
    .command('forget <article-ids...>')
    .description('remove articles and what only they supported')
    .option(...STORE)
    .option('--quiet', 'print nothing but errors')
    .action(async (ids, options) => {
      end(await (await import('../commands/forget.js')).forget(ids, options, outside))
    })
  program
    .command('actors')
    .description('the actors, why several names are one, and what was decided about them')
    .option(...STORE)
    .option(...OVERRIDES)
    .option('--why <name>', 'of what an actor is made, with the evidence; by name or id')
    .option('--merge <actors...>', 'two actors that are one, by id or name')
    .option('--split <actor-and-articles...>', 'an actor, and the ids of articles in which it is somebody else')
    .option('--confirm <statement>', 'a statement that is right, by id')
    .option('--reject <statement>', 'a statement that is wrong, by id: it makes no edge')
    .option('--undo <id>', 'take a decision back')
    .option('--limit <n>', 'actors to list', parseLimit('limit'), 50)
    .option('--skip <n>', 'actors to pass over first: --skip 50 is the second page', parseCount('skip'), 0)
    .option('--json', 'print JSON')
    .action(async options => {
      end(await (await import('../commands/actors.js')).actors(options, outside))
    })
  program
    .command('view')
    .description('serve the viewer and the HTTP API')
    .option(...STORE)
    .option('--port <n>', 'port on localhost, 0 for any free one', parsePort, 4747)
    .option('--ui <folder>', 'folder of the built viewer')
    .option(...OVERRIDES)
    .option('--read-only', 'nobody may confirm, reject, merge or split')
    .option('--beside <location>', 'another store, to see what is new and gone in this one')
    .action(async options => {
      end(await (await import('../commands/view.js')).view(options, outside))
    })
  program
    .command('summary')
    .description('what a store holds, with the most active pairs')
    .option(...STORE)
    .action(async options => {
      end(await (await import('../commands/summary.js')).summary(options, outside))
    })
  program
    .command('export')
    .description('write a store in the format of another tool')
    .option(...STORE)
    .addOption(new Option('--format <format>').choices(EXPORT_FORMATS).makeOptionMandatory())
    .addOption(new Option('--columns <columns>', 'of events').choices(EVENT_COLUMNS).default('icews'))
    .addOption(
      new Option('--edges <edges>', 'of graphml and gexf: one a relation, or one a pair')
        .choices(EDGE_KINDS)
        .default('relations'),
    )
    .option('-o, --output <path>', 'file to write, for csv a new folder (default standard output)')
    .option('--budget <n>', 'how many of the strongest edges html shows', parseLimit('budget', PAGE_BUDGET), 400)
    .option('--ui <folder>', 'folder of the built viewer, for html')
    .action(async options => {
      end(await (await import('../commands/export.js')).exportStore(options, outside))
    })
  program
    .command('compare <events...>')
    .description('compare the statements of a store with event data of others: ICEWS, POLECAT, GDELT, Phoenix')
    .option(...STORE)
    .option('--within <days>', 'days that may lie between two reports of one event', parseDays, 0)
    .option('--limit <n>', 'rows of each list', parseLimit('limit'), 20)
    .option('--json', 'print JSON')
    .action(async (events, options) => {
      end(await (await import('../commands/compare.js')).compare(events, options, outside))
    })
}
